namespace PeoplePowered.Statistics.Tallies;

/// <summary>What a tally does with a value that is not a number (NaN), by which arrays mark a missing value. Infinite values are always refused.</summary>
public enum MissingValues
{
    /// <summary>A missing value is refused with its row.</summary>
    Refuse = 0,

    /// <summary>A missing value is counted as missing and takes no part in the mean or the spread, so that whoever reads the tally sees how many were lost.</summary>
    Count,
}
