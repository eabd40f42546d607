namespace PeoplePowered.Statistics.Decisions;

/// <summary>Bounds of a likelihood ratio: how much more likely what was found is if the claim is true than if it is false.</summary>
/// <param name="Lower">The least, from 0; absent as out of domain where even the least is infinite, and as inconsistent where what was found could not have been whether the claim is true or not.</param>
/// <param name="Upper">The most; absent as out of domain where it is infinite, and as inconsistent where what was found could not have been whether the claim is true or not.</param>
public readonly record struct LikelihoodRatio(Estimable Lower, Estimable Upper)
{
    internal static LikelihoodRatio Of(LogRange range) => range.IsImpossible
        ? new(Estimable.Absent(AbsenceReason.Inconsistent), Estimable.Absent(AbsenceReason.Inconsistent))
        : new(Estimable.FiniteOf(Math.Exp(range.Lower)), Estimable.FiniteOf(Math.Exp(range.Upper)));
}
