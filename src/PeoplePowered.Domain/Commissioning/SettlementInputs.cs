using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace PeoplePowered.Domain.Commissioning;

/// <summary>The inputs of a settlement as canonical lines: the terms, and a digest of the claims in the order in which they were given.</summary>
internal static class SettlementInputs
{
    public static IEnumerable<string> Of(ClaimInputs inputs, NodaTime.LocalDate? asOf)
    {
        var terms = inputs.Terms;
        yield return FormattableString.Invariant($"{terms}|{terms.ParticipantCapOrder}|{terms.ContractCapOrder}|{terms.Prerequisites}|{terms.Verification}|{terms.Achieved}|{terms.Repeats}|{asOf:uuuu-MM-dd}");
        foreach (var card in terms.Cards)
            yield return $"{card.Card.CapPerParticipant}|{string.Join(',', card.Card.Tariffs.Select(tariff => $"{tariff.Outcome}={tariff.Price}"))}";
        foreach (var outcome in terms.Framework.Outcomes)
            yield return FormattableString.Invariant($"{outcome.Key}|{outcome.Version}|{outcome.Prerequisite}");
        yield return Digest(inputs.Table);
    }

    private static string Digest(ClaimTable table)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        void Texts(IEnumerable<string> texts)
        {
            foreach (var text in texts)
            {
                hash.AppendData(Encoding.UTF8.GetBytes(text));
                hash.AppendData([0]);
            }
        }

        Texts(table.Persons.Select(person => person.Text));
        Texts(table.Outcomes.Select(outcome => outcome.Value));
        Texts(table.Sites.Select(site => site.Value));
        foreach (var column in new[] { table.Person, table.Outcome, table.Site, table.Achieved, table.Started })
            hash.AppendData(MemoryMarshal.AsBytes(column.AsSpan()));
        hash.AppendData(table.Verification);
        foreach (var paid in table.Paid ?? [])
            hash.AppendData(Encoding.UTF8.GetBytes((paid / 1.0000000000000000000000000000m).ToString(System.Globalization.CultureInfo.InvariantCulture)));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
