using System.Globalization;

namespace PeoplePowered.Statistics.Synthesis;

/// <summary>One coefficient of a meta-regression: how much the mean effect rises with a column of the design.</summary>
/// <remarks>
/// Immutable; equality is exact. Estimates, standard errors and intervals are on the scale of the studies' estimates for each unit of the moderator.
/// A column that follows from those before it has no coefficient of its own (<see cref="AbsenceReason.Collinear"/>).
/// </remarks>
public sealed record Coefficient
{
    internal Coefficient(string name, string? moderator, string? level, AbsenceReason reason)
    {
        (Name, Moderator, Level) = (name, moderator, level);
        var absent = Estimable.Absent(reason);
        (Estimate, StandardError, Statistic, DegreesOfFreedom, PValue) = (absent, absent, absent, absent, absent);
        ConfidenceInterval = EstimableInterval.Absent(reason);
    }

    /// <summary>The name that R gives it: <c>intrcpt</c> as metafor has it, a numeric moderator's name, or a categorical moderator's name followed by the level's, as in <c>settinggroup</c>.</summary>
    public string Name { get; }

    /// <summary>The moderator; <c>null</c> for the intercept.</summary>
    public string? Moderator { get; }

    /// <summary>The level that is compared with the reference level; <c>null</c> for the intercept and for a number.</summary>
    public string? Level { get; }

    /// <summary>The estimate. The intercept's is the mean effect where all numbers are 0 and all labels are the reference.</summary>
    public Estimable Estimate { get; internal init; }

    /// <summary>The standard error by the interval method: Wald's, or that times the Knapp-Hartung factor.</summary>
    public Estimable StandardError { get; internal init; }

    /// <summary>The estimate over its standard error: normal under Wald, else t.</summary>
    public Estimable Statistic { get; internal init; }

    /// <summary>k - p under Knapp-Hartung; <see cref="AbsenceReason.NotApplicable"/> under Wald.</summary>
    public Estimable DegreesOfFreedom { get; internal init; }

    /// <summary>The two-sided p-value of a coefficient of 0, from the upper tail.</summary>
    public Estimable PValue { get; internal init; }

    /// <summary>The confidence interval.</summary>
    public EstimableInterval ConfidenceInterval { get; internal init; }

    /// <summary>The name, the estimate and its interval in the invariant culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name} {Estimate} {ConfidenceInterval}");
}
