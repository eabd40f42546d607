namespace PeoplePowered.Statistics.Transportability;

/// <summary>The chance that a number of further sites decides the verdict.</summary>
/// <remarks>Immutable; equality is exact. The <c>default</c> is of no site and no chance.</remarks>
public readonly record struct VerdictChance
{
    internal VerdictChance(SitePlan plan, int sites, int replicates, int replicated, int decided)
    {
        (Plan, Sites) = (plan, sites);
        Chance = (double)decided / replicates;
        OfReplicated = (double)replicated / replicates;
        MonteCarloStandardError = Math.Sqrt(Chance * (1 - Chance) / replicates);
    }

    /// <summary>What each further site would be.</summary>
    public SitePlan Plan { get; }

    /// <summary>How many further sites.</summary>
    public int Sites { get; }

    /// <summary>All people at the further sites; <c>null</c> where the plan does not say how many at each.</summary>
    public long? People => (long?)Plan.People * Sites;

    /// <summary>The chance that the verdict is then decided, either way; a fraction.</summary>
    public double Chance { get; }

    /// <summary>The part of <see cref="Chance"/> in which the verdict is that it replicated.</summary>
    public double OfReplicated { get; }

    /// <summary>The part in which it is that it did not.</summary>
    public double OfNotReplicated => Chance - OfReplicated;

    /// <summary>The simulation's own standard error of <see cref="Chance"/>: sqrt(c (1 - c)/replicates).</summary>
    public double MonteCarloStandardError { get; }
}
