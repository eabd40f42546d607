using System.Diagnostics.CodeAnalysis;

namespace PeoplePowered.Domain.Aggregation;

/// <summary>A synthesis, or every reason why the figures do not pool; never both, and never half of it.</summary>
/// <remarks>Immutable. As with NodaTime's ParseResult, ask <see cref="Success"/> or <see cref="TryGetValue"/>, or let <see cref="Value"/> throw.</remarks>
public sealed class SynthesisResult
{
    private readonly OutcomeSynthesis? _value;

    private SynthesisResult(OutcomeSynthesis? value, ValueList<Refusal> refusals)
    {
        _value = value;
        Refusals = refusals;
    }

    /// <summary>Whether the figures were pooled.</summary>
    public bool Success => _value is not null;

    /// <summary>Every reason why they were not; empty where they were.</summary>
    public ValueList<Refusal> Refusals { get; }

    /// <summary>The synthesis.</summary>
    /// <exception cref="InvalidOperationException">The figures were refused; the message lists every reason and remedy.</exception>
    public OutcomeSynthesis Value => _value ?? throw new InvalidOperationException($"The figures do not pool: {string.Join(" ", Refusals)}");

    /// <summary>Gives the synthesis.</summary>
    /// <param name="value">The synthesis, or <c>null</c>.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGetValue([NotNullWhen(true)] out OutcomeSynthesis? value)
    {
        value = _value;
        return Success;
    }

    internal static SynthesisResult Of(OutcomeSynthesis value) => new(value, []);

    internal static SynthesisResult Refused(IEnumerable<Refusal> refusals) => new(null, refusals.ToValueList());
}
