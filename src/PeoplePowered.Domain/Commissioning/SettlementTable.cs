using PeoplePowered.Domain.Results;

namespace PeoplePowered.Domain.Commissioning;

/// <summary>A settlement as people read it.</summary>
internal static class SettlementTable
{
    public static ResultTable Of(Settlement settlement, IFormatProvider formatProvider)
    {
        var numbers = new ResultNumbers(formatProvider);
        var line = $"{settlement.Due.ToString(null, formatProvider)} due for {numbers.Count(settlement.Claims)} claims of {numbers.Count(settlement.People)} people, {settlement.Paid.ToString(null, formatProvider)} paid";
        var table = new ResultTable(line, "Claims", "Number #", "People #", "Stand #", "Open #", "Refused #", "Not yet due #", "Due #", "Paid #");
        foreach (var outcome in settlement.Outcomes)
            Row(outcome.Outcome.Value, outcome.Settled);
        foreach (var site in settlement.Sites.Where(site => site.Site is not null))
            Row($"at {site.Site}", site.Settled);
        table.Row(
            "all", numbers.Count(settlement.Claims), numbers.Count(settlement.People), string.Empty, string.Empty, string.Empty, string.Empty,
            settlement.Due.ToString(null, formatProvider), settlement.Paid.ToString(null, formatProvider));
        Cut("the cap for one participant", settlement.CutByParticipantCap);
        Cut("what the sample says", settlement.CutBySample);
        Cut("the cap of the contract", settlement.CutByContractCap);
        return table.Caveats(settlement.Caveats, formatProvider);

        void Row(string name, SettledGroup group) => table.Row(
            name, numbers.Count(group.Claims), numbers.Count(group.People), numbers.Count(group.Standing), numbers.Count(group.Open), numbers.Count(group.Refused),
            numbers.Count(group.NotYetDue), group.Due.ToString(null, formatProvider), group.Paid.ToString(null, formatProvider));

        void Cut(string by, Money money)
        {
            if (money.Amount != 0)
                table.Note($"Taken off by {by}: {money.ToString(null, formatProvider)}.");
        }
    }
}
