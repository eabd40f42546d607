using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Replication;
using PeoplePowered.Reporting.Figures;
using PeoplePowered.Reporting.Figures.Plotting;
using PeoplePowered.Reporting.Reports;
using PeoplePowered.Statistics;

namespace PeoplePowered.Reporting.Replication;

/// <summary>What assessments say, as a reader of a table sees it. Without a comparison the words are of meeting a target.</summary>
internal sealed class ReplicationWords(IFormatProvider? provider)
{
    private const string Dash = "–";
    private readonly Words _words = new(provider);

    public IFormatProvider Culture => _words.Culture;

    public static string Verdict(AssessedCase item) => item switch
    {
        { Transfer.Verdict: { } verdict } => Of(verdict),
        { Across.Verdict: { } verdict } => (verdict, item.Evidence().HasComparison) switch
        {
            (ReplicationVerdict.Unclear, _) => "unclear",
            (ReplicationVerdict.Replicated, true) => "it replicated",
            (ReplicationVerdict.Replicated, false) => "would meet the target",
            (_, true) => "it did not replicate",
            _ => "would not meet the target",
        },
        _ => "no verdict",
    };

    public static string Of(TransferVerdict verdict) => verdict switch
    {
        TransferVerdict.ReplicateAsIs => "replicate as is",
        TransferVerdict.Adapt => "adapt",
        TransferVerdict.TestFurther => "test further",
        _ => "do not replicate",
    };

    public static string Of(Score score) => score switch
    {
        Score.Strong => "strong",
        Score.Partial => "partial",
        Score.Weak => "weak",
        _ => "absent",
    };

    public static string Of(Certainty certainty) => certainty switch
    {
        Certainty.High => "high",
        Certainty.Moderate => "moderate",
        Certainty.Low => "low",
        _ => "very low",
    };

    /// <summary>A probability, or bounds on it, in per cent; never rounded to 0 or 100.</summary>
    public string Chance(EstimableInterval probability) => !probability.HasValue ? Dash
        : Percent(probability.Value.Lower) is var low && Percent(probability.Value.Upper) is var high && string.Equals(low, high, StringComparison.Ordinal) ? low
        : $"{low} to {high}";

    /// <summary>An interval of the scale of analysis on the one that people read.</summary>
    public string Range(EstimableInterval range, MeasureAxis axis) => range.HasValue ? Range(axis.Interval(range.Value), axis.Scale) : Dash;

    /// <summary>What success is, such as "odds ratio at most 0.9".</summary>
    public string Success(AssessedCase item)
    {
        var axis = new MeasureAxis(item.Evidence().Measure);
        var (evidence, threshold) = (item.Evidence(), item.Threshold());
        var bound = threshold.Benefit == Polarity.HigherIsBetter ? "at least" : "at most";
        return Marks.Of(evidence, threshold).Success is { HasValue: true, Value: var success } ? $"{axis.Name} {bound} {Number(axis.Value(success), axis.Scale)}" : Dash;
    }

    /// <summary>A number of the scale that people read, as short as it can be.</summary>
    public string Number(double value, AxisScale scale) => scale == AxisScale.Percent
        ? (100 * value).ToString("0.#", Culture) + "%"
        : value.ToString(Math.Abs(value) >= 100 ? "0" : Math.Abs(value) >= 10 ? "0.#" : "0.##", Culture);

    public string Percent(double probability) => probability switch
    {
        < 0.0005 and > 0 => "< " + 0.1.ToString("0.0", Culture) + "%",
        > 0.9995 and < 1 => "> " + 99.9.ToString("0.0", Culture) + "%",
        _ => (100 * probability).ToString("0.0", Culture) + "%",
    };

    private string Range(Interval range, AxisScale scale) => $"{End(range.Lower, scale)} to {End(range.Upper, scale)}";

    /// <summary>The same with as many decimals for every end, so that ranges stand below one another.</summary>
    private string End(double value, AxisScale scale) => scale == AxisScale.Percent
        ? (100 * value).ToString("0.0", Culture) + "%"
        : value.ToString(Math.Abs(value) >= 100 ? "0" : Math.Abs(value) >= 10 ? "0.0" : "0.00", Culture);
}
