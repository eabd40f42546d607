using System.Text.Json;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Replication.Standards;

namespace PeoplePowered.Domain.Tests.Replication.Standards;

public sealed class EmmieProfileTests
{
    private static readonly EmmieRating s_effect = new(EmmieQuality.Of(EmmieDimension.Effect, 3), EvidenceDesign.Randomised);
    private static readonly EmmieRating s_mechanism = new(EmmieQuality.Of(EmmieDimension.Mechanism, 2), EvidenceDesign.ContributionAssessed);
    private static readonly EmmieRating s_cost = new(EmmieQuality.Of(EmmieDimension.EconomicCost, 0), EvidenceDesign.Descriptive);

    [Fact]
    public void Dimensions_stand_side_by_side_and_what_was_not_rated_is_not_nought()
    {
        var profile = new EmmieProfile(s_effect, s_mechanism, economicCost: s_cost, direction: EmmieDirection.Better);
        Assert.Equal("EMMIE effect 3, mechanism 2, moderators -, implementation -, economic cost 0", profile.ToString());
        Assert.Null(profile.Moderators);
        Assert.Equal(0, profile.EconomicCost!.Level.Number);
    }

    [Fact]
    public void There_is_no_total_and_no_order()
    {
        Assert.Equal(["Direction", "EconomicCost", "Effect", "Implementation", "Mechanism", "Moderators"], typeof(EmmieProfile).GetProperties().Select(property => property.Name).Order(StringComparer.Ordinal));
        Assert.False(typeof(EvidenceRating).IsAssignableFrom(typeof(EmmieProfile)));
        Assert.DoesNotContain(typeof(EmmieProfile).GetInterfaces(), type => type.Name.StartsWith(nameof(IComparable), StringComparison.Ordinal));
    }

    [Fact]
    public void A_rating_stands_on_its_own_dimension_only()
    {
        Assert.Equal("moderators", Assert.Throws<ArgumentException>(() => new EmmieProfile(moderators: s_mechanism)).ParamName);
        Assert.Equal("economicCost", Assert.Throws<ArgumentException>(() => new EmmieProfile(economicCost: s_effect)).ParamName);
    }

    [Fact]
    public void A_direction_takes_evidence_of_an_effect()
    {
        Assert.Throws<ArgumentException>(() => new EmmieProfile(mechanism: s_mechanism, direction: EmmieDirection.Worse));
        var watched = EmmieRating.Capped(EmmieQuality.Of(EmmieDimension.Effect, 4), EvidenceDesign.BeforeAfter);
        Assert.Throws<ArgumentException>(() => new EmmieProfile(watched, direction: EmmieDirection.Better));
        Assert.Equal(EmmieDirection.NotStated, new EmmieProfile(watched).Direction);
        Assert.Throws<ArgumentOutOfRangeException>(() => new EmmieProfile(s_effect, direction: (EmmieDirection)9));
    }

    [Fact]
    public void Profiles_go_through_json_whole()
    {
        var profile = new EmmieProfile(s_effect, s_mechanism, economicCost: s_cost, direction: EmmieDirection.Mixed);
        var json = JsonSerializer.Serialize(profile, JsonSerializerOptions.Web);
        Assert.Equal(profile, JsonSerializer.Deserialize<EmmieProfile>(json, JsonSerializerOptions.Web));
        Assert.Contains("\"direction\":\"mixed\"", json, StringComparison.Ordinal);
        Assert.Contains("\"effect\":{\"level\":\"effect 3\",\"design\":\"randomised\"}", json, StringComparison.Ordinal);
    }
}
