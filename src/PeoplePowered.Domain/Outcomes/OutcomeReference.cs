namespace PeoplePowered.Domain.Outcomes;

/// <summary>Names one version of one outcome's definition.</summary>
/// <param name="Framework">The framework that defines it.</param>
/// <param name="Key">Its key within the framework.</param>
/// <param name="Version">The version of the definition, from 1: a changed wording is a new version, and versions do not pool.</param>
public sealed record OutcomeReference(FrameworkId Framework, OutcomeKey Key, int Version = 1)
{
    /// <summary>Framework and key, and the version where it is not the first.</summary>
    public override string ToString() => Version == 1 ? $"{Framework}/{Key}" : FormattableString.Invariant($"{Framework}/{Key} (version {Version})");
}
