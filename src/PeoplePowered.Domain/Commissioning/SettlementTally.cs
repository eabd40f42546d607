namespace PeoplePowered.Domain.Commissioning;

/// <summary>Gathers a run by outcome, by site and by result.</summary>
internal sealed class SettlementTally
{
    private readonly SettlementRun _run;
    private readonly GroupTally _byOutcome;
    private readonly GroupTally _bySite;
    private readonly (long Claims, decimal Price)[] _byResult = new (long, decimal)[Enum.GetValues<ClaimResult>().Length];

    public SettlementTally(SettlementRun run)
    {
        _run = run;
        var (inputs, table) = (run.Inputs, run.Inputs.Table);
        _byOutcome = new(inputs.Index.Outcomes.Names.Count);
        _bySite = new(table.Sites.Length + 1);
        for (var person = 0; person < table.People; person++)
        {
            foreach (var claim in inputs.Order.Of(person))
                Add(claim, person);
        }
    }

    public decimal Paid { get; private set; }

    /// <summary>What was paid for claims that are refused.</summary>
    public decimal PaidForRefused { get; private set; }

    public ValueList<OutcomeSettlement> Outcomes => _run.Inputs.Index.Outcomes.Names
        .Select((outcome, number) => (outcome, number)).Where(item => _byOutcome.Has(item.number))
        .Select(item => new OutcomeSettlement(item.outcome, _byOutcome.Of(item.number, _run))).ToValueList();

    public ValueList<SiteSettlement> Sites => _run.Inputs.Table.Sites
        .Select((site, number) => (Site: (SiteId?)site, Number: number + 1)).OrderBy(item => item.Site!.Value, StringComparer.Ordinal)
        .Append((null, 0)).Where(item => _bySite.Has(item.Number))
        .Select(item => new SiteSettlement(item.Site, _bySite.Of(item.Number, _run))).ToValueList();

    public ValueList<ResultCount> Results => Enum.GetValues<ClaimResult>().Where(result => _byResult[(int)result].Claims > 0)
        .Select(result => new ResultCount(result, _byResult[(int)result].Claims, _run.Money(_byResult[(int)result].Price))).ToValueList();

    public long Of(ClaimResult result) => _byResult[(int)result].Claims;

    private void Add(int claim, int person)
    {
        var (inputs, results) = (_run.Inputs, _run.Judgement.Results);
        var result = (ClaimResult)results[claim];
        var price = result.Stands() || result.IsOpen() ? _run.PriceOf(claim) : 0;
        if (result.Stands() && _run.Least.Due[claim] < price)
            results[claim] = (byte)(result = _run.Least.Due[claim] == 0 ? ClaimResult.Capped : ClaimResult.DueInPart);
        var (lower, upper) = _run.DueOf(claim);
        var paid = inputs.Paid is null ? 0 : inputs.Paid[claim];
        Paid += paid;
        PaidForRefused += result.IsRefused() ? paid : 0;
        _byResult[(int)result].Claims++;
        _byResult[(int)result].Price += price;
        _byOutcome.Add(inputs.Outcomes[claim], person, result, price, lower, upper, paid);
        _bySite.Add(inputs.Site[claim] + 1, person, result, price, lower, upper, paid);
    }
}
