using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Statistics;

namespace PeoplePowered.Domain.Learning.Insights;

/// <summary>What a synthesis says, as far as an insight needs it: estimate and interval on the scale that people read, and the hash of its inputs.</summary>
/// <remarks>Immutable; equal when all of it is.</remarks>
public sealed record SynthesisReading
{
    /// <summary>A reading.</summary>
    /// <param name="estimate">The pooled estimate on the scale that people read, such as a fraction; absent where there is none.</param>
    /// <param name="interval">Its confidence interval on the same scale; absent where there is none.</param>
    /// <param name="inputHash">The hash of the inputs, <see cref="Made.InputHash"/>: another hash is another synthesis, and so is another estimate or interval, as by another method.</param>
    /// <exception cref="ArgumentException"><paramref name="inputHash"/> is blank.</exception>
    public SynthesisReading(Estimable estimate, EstimableInterval interval, string inputHash)
    {
        Estimate = estimate;
        Interval = interval;
        InputHash = Guard.Against.NullOrWhiteSpace(inputHash);
    }

    /// <summary>The pooled estimate on the scale that people read.</summary>
    public Estimable Estimate { get; }

    /// <summary>Its confidence interval on the same scale.</summary>
    public EstimableInterval Interval { get; }

    /// <summary>The hash of the inputs.</summary>
    public string InputHash { get; }

    /// <summary>What a synthesis says of a typical site.</summary>
    /// <param name="synthesis">The synthesis; its whole is read, not its strata.</param>
    public static SynthesisReading Of(OutcomeSynthesis synthesis)
    {
        Guard.Against.Null(synthesis);
        return new(synthesis.Whole.Typical, synthesis.Whole.TypicalInterval, synthesis.Made.InputHash);
    }

    /// <summary>What an aggregate says of a typical site: proportions, fractions.</summary>
    /// <param name="aggregate">The aggregate.</param>
    public static SynthesisReading Of(OutcomeAggregate aggregate)
    {
        Guard.Against.Null(aggregate);
        return new(aggregate.TypicalSite.Proportion, aggregate.TypicalSite.Interval, aggregate.Made.InputHash);
    }

    /// <summary>Estimate and interval, invariant.</summary>
    public override string ToString() => $"{Estimate.ToString("G4", null)} {Interval.ToString("G4", null)}";
}
