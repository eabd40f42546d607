using System.Text.Json.Serialization;
using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Replication.Standards;

/// <summary>
/// A rating of evidence by any one standard. Closed: the types named here are all there are. Ratings have no order among
/// themselves; levels of one standard do: <see cref="LevelRating{TLevel}.Level"/>.
/// </summary>
/// <remarks>
/// Immutable, equal by what it holds. In JSON the property <c>standard</c> names the standard; a rating that its design does not support
/// cannot be read from JSON either.
/// </remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "standard")]
[JsonDerivedType(typeof(NestaRating), "Nesta")]
[JsonDerivedType(typeof(MarylandRating), "Maryland")]
[JsonDerivedType(typeof(EifRating), "EIF")]
[JsonDerivedType(typeof(GradeRating), "GRADE")]
[JsonDerivedType(typeof(EmmieRating), "EMMIE")]
public abstract record EvidenceRating
{
    /// <summary>A rating.</summary>
    /// <param name="standard">By which standard.</param>
    /// <param name="design">The design of the evidence.</param>
    private protected EvidenceRating(EvidenceStandard standard, EvidenceDesign design) => (Standard, Design) = (standard, design);

    /// <summary>By which standard.</summary>
    [JsonIgnore]
    public EvidenceStandard Standard { get; }

    /// <summary>The design of the evidence that was rated; its best evidence, where there are several studies.</summary>
    [JsonPropertyOrder(-1)]
    public EvidenceDesign Design { get; }

    /// <summary>The level's word within the standard.</summary>
    [JsonIgnore]
    public abstract string LevelWord { get; }

    /// <summary>What the level says.</summary>
    [JsonIgnore]
    public abstract string Meaning { get; }

    /// <summary>Whether the level stands on the standard's scale.</summary>
    [JsonIgnore]
    public abstract bool IsOrdinal { get; }

    /// <summary>Where the standard is published.</summary>
    [JsonIgnore]
    public Source Source => Standard.Source();
}
