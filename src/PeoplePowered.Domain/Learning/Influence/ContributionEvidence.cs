using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Domain.Learning.Influence;

/// <summary>An item of evidence that a claim is put to: what would be seen if it were true, how likely that is if it is and if it is not, and whether it was seen.</summary>
/// <remarks>Immutable; equal when all of it is. The rates are best written down before anybody looks.</remarks>
public sealed record ContributionEvidence
{
    /// <summary>The line of items that name none: together they stand in one.</summary>
    public const string UnnamedLine = "no line";

    /// <summary>An item.</summary>
    /// <param name="id">Its short name within the claim.</param>
    /// <param name="expectation">What would be seen.</param>
    /// <param name="sensitivity">How likely it is to be seen if the claim is true, and why.</param>
    /// <param name="typeIRate">How likely it is to be seen if the claim is false, and why.</param>
    /// <param name="sighting">Whether it was seen.</param>
    /// <param name="source">Where it was seen, or not; needed where somebody looked.</param>
    /// <param name="line">The line of evidence in which it stands; items of a line may hang together. <see cref="UnnamedLine"/> where <c>null</c>.</param>
    /// <param name="tellsApart">The rivals, by name, that it tells from the claim.</param>
    /// <exception cref="ArgumentException">A text is blank, somebody looked and there is no source, or a rival stands twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="sighting"/> is not defined.</exception>
    public ContributionEvidence(
        string id,
        string expectation,
        StatedProbability sensitivity,
        StatedProbability typeIRate,
        EvidenceSighting sighting = EvidenceSighting.NotLookedFor,
        Source? source = null,
        string? line = null,
        ValueList<string>? tellsApart = null)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Expectation = Guard.Against.NullOrWhiteSpace(expectation);
        Sensitivity = Guard.Against.Null(sensitivity);
        TypeIRate = Guard.Against.Null(typeIRate);
        Test = new EvidenceTest(sensitivity.Range, typeIRate.Range, sighting);
        Source = source is null && sighting != EvidenceSighting.NotLookedFor
            ? throw new ArgumentException($"The evidence '{id}' was looked for; say where.", nameof(source))
            : source;
        Line = line is null ? UnnamedLine : Guard.Against.NullOrWhiteSpace(line);
        TellsApart = tellsApart ?? [];
        if (TellsApart.GroupBy(rival => rival, StringComparer.Ordinal).FirstOrDefault(group => group.Skip(1).Any()) is { } twice)
            throw new ArgumentException($"The evidence '{id}' names the rival '{twice.Key}' twice.", nameof(tellsApart));
    }

    /// <summary>Its short name within the claim.</summary>
    public string Id { get; }

    /// <summary>What would be seen.</summary>
    public string Expectation { get; }

    /// <summary>How likely it is to be seen if the claim is true.</summary>
    public StatedProbability Sensitivity { get; }

    /// <summary>How likely it is to be seen if the claim is false.</summary>
    public StatedProbability TypeIRate { get; }

    /// <summary>Whether it was seen.</summary>
    public EvidenceSighting Sighting => Test.Sighting;

    /// <summary>Where it was seen, or not; <c>null</c> where nobody looked.</summary>
    public Source? Source { get; }

    /// <summary>The line of evidence in which it stands.</summary>
    public string Line { get; }

    /// <summary>The rivals, by name, that it tells from the claim.</summary>
    public ValueList<string> TellsApart { get; }

    /// <summary>The test in numbers.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public EvidenceTest Test { get; }

    /// <summary>Its name and whether it was seen.</summary>
    public override string ToString() => $"{Id} ({WireWord<EvidenceSighting>.Of(Sighting)})";
}
