namespace PeoplePowered.Statistics.Networks;

/// <summary>What closeness is where a node cannot reach all others. All but the harmonic agree where it can.</summary>
public enum ClosenessConvention
{
    /// <summary>
    /// Wasserman and Faust (1994, p. 201): r of the n - 1 others are reached, in s steps together: (r / (n - 1)) (r / s). A node that reaches none has 0.
    /// </summary>
    WassermanFaust = 0,

    /// <summary>Among the nodes reached alone, r / s; absent for a node that reaches none. A node in a small component looks close.</summary>
    WithinReach,

    /// <summary>(n - 1) / s, absent for a node that does not reach all others (Freeman 1978, doi 10.1016/0378-8733(78)90021-7).</summary>
    AllReached,

    /// <summary>The mean of one divided by the distance, 0 for a node not reached (Marchiori and Latora 2000, doi 10.1016/S0378-4371(00)00311-3).</summary>
    Harmonic,
}
