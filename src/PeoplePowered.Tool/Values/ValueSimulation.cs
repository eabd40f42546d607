using PeoplePowered.Statistics;

namespace PeoplePowered.Tool.Values;

/// <summary>What a simulation found: all in units of the outcome, the probability that it is above the threshold as a fraction.</summary>
internal sealed record ValueSimulation(
    EstimableInterval Mean,
    EstimableInterval Interval,
    double Threshold,
    Interval ProbabilityAbove,
    Interval ProbabilityMonteCarlo,
    int Draws,
    int Undefined,
    Estimable StandardError,
    Estimable HalfWidth,
    Estimable BatchStandardError,
    double Tolerance,
    bool Converged);
