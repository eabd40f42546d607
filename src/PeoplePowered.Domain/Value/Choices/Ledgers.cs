using PeoplePowered.Statistics;

namespace PeoplePowered.Domain.Value.Choices;

/// <summary>Who pays and who saves, by agency and year.</summary>
internal static class Ledgers
{
    public const string BudgetHolder = "budget holder";

    /// <summary>The lines of some options, by agency and year.</summary>
    public static ValueList<LedgerLine> Of(IEnumerable<FundingOption> chosen, BudgetChoice question)
    {
        var currency = question.Budget.Currency;
        var lines = new SortedDictionary<(string Agency, int Year), (Money Cost, double Lower, double Upper)>(Comparer<(string Agency, int Year)>.Create((left, right) =>
            string.CompareOrdinal(left.Agency, right.Agency) is not 0 and var order ? order : left.Year.CompareTo(right.Year)));
        foreach (var option in chosen)
        {
            foreach (var share in option.Shares.Count > 0 ? option.Shares : [new AgencyShare(BudgetHolder, 1)])
                Add(share.Agency, share.Year, share.Share * option.Cost, default);
            foreach (var saving in option.Savings)
            {
                var (_, mean, lag, _) = LinkedEffects.Of(option, saving.Outcome, question.Links);
                var (one, other) = ((double)saving.PerUnit.Amount * mean.Lower, (double)saving.PerUnit.Amount * mean.Upper);
                Add(saving.Agency, saving.Year + lag, new(0, currency), new(Math.Min(one, other), Math.Max(one, other)));
            }
        }

        return lines.Select(line => new LedgerLine(line.Key.Agency, line.Key.Year, line.Value.Cost, MoneyUnits.Range(new(line.Value.Lower, line.Value.Upper), currency))).ToValueList();

        void Add(string agency, int year, Money cost, Interval saving)
        {
            var before = lines.GetValueOrDefault((agency, year), (new(0, currency), 0, 0));
            lines[(agency, year)] = (before.Cost + cost, before.Lower + saving.Lower, before.Upper + saving.Upper);
        }
    }
}
