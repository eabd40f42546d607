using System.Globalization;
using System.Text.Json;
using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Partnerships;
using PeoplePowered.Domain.Replication;
using PeoplePowered.Statistics;

namespace PeoplePowered.Domain.Tests.Replication;

/// <summary>Assessments go to JSON whole; what is asked comes back from it equal. Words and hashes do not depend on the reader's culture unless asked to.</summary>
public sealed class ReplicationJsonTests
{
    private static readonly ReplicationAssessor s_assessor = new(AnyTransfer.Quick with { BootstrapReplicates = 100, NextTestReplicates = 100 });

    private static readonly TargetPlace s_place = new(
        new Place("there"),
        [Covariate.Of("latitude", 51.5, new Source("a map"), Some.Date("2020-05")), Covariate.Of("setting", "urban")],
        Answers.AllStrong.With(Answers.Of(Criterion.CapacityInTarget, Score.Weak)).With(CriterionAnswer.Unknown(Criterion.UsualCareSimilar)).With(CriterionAnswer.NotApplicable(Criterion.Equitable, "for everybody")),
        [new([SupportFactor.Present(new CommunityAsset("a square", CommunityAssetKind.Place), 0.9), SupportFactor.Unknown("trust"), new("a bus", new Interval(0.2, 0.4), isRequired: false)], independent: true)],
        [new(Criterion.CapacityInTarget, "outreach", "nurses instead of doctors", 0.95, 0.99)],
        "a monthly meeting",
        new Fidelity(0.95, 0.9, null, 1));

    private static readonly Intervention s_intervention = new("vaccination", [new("the vaccine", isCore: true), new("outreach", isCore: false)], new Fidelity(0.9), [Answers.Of(Criterion.EffectAtOrigin, Score.Strong)]);

    private static readonly TransferRequest s_request = new(ReferenceCases.Bcg, ReferenceCases.Lower(0.8), s_intervention, ["latitude"]);

    [Fact]
    public void What_is_asked_reads_back_equal()
    {
        ReadsBack(Answers.AllStrong);
        ReadsBack(s_place.Answers);
        ReadsBack(CriterionAnswers.None);
        foreach (var answer in s_place.Answers)
            ReadsBack(answer);
        ReadsBack(s_place);
        ReadsBack(s_intervention);
        ReadsBack(new SuccessThreshold(0.25, Polarity.LowerIsBetter));
        ReadsBack(new SuccessThreshold(0.25, Polarity.HigherIsBetter, 0.5, new ReferenceRate(0.4, new Source("a target"))));
        ReadsBack(ReferenceCases.Bcg);
        ReadsBack(OneArmTests.Evidence([(3, 9), (40, 70)]));
        ReadsBack(new SourceEvidence("points", EffectMeasure.MeanDifference, [], hasComparison: false));
        ReadsBack(s_request);
    }

    [Fact]
    public void An_assessment_across_sites_goes_to_json_whole()
    {
        var assessment = s_assessor.AssessAcrossSites(ReferenceCases.Bcg, ReferenceCases.Lower(0.8));
        using var document = JsonDocument.Parse(JsonSerializer.Serialize(assessment));
        var root = document.RootElement;
        Assert.Equal(("unclear", "Undecided"), (root.GetProperty("Verdict").GetString(), root.GetProperty("Rule").GetString()));
        Assert.Equal(7, root.GetProperty("Policy").GetProperty("Rules").GetArrayLength());
        Assert.Equal(assessment.Caveats.Count, root.GetProperty("Caveats").GetArrayLength());
        Assert.Equal(64, root.GetProperty("Made").GetProperty("InputHash").GetString()!.Length);
        Assert.Equal(assessment.ProbabilityOfSuccess.Value, root.GetProperty("ProbabilityOfSuccess").GetDouble());
        Assert.Equal(13, root.GetProperty("Evidence").GetProperty("Sites").GetArrayLength());
        Assert.Equal(JsonValueKind.Object, root.GetProperty("NextTest").GetProperty("Design").ValueKind);
    }

