using System.Security.Cryptography;
using System.Text;
using PeoplePowered.Domain.Commissioning;

namespace PeoplePowered.Domain.Learning.Networks;

/// <summary>Takes out of an assessment what may be shown.</summary>
internal sealed class ReleaseReckoning(NetworkAssessment assessment)
{
    private const int FewPeople = 3;

    /// <summary>
    /// The network of those who are shown, worked out again without the others: a position in the whole network, less the ties that are shown, would tell of each person's
    /// ties with beneficiaries.
    /// </summary>
    private readonly NetworkAssessment _shown = new NetworkReckoning(Shown(assessment.Survey), assessment.Options with { Mixing = assessment.Options.Mixing with { Permutations = 0 } }, CancellationToken.None).Assess();

    public NetworkRelease Release()
    {
        var shown = InOrder();
        var places = new Dictionary<Pseudonym, int>();
        var nodes = new List<ReleasedNode>();
        foreach (var person in shown)
        {
            places.Add(person.Person.Person, nodes.Count);
            var number = nodes.Count > 0 && nodes[^1].Role == person.Person.Role ? nodes[^1].Number + 1 : 1;
            nodes.Add(new(person.Person.Role, number, person.Responded, person.Position));
        }

        return new(
            assessment.Survey.Name,
            assessment.Survey.Date,
            assessment.Summary,
            nodes.ToValueList(),
            Ties(places),
            Beneficiaries(),
            [.. assessment.Caveats, .. RolesOfFew(nodes)],
            assessment.Made);
    }

    /// <summary>By role, then by a keyed hash of the pseudonym. The key is a hash of the whole survey that is shown nowhere, so that knowing the pseudonyms alone does not tell the numbers.</summary>
    private List<PersonPosition> InOrder()
    {
        var key = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', NetworkInputs.Of(assessment.Survey).Prepend("numbers of released nodes"))));
        return
        [
            .. _shown.Positions
                .OrderBy(person => person.Person.Role)
                .ThenBy(person => Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(person.Person.Person.Text))), StringComparer.Ordinal),
        ];
    }

    private ValueList<ReleasedTie> Ties(Dictionary<Pseudonym, int> places)
    {
        var bridges = _shown.Bridges.ToHashSet();
        return _shown.Ties
            .Select(pair => (One: places[pair.One.Person], Other: places[pair.Other.Person], IsBridge: bridges.Contains(pair)))
            .Select(tie => new ReleasedTie(Math.Min(tie.One, tie.Other), Math.Max(tie.One, tie.Other), tie.IsBridge))
            .OrderBy(tie => tie.One).ThenBy(tie => tie.Other).ToValueList();
    }

    private static TieSurvey Shown(TieSurvey survey)
    {
        var shown = survey.Roster.Where(person => person.Role != ParticipantRole.Beneficiary).ToValueList();
        var people = shown.Select(person => person.Person).ToHashSet();
        return new(
            survey.Name,
            shown,
            survey.Responded.Where(people.Contains).ToValueList(),
            survey.Ties.Where(tie => people.Contains(tie.From) && people.Contains(tie.To)).ToValueList(),
            survey.Date,
            survey.Source);
    }

    private ReleasedBeneficiaries Beneficiaries()
    {
        var all = assessment.Positions.Where(person => person.Person.Role == ParticipantRole.Beneficiary).ToList();
        return new(all.Count, all.Count(person => person.Responded), assessment.Summary.ByRole.Where(row => row.One == ParticipantRole.Beneficiary || row.Other == ParticipantRole.Beneficiary).ToValueList());
    }

    private IEnumerable<Caveat> RolesOfFew(List<ReleasedNode> nodes)
    {
        var beneficiaries = Enumerable.Repeat(ParticipantRole.Beneficiary, assessment.Survey.Roster.Count(person => person.Role == ParticipantRole.Beneficiary));
        var few = nodes.Select(node => node.Role).Concat(beneficiaries).CountBy(role => role).OrderBy(role => role.Key).Where(role => role.Value < FewPeople).Select(role => WireWord<ParticipantRole>.Of(role.Key)).ToList();
        if (few.Count > 0)
            yield return CaveatCatalogue.NetworkRoleOfFew.About(assessment.Survey.Name, ("least", FewPeople), ("roles", string.Join(" and of ", few)));
    }
}
