using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Success;

/// <summary>Which evidence a criterion accepts. What it does not accept is a caveat, and the criterion is then unassessed, not failed.</summary>
public sealed record EvidenceThatCounts
{
    /// <summary>Evidence of at least a design, and of some kinds.</summary>
    /// <param name="leastDesign">
    /// The least design, in the order descriptive, before and after, comparison, quasi-experimental, randomised. An assessed contribution has no comparison: it counts
    /// up to before and after, and alone where it is itself asked for.
    /// </param>
    /// <param name="kinds">The kinds accepted; all where left out.</param>
    /// <exception cref="ArgumentException">The list of kinds is empty, or a value is not defined.</exception>
    public EvidenceThatCounts(EvidenceDesign leastDesign = EvidenceDesign.Descriptive, ValueList<SuccessEvidenceKind>? kinds = null)
    {
        if (kinds is { Count: 0 } || kinds?.Any(kind => !Enum.IsDefined(kind)) == true)
            throw new ArgumentException("No kind of evidence, or an unknown one, would count; name at least one of the defined kinds, or leave the list out.", nameof(kinds));
        LeastDesign = Guard.Against.EnumOutOfRange(leastDesign);
        Kinds = kinds ?? Enum.GetValues<SuccessEvidenceKind>().ToValueList();
    }

    /// <summary>Any evidence counts.</summary>
    public static EvidenceThatCounts Any { get; } = new();

    /// <summary>The least design.</summary>
    public EvidenceDesign LeastDesign { get; }

    /// <summary>The kinds accepted.</summary>
    public ValueList<SuccessEvidenceKind> Kinds { get; }

    /// <summary>Whether evidence counts.</summary>
    /// <param name="design">Its design.</param>
    /// <param name="kind">Its kind.</param>
    public bool Accepts(EvidenceDesign design, SuccessEvidenceKind kind) => Kinds.Contains(kind) && (design, LeastDesign) switch
    {
        (EvidenceDesign.ContributionAssessed, var least) => least is EvidenceDesign.Descriptive or EvidenceDesign.BeforeAfter or EvidenceDesign.ContributionAssessed,
        (_, EvidenceDesign.ContributionAssessed) => false,
        _ => design >= LeastDesign,
    };

    /// <summary>What counts, in words.</summary>
    public override string ToString() => $"{WireWord<EvidenceDesign>.Of(LeastDesign)} or better, {string.Join(" or ", Kinds.Select(WireWord<SuccessEvidenceKind>.Of))}";
}
