using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Learning.Insights;

/// <summary>A document as evidence.</summary>
public sealed record DocumentEvidence : InsightEvidence
{
    /// <summary>A document as evidence.</summary>
    /// <param name="id">Its short name within the insight.</param>
    /// <param name="citedOn">When it was brought forward.</param>
    /// <param name="source">The document.</param>
    /// <param name="bearing">How it bears on the insight.</param>
    /// <param name="reason">Why so.</param>
    /// <exception cref="ArgumentException">A text is blank, or the bearing is undecided.</exception>
    public DocumentEvidence(string id, PartialDate citedOn, Source source, InsightBearing bearing, string reason)
        : base(id, citedOn)
    {
        Source = Guard.Against.Null(source);
        Bearing = Stated(bearing);
        Reason = Guard.Against.NullOrWhiteSpace(reason);
    }

    /// <summary>The document.</summary>
    public Source Source { get; }

    /// <summary>How it bears on the insight.</summary>
    public InsightBearing Bearing { get; }

    /// <summary>Why so.</summary>
    public string Reason { get; }

    /// <inheritdoc />
    [JsonIgnore]
    public override InsightEvidenceKind Kind => InsightEvidenceKind.Document;

    /// <inheritdoc />
    public override string ToString() => base.ToString();

    internal override (InsightBearing Bearing, Caveat? Caveat) BearingIn(InsightContext context, string subject) => (Bearing, null);
}
