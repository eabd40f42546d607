namespace PeoplePowered.Statistics.Distributions;

/// <summary>The argument checks that the distributions share.</summary>
internal static class Arguments
{
    /// <summary>A probability strictly between 0 and 1.</summary>
    public static void Probability(double probability)
    {
        if (!(probability > 0 && probability < 1))
            throw new ArgumentOutOfRangeException(nameof(probability), probability, FormattableString.Invariant($"A probability must lie strictly between 0 and 1, but was {probability}."));
    }

    /// <summary>Degrees of freedom: positive, finite, at most a limit.</summary>
    public static void DegreesOfFreedom(double degreesOfFreedom, double limit = double.MaxValue)
    {
        if (!(degreesOfFreedom > 0 && degreesOfFreedom <= limit))
            throw new ArgumentOutOfRangeException(nameof(degreesOfFreedom), degreesOfFreedom, FormattableString.Invariant($"Degrees of freedom must be positive and at most {limit}, but were {degreesOfFreedom}."));
    }

    /// <summary>A noncentrality parameter between two limits, both inclusive.</summary>
    public static void Noncentrality(double noncentrality, double least, double most)
    {
        if (!(noncentrality >= least && noncentrality <= most))
            throw new ArgumentOutOfRangeException(nameof(noncentrality), noncentrality, FormattableString.Invariant($"A noncentrality parameter must lie between {least} and {most} here, but was {noncentrality}."));
    }
}
