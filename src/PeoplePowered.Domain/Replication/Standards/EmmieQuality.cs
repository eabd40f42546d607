using System.Text.Json.Serialization;
using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Replication.Standards;

/// <summary>
/// The quality of the evidence on one dimension by EMMIE (Johnson, Tilley and Bowers, 2015, doi 10.1007/s11292-015-9238-7): 0 to 4,
/// with a meaning of its own on each dimension.
/// </summary>
/// <remarks>
/// Qualities of one dimension have an order, those of different dimensions have none, and they are never summed: a good account of costs makes up
/// for nothing that is unknown about the effect. See <see cref="EvidenceLevel{TSelf}.TryCompare"/> and <see cref="EvidenceLevel{TSelf}.IsAtLeast"/>.
/// </remarks>
[JsonConverter(typeof(EvidenceLevelJsonConverter<EmmieQuality>))]
public sealed record EmmieQuality : EvidenceLevel<EmmieQuality>, IEvidenceLevel<EmmieQuality>
{
    private static readonly (EmmieDimension Dimension, string Word, string[] Meanings)[] s_scales =
    [
        (EmmieDimension.Effect, "effect",
        [
            "nothing reliable is known about the size of the effect",
            "the review was systematic, but most forms of bias that could sway its conclusions remain",
            "the review was systematic, but some forms of bias that could sway its conclusions remain",
            "the review was systematic enough to rule out many forms of bias that could sway its conclusions",
            "the review was systematic enough to rule out most forms of bias that could sway its conclusions",
        ]),
        (EmmieDimension.Mechanism, "mechanism",
        [
            "there is no theory of how it works: a black box",
            "a theory is assumed in general terms",
            "a theory is described in detail, drawn from earlier work",
            "the theory of change is described in full, with predictions that could be tested",
            "the theory of change is described in full, and whether it works that way is tested robustly",
        ]),
        (EmmieDimension.Moderators, "moderators",
        [
            "the conditions that it may depend on are not mentioned",
            "possible conditions are mentioned as they came to mind",
            "conditions chosen afterwards, from what data there were, are tested",
            "conditions are described on the ground of theory",
            "data on conditions chosen on the ground of theory are collected and analysed",
        ]),
        (EmmieDimension.Implementation, "implementation",
        [
            "there is no account of how it was carried out or what stood in the way",
            "there are incidental remarks on how it was carried out",
            "how it was carried out and what stood in the way was documented with effort",
            "there is an account, from evidence, of how far it was carried out and what stood in the way",
            "there is a complete account, from evidence, and of what it would take to replicate it elsewhere",
        ]),
        (EmmieDimension.EconomicCost, "economic cost",
        [
            "costs are not mentioned",
            "direct costs or benefits alone are estimated",
            "direct and indirect costs or benefits are estimated",
            "marginal, total or opportunity costs or benefits are estimated",
            "marginal, total or opportunity costs or benefits are estimated by who bears or receives them",
        ]),
    ];

    private EmmieQuality(EmmieDimension dimension, string word, int number, string meaning)
        : base(FormattableString.Invariant($"EMMIE {word} {number} of 4"), FormattableString.Invariant($"{word} {number}"), meaning, number, word) =>
        (Dimension, Number) = (dimension, number);

    /// <summary>Every quality of every dimension: effect 0 to 4, then mechanism, moderators, implementation and economic cost.</summary>
    public static ValueList<EmmieQuality> All { get; } =
        s_scales.SelectMany(scale => scale.Meanings.Select((meaning, number) => new EmmieQuality(scale.Dimension, scale.Word, number, meaning))).ToValueList();

    /// <summary>The dimension.</summary>
    public EmmieDimension Dimension { get; }

    /// <summary>The quality on that dimension, 0 to 4.</summary>
    public int Number { get; }

    /// <summary>A quality on a dimension.</summary>
    /// <param name="dimension">The dimension.</param>
    /// <param name="number">0 to 4.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such dimension, or <paramref name="number"/> is not from 0 to 4.</exception>
    public static EmmieQuality Of(EmmieDimension dimension, int number)
    {
        Guard.Against.OutOfRange(number, nameof(number), 0, 4);
        return All.FirstOrDefault(quality => quality.Dimension == dimension && quality.Number == number)
            ?? throw new ArgumentOutOfRangeException(nameof(dimension), dimension, FormattableString.Invariant($"{dimension:D} is not a defined {nameof(EmmieDimension)}."));
    }

    /// <summary>
    /// The most that evidence of a design supports on a dimension. Without a comparison nothing reliable is known about the size of an effect, so 0;
    /// the other dimensions do not rest on a comparison, and any design can support them.
    /// </summary>
    /// <param name="dimension">The dimension.</param>
    /// <param name="design">The design of the evidence on it.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such dimension or design.</exception>
    public static EmmieQuality Ceiling(EmmieDimension dimension, EvidenceDesign design) =>
        Enum.IsDefined(design) ? Of(dimension, dimension == EmmieDimension.Effect && !design.HasComparison() ? 0 : 4) : throw EvidenceStandards.Unknown(design);
}
