namespace PeoplePowered.Reporting.Figures;

/// <summary>Something that must be met and cannot be bought off, on a verdict card. Equal by value.</summary>
/// <param name="Name">What must be met.</param>
/// <param name="State">How it stands.</param>
/// <exception cref="ArgumentException">The name is empty, or the state is not defined.</exception>
public sealed record VerdictGate(string Name, VerdictGateState State)
{
    /// <summary>What must be met.</summary>
    public string Name { get; } = Guard.Against.NullOrWhiteSpace(Name);

    /// <summary>How it stands.</summary>
    public VerdictGateState State { get; } = Enum.IsDefined(State)
        ? State
        : throw new ArgumentOutOfRangeException(nameof(State), State, FormattableString.Invariant($"{State:D} is not a defined {nameof(VerdictGateState)}."));
}
