using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Reporting.Figures.Forests;

/// <summary>Says how far sites or groups differ.</summary>
internal static class HeterogeneityWords
{
    /// <summary>How far the sites differ, in a line; <c>null</c> where that is not known.</summary>
    /// <param name="pooled">The fit.</param>
    /// <param name="scale">What its scale is, such as <c>log odds</c>.</param>
    /// <param name="culture">The reader's culture.</param>
    /// <param name="explained">Whether to say what I² is, as once on a figure.</param>
    public static string? Of(in PooledEstimate pooled, string scale, IFormatProvider culture, bool explained = true)
    {
        if (pooled is not { TauSquared.HasValue: true, ISquared.HasValue: true, Q.HasValue: true, QDegreesOfFreedom.HasValue: true, QPValue.HasValue: true })
            return null;
        var spread = pooled.Estimator == TauSquaredEstimator.Common ? "Taken to be alike (common effect)"
            : pooled.AtBoundary ? $"Between sites: tau² estimated as 0 ({scale}), which does not show that they are alike"
            : $"Between sites: tau² {Small(pooled.TauSquared.Value, culture)} ({scale})";
        return $"{spread}; I² {pooled.ISquared.Value.ToString("0.0", culture)}%{(explained ? " (share of variance beyond chance)" : "")}; Q {pooled.Q.Value.ToString("0.0", culture)} on {Freedom(pooled.QDegreesOfFreedom.Value, culture)}, {PValue(pooled.QPValue.Value, culture)}";
    }

    /// <summary>Whether groups differ by more than chance, in sentences.</summary>
    /// <param name="between">The test between groups.</param>
    /// <param name="groups">How many groups there are, tested or not.</param>
    /// <param name="by">What they are by, such as <c>region</c>.</param>
    /// <param name="culture">The reader's culture.</param>
    public static string Between(BetweenStrata between, int groups, string by, IFormatProvider culture)
    {
        if (between is not { Q.HasValue: true, DegreesOfFreedom.HasValue: true, PValue.HasValue: true })
            return $"Whether the groups by {by} differ by more than chance cannot be tested: fewer than two of them hold several figures.";
        var left = groups == between.Strata ? "" : $" ({between.Strata.ToString("D", culture)} of {groups.ToString("D", culture)} groups could take part)";
        return $"Between groups by {by}{left}: Q {between.Q.Value.ToString("0.0", culture)} on {Freedom(between.DegreesOfFreedom.Value, culture)}, {PValue(between.PValue.Value, culture)}. "
            + "Such groups may differ in other ways too.";
    }

    private static string Freedom(double degrees, IFormatProvider culture) => $"{degrees.ToString("0", culture)} {(degrees.Equals(1) ? "degree" : "degrees")} of freedom";

    private static string PValue(double p, IFormatProvider culture) => p < 0.001 ? "p\u00A0<\u00A0" + 0.001.ToString("0.000", culture) : "p\u00A0" + p.ToString("0.000", culture);

    private static string Small(double value, IFormatProvider culture) => value is > 0 and < 0.001 ? value.ToString("G2", culture) : value.ToString("0.000", culture);
}
