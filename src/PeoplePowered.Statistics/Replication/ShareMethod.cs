using System.Text.Json.Serialization;

namespace PeoplePowered.Statistics.Replication;

/// <summary>How a share of true effects is estimated.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ShareMethod>))]
public enum ShareMethod
{
    /// <summary>From a normal distribution of the true effects (Mathur and VanderWeele 2019, doi 10.1002/sim.8057). Wire name <c>parametric</c>.</summary>
    [JsonStringEnumMemberName("parametric")]
    Parametric = 0,

    /// <summary>By counting estimates drawn towards the mean until they vary as true effects do (Wang and Lee 2019, doi 10.1002/jrsm.1345). Wire name <c>calibrated</c>.</summary>
    [JsonStringEnumMemberName("calibrated")]
    Calibrated = 1,
}
