using System.Globalization;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Portfolios;
using PeoplePowered.Statistics;
using PeoplePowered.Statistics.EffectSizes;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Domain.Aggregation;

/// <summary>Aggregates by random effects. Stateless; safe to share between threads.</summary>
public sealed class OutcomeAggregator : IOutcomeAggregator
{
    private readonly AggregationOptions _defaults;

    /// <summary>An aggregator with defaults of its own.</summary>
    /// <param name="defaults">What applies where a call names no options; <see cref="AggregationOptions.Default"/> where <c>null</c>.</param>
    public OutcomeAggregator(AggregationOptions? defaults = null) => _defaults = defaults ?? AggregationOptions.Default;

    /// <inheritdoc />
    public OutcomeAggregate Aggregate(OutcomeReference outcome, IEnumerable<ReportedOutcome> reported, AggregationOptions? options = null)
    {
        Guard.Against.Null(outcome);
        Guard.Against.Null(reported);
        var settings = options ?? _defaults;
        var figures = reported.Where(item => Guard.Against.Null(item, nameof(reported)).Outcome == outcome).ToList();
        RequireOneKind(outcome, figures.Where(item => item.Status.IsInForce()).ToList());

        var caveats = new List<Caveat>();
        var (usable, excluded) = Sort(outcome, figures, caveats);
        var estimates = new double[usable.Count];
        var variances = new double[usable.Count];
        ProportionEffects.Logit(usable.Select(site => site.Achieved).ToArray(), usable.Select(site => site.Participants).ToArray(), estimates, variances);
        var pooled = RandomEffects.Pool(estimates, variances, settings.Pooling);

        var achieved = usable.Sum(site => (decimal)site.Achieved);
        var participants = usable.Sum(site => (decimal)site.Participants);
        var shareOfPeople = usable.Count == 0 ? Estimable.Absent(AbsenceReason.NoStudies) : Estimable.Of((double)achieved / (double)participants);
        var averageOfSites = usable.Count == 0 ? Estimable.Absent(AbsenceReason.NoStudies) : Estimable.Of(usable.Average(site => (double)site.Achieved / site.Participants));
        caveats.AddRange(PoolingCaveats.Of(outcome.Key.Value, pooled, settings));
        caveats.AddRange(AboutAverages(outcome, figures, shareOfPeople, averageOfSites, settings));
        caveats.AddRange(ConsistencyChecks.ShorterPeriods(usable.Select(site => site.Reported)));
        return new(
            outcome,
            achieved,
            participants,
            shareOfPeople,
            averageOfSites,
            new TypicalSite(pooled.Estimate.Map(LogitScale.ToProportion), pooled.ConfidenceInterval.Map(LogitScale.ToProportion)),
            new NewSite(pooled.PredictionInterval.Map(LogitScale.ToProportion), pooled.PredictionConvention),
            pooled,
            SitesOf(usable, estimates, variances, pooled),
            excluded.ToValueList(),
            caveats.Select(caveat => caveat.Evidence.Count > 0 ? caveat : caveat.RestingOn(figures.Select(item => item.Source))).ToValueList(),
            figures.Select(item => item.Source).Distinct().ToValueList(),
            Made.By(MethodOf(settings), figures.Select(ReportedText.Of).Prepend(outcome.ToString())));
    }

    /// <inheritdoc />
    public SynthesisResult Synthesise(IEnumerable<ReportedOutcome> reported, SynthesisRequest request, AggregationOptions? options = null)
    {
        Guard.Against.Null(reported);
        Guard.Against.Null(request);
        return Synthesiser.Run(reported.Select(item => Guard.Against.Null(item, nameof(reported))).ToList(), request, options ?? _defaults);
    }

    /// <inheritdoc />
    public PortfolioRollUp RollUp(Portfolio portfolio, RollUpOptions? options = null) => PortfolioRollUps.RollUp(portfolio, options);

