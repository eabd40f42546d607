namespace PeoplePowered.Domain.Replication.Standards;

/// <summary>What lowers the certainty by GRADE: five domains, each by none, one or two levels (Balshem and others, 2011).</summary>
public sealed record GradeDowngrades
{
    /// <summary>Concerns by domain; what is not named is not serious.</summary>
    /// <param name="riskOfBias">Limitations in how the studies were designed and carried out.</param>
    /// <param name="inconsistency">Results that differ between studies without an explanation.</param>
    /// <param name="indirectness">Other people, services, comparisons or outcomes than those asked about.</param>
    /// <param name="imprecision">Wide intervals, few people or events.</param>
    /// <param name="publicationBias">Studies likely to be missing for what they found.</param>
    /// <exception cref="ArgumentOutOfRangeException">A concern is not defined.</exception>
    public GradeDowngrades(
        GradeConcern riskOfBias = GradeConcern.NotSerious,
        GradeConcern inconsistency = GradeConcern.NotSerious,
        GradeConcern indirectness = GradeConcern.NotSerious,
        GradeConcern imprecision = GradeConcern.NotSerious,
        GradeConcern publicationBias = GradeConcern.NotSerious)
    {
        RiskOfBias = Guard.Against.EnumOutOfRange(riskOfBias);
        Inconsistency = Guard.Against.EnumOutOfRange(inconsistency);
        Indirectness = Guard.Against.EnumOutOfRange(indirectness);
        Imprecision = Guard.Against.EnumOutOfRange(imprecision);
        PublicationBias = Guard.Against.EnumOutOfRange(publicationBias);
    }

    /// <summary>Nothing lowers it.</summary>
    public static GradeDowngrades None { get; } = new();

    /// <summary>Limitations in how the studies were designed and carried out.</summary>
    public GradeConcern RiskOfBias { get; }

    /// <summary>Results that differ between studies without an explanation.</summary>
    public GradeConcern Inconsistency { get; }

    /// <summary>Other people, services, comparisons or outcomes than those asked about.</summary>
    public GradeConcern Indirectness { get; }

    /// <summary>Wide intervals, few people or events.</summary>
    public GradeConcern Imprecision { get; }

    /// <summary>Studies likely to be missing for what they found.</summary>
    public GradeConcern PublicationBias { get; }

    /// <summary>Each domain that lowers it, in GRADE's order.</summary>
    internal IEnumerable<(string Factor, GradeConcern Concern)> Counted() =>
        new[]
        {
            ("risk of bias", RiskOfBias),
            ("inconsistency", Inconsistency),
            ("indirectness", Indirectness),
            ("imprecision", Imprecision),
            ("publication bias", PublicationBias),
        }.Where(domain => domain.Item2 != GradeConcern.NotSerious);
}
