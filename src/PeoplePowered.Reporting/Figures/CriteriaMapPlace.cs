namespace PeoplePowered.Reporting.Figures;

/// <summary>A place, a column of a criteria map. Immutable; equality is by reference.</summary>
public sealed class CriteriaMapPlace
{
    /// <summary>A place.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="answers">The answers, in the order of the map's criteria.</param>
    /// <param name="verdict">What came of it, in a few words; <c>null</c> for nothing.</param>
    /// <exception cref="ArgumentException">A text is empty, or an answer is <c>null</c>.</exception>
    public CriteriaMapPlace(string name, IEnumerable<CriteriaMapAnswer> answers, string? verdict = null)
    {
        Name = Guard.Against.NullOrWhiteSpace(name);
        Answers = [.. Guard.Against.Null(answers).Select(answer => Guard.Against.Null(answer, nameof(answers)))];
        Verdict = verdict is null ? null : Guard.Against.NullOrWhiteSpace(verdict);
    }

    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>The answers, in the order of the map's criteria.</summary>
    public IReadOnlyList<CriteriaMapAnswer> Answers { get; }

    /// <summary>What came of it, or <c>null</c>.</summary>
    public string? Verdict { get; }
}
