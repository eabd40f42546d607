using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Success;

namespace PeoplePowered.Domain.Tests.Success;

public sealed class EvidenceTests
{
    [Fact]
    public void Evidence_that_does_not_count_leaves_a_criterion_unassessed_and_not_failed()
    {
        var criterion = AtLeast.PerCent(99).In(Croydon.SustainedEmployment).CountingOnly(new(EvidenceDesign.QuasiExperimental));
        var result = Croydon.Assess(criterion);
        Assert.Equal(CriterionStatus.Unassessed, result.Status);
        Assert.Equal(["evidence-does-not-count", "criterion-unassessed"], result.Caveats.Codes());
        Assert.Equal(CriterionStatus.NotMet, Croydon.Assess(AtLeast.PerCent(99).In(Croydon.SustainedEmployment)).Status);
    }

    [Theory]
    [InlineData(EvidenceDesign.Descriptive, EvidenceDesign.Descriptive, true)]
    [InlineData(EvidenceDesign.Descriptive, EvidenceDesign.Comparison, false)]
    [InlineData(EvidenceDesign.Randomised, EvidenceDesign.Comparison, true)]
    [InlineData(EvidenceDesign.ContributionAssessed, EvidenceDesign.BeforeAfter, true)]
    [InlineData(EvidenceDesign.ContributionAssessed, EvidenceDesign.Comparison, false)]
    [InlineData(EvidenceDesign.Randomised, EvidenceDesign.ContributionAssessed, false)]
    [InlineData(EvidenceDesign.ContributionAssessed, EvidenceDesign.ContributionAssessed, true)]
    public void Designs_stand_in_an_order_and_a_contribution_has_no_comparison(EvidenceDesign design, EvidenceDesign least, bool expected) =>
        Assert.Equal(expected, new EvidenceThatCounts(least).Accepts(design, SuccessEvidenceKind.ReportedFigures));

    [Fact]
    public void Kinds_that_do_not_count_are_passed_over()
    {
        var evidence = Croydon.Evidence with { People = [new("a", Croydon.SustainedEmployment, [new(new(2020, 1, 1), new(2020, 12, 31))])] };
        var criterion = AtLeast.People(1).StillIn(Croydon.SustainedEmployment).ForWeeks(26);
        Assert.Equal(CriterionStatus.Met, Croydon.Assess(criterion, evidence).Status);
        Assert.Equal(CriterionStatus.Unassessed, Croydon.Assess(criterion.CountingOnly(new(kinds: [SuccessEvidenceKind.ReportedFigures])), evidence).Status);
    }

