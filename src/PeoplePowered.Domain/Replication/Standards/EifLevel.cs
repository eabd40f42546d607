using System.Text.Json.Serialization;
using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Replication.Standards;

/// <summary>
/// An evidence rating of the Early Intervention Foundation: how well a programme is shown to have improved a child outcome, not
/// by how much. Levels 0 to 4 are ordinal; NL2 and NE are findings beside the scale.
/// </summary>
/// <remarks>
/// The meanings of 2, 3, 4, NL2 and NE are those of the EIF Guidebook (EIF evidence standards, 2016), which publishes no level below
/// 2 and says NL2 instead; 0 and 1 are those of the foundation's earlier scale (2014). NL2 says that the best evidence does not reach level 2; NE is a result of
/// rigorous evaluation. Neither is a lower level, so there are no comparison operators: see
/// <see cref="EvidenceLevel{TSelf}.TryCompare"/> and <see cref="EvidenceLevel{TSelf}.IsAtLeast"/>.
/// </remarks>
[JsonConverter(typeof(EvidenceLevelJsonConverter<EifLevel>))]
public sealed record EifLevel : EvidenceLevel<EifLevel>, IEvidenceLevel<EifLevel>
{
    private EifLevel(int? number, string word, string meaning)
        : base(number is null ? $"EIF {word}" : $"EIF {word} of 4", word, meaning, number)
    {
    }

    /// <summary>No settled logic yet.</summary>
    public static EifLevel Zero { get; } = new(0, "0", "there is neither evidence of outcomes nor a logic model with features that could be tested");

    /// <summary>A logic that could be tested.</summary>
    public static EifLevel One { get; } = new(1, "1", "there is a logic model with features that could be tested, but no current evidence of outcomes");

    /// <summary>Preliminary evidence.</summary>
    public static EifLevel Two { get; } = new(2, "2", "there is preliminary evidence of improving a child outcome, from which no causal impact may be assumed");

    /// <summary>One rigorous evaluation.</summary>
    public static EifLevel Three { get; } = new(3, "3", "at least one rigorous evaluation, from which causation can be judged, shows a short-term positive impact on a child outcome");

    /// <summary>Several rigorous evaluations, one of them long-term.</summary>
    public static EifLevel Four { get; } = new(4, "4", "several rigorous evaluations show a positive impact, at least one of them on a child outcome for a year or longer");

    /// <summary>Not level 2.</summary>
    public static EifLevel NotLevelTwo { get; } = new(number: null, "NL2", "the most robust evaluation does not meet the threshold of level 2 for a child outcome");

    /// <summary>Found not to be effective.</summary>
    public static EifLevel NotEffective { get; } = new(
        number: null,
        "NE",
        "at least one rigorous evaluation, as for level 3, found no improvement of a child outcome and no significant benefit to other participants; adapted, the programme may yet work");

    /// <inheritdoc />
    public static ValueList<EifLevel> All { get; } = [Zero, One, Two, Three, Four, NotLevelTwo, NotEffective];

    /// <summary>
    /// The most that evidence of a design supports. Level 3 takes a comparison from which causation can be judged: alike by design, by
    /// statistics or by lot; level 4 several evaluations of that kind, one over a year or longer. Before and after, and others who may differ,
    /// are preliminary; a description or an argued contribution leaves the logic model, level 1.
    /// </summary>
    /// <param name="design">The design of the best evidence.</param>
    /// <param name="evaluations">How many evaluations of such a design found it.</param>
    /// <param name="lastsAYear">Whether at least one of them found it to last for a year or longer.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="design"/> is no design, or <paramref name="evaluations"/> is below 1.</exception>
    public static EifLevel Ceiling(EvidenceDesign design, int evaluations = 1, bool lastsAYear = false)
    {
        Guard.Against.NegativeOrZero(evaluations);
        return design switch
        {
            EvidenceDesign.Descriptive or EvidenceDesign.ContributionAssessed => One,
            EvidenceDesign.BeforeAfter or EvidenceDesign.Comparison => Two,
            EvidenceDesign.QuasiExperimental or EvidenceDesign.Randomised => evaluations > 1 && lastsAYear ? Four : Three,
            _ => throw EvidenceStandards.Unknown(design),
        };
    }
}
