namespace PeoplePowered.Statistics.Replication;

/// <summary>How the sceptical p-value is calibrated: what it takes to call a replication a success at a level.</summary>
public enum ScepticalLevel
{
    /// <summary>As first proposed: a success needs an original and a replication that are both significant, and more (Held 2020, doi 10.1111/rssa.12493).</summary>
    Nominal = 0,

    /// <summary>
    /// The golden level: a borderline significant original can still be replicated, with an effect as large as before (Held, Micheloud and Pawel 2022,
    /// doi 10.1214/21-AOAS1502). The statistic is multiplied by the root of the golden ratio.
    /// </summary>
    Golden,

    /// <summary>
    /// The overall chance of a success without any effect is exactly the square of the level, as for two significant studies, whatever the variance
    /// ratio (Micheloud, Balabdaoui and Held 2023, doi 10.1111/stan.12312).
    /// </summary>
    Controlled,
}
