using System.Collections;

namespace PeoplePowered.Domain.Commissioning;

/// <summary>The lines of a settlement, each made when it is asked for.</summary>
internal sealed class SettledClaims(SettlementRun run) : IReadOnlyList<SettledClaim>
{
    private readonly Lazy<int[]> _places = new(run.Inputs.Order.Places);

    public int Count => run.Inputs.Table.Count;

    public SettledClaim this[int index]
    {
        get
        {
            var place = _places.Value[index];
            var result = (ClaimResult)run.Judgement.Results[place];
            var priced = result.Stands() || result.IsOpen();
            var (lower, upper) = run.DueOf(place);
            return new(
                index,
                run.Inputs.Table[index],
                result,
                priced ? run.Inputs.Terms.Cards[run.Judgement.Cards[place]].Card.Id : null,
                priced ? run.Money(run.PriceOf(place)) : null,
                new(run.Money(lower), run.Money(upper)));
        }
    }

    public IEnumerator<SettledClaim> GetEnumerator() => Enumerable.Range(0, Count).Select(index => this[index]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
