using System.Globalization;
using NodaTime;

namespace PeoplePowered.Domain.Success;

/// <summary>A stretch of days that a person was in a state, such as in a job or in a home.</summary>
public sealed record Spell
{
    private const int LastYear = 9000;

    /// <summary>A spell.</summary>
    /// <param name="start">Its first day.</param>
    /// <param name="end">Its last day; <c>null</c> where it was going on when last heard of.</param>
    /// <param name="hoursAWeek">How many hours a week, 0 to 168; <c>null</c> where not known.</param>
    /// <exception cref="ArgumentException">It ends before it starts, a year is outside 1 to 9000, or the hours are outside 0 to 168.</exception>
    public Spell(LocalDate start, LocalDate? end = null, decimal? hoursAWeek = null)
    {
        if (end < start)
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The spell ends ({end:uuuu-MM-dd}) before it starts ({start:uuuu-MM-dd})."), nameof(end));
        Guard.Against.OutOfRange(start.Year, nameof(start), 1, LastYear);
        Guard.Against.OutOfRange(end?.Year ?? start.Year, nameof(end), 1, LastYear);
        Start = start;
        End = end;
        HoursAWeek = hoursAWeek is { } hours ? Guard.Against.OutOfRange(hours, nameof(hoursAWeek), 0, 168) : null;
    }

    /// <summary>Its first day.</summary>
    public LocalDate Start { get; }

    /// <summary>Its last day; <c>null</c> where it was going on when last heard of.</summary>
    public LocalDate? End { get; }

    /// <summary>How many hours a week, where known.</summary>
    public decimal? HoursAWeek { get; }

    /// <summary>The spell of a week's record.</summary>
    /// <param name="firstDay">The first of its seven days.</param>
    /// <param name="hours">Hours in it, 0 to 168; <c>null</c> where not known.</param>
    public static Spell Week(LocalDate firstDay, decimal? hours = null) => new(firstDay, firstDay.PlusDays(6), hours);

    /// <summary>First day, last day and hours, invariant.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Start:uuuu-MM-dd} to {End:uuuu-MM-dd}{(HoursAWeek is { } hours ? FormattableString.Invariant($", {hours:0.##} hours a week") : string.Empty)}");
}
