using System.Text.Json;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Replication.Standards;

namespace PeoplePowered.Domain.Tests.Replication.Standards;

public sealed class RatingTests
{
    private static readonly EvidenceRating[] s_ratings =
    [
        new NestaRating(NestaLevel.Four, EvidenceDesign.QuasiExperimental, independentReplications: 2),
        new MarylandRating(MarylandLevel.NotScoreable, EvidenceDesign.Descriptive),
        new EifRating(EifLevel.Four, EvidenceDesign.Randomised, evaluations: 2, lastsAYear: true),
        new EifRating(EifLevel.NotEffective, EvidenceDesign.Randomised),
        new GradeRating(EvidenceDesign.BeforeAfter, upgrades: new(GradeEffectSize.Large, doseResponse: true)),
        new EmmieRating(EmmieQuality.Of(EmmieDimension.Mechanism, 3), EvidenceDesign.ContributionAssessed),
    ];

    [Theory]
    [InlineData(EvidenceDesign.Descriptive, 0, "1")]
    [InlineData(EvidenceDesign.BeforeAfter, 0, "2")]
    [InlineData(EvidenceDesign.ContributionAssessed, 0, "2")]
    [InlineData(EvidenceDesign.Comparison, 0, "3")]
    [InlineData(EvidenceDesign.QuasiExperimental, 0, "3")]
    [InlineData(EvidenceDesign.Randomised, 0, "3")]
    [InlineData(EvidenceDesign.Randomised, 1, "5")]
    [InlineData(EvidenceDesign.Comparison, 1, "5")]
    [InlineData(EvidenceDesign.BeforeAfter, 3, "2")]
    public void Nesta_is_capped_by_design_and_replication(EvidenceDesign design, int replications, string ceiling)
    {
        Assert.Equal(ceiling, NestaLevel.Ceiling(design, replications).Word);
        AssertCapped(NestaLevel.All, NestaLevel.Ceiling(design, replications), level => new NestaRating(level, design, replications), level => NestaRating.Capped(level, design, replications));
    }

    [Theory]
    [InlineData(EvidenceDesign.Descriptive, "not scoreable")]
    [InlineData(EvidenceDesign.BeforeAfter, "2")]
    [InlineData(EvidenceDesign.Comparison, "2")]
    [InlineData(EvidenceDesign.QuasiExperimental, "4")]
    [InlineData(EvidenceDesign.Randomised, "5")]
    [InlineData(EvidenceDesign.ContributionAssessed, "not scoreable")]
    public void Maryland_is_capped_by_design(EvidenceDesign design, string ceiling)
    {
        Assert.Equal(ceiling, MarylandLevel.Ceiling(design).Word);
        AssertCapped(MarylandLevel.All, MarylandLevel.Ceiling(design), level => new MarylandRating(level, design), level => MarylandRating.Capped(level, design));
    }

    [Theory]
    [InlineData(EvidenceDesign.Descriptive, 1, false, "1")]
    [InlineData(EvidenceDesign.BeforeAfter, 1, false, "2")]
    [InlineData(EvidenceDesign.Comparison, 3, true, "2")]
    [InlineData(EvidenceDesign.QuasiExperimental, 1, true, "3")]
    [InlineData(EvidenceDesign.QuasiExperimental, 2, false, "3")]
    [InlineData(EvidenceDesign.QuasiExperimental, 2, true, "4")]
    [InlineData(EvidenceDesign.Randomised, 1, false, "3")]
    [InlineData(EvidenceDesign.Randomised, 2, true, "4")]
    [InlineData(EvidenceDesign.ContributionAssessed, 2, true, "1")]
    public void Eif_is_capped_by_design_number_and_length(EvidenceDesign design, int evaluations, bool lastsAYear, string ceiling)
    {
        Assert.Equal(ceiling, EifLevel.Ceiling(design, evaluations, lastsAYear).Word);
        AssertCapped(
            [.. EifLevel.All.Where(level => level != EifLevel.NotEffective)],
            EifLevel.Ceiling(design, evaluations, lastsAYear),
            level => new EifRating(level, design, evaluations, lastsAYear),
            level => EifRating.Capped(level, design, evaluations, lastsAYear));
    }

