namespace PeoplePowered.Statistics.Decisions;

/// <summary>Which of some alternatives are acceptable, and to whom, where weights and values are uncertain.</summary>
public sealed class SmaaResult
{
    internal SmaaResult(IReadOnlyList<SmaaAlternative> alternatives, bool isExact, bool hasDistributions, int draws, long seed) =>
        (Alternatives, IsExact, HasDistributions, Draws, Seed) = (alternatives, isExact, hasDistributions, draws, seed);

    /// <summary>Each alternative, in the order given. Per rank over alternatives, and per alternative over ranks, acceptabilities add up to 1 (where bounds alone are known, the lower ends to at most 1 and the upper to at least 1).</summary>
    public IReadOnlyList<SmaaAlternative> Alternatives { get; }

    /// <summary>Whether it was worked out rather than simulated: known weights and values without a distribution, or two criteria and values without a distribution.</summary>
    public bool IsExact { get; }

    /// <summary>Whether no value is known by bounds alone, so that every interval is a point.</summary>
    public bool HasDistributions { get; }

    /// <summary>How many draws were made; 0 where it was worked out.</summary>
    public int Draws { get; }

    /// <summary>The seed of the draws.</summary>
    public long Seed { get; }

    /// <summary>The largest Monte Carlo standard error of an acceptability; 0 where it was worked out.</summary>
    public double LargestStandardError => Alternatives.Max(alternative => alternative.StandardErrors.Max());
}
