namespace PeoplePowered.Statistics.Synthesis;

/// <summary>What an estimator of tau squared answers.</summary>
/// <param name="TauSquared">The estimate, 0 or above; exactly 0 at the boundary.</param>
/// <param name="Converged">Whether the iteration reached its tolerance.</param>
/// <param name="Iterations">How many steps it took; 0 at the boundary.</param>
internal readonly record struct TauSquaredFit(Estimable TauSquared, bool Converged, int Iterations);
