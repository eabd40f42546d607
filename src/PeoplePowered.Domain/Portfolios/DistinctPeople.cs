using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Portfolios;

/// <summary>
/// A declaration that no person stands in two of certain counts, such as that sites are linked by pseudonyms or share no
/// participant. Only then are people added up; the reason is kept and shown.
/// </summary>
public sealed record DistinctPeople
{
    /// <summary>A declaration.</summary>
    /// <param name="between">Between what no person is counted twice.</param>
    /// <param name="reason">Why that is known, such as <c>linked by keyed pseudonyms</c>.</param>
    /// <param name="within">The investment, partnership or service within which it holds; everywhere where <c>null</c>.</param>
    /// <exception cref="ArgumentException">The reason is empty, or <paramref name="between"/> is none of the words.</exception>
    public DistinctPeople(DistinctBetween between, string reason, ReportedFor? within = null)
    {
        Guard.Against.OutOfRange((int)between, nameof(between), (int)DistinctBetween.Investments, (int)DistinctBetween.Periods);
        Between = between;
        Reason = Guard.Against.NullOrWhiteSpace(reason);
        Within = within;
    }

    /// <summary>Between what no person is counted twice.</summary>
    public DistinctBetween Between { get; }

    /// <summary>Why that is known.</summary>
    public string Reason { get; }

    /// <summary>Within what it holds; everywhere where <c>null</c>.</summary>
    public ReportedFor? Within { get; }
}
