using System.Globalization;

namespace PeoplePowered.Domain.Success;

/// <summary>What constitutes success, declared before results: criteria, and what they are to each party.</summary>
/// <remarks>Immutable. Results older than the latest declaration are a caveat of every assessment.</remarks>
public sealed record SuccessDefinition
{
    /// <summary>A definition.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="declaredOn">When it was first declared.</param>
    /// <param name="criteria">The criteria, at least one, each with a name of its own.</param>
    /// <param name="perspectives">The parties' views; each criterion that they name is one of these. May be empty.</param>
    /// <param name="source">Where it was declared.</param>
    /// <param name="revisions">What changed since, each later than the one before.</param>
    /// <exception cref="ArgumentException">Criteria or perspectives do not go together, or revisions are out of order.</exception>
    public SuccessDefinition(
        string title,
        PartialDate declaredOn,
        ValueList<SuccessCriterion> criteria,
        ValueList<Perspective>? perspectives = null,
        Source? source = null,
        ValueList<SuccessRevision>? revisions = null)
    {
        Title = Guard.Against.NullOrWhiteSpace(title);
        DeclaredOn = Guard.Against.Null(declaredOn);
        Criteria = Guard.Against.Null(criteria);
        Perspectives = perspectives ?? [];
        Source = source;
        Revisions = revisions ?? [];
        if (criteria.Count == 0)
            throw new ArgumentException($"The definition '{title}' has no criterion.", nameof(criteria));
        if (criteria.GroupBy(criterion => criterion.Id).FirstOrDefault(group => group.Skip(1).Any()) is { } twice)
            throw new ArgumentException($"The definition '{title}' has two criteria called '{twice.Key}'; name one of them otherwise.", nameof(criteria));
        if (Perspectives.GroupBy(perspective => perspective.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Skip(1).Any()) is { } same)
            throw new ArgumentException($"The definition '{title}' has two perspectives called '{same.Key}'.", nameof(perspectives));
        foreach (var perspective in Perspectives)
        {
            if (perspective.Criteria.FirstOrDefault(item => Find(item.Criterion) is null) is { } unknown)
                throw new ArgumentException($"The perspective '{perspective}' names the criterion '{unknown.Criterion}', which the definition does not have.", nameof(perspectives));
        }

        var testimonies = Perspectives.SelectMany(perspective => perspective.Testimonies).ToList();
        if (testimonies.GroupBy(testimony => testimony.Id, StringComparer.Ordinal).FirstOrDefault(group => group.Skip(1).Any()) is { } again)
            throw new ArgumentException($"The testimony '{again.Key}' stands twice, so that a consent taken back in one place would stay in the other; give each a name of its own.", nameof(perspectives));
        if (testimonies.Find(testimony => testimony.Criterion is { } named && Find(named) is null) is { } stray)
            throw new ArgumentException($"The testimony '{stray.Id}' speaks to a criterion that the definition does not have; name one of {string.Join(", ", criteria.Select(criterion => criterion.Id))}.", nameof(perspectives));

        var latest = declaredOn;
        foreach (var revision in Revisions)
        {
            if (revision.DeclaredOn.Latest < latest.Earliest)
                throw new ArgumentException($"The revision of {revision.DeclaredOn} is older than the declaration of {latest}.", nameof(revisions));
            latest = revision.DeclaredOn;
        }
    }

    /// <summary>Its title.</summary>
    public string Title { get; }

    /// <summary>When it was first declared.</summary>
    public PartialDate DeclaredOn { get; }

    /// <summary>The criteria.</summary>
    public ValueList<SuccessCriterion> Criteria { get; }

    /// <summary>The parties' views.</summary>
    public ValueList<Perspective> Perspectives { get; }

    /// <summary>Where it was declared, where stated.</summary>
    public Source? Source { get; }

    /// <summary>What changed since.</summary>
    public ValueList<SuccessRevision> Revisions { get; }

    /// <summary>The version, from 1: one more for each revision.</summary>
    public int Version => Revisions.Count + 1;

    /// <summary>When it came to be as it is.</summary>
    public PartialDate LastDeclaredOn => Revisions is [.., var last] ? last.DeclaredOn : DeclaredOn;

    /// <summary>A criterion by its name, or <c>null</c>.</summary>
    /// <param name="id">The name.</param>
    public SuccessCriterion? Find(SuccessCriterionId id) => Criteria.FirstOrDefault(criterion => criterion.Id == id);

    /// <summary>Title, date and version.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Title}, declared on {LastDeclaredOn}{(Version == 1 ? string.Empty : $" (version {Version})")}");
}
