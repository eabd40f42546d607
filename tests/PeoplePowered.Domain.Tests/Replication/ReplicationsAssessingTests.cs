using System.Globalization;
using System.Text.Json;
using PeoplePowered.Domain.Replication;
using PeoplePowered.Statistics;

namespace PeoplePowered.Domain.Tests.Replication;

public sealed class ReplicationsAssessingTests
{
    /// <summary>Twenty-one replications of one experiment, as in Mathur and VanderWeele 2020 and the R package Replicate: estimates and standard errors.</summary>
    private static readonly (double Estimate, double Error)[] s_moralCredential =
    [
        (.303, .111), (.078, .092), (.113, .156), (-.055, .106), (.056, .105), (.073, .057), (.263, .091), (.056, .089), (.002, .081), (-.106, .1), (.09, .093),
        (.024, .086), (.069, .076), (.074, .094), (.107, .065), (.01, .087), (-.089, .108), (-.187, .114), (.265, .073), (.076, .105), (.082, .04),
    ];

    private static readonly StudyEstimate s_original = new("moral credential", .210, .062, new Source("Monin and Miller 2001"));

    private static readonly StudyEstimate[] s_replications = [.. s_moralCredential.Select((study, index) => new StudyEstimate(FormattableString.Invariant($"site {index + 1}"), study.Estimate, study.Error, new Source("Ebersole and others 2016")))];

    [Fact]
    public void Twenty_one_replications_are_assessed_as_published()
    {
        var assessment = ReplicationsAssessing.Assess(s_original, s_replications);
        var together = assessment.Together!;

        Assert.Equal(16, assessment.Comparisons.Count(comparison => comparison.InsidePredictionInterval == true));
        Assert.Equal(4, together.ObservedSignificant);
        Near(.0949596549450345, together.OriginalPValue, 1e-7); // rma of R metafor 3.8.1 with threshold = 1e-12
        Near(12.9565645, together.ExpectedSignificant, .1); // published with the variance .004 in place of .062 squared
        Near(34.2552867819495, together.Q, 1e-9); // Cochran's Q of all 22, and pchisq(Q, 21, lower.tail = FALSE)
        Near(.0340225850439339, together.QPValue, 1e-9);
        Near(1, Estimable.Of(together.QPValueThird.Value + together.ReversedQPValueThird.Value), 1e-12);
        Assert.Equal(AbsenceReason.NotApplicable, together.HarmonicMeanPValue.Reason);
    }

    [Fact]
    public void Contradicting_criteria_leave_the_answer_unclear()
    {
        var assessment = ReplicationsAssessing.Assess(s_original, s_replications);

        Assert.Equal(Confirmation.Unclear, assessment.Verdict);
        Assert.Equal("unanimous criteria", assessment.VerdictRule);
        Assert.Contains(assessment.Criteria, criterion => criterion.Stance == CriterionStance.For);
        Assert.Contains(assessment.Criteria, criterion => criterion.Stance == CriterionStance.Against);
        Assert.Contains("criteria-disagree", Codes(assessment));
        Assert.All(assessment.Caveats, caveat => Assert.NotEmpty(caveat.Evidence));
    }

    [Theory]
    [InlineData(3, 1, 2.8, .8, Confirmation.Confirmed)] // both convincing, and alike
    [InlineData(3, 1, .1, .4, Confirmation.NotConfirmed)] // a precise replication near nothing
    [InlineData(3, 1, 1.9, 1.5, Confirmation.Unclear)] // a replication too small to say
    [InlineData(1, 1, .1, .2, Confirmation.Unclear)] // nothing to confirm
    [InlineData(6, 1, 2.5, .5, Confirmation.Unclear)] // significant, and far smaller
    [InlineData(-3, 1, -2.8, .8, Confirmation.Confirmed)] // the same with the other sign
    public void One_replication_has_the_verdict_that_its_criteria_agree_on(double original, double originalError, double replication, double replicationError, Confirmation expected) =>
        Assert.Equal(expected, ReplicationsAssessing.Assess(new("original", original, originalError), [new("replication", replication, replicationError)]).Verdict);

    [Fact]
    public void Several_replications_count_as_one_that_is_pooled()
    {
        StudyEstimate original = new("original", .5, .15);
        Assert.Equal(Confirmation.Confirmed, ReplicationsAssessing.Assess(original, [new("a", .45, .15), new("b", .4, .15), new("c", .5, .2)]).Verdict);
        Assert.Equal(Confirmation.NotConfirmed, ReplicationsAssessing.Assess(original, [new("a", .02, .1), new("b", -.05, .1), new("c", .01, .1)]).Verdict);
    }

    [Fact]
    public void All_signs_turned_round_make_no_difference()
    {
        var (one, other) = (
            ReplicationsAssessing.Assess(s_original, s_replications),
            ReplicationsAssessing.Assess(Mirrored(s_original), [.. s_replications.Select(Mirrored)]));

        Assert.Equal(one.Criteria, other.Criteria);
        Assert.Equal(one.Together!.ScepticalPControlled.Value, other.Together!.ScepticalPControlled.Value, 1e-12);
        Assert.Equal(one.Together.ExpectedSignificant, other.Together.ExpectedSignificant);
        Assert.Equal(one.Comparisons.Select(comparison => comparison.ScepticalPGolden), other.Comparisons.Select(comparison => comparison.ScepticalPGolden));
        Assert.Equal(Codes(one), Codes(other));
    }

