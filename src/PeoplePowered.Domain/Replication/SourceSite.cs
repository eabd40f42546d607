namespace PeoplePowered.Domain.Replication;

/// <summary>One site, study or partnership whose result is evidence: its estimate, how precise that is, and what is known of the place.</summary>
public sealed record SourceSite
{
    /// <summary>A site.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="estimate">Its estimate on the scale of analysis (logarithm for ratios, log odds for <c>proportion-logit</c>).</param>
    /// <param name="variance">The sampling variance of the estimate, positive, on the square of that scale.</param>
    /// <param name="covariates">What is known of the place; each name once.</param>
    /// <param name="source">Where the estimate is stated.</param>
    /// <param name="participants">How many people took part, of all arms, where known; from them follows how many people a further test needs.</param>
    /// <exception cref="ArgumentException">The name is empty, or a covariate stands twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The estimate is not finite, or the variance is not positive and finite, or the number of people is not positive.</exception>
    public SourceSite(string name, double estimate, double variance, ValueList<Covariate>? covariates = null, Source? source = null, long? participants = null)
    {
        Name = Guard.Against.NullOrWhiteSpace(name);
        Estimate = Guard.Against.NonFinite(estimate);
        Variance = Guard.Against.NegativeOrZero(Guard.Against.NonFinite(variance), nameof(variance));
        Covariates = CovariateRules.Once(covariates ?? [], name);
        Source = source;
        Participants = participants is { } people ? Guard.Against.NegativeOrZero(people, nameof(participants)) : null;
    }

    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>Its estimate on the scale of analysis.</summary>
    public double Estimate { get; }

    /// <summary>The sampling variance of the estimate.</summary>
    public double Variance { get; }

    /// <summary>What is known of the place.</summary>
    public ValueList<Covariate> Covariates { get; }

    /// <summary>Where the estimate is stated.</summary>
    public Source? Source { get; }

    /// <summary>How many people took part, of all arms, where known.</summary>
    public long? Participants { get; }
}