    [Theory]
    [InlineData("2013-06", null)]
    [InlineData("2014", "declared-with-results")]
    [InlineData("2018-12-31", "declared-with-results")]
    [InlineData("2019-01-01", "declared-after-results")]
    public void Results_older_than_their_definition_are_a_caveat(string declared, string? expected)
    {
        var definition = new SuccessDefinition("Success", Some.Date(declared), [AtLeast.PerCent(35).In(Croydon.SustainedEmployment)]);
        var codes = new SuccessAssessor().Assess(definition, Croydon.Evidence).Caveats.Codes();
        Assert.Equal(expected is null ? [] : [expected], codes.Where(code => code.StartsWith("declared", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_revision_after_the_results_is_one_declared_after_them()
    {
        var definition = new SuccessDefinition("Success", Some.Date("2013"), [AtLeast.PerCent(25).In(Croydon.SustainedEmployment)], revisions: [new(Some.Date("2019-03"), "35 % became 25 %")]);
        Assert.Contains("declared-after-results", new SuccessAssessor().Assess(definition, Croydon.Evidence).Caveats.Codes());
        Assert.Equal((2, Some.Date("2019-03")), (definition.Version, definition.LastDeclaredOn));
    }

    [Fact]
    public void Results_without_a_date_say_so() =>
        Assert.Contains("results-not-dated", new SuccessAssessor().Assess(Croydon.Define(AtLeast.PerCent(35).In(Croydon.Work)), new("all", [Some.Count("North", "in-work", 1, 2)])).Caveats.Codes());

    [Fact]
    public void Other_versions_and_wholes_are_left_out_by_name()
    {
        var evidence = new SuccessEvidence("all",
        [
            Some.Count("North", "in-work", 30, 50),
            new(Some.Outcome("in-work", 2), Some.At("South"), new CountOfParticipants(50, 50), Some.Source),
            new(Croydon.Work, new(service: Some.Service), new CountOfParticipants(90, 100), Some.Source),
        ]);
        var result = Croydon.Assess(AtLeast.PerCent(60).In(Croydon.Work), evidence);
        Assert.Equal((CriterionStatus.Met, 1), (result.Status, result.Sites));
        Assert.Equal(["other-version-left-out", "other-level-left-out"], result.Caveats.Codes());
    }

    [Fact]
    public void Periods_that_begin_anew_do_not_add_up_to_people()
    {
        var evidence = new SuccessEvidence("all", [Some.Count("North", "in-work", 30, 50, Croydon.Period("2014", "2014")), Some.Count("North", "in-work", 30, 50, Croydon.Period("2015", "2015"))])
        {
            Frameworks = [Some.FrameworkOf(Some.Definition("in-work", accumulation: Accumulation.PerPeriod))],
        };
        Assert.Equal(CriterionStatus.Unassessed, Croydon.Assess(AtLeast.PerCent(60).In(Croydon.Work), evidence).Status);
    }

    [Theory]
    [InlineData(1_400_000, CriterionStatus.Met)]
    [InlineData(1_500_000, CriterionStatus.Undetermined)]
    [InlineData(1_600_000, CriterionStatus.NotMet)]
    public void A_cost_is_of_each_person_who_achieves_it(long cost, CriterionStatus expected)
    {
        // 100 people for certain; 1,450,000 to 1,550,000 around 1,500,000.
        var evidence = new SuccessEvidence("all", [Some.Count("North", "in-work", 100, 150)]) { Cost = new(Money.Pounds(cost - 50_000), Money.Pounds(cost + 50_000)) };
        Assert.Equal(expected, Croydon.Assess(NoMoreThan.Spend(Money.Pounds(15_000), Croydon.Work), evidence).Status);
        Assert.Equal(CriterionStatus.Unassessed, Croydon.Assess(NoMoreThan.Spend(Money.Pounds(15_000), Croydon.Work), evidence with { Cost = null }).Status);
        Assert.Equal(CriterionStatus.Unassessed, Croydon.Assess(NoMoreThan.Spend(Money.Pounds(15_000), Croydon.Work).Asking(SuccessQuestion.NewSite), evidence).Status);
    }

    [Fact]
    public void A_rate_of_harm_is_no_effect_and_says_so()
    {
        var result = Croydon.Assess(NoMoreThan.PerCent(5, Croydon.Work), new("all", [Some.Count("North", "in-work", 5, 100)]));
        Assert.Equal(CriterionStatus.Met, result.Status);
        Assert.Contains("harm-without-comparison", result.Caveats.Codes());
        Assert.Equal(CriterionStatus.NotMet, Croydon.Assess(NoMoreThan.PerCent(5, Croydon.Work), new("all", [Some.Count("North", "in-work", 6, 100)])).Status);
    }

    [Fact]
    public void The_same_evidence_gives_the_same_hash_in_every_culture()
    {
        var before = Thread.CurrentThread.CurrentCulture;
        try
        {
            string Hash(string culture)
            {
                Thread.CurrentThread.CurrentCulture = new(culture);
                var evidence = new SuccessEvidence("all", [new(Croydon.Work, Some.At("North"), new Percentage(41.5m, People.Exactly(200)), Some.Source)]);
                var assessment = new SuccessAssessor().Assess(Croydon.Define(AtLeast.PerCent(35.5m).In(Croydon.Work)), evidence);
                return $"{assessment.Made.InputHash} {assessment} {string.Join('\n', assessment.Caveats)} {string.Join('\n', assessment.Criteria[0].Steps)}";
            }

            Assert.Equal(Hash("en-GB"), Hash("de-DE"));
            Assert.Equal(Hash("en-GB"), Hash("tr-TR"));
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }
}
