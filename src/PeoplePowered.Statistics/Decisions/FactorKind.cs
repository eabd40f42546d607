namespace PeoplePowered.Statistics.Decisions;

/// <summary>How an input enters a product.</summary>
public enum FactorKind
{
    /// <summary>As it is: x.</summary>
    Value = 0,

    /// <summary>What it leaves: 1 - x.</summary>
    Complement,

    /// <summary>What it adds: 1 + x.</summary>
    Uplift,

    /// <summary>What is left of something period by period: the sum over k from 0 of a weight times (1 - x)^k.</summary>
    Retention,
}
