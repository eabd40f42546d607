namespace PeoplePowered.Reporting.Figures;

/// <summary>How a gate stands.</summary>
public enum VerdictGateState
{
    /// <summary>Nobody knows.</summary>
    Unknown = 0,

    /// <summary>It is met.</summary>
    Met,

    /// <summary>It is not met.</summary>
    NotMet,
}
