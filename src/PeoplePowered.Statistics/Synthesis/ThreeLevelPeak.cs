namespace PeoplePowered.Statistics.Synthesis;

/// <summary>Where an ascent of the likelihood ended, in units.</summary>
internal readonly record struct ThreeLevelPeak(double Between, double Within, double LogLikelihood, bool Converged, int Iterations)
{
    public static ThreeLevelPeak None { get; } = new(double.NaN, double.NaN, double.NegativeInfinity, Converged: false, 0);

    public bool Exists => !double.IsNaN(Between);
}
