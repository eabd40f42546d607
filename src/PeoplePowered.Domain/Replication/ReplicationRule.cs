namespace PeoplePowered.Domain.Replication;

/// <summary>One named rule: where it fires, its verdict stands.</summary>
public sealed class ReplicationRule
{
    private readonly RuleCondition _fires;

    /// <summary>A rule.</summary>
    /// <param name="name">Its name, which results cite.</param>
    /// <param name="verdict">What it decides.</param>
    /// <param name="description">When it fires and why, in a sentence that people read.</param>
    /// <param name="fires">Whether it fires in a state, under the thresholds of a policy. Free of side effects; it is asked for every completion of the unknowns.</param>
    /// <exception cref="ArgumentException">A text is empty.</exception>
    public ReplicationRule(string name, TransferVerdict verdict, string description, RuleCondition fires)
    {
        Name = Guard.Against.NullOrWhiteSpace(name);
        Verdict = Guard.Against.EnumOutOfRange(verdict);
        Description = Guard.Against.NullOrWhiteSpace(description);
        _fires = Guard.Against.Null(fires);
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>What it decides.</summary>
    public TransferVerdict Verdict { get; }

    /// <summary>When it fires and why.</summary>
    public string Description { get; }

    /// <summary>Why it fired in a state, with the limits of the policy; <see cref="Description"/> where <c>null</c>.</summary>
    internal RuleReason? Reason { get; init; }

    /// <summary>Whether it fires.</summary>
    /// <param name="state">The state.</param>
    /// <param name="policy">The policy whose thresholds count.</param>
    public bool Fires(in RuleState state, ReplicationPolicy policy) => _fires(state, Guard.Against.Null(policy));

    /// <summary>Why it fired in a state.</summary>
    internal string Why(in RuleState state, ReplicationPolicy policy, bool speaksOfHarm) => Reason?.Invoke(state, policy, speaksOfHarm) ?? Description;

    /// <summary>Its name and verdict.</summary>
    public override string ToString() => $"{Name}: {Verdict}";
}
