using NodaTime;
using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Success;

/// <summary>Whether a person was in a state for long enough, from spells: yes, no, or not known.</summary>
/// <remarks>
/// Days are counted exactly. A spell still going on when last heard of may go on: what it would take to meet the state is then not known. Hours of spells that run
/// side by side add up; where hours matter and are not known, the answer is known only if it is the same for no hours and for enough.
/// </remarks>
internal static class StateReading
{
    public static bool? Holds(PersonRecord person, SustainedState state, LocalDate? dueBy)
    {
        var worst = Run.Of(person, state.LeastHoursAWeek, isGenerous: false, dueBy);
        var best = Run.Of(person, state.LeastHoursAWeek, isGenerous: true, dueBy);
        var (isSure, isPossible) = (Meets(worst, state, dueBy), Meets(best, state, dueBy));
        return isSure == isPossible ? isSure : null;
    }

    private static bool Meets(List<Run> runs, SustainedState state, LocalDate? dueBy) => runs.Count > 0 && state.Manner switch
    {
        SustainedManner.Continuous => runs.Exists(run => After(run.Start, state.Length).PlusDays(-1) <= run.End),
        SustainedManner.AtTheEnd => After(runs[0].Start, state.Length) is var day && !(day > dueBy) && runs.Exists(run => run.Start <= day && day <= run.End),
        _ => MostDays(runs, state.Within is { } within ? SustainedState.DaysOf(within) : null) >= SustainedState.DaysOf(state.Length),
    };

    private static LocalDate After(LocalDate start, TimeFrame time) => time.Unit switch
    {
        TimeUnit.Days => start.PlusDays(time.Length),
        TimeUnit.Weeks => start.PlusWeeks(time.Length),
        TimeUnit.Months => start.PlusMonths(time.Length),
        _ => start.PlusYears(time.Length),
    };

    /// <summary>The most days in the state within any window: the best window begins where a run begins, or ends where one ends.</summary>
    private static long MostDays(List<Run> runs, long? window)
    {
        if (window is not { } length)
            return runs.Sum(run => run.Days);
        return runs.SelectMany(run => new[] { run.First, run.Last - length + 1 })
            .Max(start => runs.Sum(run => Math.Max(0, Math.Min(run.Last, start + length - 1) - Math.Max(run.First, start) + 1)));
    }

    /// <summary>Days in a row in the state, both ends included.</summary>
    private readonly record struct Run(LocalDate Start, LocalDate End)
    {
        private static readonly LocalDate s_far = new(9500, 12, 31);

        public long First => Number(Start);

        public long Last => Number(End);

        public long Days => Last - First + 1;

        public static List<Run> Of(PersonRecord person, decimal? leastHours, bool isGenerous, LocalDate? dueBy)
        {
            var last = dueBy ?? s_far;
            var spells = person.Spells.Select(spell => (spell.Start, End: LocalDate.Min(last, EndOf(spell, person, isGenerous)), Hours: leastHours is null ? 1 : spell.HoursAWeek ?? (isGenerous ? leastHours.Value : 0)))
                .Where(spell => spell.Start <= spell.End).ToList();
            var enough = leastHours ?? 1;
            var changes = spells.SelectMany(spell => new[] { (Day: spell.Start, spell.Hours), (Day: spell.End.PlusDays(1), Hours: -spell.Hours) }).GroupBy(change => change.Day).OrderBy(group => group.Key);
            var runs = new List<Run>();
            var (hours, since) = (0m, (LocalDate?)null);
            foreach (var day in changes)
            {
                hours += day.Sum(change => change.Hours);
                if (hours >= enough && since is null)
                    since = day.Key;
                if (hours < enough && since is { } start)
                {
                    runs.Add(new(start, day.Key.PlusDays(-1)));
                    since = null;
                }
            }

            return runs;
        }

        private static LocalDate EndOf(Spell spell, PersonRecord person, bool isGenerous) => (spell.End, person.ObservedUntil, isGenerous) switch
        {
            // Going on on the last day followed: it may go on.
            ({ } end, { } until, true) when end >= until => s_far,
            ({ } end, { } until, false) => LocalDate.Min(end, until),
            ({ } end, _, _) => end,
            (null, _, true) => s_far,
            (null, { } until, false) => until,
            _ => spell.Start,
        };

        private static long Number(LocalDate date) => Period.DaysBetween(new LocalDate(1, 1, 1), date);
    }
}
