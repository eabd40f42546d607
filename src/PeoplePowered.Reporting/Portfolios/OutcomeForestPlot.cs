using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Reporting.Figures;

namespace PeoplePowered.Reporting.Portfolios;

/// <summary>Draws an outcome over its sites as a forest plot of proportions.</summary>
public static class OutcomeForestPlot
{
    /// <summary>The forest plot of <see cref="ForestFigures.ToForestPlot(OutcomeAggregate, string?, IFormatProvider?)"/> under the name that the outcome's definition gives it.</summary>
    /// <param name="outcome">The outcome over its sites.</param>
    /// <param name="definition">Its definition.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public static ForestPlot Of(OutcomeAggregate outcome, OutcomeDefinition definition, IFormatProvider? formatProvider = null)
    {
        Guard.Against.Null(outcome);
        Guard.Against.Null(definition);
        return outcome.ToForestPlot($"{definition} ({outcome.Outcome.Key})", formatProvider);
    }
}
