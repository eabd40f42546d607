namespace PeoplePowered.Domain.Portfolios;

/// <summary>What must hold between the parts of a portfolio.</summary>
internal static class PortfolioRules
{
    public static IEnumerable<string> Problems(Portfolio portfolio) =>
    [
        .. Twice("initiative", portfolio.Initiatives.Select(item => item.Id.Value)),
        .. Twice("strategic investment", portfolio.Investments.Select(item => item.Id.Value)),
        .. Twice("partnership", portfolio.Partnerships.Select(item => item.Id.Value)),
        .. Twice("grant", portfolio.Grants.Select(item => item.Id.Value)),
        .. Twice("service", portfolio.Services.Select(item => item.Id.Value)),
        .. Twice("site", portfolio.Sites.Select(item => $"{item.Service} / {item.Id}")),
        .. Twice("framework", portfolio.Frameworks.Select(item => item.Id.Value)),
        .. Twice("rate card", portfolio.RateCards.Select(item => $"{item.Framework} / {item.Id}")),
        .. Undefined(portfolio),
    ];

    private static IEnumerable<string> Twice(string kind, IEnumerable<string> ids) =>
        ids.GroupBy(id => id, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => $"The {kind} '{group.Key}' stands more than once.");

    private static IEnumerable<string> Undefined(Portfolio portfolio)
    {
        var defined = portfolio.Frameworks.SelectMany(framework => framework.Outcomes.Select(outcome => (framework.Id, outcome.Key, outcome.Version))).ToHashSet();
        var named = portfolio.ReportedOutcomes.Select(reported => (reported.Outcome.Framework, reported.Outcome.Key, reported.Outcome.Version))
            .Concat(portfolio.Targets.Select(target => (target.Outcome.Framework, target.Outcome.Key, target.Outcome.Version)))
            .Concat(portfolio.RateCards.SelectMany(card => card.Tariffs.Select(tariff => (card.Framework, tariff.Outcome, tariff.Version))));
        return named.Distinct().Where(name => !defined.Contains(name))
            .Select(name => FormattableString.Invariant($"No framework '{name.Item1}' defines version {name.Item3} of the outcome '{name.Item2}'."));
    }
}
