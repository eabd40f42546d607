namespace PeoplePowered.Domain.Aggregation;

/// <summary>The way from the scale of analysis to the one that people read.</summary>
internal enum WayBack
{
    /// <summary>The two are one.</summary>
    Same = 0,

    /// <summary>From a logarithm.</summary>
    Exponential,

    /// <summary>From log odds.</summary>
    Logistic,

    /// <summary>From the arcsine of a square root.</summary>
    SquaredSine,

    /// <summary>From Fisher's z.</summary>
    HyperbolicTangent,

    /// <summary>There is none.</summary>
    None,
}
