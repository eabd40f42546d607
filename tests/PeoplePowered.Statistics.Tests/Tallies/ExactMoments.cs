using System.Numerics;
using PeoplePowered.Statistics.Tallies;

namespace PeoplePowered.Statistics.Tests.Tallies;

/// <summary>What values come to, reckoned in whole numbers of any length, so without any rounding but that of the answer.</summary>
internal sealed record ExactMoments(long Count, double Mean, double SumOfSquaredDeviations, double Minimum, double Maximum)
{
    /// <summary>The closeness that tallies promise.</summary>
    private const double Tolerance = 1e-12;

    public static ExactMoments Of(IReadOnlyCollection<double> values)
    {
        if (values.Count == 0)
            return new(0, 0, 0, 0, 0);

        // In units of the last place of the smallest value, all values are whole numbers.
        var unit = values.Where(value => value != 0).Select(Math.ILogB).DefaultIfEmpty().Min() - 52;
        BigInteger sum = 0, squares = 0;
        foreach (var value in values)
        {
            var whole = (BigInteger)Math.ScaleB(value, -unit);
            sum += whole;
            squares += whole * whole;
        }

        return new(
            values.Count,
            Ratio(sum, values.Count, unit),
            Ratio((squares * values.Count) - (sum * sum), values.Count, 2 * unit),
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

    /// <summary>The ratio times a power of two, to more than 60 bits before it is rounded to a double.</summary>
    private static double Ratio(BigInteger over, BigInteger under, int power) => Math.ScaleB((double)((over << 128) / under), power - 128);
}
