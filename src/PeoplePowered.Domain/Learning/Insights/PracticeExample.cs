using PeoplePowered.Domain.Partnerships;
using PeoplePowered.Domain.Replication.Standards;

namespace PeoplePowered.Domain.Learning.Insights;

/// <summary>An example of practice that a programme showed: which partnership, what is new in how it designs or delivers, on which assets, how good the evidence is, and what others took from it.</summary>
/// <remarks>Immutable; equal when all of it is.</remarks>
public sealed record PracticeExample
{
    /// <summary>An example.</summary>
    /// <param name="id">Its short name.</param>
    /// <param name="partnership">Whose practice it is.</param>
    /// <param name="innovation">In what it is new.</param>
    /// <param name="description">What is new.</param>
    /// <param name="source">Where that is stated.</param>
    /// <param name="assets">The community assets that it builds on.</param>
    /// <param name="evidenceLevels">How good the evidence on it is, by one standard or several, each once; empty where nobody rated it. Levels of different standards do not compare.</param>
    /// <param name="shownAt">The activities at which it was shown, each once.</param>
    /// <param name="takeaways">What others took from it.</param>
    /// <exception cref="ArgumentException"><paramref name="description"/> is blank, or a standard or an activity stands twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="innovation"/> is not defined.</exception>
    public PracticeExample(
        PracticeExampleId id,
        PartnershipId partnership,
        InnovationKind innovation,
        string description,
        Source source,
        ValueList<CommunityAsset>? assets = null,
        ValueList<EvidenceRating>? evidenceLevels = null,
        ValueList<ActivityId>? shownAt = null,
        ValueList<Takeaway>? takeaways = null)
    {
        Id = Guard.Against.Null(id);
        Partnership = Guard.Against.Null(partnership);
        Innovation = Guard.Against.EnumOutOfRange(innovation);
        Description = Guard.Against.NullOrWhiteSpace(description);
        Source = Guard.Against.Null(source);
        Assets = assets ?? [];
        EvidenceLevels = evidenceLevels ?? [];
        ShownAt = shownAt ?? [];
        Takeaways = takeaways ?? [];
        if (EvidenceLevels.GroupBy(rating => rating.Standard).FirstOrDefault(group => group.Skip(1).Any()) is { } standard)
            throw new ArgumentException($"The example '{id}' is rated twice by {standard.Key}; keep the rating that holds.", nameof(evidenceLevels));
        if (ShownAt.GroupBy(activity => activity).FirstOrDefault(group => group.Skip(1).Any()) is { } twice)
            throw new ArgumentException($"The example '{id}' names the activity '{twice.Key}' twice.", nameof(shownAt));
    }

    /// <summary>Its short name.</summary>
    public PracticeExampleId Id { get; }

    /// <summary>Whose practice it is.</summary>
    public PartnershipId Partnership { get; }

    /// <summary>In what it is new.</summary>
    public InnovationKind Innovation { get; }

    /// <summary>What is new.</summary>
    public string Description { get; }

    /// <summary>Where that is stated.</summary>
    public Source Source { get; }

    /// <summary>The community assets that it builds on.</summary>
    public ValueList<CommunityAsset> Assets { get; }

    /// <summary>How good the evidence on it is, by standard.</summary>
    public ValueList<EvidenceRating> EvidenceLevels { get; }

    /// <summary>The activities at which it was shown.</summary>
    public ValueList<ActivityId> ShownAt { get; }

    /// <summary>What others took from it.</summary>
    public ValueList<Takeaway> Takeaways { get; }

    /// <summary>How many organisations took it in a way, each once.</summary>
    /// <param name="use">What became of it.</param>
    public int Organisations(TakeawayUse use) => Takeaways.Where(item => item.Use == use).Select(item => item.By).Distinct().Count();

    /// <summary>Name, partnership and what is new.</summary>
    public override string ToString() => $"{Id} ({Partnership}): {Description}";
}
