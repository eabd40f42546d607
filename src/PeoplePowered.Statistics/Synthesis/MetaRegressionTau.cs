namespace PeoplePowered.Statistics.Synthesis;

/// <summary>What an estimator answers for the variance between studies that the moderators leave.</summary>
/// <param name="TauSquared">The estimate, 0 or above; exactly 0 at the boundary.</param>
/// <param name="Moment">The moment before it is cut at 0, where the estimator is one.</param>
/// <param name="StandardError">The estimate's standard error in large samples.</param>
/// <param name="Converged">Whether the iteration reached its tolerance; true without one.</param>
/// <param name="Iterations">How many steps it took; 0 without an iteration and at the boundary.</param>
internal readonly record struct MetaRegressionTau(Estimable TauSquared, Estimable Moment, Estimable StandardError, bool Converged, int Iterations)
{
    /// <summary>An estimate that is no moment, its standard error still to come.</summary>
    public static MetaRegressionTau Of(double tauSquared, bool converged, int iterations) => new(
        double.IsFinite(tauSquared) ? Estimable.Of(tauSquared) : Estimable.Absent(AbsenceReason.OutOfDomain),
        Estimable.Absent(AbsenceReason.NotApplicable),
        Estimable.Absent(AbsenceReason.NotApplicable),
        converged && double.IsFinite(tauSquared),
        iterations);

    /// <summary>No estimate.</summary>
    public static MetaRegressionTau Absent(AbsenceReason reason) =>
        new(Estimable.Absent(reason), Estimable.Absent(AbsenceReason.NotApplicable), Estimable.Absent(reason), Converged: false, Iterations: 0);
}
