namespace PeoplePowered.Domain.Learning.Networks;

/// <summary>What a survey says of a pair of people.</summary>
internal enum PairState
{
    /// <summary>It cannot tell.</summary>
    Unknown = 0,

    /// <summary>They are not tied.</summary>
    NotTied,

    /// <summary>They are tied.</summary>
    Tied,
}
