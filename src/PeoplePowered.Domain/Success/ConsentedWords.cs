using System.Diagnostics.CodeAnalysis;

namespace PeoplePowered.Domain.Success;

/// <summary>Someone's words for a purpose that they agreed to, or the reason why they are withheld.</summary>
/// <remarks>Prints and serialises without the words: whoever wants them takes them by <see cref="TryRead"/>, and knows that they do.</remarks>
public sealed class ConsentedWords
{
    private readonly string? _words;

    private ConsentedWords(string? words, string? whyNot) => (_words, WhyNot) = (words, whyNot);

    /// <summary>Whether the words are given.</summary>
    public bool AreGiven => WhyNot is null;

    /// <summary>Why they are withheld; <c>null</c> where they are given.</summary>
    public string? WhyNot { get; }

    /// <summary>Takes the words.</summary>
    /// <param name="words">The words; <c>null</c> where they are withheld.</param>
    /// <returns>Whether they are given.</returns>
    public bool TryRead([NotNullWhen(true)] out string? words)
    {
        words = _words;
        return AreGiven;
    }

    /// <summary>Whether they are given, or why not; never the words.</summary>
    public override string ToString() => WhyNot is { } reason ? $"withheld: {reason}" : "given";

    internal static ConsentedWords Given(string words) => new(words, null);

    internal static ConsentedWords Withheld(string whyNot) => new(null, whyNot);
}
