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
}
