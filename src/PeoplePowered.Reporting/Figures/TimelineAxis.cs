using NodaTime;
using PeoplePowered.Reporting.Drawing;

namespace PeoplePowered.Reporting.Figures;

/// <summary>Where days lie on a timeline, and its ticks: the closest days, months or years whose names stand clear of each other.</summary>
internal sealed class TimelineAxis
{
    private const double TickGap = 12;
    private static readonly LocalDate s_first = new(1, 1, 1);
    private static readonly (TimelineDates.Precision Unit, int Every)[] s_steps =
    [
        .. new[] { 1, 2, 7, 14 }.Select(every => (TimelineDates.Precision.Day, every)),
        .. new[] { 1, 2, 3, 6 }.Select(every => (TimelineDates.Precision.Month, every)),
        .. new[] { 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 5000 }.Select(every => (TimelineDates.Precision.Year, every)),
    ];

    private readonly double _left;
    private readonly double _right;
    private readonly double _from;
    private readonly double _until;

    public TimelineAxis(LocalDate first, LocalDate last, double left, double right, TimelineDates dates, TextStyle style)
    {
        (_left, _right) = (left, right);
        var (from, until) = (DayOf(first), DayOf(last) + 1.0);
        var margin = Math.Max(1, (until - from) * 0.03);
        (_from, _until) = (from - margin, until + margin);
        foreach (var (unit, every) in s_steps)
        {
            // Too close by far: no need to list them.
            var days = every * unit switch { TimelineDates.Precision.Day => 1.0, TimelineDates.Precision.Month => 30.4, _ => 365.2 };
            if (days / (_until - _from) * (right - left) < 2 * TickGap)
                continue;
            Ticks = [.. Days(unit, every).Select(day => (X(day), dates.Of(day, unit)))];
            if (Ticks.Zip(Ticks.Skip(1)).All(pair => Right(pair.First) + TickGap <= pair.Second.X - (TextMeasure.Width(pair.Second.Text, style) / 2)))
                break;
        }

        double Right((double X, string Text) tick) => tick.X + (TextMeasure.Width(tick.Text, style) / 2);
    }

    /// <summary>Where each tick stands, and what it says.</summary>
    public IReadOnlyList<(double X, string Text)> Ticks { get; } = [];

    /// <summary>Where a day begins.</summary>
    public double X(LocalDate day) => At(DayOf(day));

    /// <summary>Where a day ends.</summary>
    public double EndOf(LocalDate day) => At(DayOf(day) + 1.0);

    /// <summary>The middle of a day.</summary>
    public double Middle(LocalDate day) => At(DayOf(day) + 0.5);

    private static int DayOf(LocalDate day) => Period.DaysBetween(s_first, day);

    private double At(double day) => _left + ((day - _from) / (_until - _from) * (_right - _left));

    private IEnumerable<LocalDate> Days(TimelineDates.Precision unit, int every)
    {
        var (first, last) = ((int)Math.Max(0, Math.Ceiling(_from)), (int)Math.Min(DayOf(LocalDate.MaxIsoValue), Math.Floor(_until)));
        var start = s_first.PlusDays(first);
        if (unit == TimelineDates.Precision.Day)
        {
            for (var day = first; day <= last; day += every)
                yield return s_first.PlusDays(day);
            yield break;
        }

        var months = unit == TimelineDates.Precision.Year ? 12 * every : every;
        for (var month = (start.Year * 12) + start.Month - 1; ; month++)
        {
            var (year, of) = (month / 12, (month % 12) + 1);
            if (year > 9999 || DayOf(new LocalDate(year, of, 1)) > last)
                yield break;
            if (month % months == 0 && DayOf(new LocalDate(year, of, 1)) >= first)
                yield return new LocalDate(year, of, 1);
        }
    }
}
