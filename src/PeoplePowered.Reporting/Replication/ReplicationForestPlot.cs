using System.Globalization;
using PeoplePowered.Domain;
using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Replication;
using PeoplePowered.Reporting.Figures;
using PeoplePowered.Reporting.Figures.Forests;
using PeoplePowered.Reporting.Figures.Plotting;
using PeoplePowered.Statistics;
using PeoplePowered.Statistics.Distributions;

namespace PeoplePowered.Reporting.Replication;

/// <summary>Draws the evidence of an assessment as a forest plot, on the scale that people read.</summary>
public static class ReplicationForestPlot
{
    /// <summary>
    /// The forest plot: sites with the normal intervals of their estimates, what they expect on average (at the place, with moderators) as the diamond,
    /// the range for a new site, and lines at no difference or the reference, where success begins and where harm does.
    /// </summary>
    /// <param name="assessed">The assessment, with the name that the plot bears.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public static ForestPlot Of(AssessedCase assessed, IFormatProvider? formatProvider = null)
    {
        Guard.Against.Null(assessed);
        var words = new ReplicationWords(formatProvider);
        var (evidence, prediction) = (assessed.Evidence(), assessed.Prediction());
        var axis = new MeasureAxis(evidence.Measure);
        var level = assessed.Policy().Pooling.ConfidenceLevel;
        return new(
            $"{evidence.Outcome} ({assessed.Name})",
            Rows(assessed, axis, level),
            new ForestPlotOptions
            {
                Summary = prediction is { Estimate.HasValue: true, ConfidenceInterval: { HasValue: true, Value: var interval } }
                    ? new(SummaryLabel(assessed), axis.Value(prediction.Estimate.Value), axis.Value(interval.Lower), axis.Value(interval.Upper))
                    : null,
                Range = prediction.Range is { HasValue: true, Value: var range }
                    ? new("Range for a new site", axis.Value(range.Lower), axis.Value(range.Upper))
                    : null,
                ReferenceLines = [.. Lines(assessed, axis, words)],
                Scale = axis.Scale,
                AxisLabel = $"{axis.Name}; {(assessed.Threshold().Benefit == Polarity.HigherIsBetter ? "higher" : "lower")} is better",
                NoteHeader = string.Join(", ", Moderators(assessed)),
                EstimateHeader = SiteForest.Header("Estimate", level, words.Culture),
                Footnote = prediction is { TauSquared: { HasValue: true, Value: var spread }, Range.HasValue: true }
                    ? $"Range for a new site by {assessed.Convention()}; between sites tau² is {spread.ToString("0.####", words.Culture)} ({evidence.Measure.ScaleName()})."
                    : null,
                FormatProvider = words.Culture,
            });
    }

    private static ValueList<string> Moderators(AssessedCase assessed) => assessed.Transfer?.Request.Moderators ?? [];

    private static string SummaryLabel(AssessedCase assessed) =>
        assessed.Transfer is { Request.Moderators.Count: > 0 } transfer ? $"Expected for {transfer.Place.Place}" : "Sites on average";

    private static IEnumerable<ForestPlotRow> Rows(AssessedCase assessed, MeasureAxis axis, double level)
    {
        var critical = -NormalDistribution.Quantile((1 - level) / 2);
        var moderators = Moderators(assessed);
        var sites = assessed.Evidence().Sites;
        var weights = assessed.Prediction().TauSquared is { HasValue: true, Value: var spread } && sites.Count > 1
            ? sites.ToDictionary(site => site.Name, site => 1 / (site.Variance + spread), StringComparer.Ordinal)
            : [];
        var all = weights.Values.Sum();
        foreach (var site in Ordered(sites, moderators))
        {
            var (estimate, half) = (site.Estimate, critical * Math.Sqrt(site.Variance));
            var interval = axis.Interval(new(estimate - half, estimate + half));
            yield return new(
                site.Name,
                axis.Value(estimate),
                interval.Lower,
                interval.Upper,
                weights.TryGetValue(site.Name, out var weight) ? 100 * weight / all : null,
                moderators.Count == 0 ? null : string.Join(", ", moderators.Select(name => Value(site.Covariates.First(covariate => string.Equals(covariate.Name, name, StringComparison.Ordinal))))));
        }
    }

    /// <summary>By the moderator where there is one, so that the sites like the place stand together.</summary>
    private static IEnumerable<SourceSite> Ordered(ValueList<SourceSite> sites, ValueList<string> moderators)
    {
        if (moderators.Count != 1)
            return sites;
        Covariate Of(SourceSite site) => site.Covariates.First(covariate => string.Equals(covariate.Name, moderators[0], StringComparison.Ordinal));
        return sites.OrderBy(site => Of(site).Number).ThenBy(site => Of(site).Label, StringComparer.Ordinal);
    }

    private static string Value(Covariate covariate) => covariate.Label ?? covariate.Number!.Value.ToString("0.####", CultureInfo.InvariantCulture);

    private static IEnumerable<ReferenceLine> Lines(AssessedCase assessed, MeasureAxis axis, ReplicationWords words)
    {
        var threshold = assessed.Threshold();
        var marks = Marks.Of(assessed.Evidence(), threshold);
        var (better, worse) = threshold.Benefit == Polarity.HigherIsBetter ? ("from", "up to") : ("up to", "from");
        if (Line(marks.Origin, assessed.Evidence().HasComparison ? "no difference" : "reference") is { } origin)
            yield return new(origin.Value, origin.Word);
        if (Line(marks.Success, "success") is { } success)
            yield return new(success.Value, $"{success.Word} {better} {words.Number(success.Value, axis.Scale)}", ReferenceLineStyle.Dashed);
        if (Line(marks.Harm, "harm") is { } harm)
            yield return new(harm.Value, $"{harm.Word} {worse} {words.Number(harm.Value, axis.Scale)}", ReferenceLineStyle.Dotted);

        (double Value, string Word)? Line(Estimable mark, string word) => mark.HasValue ? (axis.Value(mark.Value), word) : null;
    }
}
