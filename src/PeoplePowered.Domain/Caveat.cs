using System.Text.Json.Serialization;

namespace PeoplePowered.Domain;

/// <summary>
/// What an analysis has to say about its own answer: what it could not use, could not tell, or what is odd in the
/// evidence. (A <i>finding</i>, in this sector, is what an evaluation found; this is something else.)
/// </summary>
/// <remarks>The message is made from the code and the typed arguments, so that another language can make its own.</remarks>
public sealed record Caveat
{
    private readonly CaveatDefinition _definition;

    /// <summary>A caveat by its code; <see cref="CaveatDefinition.About"/> reads better.</summary>
    /// <param name="code">A code of the <see cref="CaveatCatalogue"/>.</param>
    /// <param name="subject">What it is about.</param>
    /// <param name="arguments">A value for each place in the message.</param>
    /// <param name="evidence">The sources that it rests on.</param>
    /// <exception cref="ArgumentException">The code is not in the catalogue, or an argument is missing.</exception>
    [JsonConstructor]
    public Caveat(string code, string subject, ValueList<CaveatArgument> arguments, ValueList<Source>? evidence = null)
    {
        _definition = CaveatCatalogue.Find(Guard.Against.NullOrWhiteSpace(code));
        Subject = Guard.Against.NullOrWhiteSpace(subject);
        Arguments = Guard.Against.Null(arguments);
        Evidence = evidence ?? [];
        Message = Format(null);
    }

    /// <summary>The stable code.</summary>
    public string Code => _definition.Code;

    /// <summary>How much it weighs.</summary>
    public CaveatSeverity Severity => _definition.Severity;

    /// <summary>What it is about, such as a site or an outcome.</summary>
    public string Subject { get; }

    /// <summary>The values in the message.</summary>
    public ValueList<CaveatArgument> Arguments { get; }

    /// <summary>The sources that it rests on; may be empty.</summary>
    public ValueList<Source> Evidence { get; }

    /// <summary>The English message, numbers in the invariant culture.</summary>
    public string Message { get; }

    /// <summary>The English message with numbers in the reader's culture.</summary>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public string Format(IFormatProvider? formatProvider) => _definition.Format(Subject, Arguments, formatProvider);

    /// <summary>The same caveat with the sources that it rests on.</summary>
    /// <param name="sources">The sources.</param>
    public Caveat RestingOn(params IEnumerable<Source> sources) => new(Code, Subject, Arguments, sources.Distinct().ToValueList());

    /// <summary>Code and message.</summary>
    public override string ToString() => $"{Code}: {Message}";
}
