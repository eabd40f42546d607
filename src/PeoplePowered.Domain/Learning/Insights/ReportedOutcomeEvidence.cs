using System.Text.Json.Serialization;
using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Learning.Insights;

/// <summary>A reported outcome as evidence; how it bears on the insight somebody has to say, since a figure alone does not.</summary>
public sealed record ReportedOutcomeEvidence : InsightEvidence
{
    /// <summary>A reported outcome as evidence.</summary>
    /// <param name="id">Its short name within the insight.</param>
    /// <param name="citedOn">When it was brought forward.</param>
    /// <param name="outcome">The reported outcome.</param>
    /// <param name="bearing">How it bears on the insight.</param>
    /// <param name="reason">Why so.</param>
    /// <exception cref="ArgumentException">A text is blank, or the bearing is undecided.</exception>
    public ReportedOutcomeEvidence(string id, PartialDate citedOn, ReportedOutcome outcome, InsightBearing bearing, string reason)
        : base(id, citedOn)
    {
        Outcome = Guard.Against.Null(outcome);
        Bearing = Stated(bearing);
        Reason = Guard.Against.NullOrWhiteSpace(reason);
    }

    /// <summary>The reported outcome.</summary>
    public ReportedOutcome Outcome { get; }

    /// <summary>How it bears on the insight.</summary>
    public InsightBearing Bearing { get; }

    /// <summary>Why so.</summary>
    public string Reason { get; }

    /// <inheritdoc />
    [JsonIgnore]
    public override InsightEvidenceKind Kind => InsightEvidenceKind.ReportedOutcome;

    /// <inheritdoc />
    public override string ToString() => base.ToString();

    internal override (InsightBearing Bearing, Caveat? Caveat) BearingIn(InsightContext context, string subject) => (Bearing, null);
}
