namespace PeoplePowered.Domain.Value;

/// <summary>The discount factors that a case uses, worked out once.</summary>
internal sealed class Discounting
{
    private readonly Dictionary<DiscountSchedule, double[]> _factors = [];
    private readonly ValueProgram _program;
    private readonly DiscountSchedule _schedule;

    public Discounting(ValueProgram program, DiscountSchedule schedule)
    {
        (_program, _schedule) = (program, schedule);
        foreach (var used in program.Lines.Select(ScheduleOf).Distinct())
        {
            var last = program.Lines.Where(line => ScheduleOf(line).Equals(used)).Max(line => line.Years.Years[^1].Year);
            var factors = new double[last + 1];
            for (var year = 0; year <= last; year++)
                factors[year] = used.Factor(year);
            _factors.Add(used, factors);
        }
    }

    public DiscountSchedule ScheduleOf(ProgramLine line) => line.Discounting ?? _schedule;

    public double Factor(ProgramLine line, int year) => _factors[ScheduleOf(line)][year];

    public ValueList<Step> Steps() => _factors.Keys.SelectMany(schedule => _program.Lines
        .Where(line => ScheduleOf(line).Equals(schedule)).SelectMany(line => line.Years.Years.Select(share => share.Year)).Distinct().Order()
        .Select(year => new Step(
            FormattableString.Invariant($"discount factor of year {year} ({schedule})"),
            schedule.FactorText(year),
            ValueText.Number(_factors[schedule][year]),
            sources: [schedule.Source]))).ToValueList();
}