    [Fact]
    public void Without_replications_there_is_no_verdict_but_an_answer()
    {
        var assessment = ReplicationsAssessing.Assess(s_original, []);

        Assert.Equal(Confirmation.Unclear, assessment.Verdict);
        Assert.Null(assessment.Together);
        Assert.Empty(assessment.Criteria);
        Assert.Contains("no-replications", Codes(assessment));
        Assert.Contains("There is no replication of it.", assessment.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_delicate_is_said()
    {
        Assert.Equal(
            ["inside-wide-interval", "one-replication", "original-at-face-value", "original-not-significant", "replication-less-precise", "replication-other-direction"],
            Codes(ReplicationsAssessing.Assess(new("original", 1, 1), [new("replication", -.5, 2)])).Order(StringComparer.Ordinal));
        var few = Codes(ReplicationsAssessing.Assess(new("original", 5, 1), [new("same", 4, 1), new("same", 4, 1)]));
        Assert.Contains("few-replications", few);
        Assert.Contains("repeated-study", few);
    }

    [Fact]
    public void The_paragraph_says_what_was_found_in_the_readers_culture()
    {
        var text = ReplicationsAssessing.Assess(s_original, s_replications).ToString();
        Assert.All(
            (string[])["moral credential, estimated 0.21 (standard error 0.062)", "21 replications together estimate 0.07021", "4 of them are significant", "16 lie inside", "0.095 (p_orig)", "p = 0.034", "unanimous criteria: unclear"],
            part => Assert.Contains(part, text, StringComparison.Ordinal));
        Assert.DoesNotContain('\n', text);
        Assert.Contains("estimated 0,21 (standard error 0,062)", ReplicationsAssessing.Assess(s_original, s_replications).Format(CultureInfo.GetCultureInfo("de-DE")), StringComparison.Ordinal);

        var one = ReplicationsAssessing.Assess(new("first", 3, 1), [new("second", .1, .4)]).ToString();
        Assert.All((string[])["One replication, second,", "not both significant", "outside the 95 % prediction interval", "smaller than any", ": not confirmed"], part => Assert.Contains(part, one, StringComparison.Ordinal));
    }

    [Fact]
    public void It_serialises_whole()
    {
        var assessment = ReplicationsAssessing.Assess(s_original, s_replications);
        var json = JsonSerializer.SerializeToElement(assessment, JsonSerializerOptions.Web);

        Assert.Equal("unclear", json.GetProperty("verdict").GetString());
        Assert.Equal(21, json.GetProperty("comparisons").GetArrayLength());
        Assert.Equal(assessment.Comparisons[0].ScepticalPControlled.Value, json.GetProperty("comparisons")[0].GetProperty("scepticalPControlled").GetDouble());
        Assert.Equal(assessment.Together!.QPValue.Value, json.GetProperty("together").GetProperty("qPValue").GetDouble());
        Assert.Equal(JsonValueKind.Null, json.GetProperty("together").GetProperty("harmonicMeanPValue").ValueKind);
        Assert.Equal(64, json.GetProperty("made").GetProperty("inputHash").GetString()!.Length);
        Assert.Equal(assessment.Caveats.Count, json.GetProperty("caveats").GetArrayLength());
    }

    [Fact]
    public void The_same_studies_have_equal_answers_and_others_have_not()
    {
        Assert.Equal(ReplicationsAssessing.Assess(s_original, s_replications), ReplicationsAssessing.Assess(s_original, s_replications));
        Assert.NotEqual(ReplicationsAssessing.Assess(s_original, s_replications).Made, ReplicationsAssessing.Assess(s_original, s_replications[1..]).Made);
    }

    [Fact]
    public void Extreme_studies_have_answers_and_caveats()
    {
        double[] estimates = [0, 5e-324, 1, 1e300, double.MaxValue], errors = [5e-324, 1e-200, 1, 1e200, double.MaxValue];
        foreach (var original in from estimate in estimates from error in errors select new StudyEstimate("original", estimate, error))
        {
            foreach (var (a, b) in estimates.Zip(errors.Reverse()))
            {
                StudyEstimate[] replications = [new("a", a, b), new("b", -a, 1), new("c", 1, b)];
                for (var count = 1; count <= replications.Length; count++)
                {
                    var assessment = ReplicationsAssessing.Assess(original, replications[..count]);
                    Assert.DoesNotContain("NaN", assessment.ToString() + JsonSerializer.Serialize(assessment), StringComparison.Ordinal);
                }
            }
        }
    }

    [Fact]
    public void A_study_that_is_none_is_refused_by_name()
    {
        Assert.Equal("name", Assert.Throws<ArgumentException>(() => new StudyEstimate(" ", 1, 1)).ParamName);
        Assert.Equal("estimate", Assert.Throws<ArgumentOutOfRangeException>(() => new StudyEstimate("a", double.NaN, 1)).ParamName);
        Assert.All([0, -1, double.NaN, double.PositiveInfinity], error => Assert.Equal("standardError", Assert.Throws<ArgumentOutOfRangeException>(() => new StudyEstimate("a", 1, error)).ParamName));
        Assert.Equal("original", Assert.Throws<ArgumentNullException>(() => ReplicationsAssessing.Assess(null!, [])).ParamName);
        Assert.Equal("replications", Assert.Throws<ArgumentNullException>(() => ReplicationsAssessing.Assess(s_original, null!)).ParamName);
    }

    private static string[] Codes(ReplicationsAssessment assessment) => [.. assessment.Caveats.Select(caveat => caveat.Code)];

    private static StudyEstimate Mirrored(StudyEstimate study) => new(study.Name, -study.Estimate, study.StandardError, study.Source);

    private static void Near(double expected, Estimable actual, double tolerance) => Assert.Equal(expected, actual.Value, tolerance);
}
