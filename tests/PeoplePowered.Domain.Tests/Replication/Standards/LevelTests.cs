using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json;
using PeoplePowered.Domain.Replication.Standards;

namespace PeoplePowered.Domain.Tests.Replication.Standards;

public sealed class LevelTests
{
    private static readonly Type[] s_levels = [typeof(NestaLevel), typeof(MarylandLevel), typeof(EifLevel), typeof(GradeCertainty), typeof(EmmieQuality)];

    [Fact]
    public void Each_standard_has_the_levels_that_it_publishes()
    {
        Assert.Equal(["1", "2", "3", "4", "5"], NestaLevel.All.Select(level => level.Word));
        Assert.Equal(["1", "2", "3", "4", "5", "not scoreable"], MarylandLevel.All.Select(level => level.Word));
        Assert.Equal(["0", "1", "2", "3", "4", "NL2", "NE"], EifLevel.All.Select(level => level.Word));
        Assert.Equal(["very low", "low", "moderate", "high"], GradeCertainty.All.Select(level => level.Word));
        Assert.Equal(
            from dimension in new[] { "effect", "mechanism", "moderators", "implementation", "economic cost" } from number in "01234" select $"{dimension} {number}",
            EmmieQuality.All.Select(level => level.Word));
    }

    [Theory]
    [InlineData("1", "account")]
    [InlineData("2", "not that what was done caused it")]
    [InlineData("3", "control or comparison group")]
    [InlineData("4", "independent replication")]
    [InlineData("5", "manuals, systems and procedures")]
    public void Nesta_means(string word, string says) => Assert.Contains(says, EvidenceLevels.Parse<NestaLevel>(word).Meaning, StringComparison.Ordinal);

    [Theory]
    [InlineData("1", "without control variables")]
    [InlineData("2", "adequate control variables")]
    [InlineData("3", "difference in differences")]
    [InlineData("4", "as good as at random")]
    [InlineData("5", "by lot")]
    [InlineData("not scoreable", "additionality surveys")]
    public void Maryland_means(string word, string says) => Assert.Contains(says, EvidenceLevels.Parse<MarylandLevel>(word).Meaning, StringComparison.Ordinal);

    [Theory]
    [InlineData("0", "neither evidence of outcomes nor a logic model")]
    [InlineData("1", "logic model")]
    [InlineData("2", "preliminary")]
    [InlineData("3", "at least one rigorous evaluation")]
    [InlineData("4", "a year or longer")]
    [InlineData("NL2", "threshold of level 2")]
    [InlineData("NE", "no improvement of a child outcome")]
    public void Eif_means(string word, string says) => Assert.Contains(says, EvidenceLevels.Parse<EifLevel>(word).Meaning, StringComparison.Ordinal);

    [Theory]
    [InlineData("high", "lies close to the estimate")]
    [InlineData("moderate", "likely to be close")]
    [InlineData("low", "may be substantially different")]
    [InlineData("very low", "likely to be substantially different")]
    public void Grade_means(string word, string says) => Assert.Contains(says, EvidenceLevels.Parse<GradeCertainty>(word).Meaning, StringComparison.Ordinal);

    [Theory]
    [InlineData("effect 4", "most forms of bias")]
    [InlineData("mechanism 0", "black box")]
    [InlineData("moderators 2", "chosen afterwards")]
    [InlineData("implementation 4", "replicate it elsewhere")]
    [InlineData("economic cost 4", "who bears or receives")]
    public void Emmie_means(string word, string says) => Assert.Contains(says, EvidenceLevels.Parse<EmmieQuality>(word).Meaning, StringComparison.Ordinal);

