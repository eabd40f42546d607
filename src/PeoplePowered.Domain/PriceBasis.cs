using System.Globalization;
using System.Text.Json.Serialization;

namespace PeoplePowered.Domain;

/// <summary>In which prices an amount is: those of the day (nominal, with inflation), or real, in the prices of one year by one vintage of a deflator.</summary>
/// <remarks>Amounts of different bases never mix; a deflator series turns one into another.</remarks>
public sealed record PriceBasis
{
    /// <summary>A basis.</summary>
    /// <param name="year">The price year; <c>null</c> for prices of the day. A financial year is named by the calendar year in which it starts.</param>
    /// <param name="deflator">The deflator series and its vintage, such as <c>GDP deflator, March 2024</c>; only with a price year.</param>
    /// <exception cref="ArgumentException">The deflator is blank, or stands without a price year.</exception>
    [JsonConstructor]
    public PriceBasis(int? year, string? deflator = null)
    {
        Year = year;
        Deflator = deflator is null ? null : Guard.Against.NullOrWhiteSpace(deflator);
        if (year is null && deflator is not null)
            throw new ArgumentException($"Prices of the day need no deflator, but '{deflator}' was given; name the price year too.", nameof(deflator));
    }

    /// <summary>Prices of the day, with inflation.</summary>
    public static PriceBasis Nominal { get; } = new(year: null);

    /// <summary>The price year; <c>null</c> for prices of the day.</summary>
    public int? Year { get; }

    /// <summary>The deflator series and its vintage, where stated.</summary>
    public string? Deflator { get; }

    /// <summary>Whether inflation has been taken out.</summary>
    [JsonIgnore]
    public bool IsReal => Year is not null;

    /// <summary>Real prices of a year.</summary>
    /// <param name="year">The price year.</param>
    /// <param name="deflator">The deflator series and its vintage, where one was used.</param>
    public static PriceBasis Real(int year, string? deflator = null) => new(year, deflator);

    /// <summary>As one would say it, invariant.</summary>
    public override string ToString() => (Year, Deflator) switch
    {
        (null, _) => "prices of the day",
        ({ } year, null) => string.Create(CultureInfo.InvariantCulture, $"{year} prices"),
        ({ } year, _) => string.Create(CultureInfo.InvariantCulture, $"{year} prices ({Deflator})"),
    };
}
