using System.Globalization;
using PeoplePowered.Domain.Investments;
using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Portfolios;

/// <summary>The method, options and inputs of a roll-up as its record of making has them.</summary>
internal static class RollUpInputs
{
    /// <summary>No identifier can hold it.</summary>
    private const char Separator = '\u001F';

    public static Made Made(Portfolio portfolio, RollUpOptions options) => Domain.Made.By(MethodOf(options), Lines(portfolio));

    private static string MethodOf(RollUpOptions options) => string.Join("; ", Parts(options));

    private static IEnumerable<string> Parts(RollUpOptions options)
    {
        yield return "roll-up";
        yield return options.AsOf is { } day ? $"as of {PartialDate.On(day)}" : "as known now";
        yield return "people frechet unless distinct";
        foreach (var item in options.Distinct)
            yield return $"people distinct between {WireWord<DistinctBetween>.Of(item.Between)}{(item.Within is { } within ? $" within {within}" : string.Empty)} ({item.Reason})";
        foreach (var outcome in options.CountedAsParticipations)
            yield return $"participations {outcome}";
        if (options.BoundBlanksByParticipants)
            yield return "blanks bounded by participants";
        yield return options.TargetsStart is { } start ? $"targets linear from {PartialDate.On(start)}" : "targets linear";
        foreach (var outcome in options.TargetsOverAllPeriods)
            yield return $"targets over all periods {outcome}";
        if (options.AboutWithin is { } margin)
            yield return string.Create(CultureInfo.InvariantCulture, $"about within {margin}");
    }

    /// <summary>Every input that a number can rest on, as one line each.</summary>
    private static IEnumerable<string> Lines(Portfolio portfolio) =>
    [
        .. portfolio.Investments.SelectMany(item => Announced("investment", item.Id, item.Revisions, null)),
        .. portfolio.Partnerships.Select(item => Line("partnership", item.Id, item.Investment, item.Source)),
        .. portfolio.Grants.SelectMany(item => Announced("grant", item.Id, item.Revisions, $"{item.Investment}{Separator}{item.Partnership}")),
        .. portfolio.Services.Select(item => Line("service", item.Id, item.Framework, string.Join(Separator, item.DeliveredBy), item.Source)),
        .. portfolio.Sites.Select(item => Line("site", item.Service, item.Id)),
        .. portfolio.Frameworks.SelectMany(framework => framework.Outcomes.Select(item => Line(
            "outcome", new OutcomeReference(framework.Id, item.Key, item.Version), MeasureOf(item.Measure), WireWord<Accumulation>.Of(item.Accumulation), WireWord<Polarity>.Of(item.Polarity)))),
        .. portfolio.Targets.Select(item => Line("target", item.Outcome, Place(item.For), item.Amount, item.By, item.Baseline, item.Source)),
        .. portfolio.ReportedOutcomes.Select(item => Line(
            "figure", item.Outcome, Place(item.For), FigureText.Of(item.Figure), item.Period, item.Breakdown, item.Vintage, WireWord<ReportStatus>.Of(item.Status), item.Source)),
    ];

    private static string Line(params IEnumerable<object?> cells) => string.Join(Separator, cells);

    private static IEnumerable<string> Announced(string kind, Identifier id, IEnumerable<Revision> revisions, string? of) =>
        revisions.Select(revision => Line(kind, id, of, revision.Amount, revision.Amount.Currency, revision.Announced, revision.Source));

    private static string Place(ReportedFor named) => Line(named.Investment, named.Partnership, named.Service, named.Site);

    private static string? MeasureOf(OutcomeMeasure? measure) => measure switch
    {
        MoneyAmount money => $"money in {money.Currency}",
        EventsPerExposure events => $"{events.Event} per {events.ExposureUnit}",
        InstrumentMean mean => $"mean on {mean.Instrument} in {mean.Unit}",
        PeopleAchieving => "people",
        _ => null,
    };
}
