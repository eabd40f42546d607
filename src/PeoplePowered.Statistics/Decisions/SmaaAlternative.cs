namespace PeoplePowered.Statistics.Decisions;

/// <summary>How acceptable one alternative is, by SMAA-2 (Lahdelma and Salminen 2001, doi 10.1287/opre.49.3.444.11220).</summary>
/// <remarks>
/// Every share is a fraction from 0 to 1, and an interval of one point unless a value is known by its bounds alone; then it holds whatever the share can be wherever
/// within the bounds the values lie. The interval of the first and of the last rank, of the expected rank and of each pair is as narrow as the bounds allow; that of a
/// rank between may be wider. Ties are split evenly.
/// </remarks>
public sealed class SmaaAlternative
{
    internal SmaaAlternative(Interval[] acceptabilities, double[] errors, Interval expectedRank, double[]? centralWeights, AbsenceReason noWeights, Estimable confidence, Interval[] wins)
    {
        Acceptabilities = acceptabilities;
        StandardErrors = errors;
        ExpectedRank = expectedRank;
        CentralWeights = centralWeights;
        NoCentralWeights = noWeights;
        ConfidenceFactor = confidence;
        Wins = wins;
    }

    /// <summary>The share of weights and values that give it each rank; the first stands for rank 1, the best.</summary>
    public IReadOnlyList<Interval> Acceptabilities { get; }

    /// <summary>The Monte Carlo standard error of each acceptability, sqrt(p (1 - p) / draws), the larger of its two ends; 0 where it was worked out exactly.</summary>
    public IReadOnlyList<double> StandardErrors { get; }

    /// <summary>The mean of its rank, from 1.</summary>
    public Interval ExpectedRank { get; }

    /// <summary>The mean of the weights that put it first: the preferences of a typical supporter. <c>null</c> where none do, or values are known by bounds alone; <see cref="NoCentralWeights"/> says which.</summary>
    public IReadOnlyList<double>? CentralWeights { get; }

    /// <summary>Why there are no central weights: <see cref="AbsenceReason.EmptySet"/> where it is never first, <see cref="AbsenceReason.NotApplicable"/> where bounds alone are known; <see cref="AbsenceReason.None"/> where there are.</summary>
    public AbsenceReason NoCentralWeights { get; }

    /// <summary>The chance that it is first at its central weights, over the uncertainty of the values alone; absent where there are no central weights.</summary>
    public Estimable ConfidenceFactor { get; }

    /// <summary>The chance that it beats each alternative, half of a tie counted; against itself 0.5.</summary>
    public IReadOnlyList<Interval> Wins { get; }

    /// <summary>Its first acceptability and its expected rank, invariant.</summary>
    public override string ToString() => FormattableString.Invariant($"first {Acceptabilities[0]}, expected rank {ExpectedRank}");
}
