using PeoplePowered.Statistics.Transportability;

namespace PeoplePowered.Domain.Replication;

/// <summary>Which test would decide a verdict that is to test further.</summary>
/// <param name="What">What to do, in a sentence.</param>
/// <param name="Design">How many further sites, and of how many people where that is known, give the wanted chance of a decided verdict on the numbers; <c>null</c> where no number of sites like these would help, or none was to be designed.</param>
public sealed record NextTestAdvice(string What, NextTestDesign? Design)
{
    /// <summary>What to do.</summary>
    public override string ToString() => What;
}
