using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using PeoplePowered.Domain;
using PeoplePowered.Domain.Success;
using PeoplePowered.Tool.Pooling;

namespace PeoplePowered.Tool.Success;

/// <summary>From an assessment to what the verb answers.</summary>
internal static class SuccessReports
{
    private static readonly SuccessJsonContext s_context = new(new JsonSerializerOptions(SuccessJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static string Json(SuccessReport report) => JsonSerializer.Serialize(report, s_context.SuccessReport);

    public static SuccessReport Of(SuccessAssessment answer, SuccessComparison? comparison, SuccessQuestion question, SuccessQuestion compared, ValueList<SuccessQuoteReport>? quotes, ValueList<Caveat> data) => new(
        answer.Definition,
        answer.DeclaredOn.ToString(),
        answer.Subject,
        Word(question),
        answer.Criteria.Select(Criterion).ToValueList(),
        answer.Perspectives.Select(Perspective).ToValueList(),
        answer.AllAgree,
        answer.Agreements.Select(item => new SuccessAgreementReport(Word(item.Status), item.Perspectives)).ToValueList(),
        answer.Disagreements.Select(item => new SuccessDisagreementReport(item.Satisfied, Word(item.SatisfiedStatus), item.Other, Word(item.OtherStatus), Names(item.On))).ToValueList(),
        comparison is null ? [] : comparison.Perspectives.Select(ranking => Ranking(ranking, compared)).ToValueList(),
        answer.Attrition.Select(item => new SuccessAttritionReport(item.Site?.Value, item.Outcome?.Value, item.Invited, item.Enrolled, item.Baselined, item.Followed, item.Missing)).ToValueList(),
        quotes,
        data.Concat(answer.Caveats).Concat(comparison?.Caveats ?? []).Distinct().Select(caveat => new PoolCaveat(caveat.Code, caveat.Severity, caveat.Message)).ToValueList(),
        new(answer.Made.Library, answer.Made.Version, answer.Made.InputHash));

    public static ValueList<SuccessQuoteReport> Quotes(SuccessDefinition definition, ConsentScope scope, LocalDate on) => definition.Perspectives
        .SelectMany(perspective => perspective.Testimonies.Select(testimony => Quote(perspective, testimony, scope, on))).ToValueList();

    public static string Word(SuccessQuestion question) => question switch
    {
        SuccessQuestion.TrueRate => "true-rate",
        SuccessQuestion.NewSite => "new-site",
        _ => "these-sites",
    };

    private static SuccessQuoteReport Quote(Perspective perspective, Testimony testimony, ConsentScope scope, LocalDate on)
    {
        var answer = testimony.WordsFor(scope, on);
        return new(perspective.Name, testimony.Id, answer.TryRead(out var words) ? words : null, answer.WhyNot);
    }

    private static string Word(CriterionStatus status) => status switch
    {
        CriterionStatus.Met => "met",
        CriterionStatus.NotMet => "not-met",
        CriterionStatus.Undetermined => "undetermined",
        _ => "unassessed",
    };

    private static bool? IsMet(CriterionStatus status) => status switch
    {
        CriterionStatus.Met => true,
        CriterionStatus.NotMet => false,
        _ => null,
    };

    private static string Word(PerspectiveRole role) => role switch
    {
        PerspectiveRole.Beneficiary => "beneficiary",
        PerspectiveRole.Deliverer => "deliverer",
        PerspectiveRole.Commissioner => "commissioner",
        PerspectiveRole.PolicyMaker => "policy-maker",
        _ => "funder",
    };

    private static SuccessCriterionReport Criterion(CriterionResult result) => new(
        result.Criterion.Id.Value,
        result.Criterion.Title,
        result.Criterion.InWords,
        result.Criterion.Outcome.Key.Value,
        Word(result.Question),
        Word(result.Status),
        IsMet(result.Status),
        result.Probability,
        result.Amount,
        result.Criterion.Unit,
        result.Sites,
        result.WhyNot,
        Steps(result.Steps));

    private static SuccessPerspectiveReport Perspective(PerspectiveAssessment view) => new(
        view.Perspective, Word(view.Role), Word(view.Status), IsMet(view.Status), view.Probability, view.Value, view.LeastValue, Names(view.HeldBackBy), view.Testimonies, Steps(view.Steps));

    private static SuccessRankingReport Ranking(PerspectiveRanking ranking, SuccessQuestion question) => new(
        ranking.Perspective,
        Word(ranking.Role),
        Word(question),
        Names(ranking.Criteria),
        ranking.First,
        ranking.Subjects.Select(subject => new SuccessSubjectReport(subject.Subject, subject.Acceptabilities, subject.ExpectedRank, subject.CentralWeights, subject.ConfidenceFactor)).ToValueList(),
        ranking.NotRanked,
        ranking.IsExact,
        ranking.LargestStandardError);

    private static ValueList<string> Names(ValueList<SuccessCriterionId> ids) => ids.Select(id => id.Value).ToValueList();

    private static ValueList<SuccessStepReport> Steps(ValueList<Step> steps) => steps.Select(step => new SuccessStepReport(step.What, step.How, step.Result)).ToValueList();
}
