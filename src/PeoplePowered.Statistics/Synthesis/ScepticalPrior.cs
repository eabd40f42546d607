namespace PeoplePowered.Statistics.Synthesis;

/// <summary>The prior Normal(0, sd^2) on a mean.</summary>
internal static class ScepticalPrior
{
    /// <summary>What is kept of a normal mean and of its variance: sd^2/(sd^2 + variance).</summary>
    public static double Kept(double variance, double standardDeviation)
    {
        var ratio = Math.Sqrt(variance) / standardDeviation;
        return 1 / (1 + (ratio * ratio));
    }
}
