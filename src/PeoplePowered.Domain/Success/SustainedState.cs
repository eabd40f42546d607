using System.Globalization;
using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Success;

/// <summary>How long a person has to be in a state, and in which manner: 26 weeks without a break, 13 weeks in all within any 16, in it 26 weeks after first entering it.</summary>
public sealed record SustainedState
{
    private const int MostDays = 36_525;

    /// <summary>A state.</summary>
    /// <param name="length">How long; up to 100 years.</param>
    /// <param name="manner">In which manner.</param>
    /// <param name="within">
    /// The time within which a cumulative length has to be reached: any stretch of that length, wherever it begins; <c>null</c> for all that is on record. In days or weeks, as the
    /// length then is.
    /// </param>
    /// <param name="leastHoursAWeek">The hours a week from which on a day counts, above 0 up to 168; <c>null</c> where hours do not matter.</param>
    /// <exception cref="ArgumentException">The times do not go together, or a number is outside its range.</exception>
    public SustainedState(TimeFrame length, SustainedManner manner = SustainedManner.Continuous, TimeFrame? within = null, decimal? leastHoursAWeek = null)
    {
        Length = Guard.Against.Null(length);
        Manner = Guard.Against.EnumOutOfRange(manner);
        Within = within;
        LeastHoursAWeek = leastHoursAWeek;
        if (leastHoursAWeek is <= 0 or > 168)
            throw new ArgumentOutOfRangeException(nameof(leastHoursAWeek), leastHoursAWeek, FormattableString.Invariant($"A week has 168 hours, and a least of {leastHoursAWeek} was asked for."));
        if (LongestDays(length) > MostDays || (within is not null && LongestDays(within) > MostDays))
            throw new ArgumentOutOfRangeException(nameof(length), length.Length, "A state lasts at most 100 years here.");
        if (manner == SustainedManner.Cumulative && length.Unit is TimeUnit.Months or TimeUnit.Years)
            throw new ArgumentException("Months and years differ in length, so they do not add up over breaks; say the length in days or weeks.", nameof(length));
        if (within is not null && (manner != SustainedManner.Cumulative || DaysOf(within) is not { } window || window < DaysOf(length)))
            throw new ArgumentException("A time within which to reach it goes with a cumulative length, in days or weeks, and is no shorter than that.", nameof(within));
    }

    /// <summary>How long.</summary>
    public TimeFrame Length { get; }

    /// <summary>In which manner.</summary>
    public SustainedManner Manner { get; }

    /// <summary>Within which time, where that is limited.</summary>
    public TimeFrame? Within { get; }

    /// <summary>The hours a week from which on a day counts, where that matters.</summary>
    public decimal? LeastHoursAWeek { get; }

    /// <summary>The state in words, invariant.</summary>
    public override string ToString()
    {
        var hours = LeastHoursAWeek is { } least ? string.Create(CultureInfo.InvariantCulture, $", at least {least:0.##} hours a week") : string.Empty;
        return Manner switch
        {
            SustainedManner.AtTheEnd => $"still after {Words(Length)}{hours}",
            SustainedManner.Continuous => $"for {Words(Length)} without a break{hours}",
            _ when Within is { } within => $"for {Words(Length)} within {Words(within)}{hours}",
            _ => $"for {Words(Length)} in all{hours}",
        };
    }

    /// <summary>The days in days or weeks; <c>null</c> for months and years, which differ.</summary>
    internal static long? DaysOf(TimeFrame time) => time.Unit switch
    {
        TimeUnit.Days => time.Length,
        TimeUnit.Weeks => 7L * time.Length,
        _ => null,
    };

    internal static string Words(TimeFrame time) => string.Create(CultureInfo.InvariantCulture, $"{time.Length} {WireWord<TimeUnit>.Of(time.Unit)}");

    private static long LongestDays(TimeFrame time) => DaysOf(time) ?? (time.Unit == TimeUnit.Months ? 31L : 366L) * time.Length;
}
