using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Learning.Gains;

/// <summary>How the score before was come by.</summary>
[JsonConverter(typeof(WireWordConverter<GainDesign>))]
public enum GainDesign
{
    /// <summary>Measured before and again after. Where people rate themselves their yardstick may have moved meanwhile (response shift).</summary>
    [JsonStringEnumMemberName("pre-post")]
    PrePost = 0,

    /// <summary>
    /// Both asked after, the score before from memory (a then-test). One yardstick for both, and recall and the wish to have learnt in it
    /// (Howard 1980, "Response-shift bias", Evaluation Review 4, doi 10.1177/0193841X8000400105).
    /// </summary>
    [JsonStringEnumMemberName("retrospective")]
    Retrospective,
}
