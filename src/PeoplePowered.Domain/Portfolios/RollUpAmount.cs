using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Portfolios;

/// <summary>
/// What several figures come to, with bounds and how much of it is known. For what adds (participations, events, money)
/// the bounds of the sum; for people the bounds of how many different people they can be together.
/// </summary>
/// <param name="Low">The least that it can be.</param>
/// <param name="High">The most that it can be; <c>null</c> where nothing limits it.</param>
/// <param name="Terms">How many figures went in, those that were due and are missing included.</param>
/// <param name="Exact">How many of them are exact.</param>
/// <param name="Approximate">How many of them are "about" a number: they enter both bounds with that number, and blur both.</param>
/// <param name="Unknown">How many of them are unknown: each leaves the upper bound open.</param>
public sealed record RollUpAmount(decimal Low, decimal? High, int Terms, int Exact, int Approximate, int Unknown)
{
    /// <summary>How many figures are known in part: at least, up to, about or between.</summary>
    [JsonIgnore]
    public int PartlyKnown => Terms - Exact - Unknown;

    /// <summary>Whether it is one number for certain.</summary>
    [JsonIgnore]
    public bool IsExact => Low == High && Approximate == 0;

    /// <summary>Whether nothing is known of it.</summary>
    [JsonIgnore]
    public bool IsUnknown => Low == 0 && High is null;

    /// <summary>As a quantity: exact, about, between, at least, up to or unknown, whichever says the most that is true.</summary>
    public Quantity AsQuantity() => new QuantitySum(Low, High, Terms, Exact, Approximate, Unknown).AsQuantity();

    /// <summary>As one would say it, invariant.</summary>
    public override string ToString() => AsQuantity().ToString();

    /// <summary>One figure.</summary>
    internal static RollUpAmount Of(Quantity quantity) => OfSum(QuantitySum.Of([quantity]));

    /// <summary>So many figures of which nothing is known.</summary>
    internal static RollUpAmount OfUnknown(int figures) => new(0, null, figures, 0, 0, figures);

    /// <summary>What adds: the sum.</summary>
    internal static RollUpAmount Sum(IReadOnlyCollection<RollUpAmount> terms) => Total(terms, terms.Sum(term => term.Low));

    /// <summary>People who may be counted in several of them: at least the largest, at most all (Fréchet bounds, as <see cref="People.Union"/> has them).</summary>
    internal static RollUpAmount Union(IReadOnlyCollection<RollUpAmount> groups) => Total(groups, groups.Max(group => group.Low));

    private static RollUpAmount Total(IReadOnlyCollection<RollUpAmount> terms, decimal low)
    {
        var (high, count, exact, approximate, unknown) = ((decimal?)0, 0, 0, 0, 0);
        foreach (var term in terms)
        {
            high += term.High;
            count += term.Terms;
            exact += term.Exact;
            approximate += term.Approximate;
            unknown += term.Unknown;
        }

        return new(low, high, count, exact, approximate, unknown);
    }

    private static RollUpAmount OfSum(QuantitySum sum) => new(sum.Lower, sum.Upper, sum.Terms, sum.Exact, sum.Approximate, sum.Unknown);
}
