namespace PeoplePowered.Statistics.Decisions;

/// <summary>Values as whole numbers, 13 digits of their sum: decimals stay exact, so that ties are ties, and bounds in floating point are right to a hundredth of one.</summary>
internal readonly record struct ValueScale(int Digits)
{
    private const int SignificantDigits = 13;
    private const int MostDecimalDigits = 14;

    public static ValueScale Of(ReadOnlySpan<double> values)
    {
        double most = 0;
        foreach (var value in values)
            most = Math.Max(most, Math.Abs(value));
        var size = most > 0 ? Math.Log10(most) + Math.Log10(values.Length) : 0;
        return new(SignificantDigits - (int)Math.Ceiling(size));
    }

    public long[] Scaled(ReadOnlySpan<double> values)
    {
        var scaled = new long[values.Length];
        for (var index = 0; index < values.Length; index++)
            scaled[index] = Scaled(values[index]);
        return scaled;
    }

    /// <summary>A sum of whole numbers as a value.</summary>
    public double Natural(double scaled) => Digits > 300 ? scaled / 1e300 / Math.Pow(10, Digits - 300) : scaled / Math.Pow(10, Digits);

    private long Scaled(double value)
    {
        // A decimal holds what was written in up to 15 digits; beyond its range the value is a product of two doubles.
        if (Digits is >= 0 and <= MostDecimalDigits)
            return (long)Math.Round((decimal)value * (decimal)Math.Pow(10, Digits));
        return (long)Math.Round(Digits > 300 ? value * 1e300 * Math.Pow(10, Digits - 300) : value * Math.Pow(10, Digits));
    }
}
