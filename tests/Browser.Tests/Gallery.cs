using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Portfolios;
using PeoplePowered.Domain.Replication;
using PeoplePowered.Reporting;
using PeoplePowered.Reporting.Figures;
using PeoplePowered.Reporting.Tests;
using PeoplePowered.Reporting.Tests.Figures;
using PeoplePowered.Reporting.Tests.Figures.Forests;

namespace Browser.Tests;

/// <summary>A picture of every kind to look at: as it should be, and with what is hard to draw.</summary>
internal static class Gallery
{
    private static readonly Dictionary<string, Func<PeoplePowered.Reporting.Figures.Figure>> s_figures = new(StringComparer.Ordinal)
    {
        ["forest"] = Examples.Plot,
        ["forest-awkward"] = GalleryForests.Awkward,
        ["forest-groups"] = () => PooledExamples.Vaccine(byAllocation: true).ToForestPlot("Tuberculosis after the BCG vaccine, by how people were allotted"),
        ["leave-one-out"] = () => PooledExamples.Accommodation().ToLeaveOneOutPlot(threshold: 0.63, title: "Without each site in turn"),
        ["cumulative"] = () => PooledExamples.Vaccine().ToCumulativePlot(title: "As trials are added"),
        ["caterpillar"] = () => PooledExamples.Accommodation().ToCaterpillarPlot("Sites drawn to the mean"),
        ["funnel"] = () => PooledExamples.Vaccine().ToFunnelPlot("Is it the small trials that found most?", trimAndFill: true),
        ["funnel-awkward"] = () => new FunnelPlot(Awkward.Names[2], Awkward.Funnels().ElementAt(3), 0.4),
        ["baujat"] = () => PooledExamples.Vaccine().ToBaujatPlot("Which trials differ, and which matter"),
        ["bubble"] = () => PooledExamples.Vaccine().ToBubblePlot("Year", site => PooledExamples.Bcg.Single(trial => trial.Trial == site.Site).Year, new("A trial of today", 2026), "Does it protect less in later trials?"),
        ["gaps"] = () => GalleryCards.Portfolio.ToEvidenceGapMap("Where there is evidence, and where there is none"),
        ["gaps-awkward"] = GalleryCards.Gaps,
        ["criteria"] = GalleryCards.Criteria,
        ["verdict"] = () => PooledExamples.Vaccine().DidItReplicate(0.9, Polarity.LowerIsBetter).ToVerdictCard("BCG against tuberculosis: did it replicate?"),
        ["verdict-awkward"] = GalleryCards.Verdict,
        ["waterfall"] = GalleryCards.Waterfall,
        ["investments"] = () => GalleryCards.Portfolio.Overview().ToInvestmentBars(title: "What was announced, and what is listed"),
        ["tornado"] = GalleryCharts.Tornado,
        ["timeline"] = GalleryCharts.Timeline,
        ["network"] = GalleryCharts.Network,
        ["ranges"] = GalleryCharts.Ranges,
    };

    public static IEnumerable<string> Names => s_figures.Keys;

    public static PeoplePowered.Reporting.Figures.Figure Of(string name) => s_figures[name]();
}
