using System.Security.Cryptography;
using System.Text;
using PeoplePowered.Domain.Commissioning;

namespace PeoplePowered.Domain.Learning.Networks;

/// <summary>Takes out of an assessment what may be shown.</summary>
internal sealed class ReleaseReckoning(NetworkAssessment assessment)
{
    private const int FewPeople = 3;

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
            .. assessment.Positions
                .Where(person => person.Person.Role != ParticipantRole.Beneficiary)
                .OrderBy(person => person.Person.Role)
                .ThenBy(person => Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(person.Person.Person.Text))), StringComparer.Ordinal),
        ];
    }

    private ValueList<ReleasedTie> Ties(Dictionary<Pseudonym, int> places)
    {
        var bridges = assessment.Bridges.ToHashSet();
        return assessment.Ties
            .Where(pair => places.ContainsKey(pair.One.Person) && places.ContainsKey(pair.Other.Person))
            .Select(pair => (One: places[pair.One.Person], Other: places[pair.Other.Person], IsBridge: bridges.Contains(pair)))
            .Select(tie => new ReleasedTie(Math.Min(tie.One, tie.Other), Math.Max(tie.One, tie.Other), tie.IsBridge))
            .OrderBy(tie => tie.One).ThenBy(tie => tie.Other).ToValueList();
    }

    private ReleasedBeneficiaries Beneficiaries()
    {
        var all = assessment.Positions.Where(person => person.Person.Role == ParticipantRole.Beneficiary).ToList();
        return new(all.Count, all.Count(person => person.Responded), assessment.Summary.ByRole.Where(row => row.One == ParticipantRole.Beneficiary || row.Other == ParticipantRole.Beneficiary).ToValueList());
    }

    private IEnumerable<Caveat> RolesOfFew(List<ReleasedNode> nodes)
    {
        var few = nodes.CountBy(node => node.Role).Where(role => role.Value < FewPeople).Select(role => WireWord<ParticipantRole>.Of(role.Key)).ToList();
        if (few.Count > 0)
            yield return CaveatCatalogue.NetworkRoleOfFew.About(assessment.Survey.Name, ("least", FewPeople), ("roles", string.Join(" and of ", few)));
    }
}
