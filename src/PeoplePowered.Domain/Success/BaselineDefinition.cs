using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Success;

/// <summary>By which version of an outcome's definition baselines were measured, where that differs from the version reported.</summary>
/// <param name="Outcome">The outcome as reported, with its version.</param>
/// <param name="BaselineVersion">The version of the definition at the baseline, from 1.</param>
/// <param name="Site">The site; <c>null</c> for all.</param>
public sealed record BaselineDefinition(OutcomeReference Outcome, int BaselineVersion, SiteId? Site = null)
{
    /// <summary>Whether the definition changed between baseline and follow-up, so that the two do not compare without a bridge.</summary>
    public bool HasDrifted => BaselineVersion != Outcome.Version;
}
