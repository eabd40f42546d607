using System.Globalization;
using PeoplePowered.Statistics;

namespace PeoplePowered.Domain.Value.Choices;

/// <summary>Numbers as workings and sentences show them.</summary>
internal static class ChoiceText
{
    private const string Shown = "#,0.####";

    public static string Plain(double number) => number.ToString(Shown, CultureInfo.InvariantCulture);

    public static string Plain(decimal number) => number.ToString(Shown, CultureInfo.InvariantCulture);

    public static string Plain(Interval interval) => For(interval, CultureInfo.InvariantCulture);

    public static string For(Interval interval, IFormatProvider? provider)
    {
        var culture = provider ?? CultureInfo.InvariantCulture;
        return interval.Width == 0 ? interval.Lower.ToString(Shown, culture) : $"{interval.Lower.ToString(Shown, culture)} to {interval.Upper.ToString(Shown, culture)}";
    }
}
