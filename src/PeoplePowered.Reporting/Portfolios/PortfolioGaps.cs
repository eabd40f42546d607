using System.Globalization;
using PeoplePowered.Domain;
using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Portfolios;
using PeoplePowered.Reporting.Figures;

namespace PeoplePowered.Reporting.Portfolios;

/// <summary>Draws which service or programme has evidence for which outcome.</summary>
internal static class PortfolioGaps
{
    /// <summary>How many columns fit a page without their headings breaking up.</summary>
    private const int MostAcross = 7;

    public static EvidenceGapMap Of(Portfolio portfolio, string title, IFormatProvider? culture)
    {
        var titles = portfolio.Services.ToDictionary(service => service.Id, service => service.Title);
        var services = portfolio.Sites.ToLookup(site => site.Id, site => site.Service);
        string RowOf(ReportedOutcome reported) => ServiceOf(reported.For, services) is { } service ? titles.GetValueOrDefault(service, service.Value) : Programme(reported.For);
        var cells = portfolio.ReportedOutcomes.GroupBy(reported => (Row: RowOf(reported), Column: Name(portfolio, reported.Outcome))).ToList();
        var columns = portfolio.Frameworks.SelectMany(framework => framework.Outcomes.Select(outcome => (Framework: framework.Id, Name: outcome.ToString()))).ToList();
        var reported = cells.Select(cell => cell.Key).ToHashSet();
        var absences = cells.Where(cell => cell.All(item => item.Figure is UnknownFigure))
            .Select(cell => new EvidenceGapAbsence(cell.Key.Row, cell.Key.Column, $"reported as not known: {((UnknownFigure)cell.First().Figure).Reason}"))
            .Concat(portfolio.Services.Where(service => service.Framework is not null).SelectMany(service => columns.GroupBy(column => column.Name, StringComparer.Ordinal)
                .Where(column => column.All(item => item.Framework != service.Framework) && !reported.Contains((service.Title, column.Key)))
                .Select(column => new EvidenceGapAbsence(service.Title, column.Key, "not an outcome of its framework"))));
        return Map(title, cells.SelectMany(cell => Entries(cell.Key, cell)), [.. absences.DistinctBy(absence => (absence.Row, absence.Column))], [.. portfolio.Services.Select(service => service.Title)], [.. columns.Select(column => column.Name)], culture);
    }

    public static EvidenceGapMap Of(PortfolioReview review, string title, IFormatProvider? culture)
    {
        var titles = review.Services.ToDictionary(service => service.Service, service => service.Title);
        var programmes = review.ProgrammeResults.Zip(review.ProgrammeDefinitions, (reported, definition) => (Reported: reported, Definition: definition))
            .GroupBy(item => (Row: item.Reported.For.Service is { } service ? titles.GetValueOrDefault(service, service.Value) : Programme(item.Reported.For), Column: item.Definition.ToString())).ToList();
        var sites = review.Services.SelectMany(service => service.Outcomes.Zip(service.Definitions).Where(item => item.First.Sites.Count > 0)
            .Select(item => new EvidenceGapEntry(service.Title, item.Second.ToString(), DesignStrengths.Of(EvidenceDesign.Descriptive), item.First.Sites.Count, (long)item.First.Participants, "shares at sites, without a comparison")));
        var entries = programmes.SelectMany(cell => Entries(cell.Key, cell.Select(item => item.Reported))).Concat(sites)
            .GroupBy(entry => (entry.Row, entry.Column, entry.Strength)).Select(Together).ToList();
        var filled = entries.Select(entry => (entry.Row, entry.Column)).ToHashSet();
        var absences = programmes.Where(cell => !filled.Contains(cell.Key)).Select(cell => new EvidenceGapAbsence(cell.Key.Row, cell.Key.Column, $"reported as not known: {((UnknownFigure)cell.First().Reported.Figure).Reason}"));
        return Map(title, entries, [.. absences], [.. review.Services.Select(service => service.Title)], [], culture);
    }

    /// <summary>The map: services down and outcomes across, or the other way round where there are more outcomes than a page is wide.</summary>
    private static EvidenceGapMap Map(string title, IEnumerable<EvidenceGapEntry> entries, IReadOnlyList<EvidenceGapAbsence> absences, IReadOnlyList<string> services, IReadOnlyList<string> outcomes, IFormatProvider? culture)
    {
        List<EvidenceGapEntry> all = [.. entries];
        var across = all.Select(entry => entry.Column).Concat(outcomes).Distinct(StringComparer.Ordinal).Count();
        var turned = across > MostAcross && across > all.Select(entry => entry.Row).Concat(services).Distinct(StringComparer.Ordinal).Count();
        const string service = "Service or programme";
        const string outcome = "Outcome";
        return new(
            title,
            DesignStrengths.All,
            turned ? all.Select(entry => new EvidenceGapEntry(entry.Column, entry.Row, entry.Strength, entry.Studies, entry.People, entry.Note)) : all,
            new()
            {
                Rows = turned ? outcomes : services,
                Columns = turned ? services : outcomes,
                Absences = turned ? [.. absences.Select(absence => new EvidenceGapAbsence(absence.Column, absence.Row, absence.Reason))] : absences,
                RowHeader = turned ? outcome : service,
                ColumnHeader = turned ? service : outcome,
                StudyWord = "site or report",
                StudiesWord = "sites or reports",
                StrengthHeader = "Design",
                GapMeaning = "nothing reported",
                Footnote = DesignStrengths.Footnote,
                FormatProvider = culture ?? CultureInfo.InvariantCulture,
            });
    }

    private static string Name(Portfolio portfolio, OutcomeReference outcome) => portfolio.Definition(outcome).ToString();

    /// <summary>The service that a figure is for, by its site where only that is named and belongs to one service.</summary>
    private static ServiceId? ServiceOf(ReportedFor reportedFor, ILookup<SiteId, ServiceId> services) =>
        reportedFor.Service ?? (reportedFor.Site is { } site && services[site].Distinct().ToList() is [var only] ? only : null);

    private static string Programme(ReportedFor reportedFor) => ((Identifier?)reportedFor.Investment ?? (Identifier?)reportedFor.Partnership ?? reportedFor.Site)!.Value;

    /// <summary>The entries of a cell, one for each design. A place that reported more than once counts once; people are added only where each place gives one total.</summary>
    private static IEnumerable<EvidenceGapEntry> Entries((string Row, string Column) cell, IEnumerable<ReportedOutcome> reported) => reported
        .Where(item => item.Figure is not UnknownFigure)
        .GroupBy(item => DesignStrengths.Of(item.Design), StringComparer.Ordinal)
        .Select(design =>
        {
            var places = design.GroupBy(item => item.For).ToList();
            long? people = places.TrueForAll(place => place.Count() == 1 && place.Single().Breakdown is null && OutcomePeople.Of(place.Single().Figure) is not null)
                ? places.Sum(place => OutcomePeople.Of(place.Single().Figure)!.Value)
                : null;
            return new EvidenceGapEntry(cell.Row, cell.Column, design.Key, places.Count, people);
        });

    /// <summary>What programmes and sites reported of one strength in one cell; people of both may be the same, so that they are not added.</summary>
    private static EvidenceGapEntry Together(IGrouping<(string Row, string Column, string Strength), EvidenceGapEntry> entries) => entries.Count() == 1
        ? entries.First()
        : new(entries.Key.Row, entries.Key.Column, entries.Key.Strength, entries.Sum(entry => entry.Studies), Note: "reports on the whole and on sites");
}
