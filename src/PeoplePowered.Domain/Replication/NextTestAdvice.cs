namespace PeoplePowered.Domain.Replication;

/// <summary>Which test would decide a verdict that is to test further.</summary>
/// <param name="What">What to do, in a sentence.</param>
public sealed record NextTestAdvice(string What);
