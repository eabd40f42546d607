using System.Text.Json.Serialization;
using NodaTime;

namespace PeoplePowered.Domain.Learning.Insights;

/// <summary>Evidence on an insight. Closed: the types named here are all there are.</summary>
/// <remarks>Immutable; equal when all of it is. In JSON the property <c>kind</c> names the type; nobody's words are written.</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(ReportedOutcomeEvidence), "reported outcome")]
[JsonDerivedType(typeof(SynthesisEvidence), "synthesis")]
[JsonDerivedType(typeof(VerdictEvidence), "verdict")]
[JsonDerivedType(typeof(TestimonyEvidence), "testimony")]
[JsonDerivedType(typeof(DocumentEvidence), "document")]
public abstract record InsightEvidence
{
    private protected InsightEvidence(string id, PartialDate citedOn)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        CitedOn = Guard.Against.Null(citedOn);
    }

    /// <summary>Its short name within the insight.</summary>
    public string Id { get; }

    /// <summary>When it was brought forward.</summary>
    public PartialDate CitedOn { get; }

    /// <summary>What kind of thing it is.</summary>
    [JsonIgnore]
    public abstract InsightEvidenceKind Kind { get; }

    /// <summary>Its name and kind.</summary>
    public override string ToString() => $"{Id} ({WireWord<InsightEvidenceKind>.Of(Kind)})";

    /// <summary>Whether it had, or may have, been brought forward by a day.</summary>
    internal bool IsKnownOn(LocalDate day) => CitedOn.Earliest <= day;

    /// <summary>How it bears on the insight today, with what is to be said about that.</summary>
    internal abstract (InsightBearing Bearing, Caveat? Caveat) BearingIn(InsightContext context, string subject);

    private protected static InsightBearing Stated(InsightBearing bearing) => Guard.Against.EnumOutOfRange(bearing) != InsightBearing.Undecided
        ? bearing
        : throw new ArgumentException("A bearing that somebody states supports, contradicts or qualifies; leave out what bears on nothing.", nameof(bearing));
}
