namespace PeoplePowered.Statistics.Transportability;

/// <summary>How one site's estimate turned out beside what the other sites had led a method to expect.</summary>
/// <param name="Index">Which site it is.</param>
/// <param name="Estimate">Its estimate.</param>
/// <param name="Variance">Its sampling variance.</param>
/// <param name="Range">Where the others expect the estimate, with the probability of <see cref="PredictionCalibration.Level"/>; absent where they do not determine it.</param>
/// <param name="ProbabilityBelow">The probability that they gave to a smaller estimate (the probability integral transform): uniform from 0 to 1 over many sites of a calibrated method (Dawid 1984, doi 10.2307/2981683).</param>
/// <param name="IntervalScore">The width of the range, and 2/(1 - level) times the distance by which it misses the estimate: smaller is better (Gneiting and Raftery 2007, doi 10.1198/016214506000001437).</param>
/// <param name="LogScore">The logarithm of the density at the estimate: larger is better; <see cref="AbsenceReason.NotApplicable"/> where the method has no density.</param>
/// <remarks>Immutable; equality is exact. All but the last two on the scale of the estimates; the score too.</remarks>
public readonly record struct SiteCalibration(
    int Index,
    double Estimate,
    double Variance,
    EstimableInterval Range,
    Estimable ProbabilityBelow,
    Estimable IntervalScore,
    Estimable LogScore)
{
    /// <summary>Whether the range holds the estimate; <c>null</c> where there is no range.</summary>
    public bool? IsInside => Range.ToNullable()?.Contains(Estimate);
}
