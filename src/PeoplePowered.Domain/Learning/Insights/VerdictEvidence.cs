using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Learning.Insights;

/// <summary>A verdict on replication as evidence. It follows the assessment: its bearing is derived from what the assessment says today.</summary>
public sealed record VerdictEvidence : InsightEvidence
{
    /// <summary>A verdict as evidence.</summary>
    /// <param name="id">Its short name within the insight.</param>
    /// <param name="citedOn">When it was brought forward.</param>
    /// <param name="question">The key of the question that the assessment answers; by it today's answer is found.</param>
    /// <param name="whenCited">What the assessment said then.</param>
    /// <param name="claimsSuccess">Whether the insight claims that the success carries over; <c>false</c> for an insight that it does not.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public VerdictEvidence(string id, PartialDate citedOn, string question, VerdictReading whenCited, bool claimsSuccess = true)
        : base(id, citedOn)
    {
        Question = Guard.Against.NullOrWhiteSpace(question);
        WhenCited = Guard.Against.Null(whenCited);
        ClaimsSuccess = claimsSuccess;
    }

    /// <summary>The key of the question.</summary>
    public string Question { get; }

    /// <summary>What the assessment said when it was cited.</summary>
    public VerdictReading WhenCited { get; }

    /// <summary>Whether the insight claims that the success carries over.</summary>
    public bool ClaimsSuccess { get; }

    /// <inheritdoc />
    [JsonIgnore]
    public override InsightEvidenceKind Kind => InsightEvidenceKind.Verdict;

    /// <inheritdoc />
    public override string ToString() => base.ToString();

    internal override (InsightBearing Bearing, Caveat? Caveat) BearingIn(InsightContext context, string subject)
    {
        var before = BearingOf(WhenCited);
        if (!context.Verdicts.TryGetValue(Question, out var today))
            return (before, CaveatCatalogue.VerdictNotToday.About(subject, ("evidence", Id), ("question", Question), ("before", WhenCited.ToString())));
        if (today == WhenCited)
            return (before, null);
        var after = BearingOf(today);
        return (after, after == before
            ? CaveatCatalogue.VerdictChanged.About(subject, ("evidence", Id), ("question", Question), ("before", WhenCited.ToString()), ("after", today.ToString()), ("bearing", WireWord<InsightBearing>.Of(after)))
            : CaveatCatalogue.VerdictTurned.About(subject, ("evidence", Id), ("question", Question), ("before", WhenCited.ToString()), ("after", today.ToString()), ("was", WireWord<InsightBearing>.Of(before)), ("is", WireWord<InsightBearing>.Of(after))));
    }

    private InsightBearing BearingOf(VerdictReading reading) => (reading.Bearing, ClaimsSuccess) switch
    {
        (InsightBearing.Supports, false) => InsightBearing.Contradicts,
        (InsightBearing.Contradicts, false) => InsightBearing.Supports,
        var (bearing, _) => bearing,
    };
}
