namespace PeoplePowered.Statistics.Decisions;

/// <summary>How far a simulated mean has settled: measured, never assumed.</summary>
/// <param name="Draws">How many draws there were.</param>
/// <param name="StandardError">The Monte Carlo standard error of the mean, from the spread of the draws.</param>
/// <param name="HalfWidth">1.96 standard errors: the mean with endless draws lies so near with probability .95.</param>
/// <param name="Batches">Into how many batches of draws, one after another, the draws were cut.</param>
/// <param name="BatchStandardError">The same standard error, from the spread of the batches' means: near the other one where draws behave.</param>
/// <param name="Tolerance">What was asked for, as a fraction of the mean's size.</param>
/// <param name="IsReached">Whether both the half-width and 2.09 standard errors of the batches (Student's t, 19 degrees of freedom) are within the tolerance of the mean.</param>
public sealed record SimulationConvergence(int Draws, Estimable StandardError, Estimable HalfWidth, int Batches, Estimable BatchStandardError, double Tolerance, bool IsReached)
{
    private const int Cut = 20;
    private const double Normal = 1.959963984540054;
    private const double Student = 2.093024054408263;

    internal static SimulationConvergence Of(ReadOnlySpan<double> draws, double mean, double tolerance)
    {
        var error = StandardErrorOf(draws, mean);
        Span<double> means = stackalloc double[Cut];
        for (var batch = 0; batch < Cut; batch++)
        {
            var (from, to) = ((int)((long)draws.Length * batch / Cut), (int)((long)draws.Length * (batch + 1) / Cut));
            means[batch] = MeanOf(draws[from..to]);
        }

        var among = StandardErrorOf(means, MeanOf(means));
        var reached = Math.Max(Normal * error, Student * among) <= tolerance * Math.Abs(mean);
        return new(draws.Length, Estimable.FiniteOf(error), Estimable.FiniteOf(Normal * error), Cut, Estimable.FiniteOf(among), tolerance, reached);
    }

    internal static SimulationConvergence None(int draws, double tolerance)
    {
        var absent = Estimable.Absent(AbsenceReason.OutOfDomain);
        return new(draws, absent, absent, Cut, absent, tolerance, IsReached: false);
    }

    /// <summary>The less settled of two, such as those of both ends of a range.</summary>
    internal static SimulationConvergence Worse(SimulationConvergence one, SimulationConvergence other) =>
        one.IsReached != other.IsReached ? (one.IsReached ? other : one) : other.StandardError.ToNullable() > one.StandardError.ToNullable() ? other : one;

    /// <summary>The mean, summed in order about the first number, so that equal numbers have no spread.</summary>
    internal static double MeanOf(ReadOnlySpan<double> values)
    {
        double sum = 0;
        foreach (var value in values)
            sum += value - values[0];
        return values[0] + (sum / values.Length);
    }

    private static double StandardErrorOf(ReadOnlySpan<double> values, double mean)
    {
        double sum = 0;
        foreach (var value in values)
            sum += (value - mean) * (value - mean);
        return Math.Sqrt(sum / (values.Length - 1) / values.Length);
    }
}
