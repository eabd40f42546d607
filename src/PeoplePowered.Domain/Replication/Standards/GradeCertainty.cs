using System.Text.Json.Serialization;
using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Replication.Standards;

/// <summary>
/// A level of certainty by GRADE (Balshem and others, 2011, doi 10.1016/j.jclinepi.2010.07.015): how sure one is that the true
/// effect lies close to the estimate, for a body of evidence on one outcome. All four are ordinal.
/// </summary>
[JsonConverter(typeof(EvidenceLevelJsonConverter<GradeCertainty>))]
public sealed record GradeCertainty : EvidenceLevel<GradeCertainty>, IEvidenceLevel<GradeCertainty>, IComparable<GradeCertainty>
{
    private readonly int _number;

    private GradeCertainty(int number, string word, string meaning)
        : base($"GRADE {word}", word, meaning, number) => _number = number;

    /// <summary>Very little confidence.</summary>
    public static GradeCertainty VeryLow { get; } = new(1, "very low", "there is very little confidence in the estimate; the true effect is likely to be substantially different");

    /// <summary>Limited confidence.</summary>
    public static GradeCertainty Low { get; } = new(2, "low", "confidence in the estimate is limited; the true effect may be substantially different");

    /// <summary>Moderate confidence.</summary>
    public static GradeCertainty Moderate { get; } = new(3, "moderate", "there is moderate confidence in the estimate; the true effect is likely to be close to it, but may be substantially different");

    /// <summary>High confidence.</summary>
    public static GradeCertainty High { get; } = new(4, "high", "there is much confidence that the true effect lies close to the estimate");

    /// <inheritdoc />
    public static ValueList<GradeCertainty> All { get; } = [VeryLow, Low, Moderate, High];

    /// <summary>
    /// Where the certainty of a design starts, before anything lowers or raises it: randomised high; observational, with a comparison or
    /// before and after, low; a description very low, as case series are. A contribution argued without an estimate of effect has no start.
    /// </summary>
    /// <param name="design">The design of the body of evidence.</param>
    /// <exception cref="ArgumentException"><paramref name="design"/> is <see cref="EvidenceDesign.ContributionAssessed"/>: GRADE rates estimates of effects.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="design"/> is no design.</exception>
    public static GradeCertainty Start(EvidenceDesign design) => design switch
    {
        EvidenceDesign.Randomised => High,
        EvidenceDesign.QuasiExperimental or EvidenceDesign.Comparison or EvidenceDesign.BeforeAfter => Low,
        EvidenceDesign.Descriptive => VeryLow,
        EvidenceDesign.ContributionAssessed => throw new ArgumentException(
            "GRADE rates the certainty of an estimated effect; the design 'contribution-assessed' argues a contribution and has none. Rate it by another standard.", nameof(design)),
        _ => throw EvidenceStandards.Unknown(design),
    };

    /// <summary>The most that a design can reach: high, by lot or raised from low; very low for a description, which nothing raises.</summary>
    /// <param name="design">The design of the body of evidence.</param>
    /// <exception cref="ArgumentException"><paramref name="design"/> has no start: see <see cref="Start"/>.</exception>
    public static GradeCertainty Ceiling(EvidenceDesign design) => Start(design) == VeryLow ? VeryLow : High;

    /// <summary>This level so many levels higher or lower, held between very low and high.</summary>
    internal GradeCertainty Moved(int levels) => All[Math.Clamp(_number + levels, 1, All.Count) - 1];

    /// <summary>Order by certainty; <c>null</c> first.</summary>
    /// <param name="other">Another level.</param>
    public int CompareTo(GradeCertainty? other) => TryCompare(other, out var comparison) ? comparison : 1;

    /// <summary>Whether one certainty is below another.</summary>
    public static bool operator <(GradeCertainty? left, GradeCertainty? right) => Comparer<GradeCertainty>.Default.Compare(left, right) < 0;

    /// <summary>Whether one certainty is above another.</summary>
    public static bool operator >(GradeCertainty? left, GradeCertainty? right) => right < left;

    /// <summary>Whether one certainty is another or below it.</summary>
    public static bool operator <=(GradeCertainty? left, GradeCertainty? right) => !(right < left);

    /// <summary>Whether one certainty is another or above it.</summary>
    public static bool operator >=(GradeCertainty? left, GradeCertainty? right) => !(left < right);
}
