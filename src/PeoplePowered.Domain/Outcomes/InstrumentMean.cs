namespace PeoplePowered.Domain.Outcomes;

/// <summary>The outcome is a mean on an instrument, such as a questionnaire.</summary>
public sealed record InstrumentMean : OutcomeMeasure
{
    /// <summary>A mean on an instrument.</summary>
    /// <param name="instrument">The instrument's name, such as <c>Outcomes Star</c>.</param>
    /// <param name="unit">The unit of its scores, such as <c>points</c>.</param>
    /// <param name="minimum">The lowest score possible, where there is one.</param>
    /// <param name="maximum">The highest score possible, where there is one.</param>
    /// <exception cref="ArgumentException">The instrument is unnamed, or the range is empty or not finite.</exception>
    public InstrumentMean(string instrument, string? unit = null, double? minimum = null, double? maximum = null)
    {
        Instrument = Guard.Against.NullOrWhiteSpace(instrument);
        Unit = unit;
        Minimum = minimum is { } low ? Guard.Against.NonFinite(low, nameof(minimum)) : null;
        Maximum = maximum is { } high ? Guard.Against.NonFinite(high, nameof(maximum)) : null;
        if (Minimum >= Maximum)
            throw new ArgumentException(FormattableString.Invariant($"The range {minimum} to {maximum} of '{instrument}' is empty."), nameof(maximum));
    }

    /// <summary>The instrument's name.</summary>
    public string Instrument { get; }

    /// <summary>The unit of its scores, where stated.</summary>
    public string? Unit { get; }

    /// <summary>The lowest score possible, where there is one.</summary>
    public double? Minimum { get; }

    /// <summary>The highest score possible, where there is one.</summary>
    public double? Maximum { get; }
}
