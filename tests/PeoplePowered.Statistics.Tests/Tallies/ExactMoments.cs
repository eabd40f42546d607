using System.Numerics;
using PeoplePowered.Statistics.Tallies;

namespace PeoplePowered.Statistics.Tests.Tallies;

/// <summary>What values come to, reckoned in whole numbers of any length, so without any rounding but that of the answer.</summary>
internal sealed record ExactMoments(long Count, double Mean, double SumOfSquaredDeviations, double Minimum, double Maximum)
{
    /// <summary>The closeness that tallies promise.</summary>
    private const double Tolerance = 1e-12;

    /// <summary>All doubles here are whole multiples of this power of two.</summary>
    private const int Scale = 1074;

    public static ExactMoments Of(IReadOnlyCollection<double> values)
    {
        if (values.Count == 0)
            return new(0, 0, 0, 0, 0);
        BigInteger sum = 0, squares = 0;
        foreach (var value in values)
        {
            var scaled = Scaled(value);
            sum += scaled;
            squares += scaled * scaled;
        }

        return new(
            values.Count,
            Ratio(sum, BigInteger.Pow(2, Scale) * values.Count),
            Ratio((squares * values.Count) - (sum * sum), BigInteger.Pow(2, 2 * Scale) * values.Count),
            values.Min(),
            values.Max());
    }

    /// <summary>That a tally says the same.</summary>
    public void Expect(Tally tally)
    {
        Assert.Equal(Count, tally.Count);
        if (Count == 0)
            return;
        Assert.Equal(Minimum, tally.Minimum.Value);
        Assert.Equal(Maximum, tally.Maximum.Value);
        Assert.InRange(tally.SumOfSquaredDeviations, SumOfSquaredDeviations * (1 - Tolerance), SumOfSquaredDeviations * (1 + Tolerance));
        var close = Tolerance * Math.Max(Math.Abs(Mean), Math.Sqrt(SumOfSquaredDeviations / Count));
        Assert.InRange(tally.Mean.Value, Mean - close, Mean + close);
    }

    private static BigInteger Scaled(double value)
    {
        var bits = BitConverter.DoubleToInt64Bits(value);
        var exponent = (int)((bits >> 52) & 0x7FF);
        var fraction = bits & 0xFFFFFFFFFFFFFL;
        var size = exponent == 0 ? fraction : (BigInteger)(fraction | (1L << 52)) << (exponent - 1);
        return bits < 0 ? -size : size;
    }

    /// <summary>The ratio to 60 bits and more, then rounded to a double.</summary>
    private static double Ratio(BigInteger over, BigInteger under)
    {
        if (over.IsZero)
            return 0;
        var shift = (int)(under.GetBitLength() - BigInteger.Abs(over).GetBitLength()) + 64;
        var quotient = shift >= 0 ? (over << shift) / under : over / (under << -shift);
        return Math.ScaleB((double)quotient, -shift);
    }
}
