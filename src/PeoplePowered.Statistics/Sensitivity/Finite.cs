namespace PeoplePowered.Statistics.Sensitivity;

/// <summary>Arithmetic that may have left the finite numbers.</summary>
internal static class Finite
{
    /// <summary>The number, or an absence as out of domain.</summary>
    public static Estimable Of(double value) => double.IsFinite(value) ? Estimable.Of(value) : Estimable.Absent(AbsenceReason.OutOfDomain);
}
