using NodaTime;

namespace PeoplePowered.Domain.Learning.Insights;

/// <summary>What a programme learnt: a claim about what works, for whom, in which circumstances and why; its versions, its standing, and the evidence on it.</summary>
/// <remarks>Immutable; equal when all of it is. Nobody's words are printed or serialised.</remarks>
public sealed record Insight
{
    /// <summary>An insight.</summary>
    /// <param name="id">Its short name.</param>
    /// <param name="versions">Its wordings, at least one, each not earlier than the one before.</param>
    /// <param name="statuses">The statuses that it was given, each not earlier than the one before; without one it is proposed.</param>
    /// <param name="evidence">The evidence, each with a name of its own.</param>
    /// <param name="endorsements">Who stands by it.</param>
    /// <param name="views">How roles see it.</param>
    /// <param name="strands">The strands that it belongs to.</param>
    /// <param name="themes">Its themes.</param>
    /// <exception cref="ArgumentException">There is no version, versions or statuses are out of order, or two items of evidence bear one name.</exception>
    public Insight(
        InsightId id,
        ValueList<InsightVersion> versions,
        ValueList<InsightStatusChange>? statuses = null,
        ValueList<InsightEvidence>? evidence = null,
        ValueList<Endorsement>? endorsements = null,
        ValueList<InsightView>? views = null,
        ValueList<LearningStrand>? strands = null,
        ValueList<string>? themes = null)
    {
        Id = Guard.Against.Null(id);
        Versions = Guard.Against.Null(versions);
        Statuses = statuses ?? [];
        Evidence = evidence ?? [];
        Endorsements = endorsements ?? [];
        Views = views ?? [];
        Strands = strands ?? [];
        Themes = themes ?? [];
        if (versions.Count == 0)
            throw new ArgumentException($"The insight '{id}' has no version; say what works.", nameof(versions));
        InOrder(versions.Select(version => version.Date), nameof(versions));
        InOrder(Statuses.Select(status => status.Date), nameof(statuses));
        if (Evidence.GroupBy(item => item.Id, StringComparer.Ordinal).FirstOrDefault(group => group.Skip(1).Any()) is { } twice)
            throw new ArgumentException($"The insight '{id}' has two items of evidence called '{twice.Key}', so that a consent taken back in one place would stay in the other; give each a name of its own.", nameof(evidence));
        if (Themes.Any(string.IsNullOrWhiteSpace))
            throw new ArgumentException($"The insight '{id}' has a blank theme; leave it out.", nameof(themes));
    }

    /// <summary>Its short name.</summary>
    public InsightId Id { get; }

    /// <summary>Its wordings, in order of date.</summary>
    public ValueList<InsightVersion> Versions { get; }

    /// <summary>The statuses that it was given, in order of date.</summary>
    public ValueList<InsightStatusChange> Statuses { get; }

    /// <summary>The evidence.</summary>
    public ValueList<InsightEvidence> Evidence { get; }

    /// <summary>Who stands by it.</summary>
    public ValueList<Endorsement> Endorsements { get; }

    /// <summary>How roles see it.</summary>
    public ValueList<InsightView> Views { get; }

    /// <summary>The strands that it belongs to.</summary>
    public ValueList<LearningStrand> Strands { get; }

    /// <summary>Its themes.</summary>
    public ValueList<string> Themes { get; }

    /// <summary>Its wording now: the last.</summary>
    public InsightVersion Current => Versions[^1];

    /// <summary>Its status now: the last; proposed without one.</summary>
    public InsightStatus Status => Statuses is [.., var last] ? last.Status : InsightStatus.Proposed;

    /// <summary>Its wording on a day; <c>null</c> before the first.</summary>
    /// <param name="day">The day. A version of an imprecise date counts from its earliest day on.</param>
    public InsightVersion? VersionOn(LocalDate day) => Versions.LastOrDefault(version => version.Date.Earliest <= day);

    /// <summary>Its status on a day: proposed until it is given one; <c>null</c> before its first version.</summary>
    /// <param name="day">The day. A status of an imprecise date counts from its earliest day on.</param>
    public InsightStatus? StatusOn(LocalDate day) =>
        Statuses.LastOrDefault(status => status.Date.Earliest <= day)?.Status ?? (VersionOn(day) is null ? null : InsightStatus.Proposed);

    /// <summary>What the evidence says about it, on a day and for a purpose.</summary>
    /// <param name="context">The day, the purpose, and what syntheses and assessments say today.</param>
    public InsightAssessment Assess(InsightContext context) => new InsightReckoning(this, Guard.Against.Null(context)).Assess();

    /// <summary>The same insight with the consent to a testimony taken back: its words are gone from it for good.</summary>
    /// <param name="testimony">The testimony's name.</param>
    /// <param name="date">When it was taken back.</param>
    /// <exception cref="ArgumentException">The insight has no testimony of that name.</exception>
    public Insight Withdrawn(string testimony, PartialDate date)
    {
        Guard.Against.NullOrWhiteSpace(testimony);
        if (!Evidence.OfType<TestimonyEvidence>().Any(item => string.Equals(item.Id, testimony, StringComparison.Ordinal)))
            throw new ArgumentException($"The insight '{Id}' has no testimony '{testimony}'.", nameof(testimony));
        var evidence = Evidence.Select(item => item is TestimonyEvidence said && string.Equals(said.Id, testimony, StringComparison.Ordinal) ? said.Withdrawn(date) : item);
        return new(Id, Versions, Statuses, evidence.ToValueList(), Endorsements, Views, Strands, Themes);
    }

    /// <summary>Name, wording and status.</summary>
    public override string ToString() => $"{Id}: {Current} ({WireWord<InsightStatus>.Of(Status)})";

    private void InOrder(IEnumerable<PartialDate> dates, string name)
    {
        PartialDate? before = null;
        foreach (var date in dates)
        {
            if (before is not null && date.Latest < before.Earliest)
                throw new ArgumentException($"The insight '{Id}' has {date} after {before}; write what it went through in order of date.", name);
            before = date;
        }
    }
}