    [Theory]
    [InlineData(EvidenceDesign.Descriptive, false)]
    [InlineData(EvidenceDesign.BeforeAfter, false)]
    [InlineData(EvidenceDesign.Comparison, false)]
    [InlineData(EvidenceDesign.QuasiExperimental, true)]
    [InlineData(EvidenceDesign.Randomised, true)]
    [InlineData(EvidenceDesign.ContributionAssessed, false)]
    public void Found_not_to_be_effective_takes_a_rigorous_evaluation(EvidenceDesign design, bool isRigorous)
    {
        if (isRigorous)
            Assert.Equal("NE", new EifRating(EifLevel.NotEffective, design).LevelWord);
        else
            Assert.Contains("Say NL2", Assert.Throws<ArgumentException>(() => EifRating.Capped(EifLevel.NotEffective, design)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(EvidenceDesign.Descriptive, 0)]
    [InlineData(EvidenceDesign.BeforeAfter, 0)]
    [InlineData(EvidenceDesign.Comparison, 4)]
    [InlineData(EvidenceDesign.QuasiExperimental, 4)]
    [InlineData(EvidenceDesign.Randomised, 4)]
    [InlineData(EvidenceDesign.ContributionAssessed, 0)]
    public void Emmie_knows_no_effect_without_a_comparison(EvidenceDesign design, int ceiling)
    {
        AssertCapped(
            [.. EmmieQuality.All.Where(quality => quality.Dimension == EmmieDimension.Effect)],
            EmmieQuality.Of(EmmieDimension.Effect, ceiling),
            level => new EmmieRating(level, design),
            level => EmmieRating.Capped(level, design));
        Assert.All(EmmieQuality.All.Where(quality => quality.Dimension != EmmieDimension.Effect), level => Assert.Equal(level, new EmmieRating(level, design).Level));
    }

    [Fact]
    public void A_refusal_names_level_design_and_ceiling()
    {
        var refusal = Assert.Throws<ArgumentException>(() => new NestaRating(NestaLevel.Three, EvidenceDesign.BeforeAfter));
        Assert.StartsWith("Nesta 3 of 5 is more than the design 'before and after' supports: at most Nesta 2 of 5.", refusal.Message, StringComparison.Ordinal);
        Assert.Equal("level", refusal.ParamName);
        Assert.Contains("Maryland not scoreable", Assert.Throws<ArgumentException>(() => new MarylandRating(MarylandLevel.One, EvidenceDesign.Descriptive)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => new MarylandRating(MarylandLevel.One, (EvidenceDesign)42));
        Assert.Throws<ArgumentOutOfRangeException>(() => new NestaRating(NestaLevel.One, EvidenceDesign.Randomised, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new EifRating(EifLevel.Zero, EvidenceDesign.Randomised, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new EmmieRating(EmmieQuality.All[0], (EvidenceDesign)42));
        Assert.Throws<ArgumentNullException>(() => new EifRating(null!, EvidenceDesign.Randomised));
    }

    [Fact]
    public void A_rating_says_by_which_standard_which_level_what_it_means_and_where_that_stands()
    {
        EvidenceRating rating = new NestaRating(NestaLevel.Three, EvidenceDesign.Randomised);
        Assert.Equal((EvidenceStandard.Nesta, "3", NestaLevel.Three.Meaning, true), (rating.Standard, rating.LevelWord, rating.Meaning, rating.IsOrdinal));
        Assert.Equal("Nesta 3 of 5: causation is shown with a control or comparison group", rating.ToString());
        Assert.Equal(("Nesta", "2013-10"), (rating.Source.Publisher, rating.Source.Published!.ToString()));
        Assert.False(new MarylandRating(MarylandLevel.NotScoreable, EvidenceDesign.Descriptive).IsOrdinal);
    }

    [Fact]
    public void Every_standard_has_its_source()
    {
        Assert.Equal(Enum.GetValues<EvidenceStandard>(), s_ratings.Select(rating => rating.Standard).Distinct().Order());
        Assert.All(Enum.GetValues<EvidenceStandard>(), standard => Assert.NotNull(standard.Source().Published));
        Assert.Contains("10.1007/s11292-015-9238-7", EvidenceStandard.Emmie.Source().Locator, StringComparison.Ordinal);
        Assert.Contains("10.1016/j.jclinepi.2011.06.004", EvidenceStandard.Grade.Source().Locator, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => ((EvidenceStandard)7).Title());
    }

    [Fact]
    public void Ratings_go_through_json_whole()
    {
        foreach (var rating in s_ratings)
        {
            var json = JsonSerializer.Serialize(rating, JsonSerializerOptions.Web);
            Assert.Equal(rating, JsonSerializer.Deserialize<EvidenceRating>(json, JsonSerializerOptions.Web));
        }

        Assert.Equal(
            """{"standard":"Nesta","level":"4","design":"quasi-experimental","independentReplications":2}""",
            JsonSerializer.Serialize(s_ratings[0], JsonSerializerOptions.Web));
    }

    [Fact]
    public void A_rating_that_its_design_does_not_support_is_not_read_either()
    {
        const string Json = """{"standard":"Maryland","level":"5","design":"descriptive"}""";
        Assert.Contains("not scoreable", Assert.ThrowsAny<Exception>(() => JsonSerializer.Deserialize<EvidenceRating>(Json, JsonSerializerOptions.Web)).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Converting_is_refused_between_any_two_standards()
    {
        foreach (var rating in s_ratings)
            foreach (var to in Enum.GetValues<EvidenceStandard>().Where(standard => standard != rating.Standard))
            {
                var refusal = EvidenceStandards.Convert(rating, to);
                Assert.Equal((rating.Standard, to), (refusal.From, refusal.To));
                Assert.Contains(rating.Standard.Rates(), refusal.Reason, StringComparison.Ordinal);
                Assert.Contains(to.Title(), refusal.ToString(), StringComparison.Ordinal);
                Assert.Equal(refusal, JsonSerializer.Deserialize<StandardConversionRefusal>(JsonSerializer.Serialize(refusal)));
            }

        Assert.Throws<ArgumentException>(() => EvidenceStandards.Convert(s_ratings[0], EvidenceStandard.Nesta));
    }

    private static void AssertCapped<TLevel, TRating>(IReadOnlyList<TLevel> levels, TLevel ceiling, Func<TLevel, TRating> rate, Func<TLevel, TRating> capped)
        where TLevel : EvidenceLevel<TLevel>
        where TRating : LevelRating<TLevel>
    {
        foreach (var level in levels)
        {
            if (!level.IsOrdinal || ceiling.IsAtLeast(level))
            {
                Assert.Equal(level, rate(level).Level);
                Assert.Equal(level, capped(level).Level);
            }
            else
            {
                Assert.Throws<ArgumentException>(() => rate(level));
                Assert.Equal(ceiling, capped(level).Level);
            }
        }
    }
}
