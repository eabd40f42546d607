namespace PeoplePowered.Statistics.Synthesis;

/// <summary>What an estimator of tau squared answers.</summary>
/// <param name="TauSquared">The estimate, 0 or above; exactly 0 at the boundary.</param>
/// <param name="Converged">Whether the iteration reached its tolerance.</param>
/// <param name="Iterations">How many steps it took; 0 at the boundary and for moments.</param>
internal readonly record struct TauSquaredFit(Estimable TauSquared, bool Converged, int Iterations)
{
    /// <summary>The moment before it was truncated at 0; the estimators that are no moments have none.</summary>
    public Estimable Untruncated { get; private init; } = Estimable.Absent(AbsenceReason.NotApplicable);

    /// <summary>A moment, truncated at 0.</summary>
    public static TauSquaredFit OfMoment(double moment) => double.IsFinite(moment)
        ? new(Estimable.Of(Math.Max(0, moment)), Converged: true, Iterations: 0) { Untruncated = Estimable.Of(moment) }
        : new(Estimable.Absent(AbsenceReason.OutOfDomain), Converged: false, Iterations: 0) { Untruncated = Estimable.Absent(AbsenceReason.OutOfDomain) };
}
