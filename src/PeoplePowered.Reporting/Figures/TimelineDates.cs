using System.Globalization;
using NodaTime;
using PeoplePowered.Domain;

namespace PeoplePowered.Reporting.Figures;

/// <summary>Dates in words, with the reader's names of months.</summary>
internal sealed class TimelineDates(IFormatProvider provider)
{
    private readonly DateTimeFormatInfo _format = DateTimeFormatInfo.GetInstance(provider);

    /// <summary>How precisely a tick is written.</summary>
    public enum Precision
    {
        Year,
        Month,
        Day,
    }

    public string Of(PartialDate date) => Of(date.Earliest, date switch { { Day: not null } => Precision.Day, { Month: not null } => Precision.Month, _ => Precision.Year });

    public string Of(TimelineEntry entry) => entry.End is { } end && end != entry.Start ? $"{Of(entry.Start)} to {Of(end)}" : Of(entry.Start);

    public string Of(LocalDate date, Precision precision)
    {
        var year = date.Year.ToString(CultureInfo.InvariantCulture);
        var month = _format.AbbreviatedMonthNames[date.Month - 1];
        return precision switch
        {
            Precision.Year => year,
            Precision.Month => $"{month} {year}",
            _ => string.Create(CultureInfo.InvariantCulture, $"{date.Day} {month} {year}"),
        };
    }
}
