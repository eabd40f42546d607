using NodaTime;

namespace PeoplePowered.Domain.Learning;

/// <summary>When an activity takes place: a date or a range of dates, each as precisely as known, in a time zone, with the hour where that is known.</summary>
/// <remarks>Immutable; equal when all of it is.</remarks>
public sealed record ActivityTime
{
    /// <summary>The time zone where none is given: that of London.</summary>
    public const string DefaultZone = "Europe/London";

    /// <summary>A time.</summary>
    /// <param name="from">The day, month or year; the first one of several.</param>
    /// <param name="to">The last day, month or year; <c>null</c> where there is one date alone.</param>
    /// <param name="startsAt">The hour at which it starts, on the clocks of the place; needs a day.</param>
    /// <param name="zone">The time zone by its name in the IANA data base, such as <c>Europe/London</c>.</param>
    /// <exception cref="ArgumentException">The end lies before the start, the hour has no day, nobody knows the zone, or its clocks leave the hour out on that day.</exception>
    public ActivityTime(PartialDate from, PartialDate? to = null, LocalTime? startsAt = null, string zone = DefaultZone)
    {
        From = Guard.Against.Null(from);
        To = to;
        StartsAt = startsAt;
        Zone = Guard.Against.NullOrWhiteSpace(zone);
        if (to is not null && to.Latest < from.Earliest)
            throw new ArgumentException($"The activity ends ({to}) before it starts ({from}).", nameof(to));
        var known = DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone)
            ?? throw new ArgumentException($"'{zone}' is no time zone of the IANA data base; write it as Europe/London.", nameof(zone));
        if (startsAt is not { } hour)
            return;
        if (from.Day is null)
            throw new ArgumentException($"The hour {hour} needs a day, and {from} is none; leave the hour out, or give the day.", nameof(startsAt));
        var mapping = known.MapLocal(from.Earliest.At(hour));
        if (mapping.Count == 0)
            throw new ArgumentException($"There was no {hour} on {from} in {zone}: the clocks went forward. Give the hour that they showed.", nameof(startsAt));
        Start = mapping.First();
    }

    /// <summary>The day, month or year; the first one of several.</summary>
    public PartialDate From { get; }

    /// <summary>The last day, month or year, where there is more than one date.</summary>
    public PartialDate? To { get; }

    /// <summary>The hour at which it starts, on the clocks of the place, where known.</summary>
    public LocalTime? StartsAt { get; }

    /// <summary>The time zone by its name in the IANA data base.</summary>
    public string Zone { get; }

    /// <summary>The moment at which it starts, where the hour is known; the first of the two where the clocks show that hour twice.</summary>
    public ZonedDateTime? Start { get; }

    /// <summary>The first day that it can mean.</summary>
    public LocalDate Earliest => From.Earliest;

    /// <summary>The last day that it can mean.</summary>
    public LocalDate Latest => To?.Latest ?? From.Latest;

    /// <summary>A day, with the hour.</summary>
    /// <param name="local">Day and hour on the clocks of the place.</param>
    /// <param name="zone">The time zone by its name in the IANA data base.</param>
    public static ActivityTime At(LocalDateTime local, string zone = DefaultZone) => new(PartialDate.On(local.Date), null, local.TimeOfDay, zone);

    /// <summary>As one would say it, such as <c>2013-01-17, 18:30 Europe/London</c>.</summary>
    public override string ToString() => $"{From}{(To is null ? string.Empty : $" to {To}")}{(StartsAt is { } hour ? $", {hour.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture)} {Zone}" : string.Empty)}";
}
