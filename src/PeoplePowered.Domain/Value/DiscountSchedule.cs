using System.Globalization;

namespace PeoplePowered.Domain.Value;

/// <summary>By how much what comes later counts for less: real rates by bands of years, by name and date, so that another one can take its place.</summary>
/// <remarks>Immutable; equal where all parts are. Years are whole: what happens within a year counts in that year.</remarks>
public sealed record DiscountSchedule
{
    /// <summary>The last year that can be asked for.</summary>
    public const int LastYear = 1000;

    /// <summary>A schedule.</summary>
    /// <param name="name">What it is called, such as <c>Green Book standard</c>.</param>
    /// <param name="bands">The bands in order of years, without gaps or overlaps; the first starts at year 0 or 1.</param>
    /// <param name="source">Where the rates are stated.</param>
    /// <param name="published">When they were published, where known.</param>
    /// <param name="reviewed">When they are, or were, to be reviewed, where known.</param>
    /// <exception cref="ArgumentException">The name is blank, or the bands leave a gap, overlap or are none.</exception>
    public DiscountSchedule(string name, ValueList<DiscountBand> bands, Source source, PartialDate? published = null, PartialDate? reviewed = null)
    {
        Name = Guard.Against.NullOrWhiteSpace(name);
        Bands = Guard.Against.Null(bands);
        Source = Guard.Against.Null(source);
        (Published, Reviewed) = (published, reviewed);
        if (bands.Count == 0 || bands[0].From > 1)
            throw new ArgumentException($"The schedule '{name}' has no rate for year 1; start its first band at year 0 or 1.", nameof(bands));
        for (var index = 1; index < bands.Count; index++)
        {
            if (bands[index - 1].To is not { } last || bands[index].From != last + 1)
                throw new ArgumentException($"In the schedule '{name}' the band '{bands[index]}' does not follow on '{bands[index - 1]}'; each band starts the year after the one before ends.", nameof(bands));
        }
    }

    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>The bands, in order of years.</summary>
    public ValueList<DiscountBand> Bands { get; }

    /// <summary>Where the rates are stated.</summary>
    public Source Source { get; }

    /// <summary>When they were published, where known.</summary>
    public PartialDate? Published { get; }

    /// <summary>When they are, or were, to be reviewed, where known.</summary>
    public PartialDate? Reviewed { get; }

    /// <summary>The rate between a year and the one before.</summary>
    /// <param name="year">1 to <see cref="LastYear"/>.</param>
    /// <returns>A fraction.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The schedule has no rate for the year.</exception>
    public decimal RateIn(int year)
    {
        Guard.Against.OutOfRange(year, nameof(year), 1, LastYear);
        return Bands.FirstOrDefault(band => band.From <= year && (band.To is not { } last || year <= last))?.Rate
            ?? throw new ArgumentOutOfRangeException(nameof(year), year, FormattableString.Invariant($"The schedule '{Name}' ends with year {Bands[^1].To}, and year {year} was asked for; take a schedule that reaches so far."));
    }

    /// <summary>
    /// What 1 of a year counts now: the product over the years 1 to <paramref name="year"/> of 1 / (1 + rate of that year), and 1 for year 0 (HM Treasury, The Green
    /// Book, annex on discounting). Accurate to 1e-14 relative in the first hundred years.
    /// </summary>
    /// <param name="year">0 to <see cref="LastYear"/>; a whole number.</param>
    /// <exception cref="ArgumentOutOfRangeException">The schedule has no rate for a year on the way.</exception>
    public double Factor(int year)
    {
        Guard.Against.OutOfRange(year, nameof(year), 0, LastYear);
        var growth = 1.0;
        for (var past = 1; past <= year; past++)
            growth *= 1 + (double)RateIn(past);
        return 1 / growth;
    }

    /// <summary>How the factor of a year is worked out, such as <c>1 / (1.035^30 x 1.03^1)</c>.</summary>
    /// <param name="year">0 to <see cref="LastYear"/>.</param>
    internal string FactorText(int year) => year == 0
        ? "1 / 1"
        : $"1 / ({string.Join(" x ", Enumerable.Range(1, year).GroupBy(BandOf).Select(band => string.Create(CultureInfo.InvariantCulture, $"{(1 + band.Key.Rate).ToString("0.######", CultureInfo.InvariantCulture)}^{band.Count()}")))})";

    /// <summary>Name and date.</summary>
    public override string ToString() => Published is null ? Name : $"{Name} ({Published})";

    private DiscountBand BandOf(int year)
    {
        _ = RateIn(year);
        return Bands.First(band => band.From <= year && (band.To is not { } last || year <= last));
    }
}
