namespace PeoplePowered.Reporting.Figures;

/// <summary>One input on a tornado chart, and what the answer would be at its low and at its high value. Equal by value.</summary>
/// <param name="Label">The input's name.</param>
/// <param name="Low">Its low value, as a reader should see it.</param>
/// <param name="High">Its high value, as a reader should see it.</param>
/// <param name="AtLow">The answer at the low value, all other inputs as in the base case; finite.</param>
/// <param name="AtHigh">The answer at the high value, all other inputs as in the base case; finite. It may be the smaller of the two.</param>
/// <exception cref="ArgumentException">A text is empty, or a number is not finite.</exception>
public sealed record TornadoBar(string Label, string Low, string High, double AtLow, double AtHigh)
{
    /// <summary>The input's name.</summary>
    public string Label { get; } = Guard.Against.NullOrWhiteSpace(Label);

    /// <summary>Its low value, as a reader should see it.</summary>
    public string Low { get; } = Guard.Against.NullOrWhiteSpace(Low);

    /// <summary>Its high value, as a reader should see it.</summary>
    public string High { get; } = Guard.Against.NullOrWhiteSpace(High);

    /// <summary>The answer at the low value.</summary>
    public double AtLow { get; } = Guard.Against.NonFinite(AtLow);

    /// <summary>The answer at the high value.</summary>
    public double AtHigh { get; } = Guard.Against.NonFinite(AtHigh);

    /// <summary>How far apart the two answers are; halved so that it stays finite.</summary>
    internal double HalfSwing => Math.Abs((AtHigh / 2) - (AtLow / 2));
}
