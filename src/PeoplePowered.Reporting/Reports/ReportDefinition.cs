namespace PeoplePowered.Reporting.Reports;

/// <summary>A term and what is said of it, such as a method, a source or a version in a report's provenance. Equal by value.</summary>
/// <param name="Term">The term.</param>
/// <param name="Description">What is said of it.</param>
/// <exception cref="ArgumentException">One of them is empty.</exception>
public sealed record ReportDefinition(string Term, string Description)
{
    /// <summary>The term.</summary>
    public string Term { get; } = Guard.Against.NullOrWhiteSpace(Term);

    /// <summary>What is said of it.</summary>
    public string Description { get; } = Guard.Against.NullOrWhiteSpace(Description);
}
