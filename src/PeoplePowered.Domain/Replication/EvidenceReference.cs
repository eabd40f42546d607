namespace PeoplePowered.Domain.Replication;

/// <summary>What an answer rests on: which evidence, of when and where, and who judged it.</summary>
public sealed record EvidenceReference
{
    /// <summary>A reference.</summary>
    /// <param name="id">A short identifier by which reasons refer to it, such as <c>T1</c>.</param>
    /// <param name="kind">What kind of evidence it is.</param>
    /// <param name="source">Where it is to be found.</param>
    /// <param name="date">Of when it is, as precisely as known.</param>
    /// <param name="place">Of where it is.</param>
    /// <param name="judgedBy">Who judged it.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not defined.</exception>
    public EvidenceReference(string id, EvidenceKind kind, Source source, PartialDate? date = null, Place? place = null, string? judgedBy = null)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Kind = Guard.Against.EnumOutOfRange(kind);
        Source = Guard.Against.Null(source);
        Date = date;
        Place = place;
        JudgedBy = judgedBy;
    }

    /// <summary>The short identifier by which reasons refer to it.</summary>
    public string Id { get; }

    /// <summary>What kind of evidence it is.</summary>
    public EvidenceKind Kind { get; }

    /// <summary>Where it is to be found.</summary>
    public Source Source { get; }

    /// <summary>Of when it is, as precisely as known.</summary>
    public PartialDate? Date { get; }

    /// <summary>Of where it is.</summary>
    public Place? Place { get; }

    /// <summary>Who judged it.</summary>
    public string? JudgedBy { get; }

    /// <summary>Identifier and source.</summary>
    public override string ToString() => $"{Id} ({Source})";
}
