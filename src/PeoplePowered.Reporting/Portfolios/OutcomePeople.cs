using PeoplePowered.Domain;
using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Reporting.Portfolios;

/// <summary>Of how many people a figure speaks.</summary>
internal static class OutcomePeople
{
    /// <summary>The people of a figure, those of both arms where it has two; <c>null</c> where that is not known exactly.</summary>
    public static long? Of(Figure figure) => figure switch
    {
        CountOfParticipants count => count.Participants,
        TwoArmCounts counts => counts.Participants + counts.ComparisonParticipants,
        MeanOfParticipants mean => mean.Participants,
        PairedPrePost paired => paired.Before.Participants,
        TwoArmMeans means => (long)means.Service.Participants + means.Comparison.Participants,
        Percentage percentage => Exactly(percentage.Participants),
        IntervalWithoutPoint interval => Exactly(interval.Participants),
        EffectEstimate estimate => Exactly(estimate.Participants),
        _ => null,
    };

    private static long? Exactly(People? people) => people is { Count: { IsExact: true, Low: <= long.MaxValue } count } ? (long)count.Low.Value : null;
}
