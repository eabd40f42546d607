namespace PeoplePowered.Domain.Commissioning;

/// <summary>Claims gathered by outcome or by site; people are counted once in each group.</summary>
internal sealed class GroupTally(int groups)
{
    private readonly Sum[] _sums = new Sum[groups];

    public void Add(int group, int person, ClaimResult result, decimal price, decimal lower, decimal upper, decimal paid)
    {
        ref var sum = ref _sums[group];
        sum.Claims++;
        if (sum.LastPerson != person + 1)
            sum.People++;
        sum.LastPerson = person + 1;
        sum.Paid += paid;
        if (result.IsRefused())
            sum.Refused++;
        else if (result == ClaimResult.NotYetDue)
            sum.NotYetDue++;
        else if (result.IsOpen())
            sum.Open++;
        else
            (sum.Standing, sum.Price) = (sum.Standing + 1, sum.Price + price);
        sum.Lower += lower;
        sum.Upper += upper;
    }

    public bool Has(int group) => _sums[group].Claims > 0;

    /// <summary>A group; no group can be due more than the whole.</summary>
    public SettledGroup Of(int group, SettlementRun run)
    {
        var sum = _sums[group];
        var due = new MoneyRange(run.Money(Math.Min(sum.Lower, run.Upper)), run.Money(Math.Min(sum.Upper, run.Upper)));
        return new(sum.Claims, sum.People, sum.Standing, sum.Open, sum.Refused, sum.NotYetDue, run.Money(sum.Price), due, run.Money(sum.Paid));
    }

    private struct Sum
    {
        public long Claims;
        public long People;
        public int LastPerson;
        public long Standing;
        public long Open;
        public long Refused;
        public long NotYetDue;
        public decimal Price;
        public decimal Lower;
        public decimal Upper;
        public decimal Paid;
    }
}
