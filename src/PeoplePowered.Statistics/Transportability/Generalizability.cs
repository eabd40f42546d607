using System.Globalization;
using PeoplePowered.Statistics.Replication;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Statistics.Transportability;

/// <summary>How far the sites stand for a population: the generalizability index, the balance of each covariate, the coverage, and the weights that would make up for the difference.</summary>
/// <remarks>Immutable and safe to share between threads; equality is that of the reference. Nothing in it depends on the covariates' units.</remarks>
public sealed class Generalizability
{
    internal Generalizability(int sampleUnits, int populationUnits, AbsenceReason reason)
    {
        (SampleUnits, PopulationUnits) = (sampleUnits, populationUnits);
        (Index, Interval, Coverage) = (GeneralizabilityIndex.Absent(reason), EstimableInterval.Absent(reason), Estimable.Absent(reason));
        (Balance, Propensities, Weights) = ([], [], []);
    }

    /// <summary>How many sites.</summary>
    public int SampleUnits { get; }

    /// <summary>How many units the population has; under <see cref="SampleRelation.WithinPopulation"/> the sites are among them.</summary>
    public int PopulationUnits { get; }

    /// <summary>The index of the propensities, with its band; <see cref="AbsenceReason.NoStudies"/> where there is no site or no other unit.</summary>
    public GeneralizabilityIndex Index { get; internal init; }

    /// <summary>The bootstrap interval of <see cref="Index"/>: as <see cref="EffectShare.Interval"/>, absent where no bootstrap was asked for.</summary>
    public EstimableInterval Interval { get; internal init; }

    /// <summary>How <see cref="Interval"/> was formed.</summary>
    public ShareIntervalMethod IntervalMethod { get; internal init; }

    /// <summary>Each covariate's difference between sites and population.</summary>
    public IReadOnlyList<CovariateBalance> Balance { get; internal init; }

    /// <summary>The share of the population's units inside or on the convex hull of the sites' covariates, a fraction; <see cref="AbsenceReason.TooFewStudies"/> with fewer sites than columns say something new.</summary>
    public Estimable Coverage { get; internal init; }

    /// <summary>The probability of being a site for every unit given, in their order; fractions.</summary>
    public IReadOnlyList<double> Propensities { get; internal init; }

    /// <summary>
    /// The weight of each site, in the order of the sites among the units: (1 - p)/p where the sites lie outside the population, 1/p where they are part of it
    /// (Stuart, Cole, Bradshaw and Leaf 2011, doi 10.1111/j.1467-985X.2010.00673.x), cut at a quantile; a propensity of 0 counts as the smallest of another site above 0.
    /// </summary>
    public IReadOnlyList<double> Weights { get; internal init; }

    /// <summary>What a reader must know.</summary>
    public GeneralizabilityCautions Cautions { get; internal init; }

    /// <summary>
    /// Compares sites with a population. The propensity is a penalised logistic regression on the covariates; see <see cref="GeneralizabilityIndex.FromPropensities"/> for the index.
    /// Time is that of the bootstrap: each replicate fits the regression to all units and integrates the index.
    /// </summary>
    /// <param name="covariates">The covariates, with a value for each unit, sites and population; at least one covariate.</param>
    /// <param name="inSample">Whether each unit is a site.</param>
    /// <param name="options">The penalty, the trimming and the bootstrap; <see cref="GeneralizabilityOptions.Default"/> where <c>null</c>.</param>
    /// <param name="cancellationToken">Ends the bootstrap early.</param>
    /// <exception cref="ArgumentNullException"><paramref name="covariates"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">There is no covariate, or the number of units differs.</exception>
    /// <exception cref="OperationCanceledException">The bootstrap was cancelled.</exception>
    public static Generalizability Assess(ModeratorSet covariates, ReadOnlySpan<bool> inSample, GeneralizabilityOptions? options = null, CancellationToken cancellationToken = default)
    {
        Guard.Against.Null(covariates);
        if (covariates.Moderators.Count == 0)
            throw new ArgumentException("There is no covariate to compare by; give at least one moderator.", nameof(covariates));
        covariates.CheckStudies(inSample.Length, nameof(inSample));
        return new GeneralizabilityWork(covariates, inSample.ToArray(), options ?? GeneralizabilityOptions.Default).Result(cancellationToken);
    }

    /// <summary>A short summary in the invariant culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Index}, {Interval}, {SampleUnits} sites of {PopulationUnits} units, coverage {Coverage}");
}
