using System.Text.Json.Serialization;
using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Replication.Standards;

/// <summary>
/// A level of Nesta's Standards of Evidence (Puttick and Ludlow, 2013): how sure one can be that a product, service or
/// programme makes a positive difference. All five are ordinal.
/// </summary>
[JsonConverter(typeof(EvidenceLevelJsonConverter<NestaLevel>))]
public sealed record NestaLevel : EvidenceLevel<NestaLevel>, IEvidenceLevel<NestaLevel>, IComparable<NestaLevel>
{
    private NestaLevel(int number, string word, string meaning)
        : base($"Nesta {word} of 5", word, meaning, number)
    {
    }

    /// <summary>An account of impact: what is done and why it should matter.</summary>
    public static NestaLevel One { get; } = new(1, "1", "there is a logical, coherent and convincing account of what is done and why it matters");

    /// <summary>Positive change, of unknown cause.</summary>
    public static NestaLevel Two { get; } = new(2, "2", "data show positive change, but not that what was done caused it");

    /// <summary>Causation, against a control or comparison group.</summary>
    public static NestaLevel Three { get; } = new(3, "3", "causation is shown with a control or comparison group");

    /// <summary>Independent replication.</summary>
    public static NestaLevel Four { get; } = new(4, "4", "one or more independent replication evaluations confirm these conclusions");

    /// <summary>Ready to be repeated by others.</summary>
    public static NestaLevel Five { get; } = new(5, "5", "manuals, systems and procedures ensure that it is replicated consistently and with positive impact");

    /// <inheritdoc />
    public static ValueList<NestaLevel> All { get; } = [One, Two, Three, Four, Five];

    /// <summary>
    /// The most that evidence of a design supports. Without a comparison there is at most positive change, without data on
    /// change an account; level 4 takes independent replications, whatever the design; level 5 rests on them and on manuals and systems, which no design shows.
    /// </summary>
    /// <param name="design">The design of the best evidence.</param>
    /// <param name="independentReplications">How many independent evaluations of such a design confirmed it.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="design"/> is no design, or <paramref name="independentReplications"/> is negative.</exception>
    public static NestaLevel Ceiling(EvidenceDesign design, int independentReplications = 0)
    {
        Guard.Against.Negative(independentReplications);
        return design switch
        {
            EvidenceDesign.Descriptive => One,
            EvidenceDesign.BeforeAfter or EvidenceDesign.ContributionAssessed => Two,
            EvidenceDesign.Comparison or EvidenceDesign.QuasiExperimental or EvidenceDesign.Randomised => independentReplications > 0 ? Five : Three,
            _ => throw EvidenceStandards.Unknown(design),
        };
    }

    /// <summary>Order by level; <c>null</c> first.</summary>
    /// <param name="other">Another level.</param>
    public int CompareTo(NestaLevel? other) => TryCompare(other, out var comparison) ? comparison : 1;

    /// <summary>Whether one level is below another.</summary>
    public static bool operator <(NestaLevel? left, NestaLevel? right) => Comparer<NestaLevel>.Default.Compare(left, right) < 0;

    /// <summary>Whether one level is above another.</summary>
    public static bool operator >(NestaLevel? left, NestaLevel? right) => right < left;

    /// <summary>Whether one level is another or below it.</summary>
    public static bool operator <=(NestaLevel? left, NestaLevel? right) => !(right < left);

    /// <summary>Whether one level is another or above it.</summary>
    public static bool operator >=(NestaLevel? left, NestaLevel? right) => !(left < right);
}
