using System.Globalization;
using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Statistics;

namespace PeoplePowered.Domain.Replication;

/// <summary>The sentences that verdicts share. Without a comparison they speak of meeting a target, never of effect or harm.</summary>
internal static class Wording
{
    public static string Of(TransferVerdict verdict) => verdict switch
    {
        TransferVerdict.ReplicateAsIs => "replicate as is",
        TransferVerdict.Adapt => "adapt",
        TransferVerdict.TestFurther => "test further",
        _ => "do not replicate",
    };

    public static string Of(ReplicationVerdict verdict) => verdict switch
    {
        ReplicationVerdict.Replicated => "it replicated",
        ReplicationVerdict.Unclear => "it is unclear whether it replicated",
        _ => "it did not replicate",
    };

    /// <summary>What success is, such as "an odds ratio of at most 0.9".</summary>
    public static string Success(SourceEvidence evidence, SuccessThreshold threshold, Yardstick yardstick, IFormatProvider provider)
    {
        var natural = evidence.Measure.ToNatural(Estimable.Of(yardstick.SuccessFrom));
        var bound = threshold.Benefit == Polarity.HigherIsBetter ? "at least" : "at most";
        return natural.HasValue
            ? string.Create(provider, $"{evidence.Measure.NaturalName()} {bound} {natural.Value:0.###}")
            : string.Create(provider, $"{evidence.Measure.ScaleName()} {bound} {yardstick.SuccessFrom:0.###}");
    }

    /// <summary>The chance of success, as a number or as bounds, in per cent.</summary>
    public static string Chance(EstimableInterval probability, IFormatProvider provider) => !probability.HasValue ? "not to be said"
        : Percent(probability.Value.Lower, provider) is var low && Percent(probability.Value.Upper, provider) is var high && string.Equals(low, high, StringComparison.Ordinal) ? low
        : $"{low} to {high}";

    /// <summary>A probability in per cent without false precision: never rounded to 0 or 100.</summary>
    public static string Percent(double probability, IFormatProvider provider) => probability switch
    {
        < 0.005 and > 0 => "below 1 %",
        > 0.995 and < 1 => "above 99 %",
        _ => string.Create(provider, $"{100 * probability:0} %"),
    };

    /// <summary>The range for a new site on the scale that people read, such as "0.5 to 1.2".</summary>
    public static string Range(SourceEvidence evidence, EstimableInterval range, IFormatProvider provider)
    {
        var natural = evidence.Measure.ToNatural(range);
        return natural.HasValue ? string.Create(provider, $"{natural.Value.Lower:0.###} to {natural.Value.Upper:0.###} ({evidence.Measure.NaturalName()})")
            : range.HasValue ? string.Create(provider, $"{range.Value.Lower:0.###} to {range.Value.Upper:0.###} ({evidence.Measure.ScaleName()})")
            : "not to be said";
    }

    public static string Succeeds(bool speaksOfHarm) => speaksOfHarm ? "brings the success that was asked for" : "would meet the target";

    public static IFormatProvider Or(IFormatProvider? provider) => provider ?? CultureInfo.InvariantCulture;

    public static string List(IEnumerable<string> items) => string.Join(", ", items);
}
