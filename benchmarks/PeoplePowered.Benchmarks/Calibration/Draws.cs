namespace PeoplePowered.Benchmarks.Calibration;

/// <summary>Draws that both sites and effects need.</summary>
internal static class Draws
{
    private const double Smallest = 0.009;
    private const double Largest = 0.6;

    /// <summary>The mean of a quarter of a chi-squared variable with 1 degree of freedom between the bounds.</summary>
    private static readonly double Mean = MeanOfVariances();

    /// <summary>A standard normal number.</summary>
    public static double Normal(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());

    /// <summary>
    /// A sampling variance, 1 on average: a quarter of a chi-squared variable with 1 degree of freedom, restricted to .009 to .6
    /// (Brockwell and Gordon 2001, doi 10.1002/sim.650), over its mean, so that the largest is 67 times the smallest possible.
    /// </summary>
    public static double Variance(Random random)
    {
        while (true)
        {
            var normal = Normal(random);
            var variance = normal * normal / 4;
            if (variance is >= Smallest and <= Largest)
                return variance / Mean;
        }
    }

    private static double MeanOfVariances()
    {
        // With x = z^2/4 and z normal: the means of x and of 1 over the two ranges of z.
        const int Steps = 20_000;
        var (low, high, sum, mass) = (2 * Math.Sqrt(Smallest), 2 * Math.Sqrt(Largest), 0d, 0d);
        for (var i = 0; i < Steps; i++)
        {
            var z = low + ((high - low) * (i + 0.5) / Steps);
            var density = Math.Exp(-z * z / 2);
            sum += density * z * z / 4;
            mass += density;
        }

        return sum / mass;
    }
}
