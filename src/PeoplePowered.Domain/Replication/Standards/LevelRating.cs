using System.Text.Json.Serialization;
using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Replication.Standards;

/// <summary>A rating that is one level of its standard.</summary>
/// <typeparam name="TLevel">The levels of the standard.</typeparam>
public abstract record LevelRating<TLevel> : EvidenceRating
    where TLevel : EvidenceLevel<TLevel>
{
    /// <summary>A rating.</summary>
    /// <param name="standard">By which standard.</param>
    /// <param name="level">The level.</param>
    /// <param name="design">The design of the evidence.</param>
    private protected LevelRating(EvidenceStandard standard, TLevel level, EvidenceDesign design)
        : base(standard, design) => Level = Guard.Against.Null(level);

    /// <summary>The level; levels of one standard compare.</summary>
    [JsonPropertyOrder(-2)]
    public TLevel Level { get; }

    /// <inheritdoc />
    [JsonIgnore]
    public sealed override string LevelWord => Level.Word;

    /// <inheritdoc />
    [JsonIgnore]
    public sealed override string Meaning => Level.Meaning;

    /// <inheritdoc />
    [JsonIgnore]
    public sealed override bool IsOrdinal => Level.IsOrdinal;

    /// <summary>Standard, level and meaning, such as <c>Nesta 1 of 5: ...</c>.</summary>
    public sealed override string ToString() => Level.ToString();

    /// <summary>Refuses a level above what its evidence supports; levels without an order are not above anything.</summary>
    private protected static TLevel Supported(TLevel level, TLevel ceiling, EvidenceDesign design, string remedy) =>
        EvidenceLevels.Capped(level, ceiling).Equals(level)
            ? level
            : throw new ArgumentException($"{level.Label} is more than the design '{DesignWords.Of(design)}' supports: at most {ceiling.Label}. {remedy}", nameof(level));
}
