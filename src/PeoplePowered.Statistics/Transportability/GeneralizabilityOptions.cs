using PeoplePowered.Statistics.Replication;

namespace PeoplePowered.Statistics.Transportability;

/// <summary>How sites are compared with a population. Every choice is checked when it is made, also by <c>with</c>.</summary>
/// <remarks>Immutable and safe to share between threads; equal where all choices are.</remarks>
public sealed record GeneralizabilityOptions
{
    /// <summary>Sites outside the population, Firth's penalty, weights trimmed at their .97 quantile, 500 bootstrap replicates.</summary>
    public static GeneralizabilityOptions Default { get; } = new();

    /// <summary>How the sites stand to the population; <see cref="SampleRelation.Disjoint"/> unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined.</exception>
    public SampleRelation Relation
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value, nameof(Relation));
    }

    /// <summary>What keeps the propensity's coefficients finite; <see cref="PropensityPenalty.Firth"/> unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined.</exception>
    public PropensityPenalty Penalty
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value, nameof(Penalty));
    }

    /// <summary>The strength of a ridge penalty, positive and finite: as if each coefficient per standard deviation had a normal prior of this inverse variance; 1 unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive and finite.</exception>
    public double RidgeStrength
    {
        get;
        init => field = Choices.Positive(value, nameof(RidgeStrength));
    } = 1;

    /// <summary>The quantile, a fraction from above 0 to 1, at which the largest weights are cut; .97 unless set, 1 for no cut.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not above 0 and at most 1.</exception>
    public double TrimWeightsAt
    {
        get;
        init => field = Choices.Fraction(Choices.Positive(value, nameof(TrimWeightsAt)), nameof(TrimWeightsAt));
    } = 0.97;

    /// <summary>The bootstrap of the index, which resamples the sites, holds the population and fits the propensity anew; 500 replicates unless set.</summary>
    /// <exception cref="ArgumentNullException">The value is <c>null</c>.</exception>
    public BootstrapOptions Bootstrap
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Bootstrap));
    } = new() { Replicates = 500 };
}
