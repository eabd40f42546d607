using PeoplePowered.Domain;

namespace PeoplePowered.Reporting.Reports;

/// <summary>What an analysis has to say about its own answer, as the reader sees it. Equal by value.</summary>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Code">Its stable code.</param>
/// <param name="Message">What it says, in sentences.</param>
/// <exception cref="ArgumentException">The code or the message is empty.</exception>
public sealed record ReportCaveat(CaveatSeverity Severity, string Code, string Message)
{
    /// <summary>Its stable code.</summary>
    public string Code { get; } = Guard.Against.NullOrWhiteSpace(Code);

    /// <summary>What it says, in sentences.</summary>
    public string Message { get; } = Guard.Against.NullOrWhiteSpace(Message);
}
