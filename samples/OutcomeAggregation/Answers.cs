using PeoplePowered.Domain;
using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Domain.Commissioning;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Portfolios;
using PeoplePowered.Domain.Success;
using PeoplePowered.Domain.Value;
using PeoplePowered.Statistics.Decisions;

namespace OutcomeAggregation;

/// <summary>What the questions come to: success as five parties see it, what is due under caps, what an outcome cost, and what it would have to be worth.</summary>
/// <param name="Success">Success, over all sites.</param>
/// <param name="Sites">How sites compare to each party; <c>null</c> where fewer than two reported.</param>
/// <param name="Settlement">What is due for the claims; <c>null</c> where the data hold no card for them.</param>
/// <param name="UnitCosts">What a sustained outcome cost, by several reckonings.</param>
/// <param name="Appraisal">What the case is worth.</param>
/// <param name="BreakEven">From which share on it pays; <c>null</c> where no effect is named.</param>
/// <param name="Grid">Its ratio where all costs and all benefits were otherwise.</param>
internal sealed record Answers(
    SuccessAssessment Success,
    SuccessComparison? Sites,
    Settlement? Settlement,
    IReadOnlyList<(string Name, UnitCost Cost)> UnitCosts,
    Appraisal Appraisal,
    BreakEven? BreakEven,
    SensitivityGrid Grid)
{
    /// <summary>As many draws as it takes to know the mean of a net value near nothing to a hundredth of it.</summary>
    private static readonly ValueOptions s_options = ValueOptions.Default with { Simulation = SimulationOptions.Default with { Draws = 400_000 } };

    private static readonly double[] s_costChanges = [-0.5, -0.3, -0.1, 0, 0.5];
    private static readonly double[] s_benefitChanges = [-0.5, 0, 0.1, 0.5];

    /// <summary>Answers the questions.</summary>
    public static Answers To(QuestionFiles files, Portfolio portfolio, PortfolioReview review, ISuccessAssessor success, IValueAppraiser value)
    {
        var service = review.Services.FirstOrDefault(item => item.Service == Questions.Service);
        var bill = service is { Bills: [var first, ..] } ? first : null;
        var evidence = files.Success.About(new SuccessEvidence(portfolio, service?.Title ?? "all sites") { Cost = bill?.Due });
        var sites = evidence.BySite(files.Success.Definition);
        return new(
            success.Assess(files.Success.Definition, evidence),
            sites.Count > 1 ? success.Compare(files.Success.Definition, sites) : null,
            files is { Terms: { } terms, Claims: { } claims } ? Settlement.Of(terms, claims, new(2013, 12, 31)) : null,
            service is not null && bill is not null ? Costs(service, bill) : [],
            value.Appraise(files.Value, s_options),
            files.Effect is { } effect ? value.BreakEven(files.Value, effect, NewSite(files, service)) : null,
            value.Grid(files.Value, SensitivityAxis.Changes("all costs", s_costChanges), SensitivityAxis.Changes("all benefits", s_benefitChanges)));
    }

    private static List<(string Name, UnitCost Cost)> Costs(ServiceReview service, Bill bill)
    {
        if (service.Outcomes.FirstOrDefault(outcome => outcome.Outcome.Key == Questions.Outcome) is not { } kept || bill.Due.Upper is null)
            return [];
        const string name = "people in a home for 12 months";
        List<(string Name, UnitCost Cost)> costs = [("Average over these sites", CostPerOutcome.Average(name, bill.Due, Quantity.Exact(kept.Achieved)))];
        if (kept is { NewSite.Range: { HasValue: true, Value: var range }, TypicalSite.Proportion: { HasValue: true, Value: var typical } } && range.Contains(typical))
            costs.Add(("At a new site, if it were paid as much for each participant", CostPerOutcome.Average(name, bill.Due, (long)kept.Participants, typical, range)));
        costs.Add(("For each who would not have been otherwise", CostPerOutcome.Additional(name, bill.Due, EvidenceDesign.Descriptive, (double)kept.Achieved, new(0, (double)kept.Achieved))));
        return costs;
    }

    /// <summary>What is expected of a further site, for the sample's own case alone: another case may turn on another outcome.</summary>
    private static NewSiteEffect? NewSite(QuestionFiles files, ServiceReview? service) =>
        files.ValueIsOwn && service?.Outcomes.FirstOrDefault(outcome => outcome.Outcome.Key == Questions.Outcome) is { } kept
            ? new(EffectMeasure.ProportionLogit, kept.Pooled.ToPredictiveDistribution(), kept.Sources is [var source, ..] ? source : new Source("site results"))
            : null;
}