    [Fact]
    public void No_two_levels_mean_the_same()
    {
        string[] meanings = [.. NestaLevel.All.Select(level => level.Meaning), .. MarylandLevel.All.Select(level => level.Meaning), .. EifLevel.All.Select(level => level.Meaning),
            .. GradeCertainty.All.Select(level => level.Meaning), .. EmmieQuality.All.Select(level => level.Meaning)];
        Assert.Equal(47, meanings.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void A_level_prints_with_its_standard_and_its_meaning()
    {
        Assert.Equal("Nesta 3 of 5: causation is shown with a control or comparison group", NestaLevel.Three.ToString());
        Assert.StartsWith("Maryland not scoreable: ", MarylandLevel.NotScoreable.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("EIF 3 of 4: ", EifLevel.Three.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("EIF NE: ", EifLevel.NotEffective.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("GRADE very low: ", GradeCertainty.VeryLow.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("EMMIE economic cost 2 of 4: ", EmmieQuality.Of(EmmieDimension.EconomicCost, 2).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Ordinal_levels_of_one_standard_have_an_order()
    {
        Assert.True(NestaLevel.Two < NestaLevel.Three);
        Assert.True(NestaLevel.Five > NestaLevel.Four);
        Assert.True(NestaLevel.One <= NestaLevel.All[0]);
        Assert.False(NestaLevel.One >= NestaLevel.Two);
        Assert.True(GradeCertainty.VeryLow < GradeCertainty.Low);
        Assert.True(GradeCertainty.High >= GradeCertainty.Moderate);
        Assert.Equal(NestaLevel.All, NestaLevel.All.Reverse().Order());
        Assert.Equal(GradeCertainty.All, GradeCertainty.All.Reverse().Order());
        Assert.True(NestaLevel.One.CompareTo(null) > 0);
        Assert.True(GradeCertainty.VeryLow.CompareTo(null) > 0);
    }

    [Fact]
    public void Levels_on_the_scale_compare_by_their_numbers()
    {
        AssertScale([.. MarylandLevel.All.Where(level => level.IsOrdinal)], (left, right) => left.TryCompare(right, out var comparison) ? comparison : null, (left, right) => left.IsAtLeast(right));
        AssertScale([.. EifLevel.All.Where(level => level.IsOrdinal)], (left, right) => left.TryCompare(right, out var comparison) ? comparison : null, (left, right) => left.IsAtLeast(right));
        foreach (var dimension in Enum.GetValues<EmmieDimension>())
            AssertScale([.. EmmieQuality.All.Where(level => level.Dimension == dimension)], (left, right) => left.TryCompare(right, out var comparison) ? comparison : null, (left, right) => left.IsAtLeast(right));
    }

    [Fact]
    public void Levels_beside_the_scale_compare_with_none_not_even_themselves()
    {
        foreach (var level in EifLevel.All)
            foreach (var beside in new[] { EifLevel.NotLevelTwo, EifLevel.NotEffective })
            {
                Assert.False(beside.TryCompare(level, out _));
                Assert.False(level.TryCompare(beside, out _));
                Assert.False(beside.IsAtLeast(level));
                Assert.False(level.IsAtLeast(beside));
            }

        foreach (var level in MarylandLevel.All)
        {
            Assert.False(MarylandLevel.NotScoreable.TryCompare(level, out _));
            Assert.False(level.IsAtLeast(MarylandLevel.NotScoreable));
        }

        Assert.Equal(["NL2", "NE"], EifLevel.All.Where(level => !level.IsOrdinal).Select(level => level.Word));
        Assert.Equal([MarylandLevel.NotScoreable], MarylandLevel.All.Where(level => !level.IsOrdinal));
        Assert.Equal(EifLevel.NotEffective, EvidenceLevels.Parse<EifLevel>("NE"));
        Assert.NotEqual(EifLevel.NotEffective, EifLevel.NotLevelTwo);
    }

    [Fact]
    public void Qualities_of_different_dimensions_have_no_order()
    {
        var (effect, cost) = (EmmieQuality.Of(EmmieDimension.Effect, 1), EmmieQuality.Of(EmmieDimension.EconomicCost, 4));
        Assert.False(effect.TryCompare(cost, out _));
        Assert.False(cost.IsAtLeast(effect));
        Assert.False(effect.IsAtLeast(cost));
    }

    [Fact]
    public void Only_standards_whose_levels_are_all_ordinal_offer_an_order_to_sorting() =>
        Assert.Equal([typeof(NestaLevel), typeof(GradeCertainty)], s_levels.Where(level => typeof(IComparable<>).MakeGenericType(level).IsAssignableFrom(level)));

    [Fact]
    public void Levels_of_different_standards_neither_compare_nor_convert()
    {
        foreach (var (left, right) in from left in s_levels from right in s_levels where left != right select (Expression.Default(left), Expression.Default(right)))
        {
            Assert.Throws<InvalidOperationException>(() => Expression.Equal(left, right));
            Assert.Throws<InvalidOperationException>(() => Expression.LessThan(left, right));
            Assert.Throws<InvalidOperationException>(() => Expression.Convert(left, right.Type));
        }

        Assert.Equal(typeof(bool), Expression.Equal(Expression.Default(typeof(NestaLevel)), Expression.Default(typeof(NestaLevel))).Type);
        Assert.Equal(typeof(bool), Expression.LessThan(Expression.Default(typeof(NestaLevel)), Expression.Default(typeof(NestaLevel))).Type);
    }

    [Fact]
    public void No_level_has_a_conversion_operator() => Assert.DoesNotContain(
        s_levels.SelectMany(level => level.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy)), method => method.Name is "op_Implicit" or "op_Explicit");

    [Fact]
    public void Levels_are_words_in_json_and_never_numbers()
    {
        Assert.Equal("\"3\"", JsonSerializer.Serialize(NestaLevel.Three));
        Assert.Equal("\"not scoreable\"", JsonSerializer.Serialize(MarylandLevel.NotScoreable));
        Assert.Equal("\"economic cost 0\"", JsonSerializer.Serialize(EmmieQuality.Of(EmmieDimension.EconomicCost, 0)));
        Assert.Equal(NestaLevel.All, JsonSerializer.Deserialize<ValueList<NestaLevel>>(JsonSerializer.Serialize(NestaLevel.All)));
        Assert.Equal(MarylandLevel.All, JsonSerializer.Deserialize<ValueList<MarylandLevel>>(JsonSerializer.Serialize(MarylandLevel.All)));
        Assert.Equal(EifLevel.All, JsonSerializer.Deserialize<ValueList<EifLevel>>(JsonSerializer.Serialize(EifLevel.All)));
        Assert.Equal(GradeCertainty.All, JsonSerializer.Deserialize<ValueList<GradeCertainty>>(JsonSerializer.Serialize(GradeCertainty.All)));
        Assert.Equal(EmmieQuality.All, JsonSerializer.Deserialize<ValueList<EmmieQuality>>(JsonSerializer.Serialize(EmmieQuality.All)));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<NestaLevel>("3"));
        Assert.Contains("very low, low, moderate, high", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<GradeCertainty>("\"HIGH\"")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_that_is_no_level_is_refused_with_those_that_are()
    {
        var refusal = Assert.Throws<ArgumentException>(() => EvidenceLevels.Parse<EifLevel>("5"));
        Assert.Contains("'5' is none of the levels 0, 1, 2, 3, 4, NL2, NE", refusal.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => EmmieQuality.Of(EmmieDimension.Effect, 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => EmmieQuality.Of((EmmieDimension)9, 1));
    }

    private static void AssertScale<TLevel>(TLevel[] scale, Func<TLevel, TLevel, int?> compare, Func<TLevel, TLevel, bool> isAtLeast)
    {
        Assert.Equal(5, scale.Length);
        for (var i = 0; i < scale.Length; i++)
            for (var j = 0; j < scale.Length; j++)
            {
                Assert.Equal(i.CompareTo(j), Math.Sign(compare(scale[i], scale[j])!.Value));
                Assert.Equal(i >= j, isAtLeast(scale[i], scale[j]));
            }
    }
}
