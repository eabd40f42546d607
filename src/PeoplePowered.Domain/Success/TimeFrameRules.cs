using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Success;

/// <summary>Whether a reported outcome can answer for a time in a state.</summary>
internal static class TimeFrameRules
{
    public static string? WhyNot(SustainedByPeople criterion, SuccessEvidence evidence, List<Caveat> caveats)
    {
        if (evidence.Find(criterion.Outcome)?.TimeFrame is not { } stated)
            return $"no definition says how long {criterion.Outcome.Key} has to last, and there are no records of people; where its name says it, aim at the outcome itself";
        if (!AreSame(stated, criterion.State.Length))
            return $"{criterion.Outcome.Key} is defined over {SustainedState.Words(stated)}, not {SustainedState.Words(criterion.State.Length)}, and there are no records of people";
        if (criterion.State.LeastHoursAWeek is { } hours)
            caveats.Add(CaveatCatalogue.HoursNotVerified.About(criterion.Id.Value, ("outcome", criterion.Outcome.Key.Value), ("hours", hours)));
        var within = criterion.State.Within is { } window ? $" within {SustainedState.Words(window)}" : string.Empty;
        caveats.Add(CaveatCatalogue.MannerNotVerified.About(criterion.Id.Value, ("outcome", criterion.Outcome.Key.Value), ("manner", WireWord<SustainedManner>.Of(criterion.State.Manner) + within)));
        return null;
    }

    private static bool AreSame(TimeFrame one, TimeFrame other) => (SustainedState.DaysOf(one), SustainedState.DaysOf(other)) switch
    {
        ({ } days, { } others) => days == others,
        (null, null) => Months(one) == Months(other),
        _ => false,
    };

    private static long Months(TimeFrame time) => (time.Unit == TimeUnit.Years ? 12L : 1L) * time.Length;
}
