using NodaTime;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Portfolios;

namespace PeoplePowered.Domain.Aggregation;

/// <summary>What a review of a portfolio looks at.</summary>
public sealed record ReviewOptions
{
    /// <summary>Everything, as last known.</summary>
    public static ReviewOptions Default { get; } = new();

    /// <summary>A day as of which investments are shown too, beside what is known last.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>The one strategic investment to look at; all where <c>null</c>. Services of sites stay: they belong to no investment unless they say so.</summary>
    public InvestmentId? Investment { get; init; }

    /// <summary>The one outcome to look at; all where <c>null</c>. Programme results are narrowed to it only where it is one of theirs.</summary>
    public OutcomeKey? Outcome { get; init; }

    /// <summary>What a portfolio does not hold of what these options ask for, a sentence each; empty where it holds all of it.</summary>
    /// <param name="portfolio">The portfolio.</param>
    public ValueList<string> ProblemsWith(Portfolio portfolio)
    {
        Guard.Against.Null(portfolio);
        var problems = new List<string>();
        if (Investment is { } investment && portfolio.Investments.All(item => item.Id != investment))
            problems.Add($"The portfolio holds no strategic investment '{investment}'. It holds: {string.Join("; ", portfolio.Investments.Select(item => item.Id))}.");
        var keys = portfolio.ReportedOutcomes.Select(reported => reported.Outcome.Key).Distinct().ToList();
        if (Outcome is { } outcome && !keys.Contains(outcome))
            problems.Add($"Nobody reports the outcome '{outcome}'. Reported are: {string.Join(", ", keys)}.");
        return problems.ToValueList();
    }

    internal ValueList<ReportedOutcome> Narrow(ValueList<ReportedOutcome> programmeResults)
    {
        var ofInvestment = programmeResults.Where(reported => Investment is null || reported.For.Investment == Investment).ToList();
        return ofInvestment.Exists(reported => reported.Outcome.Key == Outcome)
            ? ofInvestment.Where(reported => reported.Outcome.Key == Outcome).ToValueList()
            : ofInvestment.ToValueList();
    }
}
