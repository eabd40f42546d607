using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Replication;

/// <summary>The answer to one criterion: a score with its certainty and evidence, unknown, or not applicable for a stated reason.</summary>
/// <remarks>Immutable. Unknown is not zero: it says that nobody has looked, not that there is nothing.</remarks>
public sealed record CriterionAnswer
{
    [JsonConstructor]
    internal CriterionAnswer(Criterion criterion, Score? score, Certainty? certainty, string? notApplicableBecause, ValueList<EvidenceReference>? evidence)
    {
        Criterion = Criteria.Of(criterion).Criterion;
        if (score is { } given && !Enum.IsDefined(given))
            throw new ArgumentOutOfRangeException(nameof(score), score, FormattableString.Invariant($"{given:D} is no score; scores are 0 (absent), 1 (weak), 2 (partial) and 3 (strong)."));
        if (certainty is { } certain)
            Guard.Against.EnumOutOfRange(certain, nameof(certainty));
        if (score is null != certainty is null)
            throw new ArgumentException($"The answer to {criterion} needs a score and its certainty, or neither.", nameof(certainty));
        if (notApplicableBecause is not null && !Criteria.Of(criterion).MayBeNotApplicable)
            throw new ArgumentException($"{criterion} is a gate and cannot be declared not applicable; answer Unknown where nobody has looked.", nameof(criterion));
        if (notApplicableBecause is not null && score is not null)
            throw new ArgumentException($"The answer to {criterion} has a score and is declared not applicable; keep one.", nameof(notApplicableBecause));
        Score = score;
        Certainty = certainty;
        NotApplicableBecause = notApplicableBecause is null ? null : Guard.Against.NullOrWhiteSpace(notApplicableBecause);
        Evidence = evidence ?? [];
        if (score is not null && Evidence.Count == 0)
            throw new ArgumentException($"The answer to {criterion} rests on no evidence; name at least one reference, or answer Unknown.", nameof(evidence));
    }

    /// <summary>The criterion.</summary>
    public Criterion Criterion { get; }

    /// <summary>How far it is met; <c>null</c> where that is unknown or not applicable.</summary>
    public Score? Score { get; }

    /// <summary>How certain the score is; <c>null</c> without one.</summary>
    public Certainty? Certainty { get; }

    /// <summary>Why the criterion does not apply; <c>null</c> where it does.</summary>
    public string? NotApplicableBecause { get; }

    /// <summary>What the score rests on; at least one reference where there is a score.</summary>
    public ValueList<EvidenceReference> Evidence { get; }

    /// <summary>Whether nobody knows.</summary>
    public bool IsUnknown => Score is null && NotApplicableBecause is null;

    /// <summary>A score.</summary>
    /// <param name="criterion">The criterion.</param>
    /// <param name="score">How far it is met.</param>
    /// <param name="certainty">How certain that is.</param>
    /// <param name="evidence">What it rests on, at least one reference.</param>
    /// <exception cref="ArgumentException">There is no evidence.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The criterion, the score or the certainty is not defined.</exception>
    public static CriterionAnswer Of(Criterion criterion, Score score, Certainty certainty, params IEnumerable<EvidenceReference> evidence) =>
        new(criterion, score, certainty, null, Guard.Against.Null(evidence).ToValueList());

    /// <summary>Nobody knows.</summary>
    /// <param name="criterion">The criterion.</param>
    public static CriterionAnswer Unknown(Criterion criterion) => new(criterion, null, null, null, null);

    /// <summary>The criterion does not apply.</summary>
    /// <param name="criterion">The criterion; no gate but <see cref="Criterion.SupportFactorsPresent"/>.</param>
    /// <param name="because">Why.</param>
    /// <exception cref="ArgumentException">No reason is given, or the criterion is a gate, which cannot be waived.</exception>
    public static CriterionAnswer NotApplicable(Criterion criterion, string because) => new(criterion, null, null, Guard.Against.NullOrWhiteSpace(because), null);

    /// <summary>The criterion and its answer in words.</summary>
    public override string ToString() => NotApplicableBecause is not null ? $"{Criterion}: not applicable ({NotApplicableBecause})"
        : Score is { } score ? FormattableString.Invariant($"{Criterion}: {(int)score} of 3")
        : $"{Criterion}: unknown";
}
