using PeoplePowered.Domain;
using PeoplePowered.Domain.Learning.Insights;
using PeoplePowered.Reporting.Reports;

namespace PeoplePowered.Reporting.Learning;

/// <summary>Tables of insights, and what people said where they agreed to be quoted.</summary>
public static class InsightTables
{
    /// <summary>Each insight with how strong its evidence is.</summary>
    /// <param name="insights">The insights.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public static ReportTable Strength(IEnumerable<InsightAssessment> insights, IFormatProvider? formatProvider = null)
    {
        var words = new Words(formatProvider);
        ReportCell Count(InsightAssessment insight, InsightBearing bearing) => new(insight.Count(bearing).ToString(words.Culture), insight.Count(bearing));
        return new(
            "Insights, and how firmly evidence stands behind them",
            [new("What works"), new("For whom, where, why"), new("Status"), new("Evidence"), ReportColumn.Figures("Supports"), ReportColumn.Figures("Contradicts"), ReportColumn.Figures("Qualifies"), ReportColumn.Figures("Undecided"), new("Endorsed by")],
            Guard.Against.Null(insights).Select(insight => (IReadOnlyList<ReportCell>)
            [
                insight.Version?.WhatWorks ?? $"{insight.Insight.Value}: not yet worded",
                string.Join("; ", new[] { insight.Version?.ForWhom, insight.Version?.Circumstances, insight.Version?.Why }.OfType<string>()) is { Length: > 0 } text ? text : "not said",
                insight.Status is { } status ? WireWords.Of(status) : "not yet",
                WireWords.Of(insight.Strength),
                Count(insight, InsightBearing.Supports),
                Count(insight, InsightBearing.Contradicts),
                Count(insight, InsightBearing.Qualifies),
                Count(insight, InsightBearing.Undecided),
                insight.Endorsements.Count == 0 ? "–" : string.Join("; ", insight.Endorsements.Select(endorsement => endorsement.ToString())),
            ]));
    }

    /// <summary>How many people of each role spoke to each theme.</summary>
    /// <param name="insights">The insights.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public static ReportTable Themes(IEnumerable<InsightAssessment> insights, IFormatProvider? formatProvider = null)
    {
        var words = new Words(formatProvider);
        return new(
            "Themes of testimonies, by role",
            [new("Insight"), new("Theme"), new("Role"), ReportColumn.Figures("Testimonies"), ReportColumn.Figures("People")],
            Guard.Against.Null(insights).SelectMany(insight => insight.Themes.Select(theme => (IReadOnlyList<ReportCell>)
            [
                insight.Insight.Value,
                theme.Theme,
                WireWords.Of(theme.Role),
                new ReportCell(theme.Testimonies.ToString(words.Culture), theme.Testimonies),
                new ReportCell(theme.PeopleAtLeast == theme.PeopleAtMost ? theme.PeopleAtLeast.ToString(words.Culture) : $"{theme.PeopleAtLeast.ToString(words.Culture)} to {theme.PeopleAtMost.ToString(words.Culture)}", theme.PeopleAtLeast),
            ])));
    }

    /// <summary>Where perspectives disagree, a line each.</summary>
    /// <param name="insights">The insights.</param>
    public static IEnumerable<string> Disagreements(IEnumerable<InsightAssessment> insights) => Guard.Against.Null(insights).SelectMany(insight => insight.Disagreements.Select(disagreement =>
        $"{insight.Insight.Value}: {WireWords.Of(disagreement.Role)} {WireWords.Of(disagreement.Stance)}, {WireWords.Of(disagreement.OtherRole)} {WireWords.Of(disagreement.OtherStance)}"));

    /// <summary>Words that are given, by the purpose that they are given for; what is withheld has no line.</summary>
    internal static IEnumerable<IGrouping<string, string>> Quotes(IEnumerable<InsightAssessment> insights) =>
        insights.SelectMany(insight => insight.Quotes.Select(quote => (
                Scope: WireWords.Of(insight.Scope),
                Line: quote.Words.TryRead(out var words) ? $"“{words}” ({WireWords.Of(quote.Role)}; {WireWords.Of(quote.Bearing)}: {insight.Insight.Value})" : null)))
            .Where(quote => quote.Line is not null)
            .GroupBy(quote => quote.Scope, quote => quote.Line!, StringComparer.Ordinal);
}
