using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Learning.Insights;

/// <summary>A synthesis as evidence. It follows the synthesis: its bearing is derived by a rule, from what the synthesis says today.</summary>
public sealed record SynthesisEvidence : InsightEvidence
{
    /// <summary>A synthesis as evidence.</summary>
    /// <param name="id">Its short name within the insight.</param>
    /// <param name="citedOn">When it was brought forward.</param>
    /// <param name="question">The key of the question that the synthesis answers; by it today's answer is found.</param>
    /// <param name="whenCited">What the synthesis said then.</param>
    /// <param name="rule">How what it says bears on the insight.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public SynthesisEvidence(string id, PartialDate citedOn, string question, SynthesisReading whenCited, SynthesisRule rule)
        : base(id, citedOn)
    {
        Question = Guard.Against.NullOrWhiteSpace(question);
        WhenCited = Guard.Against.Null(whenCited);
        Rule = Guard.Against.Null(rule);
    }

    /// <summary>The key of the question.</summary>
    public string Question { get; }

    /// <summary>What the synthesis said when it was cited.</summary>
    public SynthesisReading WhenCited { get; }

    /// <summary>How what it says bears on the insight.</summary>
    public SynthesisRule Rule { get; }

    /// <inheritdoc />
    [JsonIgnore]
    public override InsightEvidenceKind Kind => InsightEvidenceKind.Synthesis;

    /// <inheritdoc />
    public override string ToString() => base.ToString();

    internal override (InsightBearing Bearing, Caveat? Caveat) BearingIn(InsightContext context, string subject)
    {
        var before = Rule.BearingOf(WhenCited);
        if (!context.Syntheses.TryGetValue(Question, out var today))
            return (before, CaveatCatalogue.SynthesisNotToday.About(subject, ("evidence", Id), ("question", Question), ("before", WhenCited.ToString())));
        if (today == WhenCited)
            return (before, null);
        var after = Rule.BearingOf(today);
        return (after, after == before
            ? CaveatCatalogue.SynthesisChanged.About(subject, ("evidence", Id), ("question", Question), ("before", WhenCited.ToString()), ("after", today.ToString()), ("bearing", WireWord<InsightBearing>.Of(after)))
            : CaveatCatalogue.SynthesisTurned.About(subject, ("evidence", Id), ("question", Question), ("before", WhenCited.ToString()), ("after", today.ToString()), ("was", WireWord<InsightBearing>.Of(before)), ("is", WireWord<InsightBearing>.Of(after))));
    }
}
