namespace PeoplePowered.Statistics.Networks;

/// <summary>How long a tie is where paths are measured.</summary>
public enum TieLength
{
    /// <summary>Each tie is one step, whatever its weight.</summary>
    Step = 0,

    /// <summary>A weight is a length, such as a cost or a time.</summary>
    Weight,

    /// <summary>A weight is a strength, such as how often two nodes meet: the length is one divided by it (Newman 2001, doi 10.1103/PhysRevE.64.016132).</summary>
    InverseWeight,
}
