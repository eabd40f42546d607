using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Statistics;

namespace PeoplePowered.Domain.Aggregation;

/// <summary>Adds up what figures count, each by its proper type.</summary>
internal static class SynthesisTotalling
{
    public static SynthesisTotals Of(IReadOnlyList<FigureEffect> figures)
    {
        var used = figures.Select(figure => figure.Used).ToList();
        var counts = used.Select(CountOf).OfType<(long Achieved, long Participants)>().ToList();
        var comparisons = used.OfType<TwoArmCounts>().ToList();
        var events = used.OfType<EventsOverExposure>().ToList();
        var exposure = events.Sum(item => item.Exposure);
        var achieved = Sum(counts.Select(count => count.Achieved));
        var compared = Sum(comparisons.Select(arms => arms.ComparisonAchieved));
        return new(
            figures.Count,
            achieved,
            Sum(used.Select(Participants).OfType<long>()),
            compared,
            Sum(used.Select(ComparisonParticipants).OfType<long>()),
            Sum(events.Select(item => item.Events)),
            events.Count > 0 && double.IsFinite(exposure) ? exposure : null,
            Domain.People.Union(used.Select(PeopleOf)),
            Ratio(achieved, Sum(counts.Select(count => count.Participants))),
            Ratio(compared, Sum(comparisons.Select(arms => arms.ComparisonParticipants))),
            events.Count > 0 && double.IsFinite(exposure) ? Estimable.Of(events.Sum(item => (double)item.Events) / exposure) : Estimable.Absent(AbsenceReason.NotApplicable));
    }

    private static decimal? Sum(IEnumerable<long> numbers)
    {
        decimal? sum = null;
        foreach (var number in numbers)
            sum = (sum ?? 0) + number;
        return sum;
    }

    private static Estimable Ratio(decimal? part, decimal? whole) => part is { } some && whole is > 0 and { } all
        ? Estimable.Of((double)some / (double)all)
        : Estimable.Absent(AbsenceReason.NotApplicable);

    private static (long Achieved, long Participants)? CountOf(Figure figure) => figure switch
    {
        CountOfParticipants { Participants: { } all } count => (count.Achieved, all),
        TwoArmCounts arms => (arms.Achieved, arms.Participants),
        _ => null,
    };

    private static long? Participants(Figure figure) => figure switch
    {
        CountOfParticipants count => count.Participants,
        TwoArmCounts arms => arms.Participants,
        MeanOfParticipants mean => mean.Participants,
        TwoArmMeans arms => arms.Service.Participants,
        PairedPrePost pair => pair.Before.Participants,
        _ => null,
    };

    private static long? ComparisonParticipants(Figure figure) => figure switch
    {
        TwoArmCounts arms => arms.ComparisonParticipants,
        TwoArmMeans arms => arms.Comparison.Participants,
        _ => null,
    };

    /// <summary>The different people of one figure; nobody is in both arms of a comparison.</summary>
    private static People PeopleOf(Figure figure) => Participants(figure) is { } participants
        ? new(Quantity.Exact((decimal)participants + (ComparisonParticipants(figure) ?? 0)))
        : (figure as EffectEstimate)?.Participants ?? new(Quantity.Unknown);
}
