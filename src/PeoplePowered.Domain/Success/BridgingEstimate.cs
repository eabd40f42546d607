using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Success;

/// <summary>How much higher people score by one version of a definition than by another, from people measured by both: what makes a baseline comparable.</summary>
public sealed record BridgingEstimate
{
    /// <summary>A bridge.</summary>
    /// <param name="outcome">The outcome with the version that is bridged to.</param>
    /// <param name="fromVersion">The version that is bridged from.</param>
    /// <param name="shift">The mean score by the version bridged to less that by the version bridged from, in the instrument's unit.</param>
    /// <param name="standardError">Of the shift; zero or more.</param>
    /// <param name="source">Where it comes from.</param>
    /// <exception cref="ArgumentException">A number is not finite or outside its range, or the versions are the same.</exception>
    public BridgingEstimate(OutcomeReference outcome, int fromVersion, double shift, double standardError, Source source)
    {
        Outcome = Guard.Against.Null(outcome);
        FromVersion = Guard.Against.NegativeOrZero(fromVersion);
        Shift = Guard.Against.NonFinite(shift);
        StandardError = Guard.Against.Negative(Guard.Against.NonFinite(standardError), nameof(standardError));
        Source = Guard.Against.Null(source);
        if (fromVersion == outcome.Version)
            throw new ArgumentException(FormattableString.Invariant($"A bridge leads from one version to another, not from {fromVersion} to itself."), nameof(fromVersion));
    }

    /// <summary>The outcome with the version that is bridged to.</summary>
    public OutcomeReference Outcome { get; }

    /// <summary>The version that is bridged from.</summary>
    public int FromVersion { get; }

    /// <summary>The mean score by the version bridged to less that by the version bridged from.</summary>
    public double Shift { get; }

    /// <summary>The standard error of the shift.</summary>
    public double StandardError { get; }

    /// <summary>Where it comes from.</summary>
    public Source Source { get; }
}
