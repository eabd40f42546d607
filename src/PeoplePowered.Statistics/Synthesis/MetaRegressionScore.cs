namespace PeoplePowered.Statistics.Synthesis;

/// <summary>What a likelihood says at one tau squared.</summary>
/// <param name="Slope">Its derivative times a positive factor: only the sign means anything, and it is positive below a maximum.</param>
/// <param name="Step">The step to the next tau squared: Newton's where the likelihood bends down, Fisher scoring's where it does not.</param>
/// <param name="Scale">The harmonic mean of v + tau squared, beside which a step is large or small.</param>
internal readonly record struct MetaRegressionScore(double Slope, double Step, double Scale);
