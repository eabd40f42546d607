using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Domain.Learning.Influence;

/// <summary>
/// A claim that a programme contributed to a change, to be traced: what changed and how, what else may have brought it about, and the evidence that tells these apart
/// (contribution tracing: Befani and Mayne 2014, doi 10.1111/1759-5436.12110).
/// </summary>
/// <remarks>Immutable; equal when all of it is.</remarks>
public sealed record InfluenceClaim
{
    /// <summary>A claim.</summary>
    /// <param name="id">Its short name.</param>
    /// <param name="kind">What kind of thing changed.</param>
    /// <param name="level">How far the change reaches.</param>
    /// <param name="changedOn">When it changed.</param>
    /// <param name="changedBy">Who changed it.</param>
    /// <param name="outcome">What changed, why that matters, and how the programme contributed.</param>
    /// <param name="prior">How likely the claim was before any of the evidence, and why.</param>
    /// <param name="evidence">The items of evidence, each with a name of its own; may be empty.</param>
    /// <param name="rivals">What else may have brought the change about, each with a name of its own.</param>
    /// <param name="substantiations">What those who know say about it.</param>
    /// <param name="independence">Which lines of evidence are independent of one another; <c>null</c> where none were declared so, and the strongest item alone counts.</param>
    /// <param name="policy">The policy that it is about, where it is one.</param>
    /// <param name="activities">The activities through which the programme contributed.</param>
    /// <param name="insights">The insights through which the programme contributed.</param>
    /// <exception cref="ArgumentException">A name stands twice, evidence names a rival that the claim does not have, or independence is declared of a line in which no evidence stands.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> or <paramref name="level"/> is not defined.</exception>
    public InfluenceClaim(
        InfluenceClaimId id,
        InfluenceKind kind,
        InfluenceLevel level,
        PartialDate changedOn,
        Organisation changedBy,
        HarvestedOutcome outcome,
        StatedProbability prior,
        ValueList<ContributionEvidence>? evidence = null,
        ValueList<RivalExplanation>? rivals = null,
        ValueList<Substantiation>? substantiations = null,
        LineIndependence? independence = null,
        PolicyId? policy = null,
        ValueList<ActivityId>? activities = null,
        ValueList<InsightId>? insights = null)
    {
        Id = Guard.Against.Null(id);
        Kind = Guard.Against.EnumOutOfRange(kind);
        Level = Guard.Against.EnumOutOfRange(level);
        ChangedOn = Guard.Against.Null(changedOn);
        ChangedBy = Guard.Against.Null(changedBy);
        Outcome = Guard.Against.Null(outcome);
        Prior = Guard.Against.Null(prior);
        Evidence = evidence ?? [];
        Rivals = rivals ?? [];
        Substantiations = substantiations ?? [];
        Independence = independence;
        Policy = policy;
        Activities = activities ?? [];
        Insights = insights ?? [];
        if (Twice(Evidence.Select(item => item.Id)) is { } item)
            throw new ArgumentException($"The claim '{id}' has two items of evidence called '{item}'; name one of them otherwise.", nameof(evidence));
        if (Twice(Rivals.Select(rival => rival.Name)) is { } name)
            throw new ArgumentException($"The claim '{id}' has two rivals called '{name}'; name one of them otherwise.", nameof(rivals));
        if (Evidence.SelectMany(one => one.TellsApart).FirstOrDefault(rival => Rivals.All(known => !string.Equals(known.Name, rival, StringComparison.Ordinal))) is { } stray)
            throw new ArgumentException($"Evidence of the claim '{id}' tells apart the rival '{stray}', which the claim does not have; name one of its rivals, or add it.", nameof(evidence));
        if (independence?.Lines.FirstOrDefault(line => Evidence.All(one => !string.Equals(one.Line, line, StringComparison.Ordinal))) is { } empty)
            throw new ArgumentException($"The claim '{id}' declares the line '{empty}' independent, in which no evidence stands; name lines of its evidence.", nameof(independence));
    }

    /// <summary>Its short name.</summary>
    public InfluenceClaimId Id { get; }

    /// <summary>What kind of thing changed.</summary>
    public InfluenceKind Kind { get; }

    /// <summary>How far the change reaches.</summary>
    public InfluenceLevel Level { get; }

    /// <summary>When it changed.</summary>
    public PartialDate ChangedOn { get; }

    /// <summary>Who changed it.</summary>
    public Organisation ChangedBy { get; }

    /// <summary>What changed, why that matters, and how the programme contributed.</summary>
    public HarvestedOutcome Outcome { get; }

    /// <summary>How likely the claim was before any of the evidence.</summary>
    public StatedProbability Prior { get; }

    /// <summary>The items of evidence.</summary>
    public ValueList<ContributionEvidence> Evidence { get; }

    /// <summary>What else may have brought the change about.</summary>
    public ValueList<RivalExplanation> Rivals { get; }

    /// <summary>What those who know say about it.</summary>
    public ValueList<Substantiation> Substantiations { get; }

    /// <summary>Which lines of evidence are independent of one another, where declared.</summary>
    public LineIndependence? Independence { get; }

    /// <summary>The policy that it is about, where it is one.</summary>
    public PolicyId? Policy { get; }

    /// <summary>The activities through which the programme contributed.</summary>
    public ValueList<ActivityId> Activities { get; }

    /// <summary>The insights through which the programme contributed.</summary>
    public ValueList<InsightId> Insights { get; }

    /// <summary>How likely the claim is after the evidence, what the evidence is worth, and what to look for next.</summary>
    /// <param name="options">How it is traced; the usual where <c>null</c>.</param>
    public InfluenceAssessment Assess(TracingOptions? options = null) => new InfluenceTracing(this, options ?? TracingOptions.Default).Assess();

    /// <summary>Name and description.</summary>
    public override string ToString() => $"{Id}: {Outcome}";

    /// <summary>The lines of evidence as numbers, with some items left out or seen otherwise.</summary>
    internal IReadOnlyList<EvidenceLine> Lines(Func<ContributionEvidence, EvidenceTest?> test) => Evidence
        .GroupBy(item => item.Line, StringComparer.Ordinal)
        .Select(line => new EvidenceLine(line.Select(test).OfType<EvidenceTest>(), Independence?.Lines.Contains(line.Key, StringComparer.Ordinal) == true))
        .ToList();

    private static string? Twice(IEnumerable<string> names) => names.GroupBy(name => name, StringComparer.Ordinal).FirstOrDefault(group => group.Skip(1).Any())?.Key;
}
