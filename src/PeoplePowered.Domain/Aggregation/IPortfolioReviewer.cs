using PeoplePowered.Domain.Portfolios;

namespace PeoplePowered.Domain.Aggregation;

/// <summary>Reads a portfolio as a whole.</summary>
public interface IPortfolioReviewer
{
    /// <summary>Reviews a portfolio.</summary>
    /// <param name="portfolio">The portfolio.</param>
    /// <param name="options">What to look at; everything where <c>null</c>.</param>
    /// <param name="progress">Told each step: how many of how many are done.</param>
    /// <param name="cancellationToken">Stops between two outcomes.</param>
    /// <exception cref="ArgumentException">The options name an investment or an outcome that the portfolio does not hold.</exception>
    PortfolioReview Review(Portfolio portfolio, ReviewOptions? options = null, IProgress<ReviewProgress>? progress = null, CancellationToken cancellationToken = default);
}
