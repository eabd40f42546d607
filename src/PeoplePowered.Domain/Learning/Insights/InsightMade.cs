using PeoplePowered.Domain.Portfolios;

namespace PeoplePowered.Domain.Learning.Insights;

/// <summary>How an insight was assessed, with the hash of all that the answer rests on: neither words nor pseudonyms, of which only who is the same counts.</summary>
internal static class InsightMade
{
    public static Made Of(Insight insight, InsightContext context, List<InsightEvidence> counted)
    {
        var speakers = counted.OfType<TestimonyEvidence>().Select(item => item.Speaker).Distinct().ToList();
        return Made.By(
            $"insight assessment; on {PartialDate.On(context.On)}; testimonies for {WireWord<Success.ConsentScope>.Of(context.Scope)}",
            [
                insight.Id.Value,
                .. insight.Versions.Select(item => $"{item.Date}|{item.WhatWorks}|{item.ForWhom}|{item.Circumstances}|{item.Why}|{item.Source}"),
                .. insight.Statuses.Select(item => $"{item}|{item.DecidedBy}|{item.Reason}|{item.SupersededBy}"),
                .. counted.Select(item => $"{item.Id}|{item.CitedOn}|{Of(item, context, speakers)}"),
                .. insight.Endorsements.Select(item => $"{item}|{item.Source}"),
                .. insight.Views.Select(item => $"{item}|{item.Date}|{item.Because}|{item.Source}"),
                string.Join(';', insight.Strands),
                string.Join(';', insight.Themes),
            ]);
    }

    private static string Of(InsightEvidence evidence, InsightContext context, List<Commissioning.Pseudonym?> speakers) => evidence switch
    {
        ReportedOutcomeEvidence item => $"{item.Outcome.Outcome}|{item.Outcome.For.Investment}|{item.Outcome.For.Partnership}|{item.Outcome.For.Service}|{item.Outcome.For.Site}|{FigureText.Of(item.Outcome.Figure)}|{item.Outcome.Design}|{item.Outcome.Period}|{item.Outcome.Source}|{item.Bearing}|{item.Reason}",
        SynthesisEvidence item => $"{item.Question}|{item.WhenCited.InputHash}|{item.WhenCited.Estimate.ToString("R", null)}|{item.WhenCited.Interval.ToString("R", null)}|{item.Rule}|{(context.Syntheses.GetValueOrDefault(item.Question) is { } today ? $"{today.InputHash}|{today.Estimate.ToString("R", null)}|{today.Interval.ToString("R", null)}" : null)}",
        VerdictEvidence item => $"{item.Question}|{item.WhenCited.InputHash}|{item.WhenCited}|{item.ClaimsSuccess}|{(context.Verdicts.GetValueOrDefault(item.Question) is { } now ? $"{now.InputHash}|{now}|{now.Bearing:D}" : null)}",
        TestimonyEvidence item => $"{item.Role}|{item.Bearing}|{item.Reason}|{string.Join(';', item.Themes)}|{(item.Speaker is null ? "not known" : FormattableString.Invariant($"{speakers.IndexOf(item.Speaker)}"))}|{item.Testimony.Consent}",
        DocumentEvidence item => $"{item.Source}|{item.Bearing}|{item.Reason}",
        _ => throw new InvalidOperationException("Evidence on an insight is closed to further kinds."),
    };
}
