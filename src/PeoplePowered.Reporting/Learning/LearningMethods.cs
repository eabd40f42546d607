using PeoplePowered.Domain.Learning.Records;
using PeoplePowered.Reporting.Reports;

namespace PeoplePowered.Reporting.Learning;

/// <summary>How a review of a learning programme was made, and from which sources.</summary>
internal static class LearningMethods
{
    public static void AddTo(ReportBuilder builder, ProgrammeReview review)
    {
        var record = review.Record;
        var sources = new[] { record.Programme.Source }
            .Concat(record.Programme.Cohorts.Select(cohort => cohort.Source))
            .Concat(record.Activities.Select(activity => activity.Source))
            .Concat(record.Examples.Select(example => example.Source))
            .Concat(review.Insights.SelectMany(insight => insight.Sources))
            .Concat(record.Gains.Select(gain => gain.Source))
            .Concat(record.Policies.SelectMany(policy => policy.Steps.Select(step => step.Source)))
            .Concat(review.Influence.SelectMany(claim => claim.Sources))
            .Select(source => source.ToString()).Distinct(StringComparer.Ordinal);
        builder.AddSection("Methods and provenance").AddDefinitions(
        [
            new("Different people", "Exact where all are listed by pseudonym; else Fréchet bounds: from the largest activity, or all who are listed, to those listed and all counted."),
            new("E-I index", "Ties across groups less ties within, over all ties (Krackhardt and Stern 1988, doi 10.2307/2786835), beside its expectation and a permutation p-value under random mixing of the same people."),
            new("Betweenness", "Freeman (1977, doi 10.2307/3033543), by the algorithm of Brandes (2001, doi 10.1080/0022250X.2001.9990249)."),
            new("Constraint", "Burt (1992), Structural Holes."),
            new("Levels of learning", "Kirkpatrick (1959; 1994): reaction, learning, behaviour, results. No level stands for another."),
            new("Influence", "Contribution tracing (Befani and Mayne 2014, doi 10.1111/1759-5436.12110): Bayes' rule over ranges; the bounds hold every answer within them. Names of evidence after Van Evera (1997), Guide to Methods for Students of Political Science; fields of a change after Wilson-Grau and Britt (2012), Outcome Harvesting."),
            new("Made by", $"{review.Made.Library} {review.Made.Version}; {review.Made.Method}"),
            .. sources.Select(source => new ReportDefinition("Source", source)),
        ]);
    }
}
