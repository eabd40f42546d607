namespace PeoplePowered.Domain.Learning;

/// <summary>Something that a learning programme did: a research output, a seminar, a visit, a public event.</summary>
public sealed record Activity
{
    /// <summary>An activity; whatever was not recorded is left out.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="name">Its name.</param>
    /// <param name="when">When.</param>
    /// <param name="source">Where this is stated.</param>
    /// <param name="place">Where, as published.</param>
    /// <param name="host">Who held it.</param>
    /// <param name="costs">What it cost.</param>
    /// <param name="documents">What was handed out or written down.</param>
    /// <param name="accessibility">What made it possible for people to take part, such as <c>step-free</c> or <c>travel paid for</c>; nothing recorded where <c>null</c>.</param>
    /// <param name="strands">The strands that it belongs to.</param>
    /// <param name="speakers">Who spoke in public.</param>
    /// <param name="visit">Whom it went to; for visits alone.</param>
    /// <param name="attendance">Who took part; <c>null</c> where nobody recorded it.</param>
    /// <param name="voice">Who did the talking; <c>null</c> where nobody recorded it.</param>
    /// <param name="about">What happened, in the words in which it was published.</param>
    /// <exception cref="ArgumentException">The name is empty, or something that is no visit says whom it went to.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not defined.</exception>
    public Activity(
        ActivityId id,
        ActivityKind kind,
        string name,
        ActivityTime when,
        Source source,
        Place? place = null,
        Organisation? host = null,
        MoneyQuantity? costs = null,
        ValueList<Source>? documents = null,
        ValueList<string>? accessibility = null,
        ValueList<LearningStrand>? strands = null,
        ValueList<Speaker>? speakers = null,
        Visit? visit = null,
        Attendance? attendance = null,
        ShareOfVoice? voice = null,
        string? about = null)
    {
        Id = Guard.Against.Null(id);
        Kind = Guard.Against.EnumOutOfRange(kind);
        Name = Guard.Against.NullOrWhiteSpace(name);
        When = Guard.Against.Null(when);
        Source = Guard.Against.Null(source);
        if (visit is not null && kind != ActivityKind.Visit)
            throw new ArgumentException($"'{name}' is a {WireWord<ActivityKind>.Of(kind)} and says whom it went to; record it as a visit.", nameof(visit));
        Place = place;
        Host = host;
        Costs = costs;
        Documents = documents ?? [];
        Accessibility = accessibility;
        Strands = strands ?? [];
        Speakers = speakers ?? [];
        Visit = visit;
        Attendance = attendance;
        Voice = voice;
        About = about is null ? null : Guard.Against.NullOrWhiteSpace(about);
    }

    /// <summary>Its identifier.</summary>
    public ActivityId Id { get; }

    /// <summary>Its kind.</summary>
    public ActivityKind Kind { get; }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>When.</summary>
    public ActivityTime When { get; }

    /// <summary>Where this is stated.</summary>
    public Source Source { get; }

    /// <summary>Where, as published.</summary>
    public Place? Place { get; }

    /// <summary>Who held it, where known.</summary>
    public Organisation? Host { get; }

    /// <summary>What it cost, where known.</summary>
    public MoneyQuantity? Costs { get; }

    /// <summary>What was handed out or written down.</summary>
    public ValueList<Source> Documents { get; }

    /// <summary>What made it possible for people to take part; <c>null</c> where nobody recorded it.</summary>
    public ValueList<string>? Accessibility { get; }

    /// <summary>The strands that it belongs to.</summary>
    public ValueList<LearningStrand> Strands { get; }

    /// <summary>Who spoke in public.</summary>
    public ValueList<Speaker> Speakers { get; }

    /// <summary>Whom a visit went to, where known.</summary>
    public Visit? Visit { get; }

    /// <summary>Who took part; <c>null</c> where nobody recorded it.</summary>
    public Attendance? Attendance { get; }

    /// <summary>Who did the talking; <c>null</c> where nobody recorded it.</summary>
    public ShareOfVoice? Voice { get; }

    /// <summary>What happened, in the words in which it was published, where it was.</summary>
    public string? About { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
