using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using PeoplePowered.Domain.Commissioning;
using PeoplePowered.Domain.Learning;
using PeoplePowered.Domain.Learning.Networks;

namespace PeoplePowered.Domain.Tests.Learning.Networks;

public sealed class NetworkReleaseTests
{
    private static readonly TieSurvey s_wave = new(
        "cohort",
        [
            new(new("xqz-anna"), ParticipantRole.CivilServant, new("Xqz Department"), "Xqz region"), new(new("xqz-ben"), ParticipantRole.CivilServant), new(new("xqz-cleo"), ParticipantRole.CivilServant),
            new(new("xqz-dan"), ParticipantRole.Deliverer), new(new("xqz-eve"), ParticipantRole.Beneficiary), new(new("xqz-fay"), ParticipantRole.Beneficiary), new(new("xqz-gus"), ParticipantRole.Beneficiary),
        ],
        [new("xqz-anna"), new("xqz-ben"), new("xqz-dan"), new("xqz-eve"), new("xqz-fay")],
        [Wave.Tie("xqz-anna>xqz-ben"), Wave.Tie("xqz-ben>xqz-dan"), Wave.Tie("xqz-dan>xqz-eve"), Wave.Tie("xqz-eve>xqz-fay"), Wave.Tie("xqz-anna>xqz-gus"), Wave.Tie("xqz-anna>xqz-cleo")]);

    [Fact]
    public void Beneficiaries_are_counts_and_the_others_numbers()
    {
        var (assessment, release) = (s_wave.Assess(), s_wave.Assess().ForRelease());
        Assert.Equal(["civil servant 1", "civil servant 2", "civil servant 3", "deliverer 1"], release.Nodes.Select(node => node.Label));
        Assert.Equal(3, release.Ties.Count);
        Assert.Equal((3, 2), (release.Beneficiaries.People, release.Beneficiaries.Responded));
        Assert.Equal([(ParticipantRole.CivilServant, 1), (ParticipantRole.Deliverer, 1), (ParticipantRole.Beneficiary, 1)], release.Beneficiaries.Ties.Select(row => (row.One == ParticipantRole.Beneficiary ? row.Other : row.One, row.Ties)));
        Assert.Equal(assessment.Summary, release.Summary);

        // In the whole network the deliverer lies between others and beneficiaries; what is shown of the deliverer does not tell.
        Assert.Equal((2, true), (assessment.Positions[3].Position.Ties, assessment.Positions[3].Position.IsCutPoint));
        Assert.Equal((1, false), (release.Nodes[3].Position.Ties, release.Nodes[3].Position.IsCutPoint));
        for (var place = 0; place < release.Nodes.Count; place++)
            Assert.Equal(release.Ties.Count(tie => tie.One == place || tie.Other == place), release.Nodes[place].Position.Ties);
        Assert.Contains(release.Caveats, caveat => caveat.Code == "network-role-of-few" && caveat.Message.Contains("deliverer", StringComparison.Ordinal));
        foreach (var tie in release.Ties)
            Assert.InRange(tie.Other, tie.One + 1, release.Nodes.Count - 1);
    }

    [Fact]
    public void A_single_beneficiary_cannot_be_put_together_from_what_the_others_have_left_over()
    {
        var survey = new TieSurvey(
            "few",
            [new(new("a"), ParticipantRole.CivilServant), new(new("b"), ParticipantRole.CivilServant), new(new("c"), ParticipantRole.CivilServant), new(new("z"), ParticipantRole.Beneficiary)],
            [new("a"), new("b"), new("c"), new("z")],
            [Wave.Tie("a>b"), Wave.Tie("z>a"), Wave.Tie("z>c")]);
        var release = survey.Assess().ForRelease();
        Assert.Equal(1, release.Nodes.Count(node => node.Position.Ties == 0));
        Assert.All(release.Nodes, node => Assert.False(node.Position.IsCutPoint));
        Assert.Contains(release.Caveats, caveat => caveat.Code == "network-role-of-few" && caveat.Message.Contains("beneficiary", StringComparison.Ordinal));
    }

    [Fact]
    public void No_pseudonym_organisation_or_region_can_be_reached_from_a_release()
    {
        var options = new JsonSerializerOptions { Converters = { new JsonStringEnumConverter() } };
        var change = s_wave.ComparedWith(s_wave);
        foreach (var released in new object[] { s_wave.Assess().ForRelease(), change.ForRelease() })
        {
            Assert.DoesNotContain("xqz", JsonSerializer.Serialize(released, released.GetType(), options), StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("xqz", released.ToString(), StringComparison.OrdinalIgnoreCase);
            var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
            Walk(released, seen);
            Assert.True(seen.Count > 10);
            Assert.DoesNotContain(seen, item => item is Pseudonym or Participant or TieSurvey or Tie or PersonPair or NetworkAssessment or Organisation);
            Assert.DoesNotContain(seen.OfType<string>(), text => text.Contains("xqz", StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public void Nothing_that_an_assessment_prints_says_who()
    {
        var assessment = s_wave.Assess();
        object[] all = [s_wave, assessment, assessment.Positions, assessment.Ties, s_wave.Ties, s_wave.ComparedWith(s_wave), s_wave.ComparedWith(s_wave).Changes, .. assessment.Caveats];
        Assert.All(all, item => Assert.DoesNotContain("xqz-", item.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void Numbers_do_not_follow_the_order_of_pseudonyms_or_of_the_roster()
    {
        // Thirty civil servants, each with another number of ties, so that each can be found again; 30! orders are possible.
        const int people = 30;
        string Name(int person) => FormattableString.Invariant($"c{person:00}");
        var ties = from one in Enumerable.Range(0, people) from other in Enumerable.Range(0, one) where one + other >= people select $"{Name(one)}>{Name(other)}";
        var release = Wave.Of(string.Join(' ', Enumerable.Range(0, people).Select(Name)), string.Join(' ', ties)).Assess().ForRelease();
        var degrees = release.Nodes.Select(node => node.Position.Ties).ToList();
        Assert.NotEqual(degrees.Order(), degrees);
        Assert.NotEqual(degrees.OrderDescending(), degrees);
        Assert.InRange(Enumerable.Range(1, people - 1).Count(at => degrees[at] > degrees[at - 1]), 5, people - 6);
    }

    /// <summary>Every object that fields lead to, private ones too.</summary>
    private static void Walk(object? item, HashSet<object> seen)
    {
        if (item is null || item.GetType() is { IsPrimitive: true } or { IsEnum: true } || item is Type or MemberInfo or CaveatDefinition || !seen.Add(item))
            return;
        if (item is string)
            return;
        if (item is IEnumerable all)
        {
            foreach (var element in all)
                Walk(element, seen);
        }

        for (var type = item.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly).Where(field => !field.FieldType.IsPointer))
                Walk(field.GetValue(item), seen);
        }
    }
}
