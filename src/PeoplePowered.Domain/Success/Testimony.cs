using NodaTime;

namespace PeoplePowered.Domain.Success;

/// <summary>
/// What someone said in their own words: evidence, with consent. The words come only through <see cref="WordsFor"/>, for a purpose and a day; nothing prints,
/// compares or serialises them.
/// </summary>
/// <remarks>
/// Immutable and safe to share; equal where all but the words is equal. Where the consent was withdrawn the words are not even kept. A JSON serialiser writes
/// everything but the words, and so cannot read one back.
/// </remarks>
public sealed class Testimony : IEquatable<Testimony>
{
    private readonly string? _words;

    /// <summary>A testimony.</summary>
    /// <param name="id">Its name, such as <c>north-7</c>; nothing that identifies the person.</param>
    /// <param name="words">What was said.</param>
    /// <param name="consent">What the person agreed to.</param>
    /// <param name="saidOn">When it was said, where known.</param>
    /// <param name="criterion">The criterion that it speaks to, where it does.</param>
    /// <exception cref="ArgumentException">A text is blank; the message does not repeat the words.</exception>
    public Testimony(string id, string words, Consent consent, PartialDate? saidOn = null, SuccessCriterionId? criterion = null)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        if (string.IsNullOrWhiteSpace(words))
            throw new ArgumentException("A testimony has words; leave it out where there are none.", nameof(words));
        Consent = Guard.Against.Null(consent);
        SaidOn = saidOn;
        Criterion = criterion;
        _words = consent.WithdrawnOn is null ? words : null;
    }

    private Testimony(Testimony other, Consent consent)
    {
        (Id, SaidOn, Criterion, Consent) = (other.Id, other.SaidOn, other.Criterion, consent);
    }

    /// <summary>Its name.</summary>
    public string Id { get; }

    /// <summary>What the person agreed to.</summary>
    public Consent Consent { get; }

    /// <summary>When it was said, where known.</summary>
    public PartialDate? SaidOn { get; }

    /// <summary>The criterion that it speaks to, where it does.</summary>
    public SuccessCriterionId? Criterion { get; }

    /// <summary>The words for a purpose, if the person agreed to that; otherwise the reason why not.</summary>
    /// <param name="scope">For what.</param>
    /// <param name="on">The day of the use: today. A day before a withdrawal opens nothing.</param>
    public ConsentedWords WordsFor(ConsentScope scope, LocalDate on) => Consent.WhyNot(scope, on) is { } whyNot
        ? ConsentedWords.Withheld(whyNot)
        : ConsentedWords.Given(_words!);

    /// <summary>The same testimony with its consent taken back: its words are gone from it for good.</summary>
    /// <param name="date">When.</param>
    public Testimony Withdrawn(PartialDate date) => new(this, Consent.Withdrawn(date));

    /// <inheritdoc />
    public bool Equals(Testimony? other) => other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal) && Consent == other.Consent && SaidOn == other.SaidOn && Criterion == other.Criterion;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Testimony);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(StringComparer.Ordinal.GetHashCode(Id), Consent, SaidOn, Criterion);

    /// <summary>Its name and its consent; never the words.</summary>
    public override string ToString() => $"testimony {Id} ({Consent})";
}
