namespace PeoplePowered.Statistics;

/// <summary>Why a number is absent from a result. Closed: every absence in this library has one of these reasons.</summary>
public enum AbsenceReason
{
    /// <summary>The value was not asked for; the state of <c>default</c>.</summary>
    NotComputed = 0,

    /// <summary>Nothing is absent: there is a value.</summary>
    None,

    /// <summary>No study is left to estimate from.</summary>
    NoStudies,

    /// <summary>Fewer studies than the quantity needs (two for a spread, three for a prediction).</summary>
    TooFewStudies,

    /// <summary>No value satisfies the condition that defines the interval (an empty Q-profile).</summary>
    EmptySet,

    /// <summary>The quantity does not apply to the method chosen, such as degrees of freedom under a normal test.</summary>
    NotApplicable,

    /// <summary>The arithmetic leaves the range in which the quantity is defined or representable.</summary>
    OutOfDomain,

    /// <summary>The iteration did not reach its tolerance.</summary>
    NotConverged,

    /// <summary>The study's sampling variance is 0, so that no finite weight is its due: achieved by nobody or everybody without a correction, a standard deviation of 0.</summary>
    ZeroVariance,

    /// <summary>A cell of the study is empty, so that the logarithm or the ratio does not exist without a continuity correction.</summary>
    EmptyCell,

    /// <summary>Too few participants for the measure: one for a standard deviation, three for Fisher's z.</summary>
    TooFewParticipants,

    /// <summary>The study stands at the edge of the scale, where the measure is infinite: a correlation of 1 or -1.</summary>
    AtTheEdge,

    /// <summary>The effect of a column cannot be told from those before it (a constant, a copy, a sum of others).</summary>
    Collinear,

    /// <summary>Fewer clusters than the quantity needs (two for a variance between clusters).</summary>
    TooFewClusters,

    /// <summary>What was reported contradicts itself: an interval that is not symmetric about its estimate, a test statistic of the other sign.</summary>
    Inconsistent,

    /// <summary>Fewer nodes than the quantity needs (two for a density, three for a normalised betweenness).</summary>
    TooFewNodes,

    /// <summary>There is no tie to take a share of, in the network or at the node.</summary>
    NoTies,

    /// <summary>Some node cannot be reached, so that a distance is infinite.</summary>
    NotConnected,
}