    [Fact]
    public void An_assessment_of_a_place_goes_to_json_whole()
    {
        var assessment = s_assessor.AssessTransferTo(s_request, s_place);
        using var document = JsonDocument.Parse(JsonSerializer.Serialize(assessment));
        var root = document.RootElement;
        Assert.Equal(("test-further", "GateUnknown"), (root.GetProperty("Verdict").GetString(), root.GetProperty("Rule").GetString()));
        Assert.Equal(assessment.Determination.Corners.Count, root.GetProperty("Determination").GetProperty("Corners").GetArrayLength());
        Assert.Equal(15, root.GetProperty("Answers").GetArrayLength());
        Assert.Equal(0.8, root.GetProperty("Policy").GetProperty("SuccessFrom").GetDouble());
        Assert.Equal(assessment.Made.Method, root.GetProperty("Made").GetProperty("Method").GetString());
        Assert.NotEqual(0, root.GetProperty("Caveats").GetArrayLength());
    }

    [Fact]
    public void Assessments_without_a_verdict_or_without_sites_go_to_json_too()
    {
        var nothing = new SourceEvidence("nothing", EffectMeasure.OddsRatio, []);
        using var across = JsonDocument.Parse(JsonSerializer.Serialize(s_assessor.AssessAcrossSites(OneArmTests.Evidence([(3, 9), (40, 70), (6, 12)]), new SuccessThreshold(0.1, Polarity.HigherIsBetter))));
        using var transfer = JsonDocument.Parse(JsonSerializer.Serialize(s_assessor.AssessTransferTo(new TransferRequest(nothing, ReferenceCases.Lower(0.8)), new TargetPlace(new Place("there")))));
        Assert.Equal(JsonValueKind.Null, across.RootElement.GetProperty("Verdict").ValueKind);
        Assert.Equal("test-further", transfer.RootElement.GetProperty("Verdict").GetString());
    }

    [Fact]
    public void Words_are_invariant_unless_a_culture_is_asked_for_and_hashes_always()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            var (words, json) = (Words(), JsonSerializer.Serialize(s_assessor.AssessTransferTo(s_request, s_place)));
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Assert.Equal(words, Words());
            Assert.Equal(json, JsonSerializer.Serialize(s_assessor.AssessTransferTo(s_request, s_place)));
            Assert.Contains("0,8", s_assessor.AssessAcrossSites(ReferenceCases.Bcg, ReferenceCases.Lower(0.8)).Format(CultureInfo.CurrentCulture), StringComparison.Ordinal);
            Assert.Contains("0,8", s_assessor.AssessTransferTo(s_request, s_place).Format(CultureInfo.CurrentCulture), StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        static string Words() => $"{s_assessor.AssessAcrossSites(ReferenceCases.Bcg, ReferenceCases.Lower(0.8))}\n{s_assessor.AssessTransferTo(s_request, s_place)}";
    }

    [Fact]
    public void Another_input_gives_another_hash()
    {
        var places = new[]
        {
            s_place,
            new TargetPlace(new Place("elsewhere"), s_place.Covariates, s_place.Answers),
            new TargetPlace(new Place("there"), s_place.Covariates, s_place.Answers),
            new TargetPlace(new Place("there"), s_place.Covariates, Answers.AllStrong),
            new TargetPlace(new Place("there"), s_place.Covariates, Answers.AllStrong, s_place.Support),
            new TargetPlace(new Place("there"), s_place.Covariates, Answers.AllStrong, fidelity: new Fidelity(0.5)),
            new TargetPlace(new Place("there"), s_place.Covariates, Answers.AllStrong, fidelity: new Fidelity(0.4)),
            new TargetPlace(new Place("there"), [Covariate.Of("latitude", 51.4)], Answers.AllStrong),
        };
        var quick = new ReplicationAssessor(AnyTransfer.Quick);
        var hashes = places.Select(place => quick.AssessTransferTo(s_request, place).Made.InputHash)
            .Append(quick.AssessTransferTo(s_request, s_place, AnyTransfer.Quick with { SuccessFrom = 0.7 }).Made.InputHash)
            .Append(quick.AssessTransferTo(s_request, s_place, AnyTransfer.Quick with { ScepticalStandardDeviation = 1 }).Made.InputHash).ToList();
        Assert.Equal(hashes.Count, hashes.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(hashes[0], quick.AssessTransferTo(s_request, s_place).Made.InputHash);
    }

    private static void ReadsBack<T>(T value)
    {
        var json = JsonSerializer.Serialize(value);
        Assert.Equal(value, JsonSerializer.Deserialize<T>(json));
    }
}
