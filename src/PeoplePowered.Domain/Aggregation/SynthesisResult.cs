using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using PeoplePowered.Domain.Results;

namespace PeoplePowered.Domain.Aggregation;

/// <summary>A synthesis, or every reason why the figures do not pool; never both, and never half of it.</summary>
/// <remarks>Immutable. As with NodaTime's ParseResult, ask <see cref="Success"/> or <see cref="TryGetValue"/>, or let <see cref="Value"/> throw.</remarks>
[TypeFormatterSource(typeof(ResultFormatterSource))]
public sealed class SynthesisResult : IShownResult
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

    /// <summary>The synthesis in a line, or every reason why there is none, invariant.</summary>
    public override string ToString() => SynthesisResultTable.Of(this, CultureInfo.InvariantCulture).Line + string.Concat(Refusals.Select(refusal => $" {refusal}"));

    /// <summary>A compact table for people, and what is to be said about it: lines that end in a line feed, columns of even width.</summary>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public string ToTable(IFormatProvider? formatProvider = null) => SynthesisResultTable.Of(this, formatProvider ?? CultureInfo.InvariantCulture).ToText();

    ResultTable IShownResult.Shown(IFormatProvider formatProvider) => SynthesisResultTable.Of(this, formatProvider);
}
