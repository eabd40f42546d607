using System.Text.Json.Serialization;
using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Replication.Standards;

/// <summary>
/// A level of the Maryland Scientific Methods Scale, which rates the method of one evaluation: 1 to 5, and "not scoreable",
/// which is off the scale and not below it.
/// </summary>
/// <remarks>
/// The meanings are those of the What Works Centre for Local Economic Growth (Guide to scoring evidence, 2016), whose version has
/// "not scoreable". The scale is by Sherman and others (Preventing Crime, 1997), where level 2 is a sequence in time or a
/// comparison group not shown to be comparable, 3 a comparable group, and 4 several units with other factors controlled for. The
/// levels are partly ordered, so there are no comparison operators: see <see cref="EvidenceLevel{TSelf}.TryCompare"/> and
/// <see cref="EvidenceLevel{TSelf}.IsAtLeast"/>.
/// </remarks>
[JsonConverter(typeof(EvidenceLevelJsonConverter<MarylandLevel>))]
public sealed record MarylandLevel : EvidenceLevel<MarylandLevel>, IEvidenceLevel<MarylandLevel>
{
    private MarylandLevel(int? number, string word, string meaning)
        : base(number is null ? $"Maryland {word}" : $"Maryland {word} of 5", word, meaning, number)
    {
    }

    /// <summary>A difference, with nothing adjusted.</summary>
    public static MarylandLevel One { get; } = new(1, "1", "treated and untreated are compared, or the treated before and after, without control variables");

    /// <summary>A difference, with adequate control variables.</summary>
    public static MarylandLevel Two { get; } = new(2, "2", "treated and untreated are compared, or the treated before and after, with adequate control variables or matching");

    /// <summary>Before and after, in both of two groups argued to be alike.</summary>
    public static MarylandLevel Three { get; } = new(3, "3", "the treated are compared before and after and with a group argued and shown to be similar, as in a difference in differences; differences that nobody measured may remain");

    /// <summary>As good as by lot.</summary>
    public static MarylandLevel Four { get; } = new(4, "4", "treatment varied as good as at random, as with an instrument or a threshold, so that groups differ in little but exposure");

    /// <summary>By lot.</summary>
    public static MarylandLevel Five { get; } = new(5, "5", "groups were drawn by lot and shown to be alike, with attrition and contamination small or dealt with");

    /// <summary>Off the scale: nothing that it could rate, such as a survey of what would have happened anyway, or a model of impact.</summary>
    public static MarylandLevel NotScoreable { get; } = new(number: null, "not scoreable", "the method compares nothing that the scale could rate, as with additionality surveys and impact models");

    /// <inheritdoc />
    public static ValueList<MarylandLevel> All { get; } = [One, Two, Three, Four, Five, NotScoreable];

    /// <summary>
    /// The most that an evaluation of a design supports. A description and an argued contribution compare nothing over time or between
    /// groups and are not scoreable; others who may differ, and before and after, reach 2 with control variables; alike by design or statistics 4; by lot 5.
    /// </summary>
    /// <param name="design">The design.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="design"/> is no design.</exception>
    public static MarylandLevel Ceiling(EvidenceDesign design) => design switch
    {
        EvidenceDesign.Descriptive or EvidenceDesign.ContributionAssessed => NotScoreable,
        EvidenceDesign.BeforeAfter or EvidenceDesign.Comparison => Two,
        EvidenceDesign.QuasiExperimental => Four,
        EvidenceDesign.Randomised => Five,
        _ => throw EvidenceStandards.Unknown(design),
    };
}
