using System.Globalization;
using PeoplePowered.Domain.Aggregation;
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

    public static string Of(ReplicationVerdict verdict, bool speaksOfHarm) => (verdict, speaksOfHarm) switch
    {
        (ReplicationVerdict.Replicated, true) => "it replicated",
        (ReplicationVerdict.Unclear, true) => "it is unclear whether it replicated",
        (_, true) => "it did not replicate",
        (ReplicationVerdict.Replicated, _) => "a new site is likely to meet the target",
        (ReplicationVerdict.Unclear, _) => "it is unclear whether a new site would meet the target",
        _ => "a new site is unlikely to meet the target",
    };

    /// <summary>What success is, such as "odds ratio at most 0.9".</summary>
    public static string Success(SourceEvidence evidence, Yardstick yardstick, IFormatProvider provider) => Beyond(evidence, yardstick.SuccessFrom, yardstick.HigherIsBetter, provider);

    /// <summary>What harm is, such as "odds ratio at least 1.11"; where nobody speaks of harm, nothing.</summary>
    public static string Harm(SourceEvidence evidence, Yardstick yardstick, IFormatProvider provider) =>
        yardstick.HarmUntil is { } until ? Beyond(evidence, until, !yardstick.HigherIsBetter, provider) : string.Empty;

    /// <summary>The chance of success, as a number or as bounds, in per cent.</summary>
    public static string Chance(EstimableInterval probability, IFormatProvider provider) => !probability.HasValue ? "not to be said"
        : Percent(probability.Value.Lower, provider) is var low && Percent(probability.Value.Upper, provider) is var high && string.Equals(low, high, StringComparison.Ordinal) ? low
        : $"{low} to {high}";

    /// <summary>A probability in per cent without false precision: never rounded to 0 or 100.</summary>
    public static string Percent(double probability, IFormatProvider provider) => probability switch
    {
        <= 0.005 and > 0 => "below 1 %",
        >= 0.995 and < 1 => "above 99 %",
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

    /// <summary>The range for a new site with its level, such as "the 95 % range for a new site is 0.5 to 1.2 (odds ratio)".</summary>
    public static string RangeSentence(SourceEvidence evidence, SitePrediction prediction, ReplicationPolicy policy, IFormatProvider provider) => prediction.Range.HasValue
        ? $"the {Limit(policy.Pooling.ConfidenceLevel, provider)} range for a new site is {Range(evidence, prediction.Range, provider)}"
        : prediction.Sites >= 3 ? "there is no range for a new site"
        : $"{Sites(prediction.Sites)} {(prediction.Sites == 1 ? "gives" : "give")} no range for a new one";

    public static string Sites(int count) => count switch
    {
        0 => "no sites",
        1 => "1 site",
        _ => string.Create(CultureInfo.InvariantCulture, $"{count} sites"),
    };

    /// <summary>On which single sites a verdict turns; nothing with fewer than two, of which none can be left out.</summary>
    public static string TurnsOn(ValueList<string> turning, int sites) => turning.Count switch
    {
        0 => sites < 2 ? string.Empty : "Leaving out any one site would not change that.",
        1 => $"Leaving out {turning[0]} would change that.",
        _ => $"Leaving out any one of these would change that: {Few(turning)}.",
    };

    /// <summary>The codes of the caveats that weigh, which are to be read with the verdict.</summary>
    public static string Caveats(ValueList<Caveat> caveats)
    {
        var weighing = caveats.Where(caveat => caveat.Severity > CaveatSeverity.Note).Select(caveat => caveat.Code).Distinct(StringComparer.Ordinal).ToList();
        return weighing.Count == 0 ? string.Empty : $"Caveats: {List(weighing)}.";
    }

    public static string Succeeds(bool speaksOfHarm) => speaksOfHarm ? "succeeds" : "would meet the target";

    public static string Sentence(string text) => $"{char.ToUpperInvariant(text[0])}{text[1..]}.";

    public static IFormatProvider Or(IFormatProvider? provider) => provider ?? CultureInfo.InvariantCulture;

    public static string List(IEnumerable<string> items) => string.Join(", ", items);

    /// <summary>The first three, and how many more there are.</summary>
    public static string Few(ValueList<string> items) => items.Count <= 3
        ? string.Join("; ", items)
        : string.Create(CultureInfo.InvariantCulture, $"{string.Join("; ", items.Take(3))} and {items.Count - 3} more");

    private static string Limit(double probability, IFormatProvider provider) => string.Create(provider, $"{100 * probability:0.##} %");

    private static string Beyond(SourceEvidence evidence, double from, bool above, IFormatProvider provider)
    {
        var natural = evidence.Measure.ToNatural(Estimable.Of(from));
        var bound = above ? "at least" : "at most";
        return natural.HasValue
            ? string.Create(provider, $"{evidence.Measure.NaturalName()} {bound} {natural.Value:0.###}")
            : string.Create(provider, $"{evidence.Measure.ScaleName()} {bound} {from:0.###}");
    }
}
