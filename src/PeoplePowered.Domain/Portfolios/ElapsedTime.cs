using System.Globalization;
using NodaTime;

namespace PeoplePowered.Domain.Portfolios;

/// <summary>How much of the time from a start to a target's date had gone by where the figures end, in days, first and last day included.</summary>
/// <param name="Start">The first day.</param>
/// <param name="EndFirst">The day up to which every figure reaches.</param>
/// <param name="EndLast">The day up to which the furthest figure reaches.</param>
/// <param name="By">The target's date.</param>
internal sealed record ElapsedTime(LocalDate Start, LocalDate EndFirst, LocalDate EndLast, PartialDate By)
{
    public bool IsBeforeStart => EndLast < Start;

    /// <summary>The least share, a fraction: to where all figures reach, of the longest time that the date can mean.</summary>
    public decimal Low => Share(EndFirst, By.Latest);

    /// <summary>The greatest share, a fraction: to where any figure reaches, of the shortest time that the date can mean.</summary>
    public decimal High => Share(EndLast, By.Earliest);

    public override string ToString() => Low == High
        ? string.Create(CultureInfo.InvariantCulture, $"From {Day(Start)} to {Day(EndFirst)}, {Days(EndFirst):#,0} of {Days(By.Latest):#,0} days to {By} had gone by ({100 * Low:0.0}%)")
        : string.Create(CultureInfo.InvariantCulture, $"From {Day(Start)}, between {100 * Low:0.0}% and {100 * High:0.0}% of the time to {By} had gone by (figures end {Day(EndFirst)} to {Day(EndLast)})");

    private static PartialDate Day(LocalDate day) => PartialDate.On(day);

    private int Days(LocalDate end) => Math.Max(0, Period.DaysBetween(Start, end) + 1);

    private decimal Share(LocalDate end, LocalDate by) => Days(by) == 0 ? 1 : Math.Min(1, (decimal)Days(end) / Days(by));
}
