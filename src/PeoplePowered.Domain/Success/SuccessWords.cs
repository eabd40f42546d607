using System.Globalization;
using PeoplePowered.Statistics;

namespace PeoplePowered.Domain.Success;

/// <summary>Words that several results share.</summary>
internal static class SuccessWords
{
    public static string Of(SuccessQuestion question) => question switch
    {
        SuccessQuestion.TheseSites => "of these people",
        SuccessQuestion.TrueRate => "of the true rate behind them",
        _ => "at a new site like these",
    };

    public static string Chance(EstimableInterval chance, IFormatProvider? provider) => Range(chance, "0.###", provider);

    public static string Range(EstimableInterval range, string format, IFormatProvider? provider)
    {
        var culture = provider ?? CultureInfo.InvariantCulture;
        return !range.HasValue ? "not known"
            : range.Value.Width == 0 ? range.Value.Lower.ToString(format, culture)
            : $"{range.Value.Lower.ToString(format, culture)} to {range.Value.Upper.ToString(format, culture)}";
    }

    public static string Number(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    public static string Number(decimal value) => value.ToString("#,0.####", CultureInfo.InvariantCulture);

    public static string Range(decimal low, decimal high) => low == high ? Number(low) : $"{Number(low)} to {Number(high)}";
}
