using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Replication;
using PeoplePowered.Statistics;

namespace PeoplePowered.Reporting.Replication;

/// <summary>Where no difference, success and harm stand on the scale of analysis.</summary>
/// <param name="Origin">No difference, or the reference of an outcome without a comparison; absent where it has neither.</param>
/// <param name="Success">Where success begins.</param>
/// <param name="Harm">Where harm begins; absent without a comparison.</param>
internal sealed record Marks(Estimable Origin, Estimable Success, Estimable Harm)
{
    public static Marks Of(SourceEvidence evidence, SuccessThreshold threshold)
    {
        var sign = threshold.Benefit == Polarity.HigherIsBetter ? 1 : -1;
        var nothing = Estimable.Absent(AbsenceReason.NotApplicable);
        var origin = evidence.HasComparison ? Estimable.Of(0)
            : threshold.Reference is { } reference ? evidence.Measure.FromNatural(reference.Value)
            : nothing;
        return new(
            origin,
            origin.Map(value => value + (sign * threshold.MinimumImportantDifference)),
            evidence.HasComparison ? origin.Map(value => value - (sign * threshold.HarmDifference)) : nothing);
    }
}
