using System.Globalization;

namespace PeoplePowered.Reporting.Figures;

/// <summary>The answer to a criterion for a place: a score from 0 to 3, unknown, or not applicable for a stated reason. Immutable; equal by value.</summary>
public sealed record CriteriaMapAnswer
{
    /// <summary>The highest score.</summary>
    public const int MostScore = 3;

    private CriteriaMapAnswer(int? score, string? notApplicableBecause)
    {
        Score = score;
        NotApplicableBecause = notApplicableBecause;
    }

    /// <summary>Nobody knows, which is different from a score of 0.</summary>
    public static CriteriaMapAnswer Unknown { get; } = new(null, null);

    /// <summary>How far the criterion is met: 0 absent, 1 weak, 2 partial, 3 strong; <c>null</c> where that is unknown or not applicable.</summary>
    public int? Score { get; }

    /// <summary>Why the criterion does not apply; <c>null</c> where it does.</summary>
    public string? NotApplicableBecause { get; }

    /// <summary>Whether nobody knows.</summary>
    public bool IsUnknown => Score is null && NotApplicableBecause is null;

    /// <summary>A score.</summary>
    /// <param name="score">0 (absent) to 3 (strong).</param>
    /// <exception cref="ArgumentOutOfRangeException">The score is not 0 to 3.</exception>
    public static CriteriaMapAnswer Of(int score) => new(Guard.Against.OutOfRange(score, nameof(score), 0, MostScore), null);

    /// <summary>The criterion does not apply.</summary>
    /// <param name="because">Why.</param>
    /// <exception cref="ArgumentException">No reason is given.</exception>
    public static CriteriaMapAnswer NotApplicable(string because) => new(null, Guard.Against.NullOrWhiteSpace(because));

    /// <summary>The answer in words, such as "2 of 3".</summary>
    public override string ToString() => NotApplicableBecause is not null ? $"not applicable ({NotApplicableBecause})"
        : Score is { } score ? string.Create(CultureInfo.InvariantCulture, $"{score} of {MostScore}")
        : "unknown";
}
