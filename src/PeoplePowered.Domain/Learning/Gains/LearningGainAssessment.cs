using PeoplePowered.Statistics;

namespace PeoplePowered.Domain.Learning.Gains;

/// <summary>What one measured gain says. Without a comparison it is a before-after claim, not an effect.</summary>
/// <param name="Gain">What was measured.</param>
/// <param name="Participants">How the participants changed.</param>
/// <param name="Comparison">How those changed who did not take part; <c>null</c> where nobody was measured.</param>
/// <param name="DifferenceOfChanges">The participants' change less the comparison's, in the instrument's unit. Absent as <see cref="AbsenceReason.NotApplicable"/> without a comparison.</param>
/// <param name="DifferenceInterval">
/// Its interval by Welch (1947, Biometrika 34, doi 10.1093/biomet/34.1-2.28): the variances of both changes added, degrees of freedom by Satterthwaite. Where a correlation is not known: the largest
/// variance that is possible and the fewer degrees of freedom, so that it holds every interval that is.
/// </param>
/// <param name="Reading">What the participants' interval says about the direction.</param>
/// <param name="DifferenceReading">What the interval of the difference says about the direction; <see cref="GainReading.NotKnown"/> without a comparison.</param>
/// <param name="ConfidenceLevel">The level of the intervals, a fraction.</param>
/// <param name="Caveats">What is to be said about it.</param>
/// <param name="Made">How it was made.</param>
public sealed record LearningGainAssessment(
    LearningGain Gain,
    GroupGain Participants,
    GroupGain? Comparison,
    Estimable DifferenceOfChanges,
    EstimableInterval DifferenceInterval,
    GainReading Reading,
    GainReading DifferenceReading,
    double ConfidenceLevel,
    ValueList<Caveat> Caveats,
    Made Made)
{
    /// <summary>The participants' mean change, after less before.</summary>
    public Estimable Change => Participants.Change;

    /// <summary>Its interval.</summary>
    public EstimableInterval Interval => Participants.Interval;

    /// <summary>What it can be called: a comparison is what makes a change more than a before-after claim.</summary>
    public bool IsBeforeAfterClaim => Comparison is null;

    /// <summary>What was measured and what it says, on a line, invariant.</summary>
    public override string ToString() => Format(null);

    /// <summary>What was measured and what it says, on a line, in the reader's culture.</summary>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public string Format(IFormatProvider? formatProvider) => $"{Gain}: {Participants.Format(formatProvider)}: {WireWord<GainReading>.Of(Reading)}{(IsBeforeAfterClaim ? " (before-after claim)" : $"; against the comparison: {WireWord<GainReading>.Of(DifferenceReading)}")}";
}
