using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Replication.Standards;

namespace PeoplePowered.Domain.Tests.Replication.Standards;

public sealed class GradeTests
{
    private static readonly Config s_fixed = Config.QuickThrowOnFailure.WithReplay(20110730, 20100121).WithMaxTest(500);

    private static readonly EvidenceDesign[] s_designs =
        [EvidenceDesign.Descriptive, EvidenceDesign.BeforeAfter, EvidenceDesign.Comparison, EvidenceDesign.QuasiExperimental, EvidenceDesign.Randomised];

    private static readonly Arbitrary<(EvidenceDesign Design, int[] Concerns, int Effect, bool Dose, bool Confounding)> s_evidence =
        (from design in Gen.Elements(s_designs)
         from concerns in Gen.Choose(0, 2).ArrayOf(5)
         from spared in Gen.Elements(true, false)
         from effect in Gen.Choose(0, 2)
         from dose in Gen.Elements(true, false)
         from confounding in Gen.Elements(true, false)
         select (design, spared ? new int[5] : concerns, effect, dose, confounding)).ToArbitrary();

    [Theory]
    [InlineData(EvidenceDesign.Randomised, "high", "high")]
    [InlineData(EvidenceDesign.QuasiExperimental, "low", "high")]
    [InlineData(EvidenceDesign.Comparison, "low", "high")]
    [InlineData(EvidenceDesign.BeforeAfter, "low", "high")]
    [InlineData(EvidenceDesign.Descriptive, "very low", "very low")]
    public void Certainty_starts_by_design(EvidenceDesign design, string start, string ceiling)
    {
        Assert.Equal(start, GradeCertainty.Start(design).Word);
        Assert.Equal(ceiling, GradeCertainty.Ceiling(design).Word);
        Assert.Equal(start, new GradeRating(design).LevelWord);
    }

    /// <summary>The rows of table 12.2.a of the Cochrane Handbook 5.1 (2011), "Levels of quality of a body of evidence in the GRADE approach", and what lies beyond the ends of the scale.</summary>
    [Theory]
    [InlineData(EvidenceDesign.Randomised, 1, 0, "moderate")]
    [InlineData(EvidenceDesign.Randomised, 2, 0, "low")]
    [InlineData(EvidenceDesign.Randomised, 3, 0, "very low")]
    [InlineData(EvidenceDesign.Randomised, 10, 0, "very low")]
    [InlineData(EvidenceDesign.QuasiExperimental, 0, 1, "moderate")]
    [InlineData(EvidenceDesign.QuasiExperimental, 0, 2, "high")]
    [InlineData(EvidenceDesign.QuasiExperimental, 0, 4, "high")]
    [InlineData(EvidenceDesign.QuasiExperimental, 1, 0, "very low")]
    [InlineData(EvidenceDesign.QuasiExperimental, 1, 4, "very low")]
    [InlineData(EvidenceDesign.Randomised, 1, 4, "moderate")]
    [InlineData(EvidenceDesign.Descriptive, 0, 4, "very low")]
    public void Lowered_and_raised(EvidenceDesign design, int down, int up, string certainty)
    {
        int[] concerns = [.. Enumerable.Range(0, 5).Select(domain => Math.Clamp(down - (2 * domain), 0, 2))];
        Assert.Equal(certainty, Rating(design, concerns, Math.Min(up, 2), up > 2, up > 3).LevelWord);
    }

    [Fact]
    public void Every_reason_is_listed_with_what_it_counts()
    {
        var rating = new GradeRating(
            EvidenceDesign.Comparison,
            new(riskOfBias: GradeConcern.Serious, publicationBias: GradeConcern.VerySerious),
            new(GradeEffectSize.VeryLarge, doseResponse: true, opposingConfounding: true));
        Assert.Equal([("risk of bias", -1), ("publication bias", -2), ("effect size", 0), ("dose-response", 0), ("opposing confounding", 0)], rating.Steps.Select(step => (step.Factor, step.Change)));
        Assert.Contains("evidence that something lowers is not raised", rating.Steps[2].Reason, StringComparison.Ordinal);
        Assert.Equal("risk of bias -1: serious", rating.Steps[0].ToString());
        Assert.Equal("effect size +2: the effect is very large", new GradeRating(EvidenceDesign.Comparison, upgrades: new(GradeEffectSize.VeryLarge)).Steps[0].ToString());
        Assert.Contains("randomised evidence is not raised", new GradeRating(EvidenceDesign.Randomised, upgrades: new(doseResponse: true)).Steps.Single().Reason, StringComparison.Ordinal);
        Assert.Equal(GradeCertainty.Low, rating.Start);
        Assert.Empty(new GradeRating(EvidenceDesign.Randomised).Steps);
    }

