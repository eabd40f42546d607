using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Domain.Results;
using PeoplePowered.Statistics;

namespace PeoplePowered.Domain.Replication;

/// <summary>Verdicts of replication as tidy comma-separated values: a row for each answer, number, reason and site.</summary>
internal sealed class AssessmentCsv
{
    private const string TauSquared = "tau-squared";

    private readonly CsvWriter _csv = new("outcome", "place", "row", "name", "value", "lower", "upper", "natural_lower", "natural_upper", "text");
    private readonly SourceEvidence _evidence;
    private readonly string? _place;

    private AssessmentCsv(SourceEvidence evidence, string? place) => (_evidence, _place) = (evidence, place);

    public static string Of(AcrossSitesAssessment assessment)
    {
        var csv = new AssessmentCsv(assessment.Evidence, null);
        csv.Answer("verdict", assessment.Verdict is { } verdict ? WireWord<ReplicationVerdict>.Of(verdict) : null);
        csv.Answer("rule", assessment.Rule);
        csv.Chance("success", AsInterval(assessment.ProbabilityOfSuccess));
        csv.Chance("harm", AsInterval(assessment.ProbabilityOfHarm));
        csv.Prediction(assessment.Prediction);
        csv.Texts("turns-on", assessment.TurnsOn);
        csv.Texts("reason", assessment.Reasons.Select(reason => reason.ToString()));
        csv.Caveats(assessment.Caveats);
        return csv._csv.ToString();
    }

    public static string Of(TransferAssessment assessment)
    {
        var csv = new AssessmentCsv(assessment.Request.Evidence, assessment.Place.Place.ToString());
        csv.Answer("verdict", assessment.Verdict is { } verdict ? WireWord<TransferVerdict>.Of(verdict) : null);
        csv.Answer("rule", assessment.Rule);
        csv.Answer("determined", assessment.Determined ? "yes" : "no");
        csv.Chance("success", assessment.ProbabilityOfSuccess);
        csv.Chance("harm", assessment.ProbabilityOfHarm);
        csv.Chance("success-when-adapted", assessment.ProbabilityOfAdaptedSuccess);
        csv.Chance("dose", EstimableInterval.Of(assessment.Dose));
        csv.Chance("support", EstimableInterval.Of(assessment.Support));
        csv.Prediction(assessment.Prediction);
        csv.Texts("turns-on-answer", assessment.Flips.Unknowns);
        csv.Texts("turns-on-site", assessment.Flips.Sites);
        csv.Texts("reason", assessment.Reasons.Select(reason => reason.ToString()));
        csv.Texts("find-out-next", assessment.FindOutNext.Select(step => step.What));
        csv.Caveats(assessment.Caveats);
        return csv._csv.ToString();
    }

    private static EstimableInterval AsInterval(Estimable value) => value.HasValue ? EstimableInterval.Of(value.Value, value.Value) : EstimableInterval.Absent(value.Reason);

    private void Answer(string name, string? text) => _csv.Row(_evidence.Outcome, _place, "answer", name, default, default, default, default, default, text);

    private void Chance(string name, EstimableInterval chance) => _csv.Row(
        _evidence.Outcome, _place, "fraction", name,
        chance.ToNullable() is { } one && one.Width.Equals(0) ? one.Lower : default(double?),
        chance.ToNullable()?.Lower, chance.ToNullable()?.Upper, default, default, chance.HasValue ? null : chance.Reason.ToString());

    private void Prediction(SitePrediction prediction)
    {
        _csv.Row(_evidence.Outcome, _place, "prediction", "sites", (long)prediction.Sites);
        Scale("estimate", prediction.Estimate, prediction.ConfidenceInterval, null);
        Scale(TauSquared, prediction.TauSquared, default, null);
        Scale("new-site", default, prediction.Range, Statistics.Synthesis.MethodNames.Of(prediction.Convention));
        foreach (var site in _evidence.Sites)
            _csv.Row(_evidence.Outcome, _place, "site", site.Name, site.Estimate, default, default, default, default, FormattableString.Invariant($"variance {site.Variance:R}"));
    }

    private void Scale(string name, Estimable value, EstimableInterval interval, string? text)
    {
        var natural = string.Equals(name, TauSquared, StringComparison.Ordinal) ? default : _evidence.Measure.ToNatural(interval).ToNullable();
        _csv.Row(_evidence.Outcome, _place, "prediction", name, value, interval.ToNullable()?.Lower, interval.ToNullable()?.Upper, natural?.Lower, natural?.Upper, text);
    }

    private void Texts(string row, IEnumerable<string> texts)
    {
        var number = 0L;
        foreach (var text in texts)
            _csv.Row(_evidence.Outcome, _place, row, FormattableString.Invariant($"{++number}"), default, default, default, default, default, text);
    }

    private void Caveats(IEnumerable<Caveat> caveats)
    {
        foreach (var caveat in caveats)
            _csv.Row(_evidence.Outcome, _place, "caveat", caveat.Code, default, default, default, default, default, caveat.Message);
    }
}