    private static void RequireOneKind(OutcomeReference outcome, List<ReportedOutcome> reported)
    {
        if (reported.GroupBy(item => item.For).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new ArgumentException($"'{twice.Key}' reports '{outcome}' more than once; choose one period, vintage and breakdown, since the same people would count twice.", nameof(reported));
        if (reported.Select(item => (item.For.Investment is null, item.For.Partnership is null, item.For.Service is null, item.For.Site is null)).Distinct().Count() > 1)
            throw new ArgumentException($"The figures of '{outcome}' are of different levels (a site, a partnership, a whole programme); a whole does not pool with its parts.", nameof(reported));
        if (reported.Select(item => item.Breakdown).Distinct().Count() > 1)
            throw new ArgumentException($"The figures of '{outcome}' mix totals and slices, or different slices; aggregate one at a time.", nameof(reported));
        if (reported.Select(item => item.Design.HasComparison()).Distinct().Count() > 1)
            throw new ArgumentException($"The figures of '{outcome}' mix designs with and without a comparison; a trial does not pool with monitoring data.", nameof(reported));
    }

    private static (List<SiteCount> Usable, List<ExcludedSite> Excluded) Sort(OutcomeReference outcome, List<ReportedOutcome> figures, List<Caveat> caveats)
    {
        var usable = new List<SiteCount>();
        var excluded = new List<ExcludedSite>();
        foreach (var item in figures)
        {
            var site = item.For.ToString();
            var count = item.Figure as CountOfParticipants;
            if (!item.Status.IsInForce())
            {
                excluded.Add(new(site, $"{item.Status.InWords()} by its publisher"));
                caveats.Add(CaveatCatalogue.NotInForce.About(site, ("outcome", outcome.Key.Value), ("status", item.Status.InWords())).RestingOn(item.Source));
            }
            else if (item.Figure is not (CountOfParticipants or UnknownFigure))
            {
                excluded.Add(new(site, $"reported as {item.Figure.TypeName}, not as a count of participants"));
                caveats.Add(CaveatCatalogue.NotAProportion.About(site, ("outcome", outcome.Key.Value), ("figure", item.Figure.TypeName)).RestingOn(item.Source));
            }
            else if ((item.Figure is UnknownFigure unknown ? Proportions.WhyNot(site, outcome.Key.Value, unknown) : Proportions.WhyNot(site, outcome.Key.Value, count?.Achieved, count?.Participants)) is { } whyNot)
            {
                excluded.Add(whyNot.Excluded);
                caveats.Add(whyNot.Caveat.RestingOn(item.Source));
            }
            else
            {
                usable.Add(new(item, site, count!.Achieved, count.Participants!.Value));
                if (count.Achieved == 0 || count.Achieved == count.Participants)
                    caveats.Add(CaveatCatalogue.ContinuityCorrection.About(site, ("outcome", outcome.Key.Value), ("achieved", count.Achieved), ("participants", count.Participants.Value)).RestingOn(item.Source));
            }
        }

        return (usable, excluded);
    }

    private static IEnumerable<Caveat> AboutAverages(OutcomeReference outcome, List<ReportedOutcome> figures, Estimable shareOfPeople, Estimable averageOfSites, AggregationOptions settings)
    {
        if (shareOfPeople.HasValue && averageOfSites.HasValue && Math.Abs(shareOfPeople.Value - averageOfSites.Value) >= settings.AveragesDifferFrom)
        {
            yield return CaveatCatalogue.AveragesDiffer.About(
                outcome.Key.Value,
                ("shareOfPeople", (decimal)(100 * shareOfPeople.Value)),
                ("averageOfSites", (decimal)(100 * averageOfSites.Value)));
        }

        if (figures.Exists(item => !ComparedFigures.HoldsComparison(item)))
            yield return CaveatCatalogue.NoComparison.About(outcome.Key.Value);
    }

    private static ValueList<SiteProportion> SitesOf(List<SiteCount> usable, double[] estimates, double[] variances, PooledEstimate pooled)
    {
        var weights = new double[usable.Count];
        var shrunken = new ShrunkenEstimate[usable.Count];
        if (pooled.TauSquared.HasValue)
            RandomEffects.Weights(variances, pooled.TauSquared.Value, weights);
        RandomEffects.Shrink(estimates, variances, pooled, shrunken);
        return usable.Select((site, index) => new SiteProportion(
            site.Site,
            site.Achieved,
            site.Participants,
            (double)site.Achieved / site.Participants,
            WilsonInterval.Of(site.Achieved, site.Participants, pooled.ConfidenceLevel),
            pooled.TauSquared.HasValue ? Estimable.Of(weights[index]) : Estimable.Absent(pooled.TauSquared.Reason),
            shrunken[index].Estimate.Map(LogitScale.ToProportion),
            shrunken[index].Interval.Map(LogitScale.ToProportion))).ToValueList();
    }

    private static string MethodOf(AggregationOptions settings) => string.Create(
        CultureInfo.InvariantCulture,
        $"proportion-logit; {MethodNames.Of(settings.Pooling.Estimator)}; {MethodNames.Of(settings.Pooling.Interval)}; prediction {MethodNames.Of(settings.Pooling.EffectivePrediction)}; level {settings.Pooling.ConfidenceLevel}");

    private readonly record struct SiteCount(ReportedOutcome Reported, string Site, long Achieved, long Participants);
}
