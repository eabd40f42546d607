namespace PeoplePowered.Domain.Portfolios;

/// <summary>Rolls portfolios up.</summary>
public static class PortfolioRollUps
{
    /// <summary>
    /// Rolls up what was reported, awarded and aimed at: from sites to services, partnerships, investments and the portfolio.
    /// People are an interval wherever the same person may be counted twice; participations, events and money add; means do
    /// not. Unknown and blank figures leave the upper bound open. A whole is never added to its parts, a slice never to its
    /// total, a milestone never to another, a cumulative figure never to one of a period. What is left out is named.
    /// </summary>
    /// <remarks>Linear in the number of figures, places and sources.</remarks>
    /// <param name="portfolio">The portfolio.</param>
    /// <param name="options">How; the defaults where <c>null</c>.</param>
    /// <exception cref="ArgumentException">The options name an outcome or a place that the portfolio does not hold.</exception>
    public static PortfolioRollUp RollUp(this Portfolio portfolio, RollUpOptions? options = null)
    {
        Guard.Against.Null(portfolio);
        var settings = options ?? RollUpOptions.Default;
        var outcomes = RollUpOutcome.All(portfolio, settings);
        foreach (var reference in settings.CountedAsParticipations.Concat(settings.TargetsOverAllPeriods))
        {
            if (!outcomes.ContainsKey(reference))
                throw new ArgumentException($"The options name '{reference}', which no framework of the portfolio defines.", nameof(options));
        }

        var root = new RollUpRun(outcomes, settings).Of(RollUpTree.Of(portfolio, settings));
        return new(root, settings.AsOf is { } day ? PartialDate.On(day) : null, RollUpInputs.Made(portfolio, settings));
    }
}
