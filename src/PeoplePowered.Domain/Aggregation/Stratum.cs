namespace PeoplePowered.Domain.Aggregation;

/// <summary>One stratum of a breakdown, pooled by itself with a tau squared of its own.</summary>
/// <param name="Level">The level of the attribute, such as <c>London</c>; <see cref="NotRecorded"/> where it is not recorded.</param>
/// <param name="IsRecorded">Whether the level is recorded, so that a level that happens to read the same stays apart.</param>
/// <param name="Part">What its figures say.</param>
public sealed record Stratum(string Level, bool IsRecorded, SynthesisPart Part)
{
    /// <summary>The level of figures whose attribute is not recorded.</summary>
    public static string NotRecorded => "not recorded";
}
