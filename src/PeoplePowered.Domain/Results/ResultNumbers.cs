using PeoplePowered.Statistics;

namespace PeoplePowered.Domain.Results;

/// <summary>Numbers as tables of results show them; what is absent is a dash, and says why where there is room.</summary>
internal sealed class ResultNumbers(IFormatProvider provider)
{
    /// <summary>What stands where there is no number.</summary>
    public const string None = "–";

    /// <summary>A whole number with separators.</summary>
    public string Count(decimal count) => count.ToString("#,0.##", provider);

    /// <summary>A share in per cent, one decimal.</summary>
    public string Percent(double share) => string.Create(provider, $"{100 * share:0.0} %");

    /// <summary>A share in per cent, one decimal.</summary>
    public string Percent(Estimable share) => share.HasValue ? Percent(share.Value) : None;

    /// <summary>Both ends in per cent, one decimal.</summary>
    public string Percent(EstimableInterval range) => range.HasValue ? string.Create(provider, $"{100 * range.Value.Lower:0.0} to {100 * range.Value.Upper:0.0} %") : None;

    /// <summary>Both ends in whole per cent.</summary>
    public string WholePercent(EstimableInterval range) => range.HasValue ? string.Create(provider, $"{100 * range.Value.Lower:0} to {100 * range.Value.Upper:0} %") : None;

    /// <summary>A probability in whole per cent, never rounded to none or all.</summary>
    public string Chance(double chance) => chance switch
    {
        > 0 and <= 0.005 => "below 1 %",
        >= 0.995 and < 1 => "above 99 %",
        _ => string.Create(provider, $"{100 * chance:0} %"),
    };

    /// <summary>A probability in whole per cent, or bounds of one.</summary>
    public string Chance(EstimableInterval chance) => !chance.HasValue ? None
        : Chance(chance.Value.Lower) is var low && Chance(chance.Value.Upper) is var high && string.Equals(low, high, StringComparison.Ordinal) ? low : $"{low} to {high}";

    /// <summary>A number with as many decimals as it deserves: two as a rule, fewer where it is large, two significant digits where it is small.</summary>
    public string Number(double value) => value.ToString(
        Math.Abs(value) switch
        {
            0 => "0",
            < 0.01 or >= 1e15 => "G2",
            < 10 => "0.00",
            < 100 => "0.0",
            _ => "#,0",
        },
        provider);

    /// <summary>A number, or a dash.</summary>
    public string Number(Estimable value) => value.HasValue ? Number(value.Value) : None;

    /// <summary>Both ends, or one number where they are the same.</summary>
    public string Number(EstimableInterval range) => !range.HasValue ? None : range.Value.Width.Equals(0) ? Number(range.Value.Lower) : $"{Number(range.Value.Lower)} to {Number(range.Value.Upper)}";

    /// <summary>Why there is no number, in words.</summary>
    public static string Why(AbsenceReason reason) => string.Concat(reason.ToString().Select((letter, index) => char.IsUpper(letter)
        ? (index == 0 ? string.Empty : " ") + char.ToLowerInvariant(letter)
        : letter.ToString()));

    /// <summary>A level of confidence in per cent, such as "95 %".</summary>
    public string Level(double level) => string.Create(provider, $"{100 * level:0.##} %");
}
