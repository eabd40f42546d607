using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;

namespace PeoplePowered.Domain;

/// <summary>
/// A date as precisely as it is known: a year, a month of a year, or a day. In text and in JSON the ISO 8601 forms
/// <c>2013</c>, <c>2014-06</c> and <c>2013-01-17</c>.
/// </summary>
/// <remarks>Immutable. Ordered by the earliest day, then by the latest, so that a year comes before its first month.</remarks>
[JsonConverter(typeof(PartialDateJsonConverter))]
public sealed record PartialDate : IComparable<PartialDate>
{
    /// <summary>A date of any precision.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="month">1 to 12, or <c>null</c> where only the year is known.</param>
    /// <param name="day">A day of that month, or <c>null</c>; needs a month.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such date.</exception>
    public PartialDate(int year, int? month = null, int? day = null)
    {
        Guard.Against.OutOfRange(year, nameof(year), 1, 9999);
        if (month is { } m)
            Guard.Against.OutOfRange(m, nameof(month), 1, 12);
        if (day is { } d)
            Guard.Against.OutOfRange(d, nameof(day), 1, month is { } given ? CalendarSystem.Iso.GetDaysInMonth(year, given) : throw new ArgumentOutOfRangeException(nameof(month), month, "A day needs a month."));
        Year = year;
        Month = month;
        Day = day;
    }

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>The month, 1 to 12, where known.</summary>
    public int? Month { get; }

    /// <summary>The day of the month, where known.</summary>
    public int? Day { get; }

    /// <summary>The first day that it can mean.</summary>
    public LocalDate Earliest => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day that it can mean.</summary>
    public LocalDate Latest => new(Year, Month ?? 12, Day ?? CalendarSystem.Iso.GetDaysInMonth(Year, Month ?? 12));

    /// <summary>A day.</summary>
    /// <param name="date">The day, in the ISO calendar.</param>
    public static PartialDate On(LocalDate date) => new(date.Year, date.Month, date.Day);

    /// <summary>Reads one of the three ISO forms.</summary>
    /// <param name="text">The text, without white space.</param>
    /// <exception cref="FormatException"><paramref name="text"/> is of another form, or there is no such date.</exception>
    public static PartialDate Parse(string text)
    {
        Guard.Against.Null(text);
        return TryParse(text, out var date)
            ? date
            : throw new FormatException($"'{text}' is not a date: write it as 2013-01-17, 2013-01 or 2013.");
    }

    /// <summary>Reads one of the three ISO forms.</summary>
    /// <param name="text">The text, without white space.</param>
    /// <param name="date">The date read.</param>
    /// <returns>Whether the text is of such a form and the date exists.</returns>
    public static bool TryParse(string? text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out PartialDate? date)
    {
        date = null;
        if (text is null || text.Length is not (4 or 7 or 10) || (text.Length > 4 && text[4] != '-') || (text.Length > 7 && text[7] != '-'))
            return false;
        int? month = null;
        int? day = null;
        if (!Digits(text[..4], out var year) || (text.Length > 4 && !Part(text[5..7], out month)) || (text.Length > 7 && !Part(text[8..10], out day)))
            return false;
        if (year < 1 || month is < 1 or > 12 || (day is { } d && (d < 1 || d > CalendarSystem.Iso.GetDaysInMonth(year, month!.Value))))
            return false;
        date = new PartialDate(year, month, day);
        return true;
    }

    /// <summary>What can be known of a fact of this date on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Known where even the latest meaning is on or before the day; not yet where even the earliest is after it; possibly known between.</returns>
    public Knowledge KnownOn(LocalDate day) => Latest <= day ? Knowledge.Known : Earliest <= day ? Knowledge.PossiblyKnown : Knowledge.NotYetKnown;

    /// <inheritdoc />
    public int CompareTo(PartialDate? other)
    {
        if (other is null)
            return 1;
        var byEarliest = Earliest.CompareTo(other.Earliest);
        return byEarliest != 0 ? byEarliest : -Latest.CompareTo(other.Latest);
    }

    /// <summary>The ISO form.</summary>
    public override string ToString() => (Month, Day) switch
    {
        (null, _) => Year.ToString("0000", CultureInfo.InvariantCulture),
        ({ } month, null) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{month:00}"),
        ({ } month, { } day) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{month:00}-{day:00}"),
    };

    /// <summary>Order by the earliest day, then a wider date before a narrower one.</summary>
    public static bool operator <(PartialDate left, PartialDate right) => Guard.Against.Null(left).CompareTo(right) < 0;

    /// <summary>Order by the earliest day, then a wider date before a narrower one.</summary>
    public static bool operator >(PartialDate left, PartialDate right) => Guard.Against.Null(left).CompareTo(right) > 0;

    /// <summary>Order by the earliest day, then a wider date before a narrower one.</summary>
    public static bool operator <=(PartialDate left, PartialDate right) => Guard.Against.Null(left).CompareTo(right) <= 0;

    /// <summary>Order by the earliest day, then a wider date before a narrower one.</summary>
    public static bool operator >=(PartialDate left, PartialDate right) => Guard.Against.Null(left).CompareTo(right) >= 0;

    private static bool Part(string text, out int? value)
    {
        var read = Digits(text, out var number);
        value = number;
        return read;
    }

    private static bool Digits(string text, out int value)
    {
        value = 0;
        return text.All(char.IsAsciiDigit) && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }
}
