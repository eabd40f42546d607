using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using PeoplePowered.Domain;
using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Domain.Commissioning;
using PeoplePowered.Interchange.Json;
using PeoplePowered.Statistics;

namespace OutcomeAggregation;

/// <summary>Writes the review and the answers as one JSON document. Shares are fractions, money is in units of its currency, what could not be had is <c>null</c>.</summary>
internal static class AnswersJson
{
    private static readonly JsonSerializerOptions s_options = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(PortfolioReview review, Answers? answers)
    {
        if (answers is null)
            return ReviewJson.Write(review);
        var document = JsonNode.Parse(ReviewJson.Write(review))!.AsObject();
        document.Add("success", Success(answers));
        document.Add("payments", new JsonObject
        {
            ["illustrative"] = true,
            ["claims"] = answers.Settlement is { } settlement ? Payments(settlement) : null,
            ["unitCosts"] = List(answers.UnitCosts, item => new JsonObject
            {
                ["name"] = item.Name,
                ["range"] = item.Cost.Range is { } range ? Money(range) : null,
                ["estimate"] = item.Cost.Estimate?.Amount,
                ["explanation"] = item.Cost.Explanation,
                ["workings"] = Steps(item.Cost.Workings),
            }),
        });
        document.Add("value", Value(answers));
        return document.ToJsonString(s_options);
    }

    private static JsonObject Success(Answers answers) => new()
    {
        ["definition"] = answers.Success.Definition,
        ["declaredOn"] = answers.Success.DeclaredOn.ToString(),
        ["subject"] = answers.Success.Subject,
        ["criteria"] = List(answers.Success.Criteria, result => new JsonObject
        {
            ["id"] = result.Criterion.Id.Value,
            ["criterion"] = result.Criterion.ToString(),
            ["question"] = WireWords.Of(result.Question),
            ["status"] = WireWords.Of(result.Status),
            ["probability"] = Range(result.Probability),
            ["amount"] = Range(result.Amount),
            ["unit"] = result.Criterion.Unit,
            ["whyNot"] = result.WhyNot,
            ["workings"] = Steps(result.Steps),
        }),
        ["perspectives"] = List(answers.Success.Perspectives, perspective => new JsonObject
        {
            ["name"] = perspective.Perspective,
            ["role"] = WireWords.Of(perspective.Role),
            ["status"] = WireWords.Of(perspective.Status),
            ["probability"] = Range(perspective.Probability),
            ["value"] = Range(perspective.Value),
            ["leastValue"] = perspective.LeastValue,
            ["heldBackBy"] = List(perspective.HeldBackBy, id => id.Value),
        }),
        ["disagreements"] = List(answers.Success.Disagreements, disagreement => disagreement.ToString()),
        ["ranking"] = answers.Sites is { } sites
            ? List(sites.Perspectives, ranking => new JsonObject
            {
                ["perspective"] = ranking.Perspective,
                ["first"] = ranking.First,
                ["subjects"] = List(ranking.Subjects, subject => new JsonObject { ["subject"] = subject.Subject, ["acceptabilities"] = List(subject.Acceptabilities, share => Range(EstimableInterval.Of(share))) }),
                ["notRanked"] = List(ranking.NotRanked, name => name),
            })
            : null,
        ["caveats"] = Caveats(answers.Success.Caveats.Concat(answers.Sites?.Caveats ?? [])),
    };

    private static JsonObject Payments(Settlement settlement) => new()
    {
        ["claims"] = settlement.Claims,
        ["people"] = settlement.People,
        ["atFullPrices"] = settlement.Price.Amount,
        ["peopleCapped"] = settlement.PeopleCapped,
        ["cutByParticipantCap"] = settlement.CutByParticipantCap.Amount,
        ["cutByContractCap"] = settlement.CutByContractCap.Amount,
        ["due"] = Money(settlement.Due),
        ["forecast"] = Money(settlement.Forecast),
        ["paid"] = settlement.Paid.Amount,
        ["stillToPay"] = Money(settlement.StillToPay),
        ["overpaid"] = Money(settlement.Overpaid),
        ["outcomes"] = List(settlement.Outcomes, outcome => new JsonObject { ["outcome"] = outcome.Outcome.Value, ["claims"] = outcome.Settled.Claims, ["stand"] = outcome.Settled.Standing, ["due"] = Money(outcome.Settled.Due) }),
        ["results"] = List(settlement.Results, result => new JsonObject { ["result"] = WireWords.Of(result.Result), ["claims"] = result.Claims, ["atFullPrices"] = result.Price.Amount }),
        ["workings"] = Steps(settlement.Workings),
        ["caveats"] = Caveats(settlement.Caveats),
    };

    private static JsonObject Value(Answers answers) => new()
    {
        ["name"] = answers.Appraisal.Name,
        ["prices"] = answers.Appraisal.Prices.ToString(),
        ["costs"] = Money(answers.Appraisal.Costs.Amount),
        ["benefits"] = Money(answers.Appraisal.Benefits.Amount),
        ["netPresentSocialValue"] = Money(answers.Appraisal.NetPresentSocialValue.Amount),
        ["ratio"] = Range(answers.Appraisal.Ratio.Ratio),
        ["tornado"] = List(answers.Appraisal.Tornado.Bars, bar => new JsonObject { ["input"] = bar.Input, ["low"] = bar.Low, ["high"] = bar.High, ["atLow"] = Range(bar.AtLow), ["atHigh"] = Range(bar.AtHigh) }),
        ["breakEven"] = answers.BreakEven is { } breakEven
            ? new JsonObject
            {
                ["input"] = breakEven.Input,
                ["effect"] = Range(breakEven.Effect),
                ["probability"] = Range(breakEven.Probability),
                ["probabilityOverInputs"] = Range(breakEven.ProbabilityOverInputs),
                ["workings"] = Steps(breakEven.Workings),
            }
            : null,
        ["grid"] = new JsonObject
        {
            ["rows"] = answers.Grid.Rows.Input,
            ["rowChanges"] = List(answers.Grid.Rows.Steps, step => step),
            ["columns"] = answers.Grid.Columns.Input,
            ["columnChanges"] = List(answers.Grid.Columns.Steps, step => step),
            ["cells"] = List(answers.Grid.Cells, row => List(row, Range)),
        },
        ["workings"] = Steps(answers.Appraisal.Workings),
        ["caveats"] = Caveats(answers.Appraisal.Caveats.Concat(answers.BreakEven?.Caveats ?? [])),
    };

    private static JsonArray List<T>(IEnumerable<T> items, Func<T, JsonNode?> write) => new([.. items.Select(write)]);

    private static JsonArray? Range(EstimableInterval range) => range.HasValue ? new((JsonNode)range.Value.Lower, (JsonNode)range.Value.Upper) : null;

    private static JsonArray Money(MoneyRange range) => new((JsonNode)range.Lower.Amount, (JsonNode?)range.Upper?.Amount);

    private static JsonArray Steps(IEnumerable<Step> steps) => List(steps, step => new JsonObject
    {
        ["what"] = step.What,
        ["how"] = step.How,
        ["result"] = step.Result,
        ["prices"] = step.Prices?.ToString(),
        ["sources"] = List(step.Sources, source => source.ToString()),
    });

    private static JsonArray Caveats(IEnumerable<Caveat> caveats) => List(caveats.DistinctBy(caveat => (caveat.Code, caveat.Message)), caveat => new JsonObject
    {
        ["code"] = caveat.Code,
        ["severity"] = WireWords.Of(caveat.Severity),
        ["subject"] = caveat.Subject,
        ["message"] = caveat.Message,
    });
}
