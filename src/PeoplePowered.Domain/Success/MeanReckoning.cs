using PeoplePowered.Statistics;
using PeoplePowered.Statistics.Decisions;
using PeoplePowered.Statistics.Distributions;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Domain.Success;

/// <summary>Whether people moved far enough on an instrument, by their mean.</summary>
internal sealed class MeanReckoning(DistanceTravelled criterion, SuccessQuestion question, SuccessEvidence evidence, SuccessOptions options)
{
    private readonly List<Caveat> _caveats = [];
    private readonly List<Step> _steps = [];

    public Reckoned Of()
    {
        if (!evidence.Reported.Any(item => item.Outcome == criterion.Outcome) && !evidence.People.Any(person => person.Outcome == criterion.Outcome))
            return Unassessed($"nothing is reported of {criterion.Outcome}", 0);
        if (Changes.Direction(criterion, evidence) is not { } better)
            return Unassessed($"no definition says which direction of {criterion.Outcome.Key} is better", 0);
        var (sites, whyNot) = MeanChanges.Of(criterion, evidence, better, options, _caveats);
        if (whyNot is not null || sites.Count == 0)
            return Unassessed(whyNot ?? $"no change of {criterion.Outcome.Key} counts", sites.Count);
        foreach (var site in sites)
            _steps.Add(new(site.Site, site.How, SuccessWords.Number(site.Change)));
        RegressionToTheMean(sites, better);
        return question == SuccessQuestion.TheseSites ? OfThese(sites) : Inferred(sites);
    }

    private Reckoned OfThese(List<MeanChange> sites)
    {
        var people = sites.Sum(site => site.People);
        var mean = sites.Sum(site => site.People * site.Change) / people;
        _steps.Add(new("mean change of all people, better is positive", $"({string.Join(" + ", sites.Select(site => $"{SuccessWords.Number(site.People)} x {SuccessWords.Number(site.Change)}"))}) / {SuccessWords.Number(people)}", SuccessWords.Number(mean)));
        var isMet = mean >= criterion.LeastDifference ? 1 : 0;
        return new(EstimableInterval.Of(isMet, isMet), UncertainNumber.Exactly(mean), UncertainNumber.Exactly(mean), sites.Count, null, _steps, _caveats);
    }

    private Reckoned Inferred(List<MeanChange> sites)
    {
        if (sites.Exists(site => site.Variance is not > 0))
            return Unassessed("a change without a standard error has no distribution; say the correlation of baseline and follow-up, or one to assume", sites.Count);
        double[] estimates = [.. sites.Select(site => site.Change)];
        double[] variances = [.. sites.Select(site => site.Variance!.Value)];
        var pooled = RandomEffects.Pool(estimates, variances, options.Aggregation.Pooling);
        if (question == SuccessQuestion.NewSite)
        {
            var predicted = pooled.ToPredictiveDistribution();
            return predicted.Reason != AbsenceReason.None
                ? Unassessed(FormattableString.Invariant($"{sites.Count} site or sites give no range for a new one ({predicted.Reason})"), sites.Count)
                : Answer(predicted.ProbabilityAbove(criterion.LeastDifference).Value, UncertainNumber.FromQuantiles(probability => predicted.Quantile(probability).Value), sites.Count);
        }

        if (sites is [var only])
        {
            // One site has its own rate alone: t with n - 1 degrees of freedom about its mean change.
            var (error, freedom) = (Math.Sqrt(only.Variance!.Value), Math.Max(1, only.People - 1));
            return Answer(StudentTDistribution.UpperTail((criterion.LeastDifference - only.Change) / error, freedom), UncertainNumber.FromQuantiles(probability => only.Change + (error * StudentTDistribution.Quantile(probability, freedom))), 1);
        }

        if (!pooled.Estimate.HasValue || !pooled.StandardError.HasValue || !(pooled.StandardError.Value > 0))
            return Unassessed($"the sites do not pool ({pooled.StandardError.Reason})", sites.Count);
        var (mean, deviation) = (pooled.Estimate.Value, pooled.StandardError.Value);
        return pooled.DegreesOfFreedom.HasValue
            ? Answer(StudentTDistribution.UpperTail((criterion.LeastDifference - mean) / deviation, pooled.DegreesOfFreedom.Value), UncertainNumber.FromQuantiles(probability => mean + (deviation * StudentTDistribution.Quantile(probability, pooled.DegreesOfFreedom.Value))), sites.Count)
            : Answer(NormalDistribution.UpperTail((criterion.LeastDifference - mean) / deviation), UncertainNumber.Normal(mean, deviation), sites.Count);
    }

    private void RegressionToTheMean(List<MeanChange> sites, double better) => _caveats.AddRange(
        RegressionCaveats.Of(criterion, evidence, better, sites.Sum(site => site.People * site.Before) / sites.Sum(site => site.People), sites.Sum(site => site.People * site.Change) / sites.Sum(site => site.People)));

    private Reckoned Answer(double chance, UncertainNumber amount, int sites)
    {
        _steps.Add(new($"mean change {SuccessWords.Of(question)}", "random effects over the sites", amount.ToString()));
        return new(EstimableInterval.Of(chance, chance), amount, amount, sites, null, _steps, _caveats);
    }

    private Reckoned Unassessed(string whyNot, int sites) => Reckoned.Unassessed(whyNot, sites, _steps, _caveats);
}