    [Fact]
    public void Start_and_changes_held_on_the_scale_are_the_level() => Prop.ForAll(s_evidence, evidence =>
    {
        var rating = Rating(evidence.Design, evidence.Concerns, evidence.Effect, evidence.Dose, evidence.Confounding);
        var place = Place(rating.Start) + rating.Steps.Sum(step => step.Change);
        Assert.Equal(Math.Clamp(place, 0, 3), Place(rating.Level));
        Assert.True(rating.Level <= GradeCertainty.Ceiling(evidence.Design));
    }).Check(s_fixed);

    [Fact]
    public void More_concern_never_raises_certainty() => Prop.ForAll(s_evidence, Gen.Choose(0, 4).ToArbitrary(), (evidence, domain) =>
    {
        var worse = (int[])evidence.Concerns.Clone();
        worse[domain] = Math.Min(2, worse[domain] + 1);
        var before = Rating(evidence.Design, evidence.Concerns, evidence.Effect, evidence.Dose, evidence.Confounding);
        var after = Rating(evidence.Design, worse, evidence.Effect, evidence.Dose, evidence.Confounding);
        Assert.True(after.Level <= before.Level);
    }).Check(s_fixed);

    [Fact]
    public void Less_to_raise_it_never_raises_certainty() => Prop.ForAll(s_evidence, evidence =>
    {
        var whole = Rating(evidence.Design, evidence.Concerns, evidence.Effect, evidence.Dose, evidence.Confounding);
        Assert.True(Rating(evidence.Design, evidence.Concerns, Math.Max(0, evidence.Effect - 1), evidence.Dose, evidence.Confounding).Level <= whole.Level);
        Assert.True(Rating(evidence.Design, evidence.Concerns, evidence.Effect, dose: false, evidence.Confounding).Level <= whole.Level);
        Assert.True(Rating(evidence.Design, evidence.Concerns, evidence.Effect, evidence.Dose, confounding: false).Level <= whole.Level);
    }).Check(s_fixed);

    [Fact]
    public void Which_domain_a_concern_is_in_makes_no_difference_to_the_level() => Prop.ForAll(s_evidence, evidence =>
    {
        var turned = evidence.Concerns.Skip(1).Append(evidence.Concerns[0]).ToArray();
        Assert.Equal(
            Rating(evidence.Design, evidence.Concerns, evidence.Effect, evidence.Dose, evidence.Confounding).Level,
            Rating(evidence.Design, turned, evidence.Effect, evidence.Dose, evidence.Confounding).Level);
    }).Check(s_fixed);

    [Fact]
    public void Gradings_go_through_json_whole() => Prop.ForAll(s_evidence, evidence =>
    {
        EvidenceRating rating = Rating(evidence.Design, evidence.Concerns, evidence.Effect, evidence.Dose, evidence.Confounding);
        Assert.Equal(rating, JsonSerializer.Deserialize<EvidenceRating>(JsonSerializer.Serialize(rating)));
    }).Check(s_fixed.WithMaxTest(50));

    [Fact]
    public void A_certainty_that_does_not_follow_from_its_reasons_is_refused()
    {
        var refusal = Assert.Throws<ArgumentException>(() => new GradeRating(EvidenceDesign.Randomised, new(imprecision: GradeConcern.Serious), level: GradeCertainty.High));
        Assert.Contains("GRADE high does not follow: the design 'randomised' starts at GRADE high, and a change of -1 makes GRADE moderate", refusal.Message, StringComparison.Ordinal);
        Assert.Equal("moderate", new GradeRating(EvidenceDesign.Randomised, new(imprecision: GradeConcern.Serious), level: GradeCertainty.Moderate).LevelWord);
        var json = JsonSerializer.Serialize<EvidenceRating>(new GradeRating(EvidenceDesign.Comparison)).Replace("\"Level\":\"low\"", "\"Level\":\"high\"", StringComparison.Ordinal);
        Assert.ThrowsAny<Exception>(() => JsonSerializer.Deserialize<EvidenceRating>(json));
    }

    [Fact]
    public void A_contribution_has_no_certainty_of_an_effect()
    {
        Assert.Contains("contribution-assessed", Assert.Throws<ArgumentException>(() => new GradeRating(EvidenceDesign.ContributionAssessed)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => new GradeRating((EvidenceDesign)(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new GradeDowngrades(imprecision: (GradeConcern)3));
        Assert.Throws<ArgumentOutOfRangeException>(() => new GradeUpgrades((GradeEffectSize)3));
    }

    private static int Place(GradeCertainty certainty) => Array.IndexOf(["very low", "low", "moderate", "high"], certainty.Word);

    private static GradeRating Rating(EvidenceDesign design, int[] concerns, int effect, bool dose, bool confounding) => new(
        design,
        new((GradeConcern)concerns[0], (GradeConcern)concerns[1], (GradeConcern)concerns[2], (GradeConcern)concerns[3], (GradeConcern)concerns[4]),
        new((GradeEffectSize)effect, dose, confounding));
}
