using System.Text.Json.Serialization;

namespace PeoplePowered.Statistics.Replication;

/// <summary>What a reader of a share of true effects must know. Values combine.</summary>
[Flags]
[JsonConverter(typeof(JsonStringEnumConverter<ShareCautions>))]
public enum ShareCautions
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Fewer than ten sites: the authors of both methods advise against reading the share as more than an indication (Mathur and VanderWeele 2019, 2020, doi 10.1097/EDE.0000000000001180).</summary>
    FewSites = 1,

    /// <summary>A parametric share below .15 or above .85, where the delta method is unreliable (Mathur and VanderWeele 2019): the interval is then a bootstrap's, where one was allowed.</summary>
    NearTheEdge = 2,

    /// <summary>Tau squared is estimated as 0: all true effects are taken to be the mean, on one side of the threshold, which the data hardly prove.</summary>
    NoSpread = 4,
}
