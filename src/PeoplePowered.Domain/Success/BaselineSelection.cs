using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Statistics;

namespace PeoplePowered.Domain.Success;

/// <summary>People who were chosen for an extreme baseline: at the next measurement they lie nearer to the mean by chance alone.</summary>
public sealed record BaselineSelection
{
    /// <summary>A selection.</summary>
    /// <param name="outcome">The outcome that the instrument measures.</param>
    /// <param name="how">How people were chosen, such as <c>scored 20 or more</c>.</param>
    /// <param name="populationMean">The mean of the population from which they were chosen, in the instrument's unit; <c>null</c> where not known.</param>
    /// <param name="reliability">The correlation of two measurements without a service between them, 0 to 1; <c>null</c> where not known.</param>
    /// <exception cref="ArgumentException">The text is blank, or a number is outside its range.</exception>
    public BaselineSelection(OutcomeReference outcome, string how, double? populationMean = null, double? reliability = null)
    {
        Outcome = Guard.Against.Null(outcome);
        How = Guard.Against.NullOrWhiteSpace(how);
        PopulationMean = populationMean is { } mean ? Guard.Against.NonFinite(mean, nameof(populationMean)) : null;
        Reliability = reliability is { } correlation ? Guard.Against.OutOfRange(Guard.Against.NonFinite(correlation, nameof(reliability)), nameof(reliability), 0, 1) : null;
    }

    /// <summary>The outcome.</summary>
    public OutcomeReference Outcome { get; }

    /// <summary>How people were chosen.</summary>
    public string How { get; }

    /// <summary>The mean of the population, where known.</summary>
    public double? PopulationMean { get; }

    /// <summary>The correlation of two measurements without a service between them, where known.</summary>
    public double? Reliability { get; }

    /// <summary>
    /// The change that regression to the mean alone would bring: (1 - r) (population mean - baseline mean). Davis 1976, The effect of regression to the mean in
    /// epidemiologic and clinical studies, doi 10.1093/oxfordjournals.aje.a112321.
    /// </summary>
    /// <param name="baselineMean">The mean at the baseline of those chosen, in the instrument's unit.</param>
    /// <returns>In the instrument's unit; <see cref="AbsenceReason.NotApplicable"/> where the population mean or the reliability is not known.</returns>
    public Estimable ExpectedChange(double baselineMean)
    {
        Guard.Against.NonFinite(baselineMean);
        return PopulationMean is { } mean && Reliability is { } r && double.IsFinite((1 - r) * (mean - baselineMean))
            ? Estimable.Of((1 - r) * (mean - baselineMean))
            : Estimable.Absent(AbsenceReason.NotApplicable);
    }
}
