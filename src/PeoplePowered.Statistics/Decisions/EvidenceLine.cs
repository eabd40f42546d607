namespace PeoplePowered.Statistics.Decisions;

/// <summary>A line of evidence: tests that may hang together, so that of all of them the strongest alone counts.</summary>
/// <remarks>Immutable.</remarks>
public sealed class EvidenceLine
{
    private readonly EvidenceTest[] _tests;

    /// <summary>A line.</summary>
    /// <param name="tests">The tests; may be empty.</param>
    /// <param name="isIndependent">Whether it was declared that the line is independent, given the claim and given its contrary, of every other line of which that was declared.</param>
    /// <exception cref="ArgumentException">A test is <c>null</c>.</exception>
    public EvidenceLine(IEnumerable<EvidenceTest> tests, bool isIndependent = false)
    {
        _tests = [.. Guard.Against.Null(tests)];
        if (Array.Exists(_tests, test => test is null))
            throw new ArgumentException("A line of evidence holds no null.", nameof(tests));
        IsIndependent = isIndependent;
    }

    /// <summary>The tests.</summary>
    public IReadOnlyList<EvidenceTest> Tests => _tests;

    /// <summary>Whether it was declared independent of every other line of which that was declared.</summary>
    public bool IsIndependent { get; }
}
