using System.Globalization;

namespace PeoplePowered.Domain.Commissioning;

/// <summary>Who of several funders may claim which share of one result, by a rule that they declare. The shares come to one at most.</summary>
/// <remarks>Immutable. A share is a convention among funders, and no statement of what anybody's money caused.</remarks>
public sealed record FunderShares
{
    private const int Decimals = 18;
    private const int MostFunders = 12;

    private FunderShares(SharingRule rule, ValueList<FunderShare> shares, ValueList<Step> workings)
    {
        Rule = rule;
        Shares = shares;
        Workings = workings;
    }

    /// <summary>The rule.</summary>
    public SharingRule Rule { get; }

    /// <summary>The shares, in the listed order of funders.</summary>
    public ValueList<FunderShare> Shares { get; }

    /// <summary>How they were worked out.</summary>
    public ValueList<Step> Workings { get; }

    /// <summary>What the shares come to; one at most. Less where the funders together do not claim all of the result.</summary>
    public decimal Sum => Shares.Sum(share => share.Share);

    /// <summary>A funder's share.</summary>
    /// <param name="funder">The funder.</param>
    /// <exception cref="ArgumentException">There is no such funder.</exception>
    public decimal Of(string funder) => Shares.FirstOrDefault(share => string.Equals(share.Funder, funder, StringComparison.Ordinal))?.Share
        ?? throw new ArgumentException($"'{funder}' is none of the funders: {string.Join(", ", Shares.Select(share => share.Funder))}.", nameof(funder));

    /// <summary>By the money that each put in, counted once: net of what was passed on (<see cref="FundingFlows"/>).</summary>
    /// <param name="contributions">Each funder's own money.</param>
    /// <exception cref="ArgumentException">There is no funder, one stands twice, an amount is negative or too large, currencies are mixed, or all amounts are zero.</exception>
    public static FunderShares ByFinance(ValueList<FunderContribution> contributions)
    {
        Guard.Against.Null(contributions);
        var names = Names(contributions.Select(contribution => contribution.Funder));
        var total = contributions.Select(contribution => contribution.Amount).Aggregate((sum, amount) => sum + amount);
        if (total.Amount == 0)
            throw new ArgumentException("Nobody put in any money, so there is no share of it.", nameof(contributions));
        var shares = contributions.Select(contribution => Share(contribution.Funder, contribution.Amount.Amount / total.Amount)).ToValueList();
        return new(SharingRule.FinancialShare, shares, contributions.Zip(shares, (contribution, share) => new Step(
            contribution.Funder, string.Create(CultureInfo.InvariantCulture, $"{contribution.Amount.Amount:#,0.##} / {total.Amount:#,0.##}"), Fraction(share.Share))).ToValueList());
    }

    /// <summary>One funder claims the whole, which the others agree to.</summary>
    /// <param name="funders">All funders.</param>
    /// <param name="claimant">The one who claims it.</param>
    /// <exception cref="ArgumentException">There is no funder, one stands twice, or the claimant is none of them.</exception>
    public static FunderShares WholeClaim(ValueList<string> funders, string claimant)
    {
        var names = Names(Guard.Against.Null(funders));
        if (!names.Contains(claimant, StringComparer.Ordinal))
            throw new ArgumentException($"'{claimant}' is none of the funders: {string.Join(", ", names)}.", nameof(claimant));
        return new(
            SharingRule.WholeClaim,
            names.Select(name => new FunderShare(name, string.Equals(name, claimant, StringComparison.Ordinal) ? 1 : 0)).ToValueList(),
            [new(claimant, "the whole, as agreed", "1")]);
    }

    /// <summary>
    /// The Shapley value (L. S. Shapley 1953, doi 10.1515/9781400881970-018): for each funder the sum over groups S of the others of
    /// |S|! (n - |S| - 1)! / n! times what joining S adds to the share of the result that S would have achieved alone.
    /// </summary>
    /// <param name="funders">All funders; 12 at most.</param>
    /// <param name="achievedBy">The share of the result, a fraction from 0 to 1, that a group of funders would have achieved without the others, declared by them. Asked for every group but the empty one.</param>
    /// <exception cref="ArgumentException">There are no or too many funders, one stands twice, a share is not between 0 and 1, or a larger group achieves less.</exception>
    public static FunderShares Shapley(ValueList<string> funders, Func<IReadOnlyList<string>, decimal> achievedBy)
    {
        var names = Names(Guard.Against.Null(funders));
        Guard.Against.Null(achievedBy);
        if (names.Count > MostFunders)
            throw new ArgumentException(FormattableString.Invariant($"{names.Count} funders have {Math.Pow(2, names.Count):0} groups; declare values for {MostFunders} funders at most, or gather some into one."), nameof(funders));
        var values = ShapleyValue.Values(names, achievedBy);
        var shares = names.Select((name, index) => Share(name, ShapleyValue.Of(index, names.Count, values))).ToValueList();
        return new(SharingRule.Shapley, shares, names.Select((name, index) => new Step(name, ShapleyValue.Explain(index, names.Count, values), Fraction(shares[index].Share))).ToValueList());
    }

    private static ValueList<string> Names(IEnumerable<string> funders)
    {
        var names = funders.Select(name => Guard.Against.NullOrWhiteSpace(name, nameof(funders))).ToValueList();
        if (names.Count == 0)
            throw new ArgumentException("There is no funder to share.", nameof(funders));
        return names.GroupBy(name => name, StringComparer.Ordinal).FirstOrDefault(group => group.Skip(1).Any()) is { } twice
            ? throw new ArgumentException($"'{twice.Key}' stands twice among the funders; add up what they put in.", nameof(funders))
            : names;
    }

    private static FunderShare Share(string funder, decimal share) => new(funder, Math.Round(share, Decimals, MidpointRounding.ToZero));

    private static string Fraction(decimal share) => share.ToString("0.######", CultureInfo.InvariantCulture);
}
