namespace PeoplePowered.Reporting.Reports;

/// <summary>What an analysis has to say about its own answer, as the reader sees it. Equal by value.</summary>
/// <param name="Severity">How much it matters, in the analysis's own word, such as <c>Warning</c>.</param>
/// <param name="Code">Its stable code.</param>
/// <param name="Message">What it says, in sentences.</param>
/// <exception cref="ArgumentException">One of them is empty.</exception>
public sealed record ReportCaveat(string Severity, string Code, string Message)
{
    /// <summary>How much it matters, in the analysis's own word.</summary>
    public string Severity { get; } = Guard.Against.NullOrWhiteSpace(Severity);

    /// <summary>Its stable code.</summary>
    public string Code { get; } = Guard.Against.NullOrWhiteSpace(Code);

    /// <summary>What it says, in sentences.</summary>
    public string Message { get; } = Guard.Against.NullOrWhiteSpace(Message);
}
