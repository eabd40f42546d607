using System.Text.Json.Serialization;
using PeoplePowered.Domain.Commissioning;
using PeoplePowered.Domain.Success;

namespace PeoplePowered.Domain.Learning.Insights;

/// <summary>What somebody said, as evidence: with their consent, the role in which they spoke, and the themes by which it was coded.</summary>
/// <remarks>
/// A testimony does not say who spoke. Where the speaker is given as a pseudonym, people are counted; where not, a testimony may be another one by somebody who is counted
/// already, and numbers of people become bounds. The pseudonym is neither printed nor written as JSON.
/// </remarks>
public sealed record TestimonyEvidence : InsightEvidence
{
    private const string TakenBack = "the consent was taken back";

    /// <summary>A testimony as evidence. Where its consent was withdrawn, what was coded of it is gone with the words.</summary>
    /// <param name="citedOn">When it was brought forward.</param>
    /// <param name="testimony">The testimony; its name is that of the evidence.</param>
    /// <param name="role">In which role the person spoke.</param>
    /// <param name="bearing">How it bears on the insight.</param>
    /// <param name="reason">Why so: what was coded, in the coder's words and not the speaker's.</param>
    /// <param name="themes">The themes by which it was coded; each once.</param>
    /// <param name="speaker">Who spoke, under a pseudonym, where known.</param>
    /// <exception cref="ArgumentException">A text is blank, a theme stands twice, or the bearing is undecided.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="role"/> is not defined.</exception>
    public TestimonyEvidence(PartialDate citedOn, Testimony testimony, ParticipantRole role, InsightBearing bearing, string reason, ValueList<string>? themes = null, Pseudonym? speaker = null)
        : base(Guard.Against.Null(testimony).Id, citedOn)
    {
        Testimony = testimony;
        Role = Guard.Against.EnumOutOfRange(role);
        Bearing = Stated(bearing);
        var isTakenBack = testimony.Consent.WithdrawnOn is not null;
        Reason = isTakenBack ? TakenBack : Guard.Against.NullOrWhiteSpace(reason);
        Themes = isTakenBack ? [] : themes ?? [];
        Speaker = speaker;
        if (Themes.Any(string.IsNullOrWhiteSpace) || Themes.Distinct(StringComparer.Ordinal).Count() < Themes.Count)
            throw new ArgumentException($"The testimony '{Id}' is coded by themes that are blank or stand twice; name each theme once.", nameof(themes));
    }

    /// <summary>The testimony.</summary>
    public Testimony Testimony { get; }

    /// <summary>In which role the person spoke.</summary>
    public ParticipantRole Role { get; }

    /// <summary>How it bears on the insight.</summary>
    public InsightBearing Bearing { get; }

    /// <summary>Why so.</summary>
    public string Reason { get; }

    /// <summary>The themes by which it was coded.</summary>
    public ValueList<string> Themes { get; }

    /// <summary>Who spoke, under a pseudonym, where known.</summary>
    [JsonIgnore]
    public Pseudonym? Speaker { get; }

    /// <inheritdoc />
    [JsonIgnore]
    public override InsightEvidenceKind Kind => InsightEvidenceKind.Testimony;

    /// <inheritdoc />
    public override string ToString() => base.ToString();

    /// <summary>The same evidence with the consent taken back: the words, and what was coded of them, are gone from it for good.</summary>
    /// <param name="date">When.</param>
    public TestimonyEvidence Withdrawn(PartialDate date) => new(CitedOn, Testimony.Withdrawn(date), Role, Bearing, Reason, Themes, Speaker);

    internal override (InsightBearing Bearing, Caveat? Caveat) BearingIn(InsightContext context, string subject) => (Bearing, null);
}
