namespace PeoplePowered.Statistics.Synthesis;

/// <summary>Which variance of a three-level model stays where it is while the likelihood is climbed.</summary>
internal enum ThreeLevelHeld
{
    Neither = 0,
    Between,
    Within,
}
