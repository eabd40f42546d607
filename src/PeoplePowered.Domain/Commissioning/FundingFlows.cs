namespace PeoplePowered.Domain.Commissioning;

/// <summary>Money as it was passed on, counted once: what a regranter got and gave on is the first funder's, and no further money.</summary>
public sealed record FundingFlows
{
    /// <summary>Flows for one purpose.</summary>
    /// <param name="flows">The flows; at least one, in one currency. Money does not come back to where it was.</param>
    /// <exception cref="ArgumentException">There is no flow, currencies are mixed, or the flows run in a circle.</exception>
    public FundingFlows(ValueList<FundingFlow> flows)
    {
        Flows = Guard.Against.Null(flows);
        if (flows.Count == 0)
            throw new ArgumentException("There is no flow of money to count.", nameof(flows));
        var zero = new Money(0, flows[0].Amount.Currency);
        Gross = flows.Aggregate(zero, (sum, flow) => sum + flow.Amount);
        var names = flows.SelectMany(flow => new[] { flow.From, flow.To }).Distinct(StringComparer.Ordinal).ToList();
        RequireNoCircle(names, flows);
        var gave = flows.ToLookup(flow => flow.From, flow => flow.Amount, StringComparer.Ordinal);
        var got = flows.ToLookup(flow => flow.To, flow => flow.Amount, StringComparer.Ordinal);
        Money Sum(IEnumerable<Money> amounts) => amounts.Aggregate(zero, (sum, amount) => sum + amount);
        var net = names.Select(name => (Name: name, Amount: Sum(gave[name]) - Sum(got[name]))).ToList();
        Own = net.Where(item => item.Amount > zero).Select(item => new FunderContribution(item.Name, item.Amount)).ToValueList();
        Kept = net.Where(item => item.Amount < zero).Select(item => new FunderContribution(item.Name, zero - item.Amount)).ToValueList();
        Once = Own.Aggregate(zero, (sum, contribution) => sum + contribution.Amount);
    }

    /// <summary>The flows.</summary>
    public ValueList<FundingFlow> Flows { get; }

    /// <summary>All flows added up, in which regranted money stands more than once.</summary>
    public Money Gross { get; }

    /// <summary>The money counted once: what everybody put in of their own, which is what everybody kept or spent.</summary>
    public Money Once { get; }

    /// <summary>What was counted more than once in the gross sum.</summary>
    public Money Regranted => Gross - Once;

    /// <summary>What each put in of its own: what it gave beyond what it got. Fit for <see cref="FunderShares.ByFinance"/>.</summary>
    public ValueList<FunderContribution> Own { get; }

    /// <summary>What stayed with each, to spend: what it got beyond what it gave.</summary>
    public ValueList<FunderContribution> Kept { get; }

    /// <summary>What is counted once, of what gross.</summary>
    public override string ToString() => $"{Once} counted once, of flows of {Gross}";

    private static void RequireNoCircle(List<string> names, ValueList<FundingFlow> flows)
    {
        // Those who get nothing from anybody left are taken away, again and again; a circle is what stays.
        var into = flows.GroupBy(flow => flow.To, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        var from = flows.ToLookup(flow => flow.From, flow => flow.To, StringComparer.Ordinal);
        var open = new Queue<string>(names.Where(name => !into.ContainsKey(name)));
        var left = names.ToHashSet(StringComparer.Ordinal);
        while (open.TryDequeue(out var name))
        {
            left.Remove(name);
            foreach (var to in from[name])
            {
                if (--into[to] == 0)
                    open.Enqueue(to);
            }
        }

        if (left.Count > 0)
            throw new ArgumentException($"Money runs in a circle among {string.Join(", ", names.Where(left.Contains))} or behind it; net the flows between them first.", nameof(flows));
    }
}
