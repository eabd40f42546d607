namespace PeoplePowered.Domain.Portfolios;

/// <summary>A portfolio rolled up: portfolio, investments, partnerships, services and sites, each with counts by their proper types, money, and targets against actuals.</summary>
/// <param name="Root">The portfolio as a whole, and everything below it.</param>
/// <param name="AsOf">The day as of which it was read; <c>null</c> for all that is known now.</param>
/// <param name="Made">How it was made.</param>
public sealed record PortfolioRollUp(RollUpNode Root, PartialDate? AsOf, Made Made)
{
    /// <summary>Every place, the whole before its parts.</summary>
    public IEnumerable<RollUpNode> Nodes() => Root.SelfAndBelow();

    /// <summary>The place of that name at that level, or <c>null</c>; the first where several bear it.</summary>
    /// <param name="level">The level.</param>
    /// <param name="name">The name, as <see cref="RollUpPlace.ToString"/> gives it.</param>
    public RollUpNode? Find(RollUpLevel level, string name)
    {
        Guard.Against.NullOrWhiteSpace(name);
        return Nodes().FirstOrDefault(node => node.Place.Level == level && string.Equals(node.Place.ToString(), name, StringComparison.Ordinal));
    }

    /// <summary>Every caveat, the whole before its parts.</summary>
    public IEnumerable<Caveat> Caveats() => Nodes().SelectMany(node => node.Caveats);

    /// <summary>
    /// One row for each amount, base, period, sum of money and target of each place: a tidy table as comma-separated values
    /// (RFC 4180: lines end in CR LF, cells are quoted where they must be), in the invariant culture.
    /// </summary>
    public string ToCsv() => RollUpCsv.Of(this);
}
