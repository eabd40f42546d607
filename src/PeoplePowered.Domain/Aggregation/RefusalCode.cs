using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Aggregation;

/// <summary>Why figures do not pool. The words on the wire never change their meaning.</summary>
[JsonConverter(typeof(WireWordConverter<RefusalCode>))]
public enum RefusalCode
{
    /// <summary>No framework handed over defines the outcome.</summary>
    [JsonStringEnumMemberName("undefined-outcome")]
    UndefinedOutcome = 0,

    /// <summary>Figures are of different outcomes.</summary>
    [JsonStringEnumMemberName("different-outcomes")]
    DifferentOutcomes,

    /// <summary>Figures are of different versions of one definition.</summary>
    [JsonStringEnumMemberName("different-versions")]
    DifferentVersions,

    /// <summary>What is better under one definition is worse under the other.</summary>
    [JsonStringEnumMemberName("different-polarities")]
    DifferentPolarities,

    /// <summary>Different instruments, units, exposures or currencies.</summary>
    [JsonStringEnumMemberName("different-instruments")]
    DifferentInstruments,

    /// <summary>The conversion on record has no meaning for figures of this type.</summary>
    [JsonStringEnumMemberName("conversion-does-not-fit")]
    ConversionDoesNotFit,

    /// <summary>Cumulative figures with figures of single periods.</summary>
    [JsonStringEnumMemberName("different-accumulations")]
    DifferentAccumulations,

    /// <summary>One outcome is a milestone on the way to the other, so that the same people count twice.</summary>
    [JsonStringEnumMemberName("nested-milestones")]
    NestedMilestones,

    /// <summary>Designs with a comparison with designs without one.</summary>
    [JsonStringEnumMemberName("mixed-designs")]
    MixedDesigns,

    /// <summary>A whole with its parts, such as a programme with its sites.</summary>
    [JsonStringEnumMemberName("mixed-levels")]
    MixedLevels,

    /// <summary>Totals with slices, or slices of different kinds.</summary>
    [JsonStringEnumMemberName("mixed-slices")]
    MixedSlices,

    /// <summary>One site reports for periods that overlap, or more than once for what may be one period.</summary>
    [JsonStringEnumMemberName("overlapping-periods")]
    OverlappingPeriods,

    /// <summary>A figure has no place on the measure that the others are pooled on.</summary>
    [JsonStringEnumMemberName("measure-does-not-fit")]
    MeasureDoesNotFit,

    /// <summary>Means before and after without the correlation of the two.</summary>
    [JsonStringEnumMemberName("correlation-missing")]
    CorrelationMissing,
}
