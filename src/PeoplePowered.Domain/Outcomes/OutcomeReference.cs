namespace PeoplePowered.Domain.Outcomes;

/// <summary>Names one version of one outcome's definition.</summary>
public sealed record OutcomeReference
{
    /// <summary>A reference.</summary>
    /// <param name="framework">The framework that defines the outcome.</param>
    /// <param name="key">Its key within the framework.</param>
    /// <param name="version">The version of the definition, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="version"/> is below 1.</exception>
    public OutcomeReference(FrameworkId framework, OutcomeKey key, int version = 1)
    {
        Framework = Guard.Against.Null(framework);
        Key = Guard.Against.Null(key);
        Version = Guard.Against.NegativeOrZero(version);
    }

    /// <summary>The framework that defines the outcome.</summary>
    public FrameworkId Framework { get; }

    /// <summary>Its key within the framework.</summary>
    public OutcomeKey Key { get; }

    /// <summary>The version of the definition, from 1: a changed wording is a new version, and versions do not pool.</summary>
    public int Version { get; }

    /// <summary>Framework and key, and the version where it is not the first.</summary>
    public override string ToString() => Version == 1 ? $"{Framework}/{Key}" : FormattableString.Invariant($"{Framework}/{Key} (version {Version})");
}
