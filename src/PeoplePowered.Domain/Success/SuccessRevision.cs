namespace PeoplePowered.Domain.Success;

/// <summary>A change of a success definition after it was first declared: when, and what changed.</summary>
public sealed record SuccessRevision
{
    /// <summary>A revision.</summary>
    /// <param name="declaredOn">When it was declared.</param>
    /// <param name="changed">What changed, in words.</param>
    /// <exception cref="ArgumentException"><paramref name="changed"/> is blank.</exception>
    public SuccessRevision(PartialDate declaredOn, string changed)
    {
        DeclaredOn = Guard.Against.Null(declaredOn);
        Changed = Guard.Against.NullOrWhiteSpace(changed);
    }

    /// <summary>When it was declared.</summary>
    public PartialDate DeclaredOn { get; }

    /// <summary>What changed.</summary>
    public string Changed { get; }

    /// <summary>The date and what changed.</summary>
    public override string ToString() => $"{DeclaredOn}: {Changed}";
}
