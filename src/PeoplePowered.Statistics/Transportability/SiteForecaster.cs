namespace PeoplePowered.Statistics.Transportability;

/// <summary>A predictive method: from some sites to a forecast of the estimate of another.</summary>
/// <param name="estimates">The estimates of the sites that are known.</param>
/// <param name="variances">Their sampling variances; as long as <paramref name="estimates"/>.</param>
/// <param name="newVariance">The sampling variance of the estimate to come, which is known before it is.</param>
/// <returns>The forecast; what it cannot say is absent by name.</returns>
public delegate SiteForecast SiteForecaster(ReadOnlySpan<double> estimates, ReadOnlySpan<double> variances, double newVariance);
