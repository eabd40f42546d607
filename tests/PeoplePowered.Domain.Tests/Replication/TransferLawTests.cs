using FsCheck;
using FsCheck.Fluent;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Replication;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Domain.Tests.Replication;

/// <summary>The laws of verdicts (section 2 of the design note), over generated evidence, places and answers.</summary>
public sealed class TransferLawTests
{
    [Fact]
    public void Every_rule_decides_some_of_the_generated_cases()
    {
        var fired = new Dictionary<string, int>(StringComparer.Ordinal);
        Check(30_000, 1_500, item =>
        {
            var rule = item.Assess().Rule!;
            fired[rule] = fired.GetValueOrDefault(rule) + 1;
            return true;
        });
        Assert.All(ReplicationRules.All, rule => Assert.True(fired.GetValueOrDefault(rule.Name) >= 4, $"{rule.Name} decided {fired.GetValueOrDefault(rule.Name)} ({string.Join(", ", fired)})."));
    }

    [Fact]
    public void Raising_an_answer_never_worsens_the_verdict() => Check(30_001, 400, item =>
    {
        var raised = item.Place.Answers.Where(answer => answer.Score < Score.Strong).Select(answer => item.PlaceWith(item.Place.Answers.With(Answers.Of(answer.Criterion, answer.Score!.Value + 1)))).ToList();
        var verdict = item.Assess().Verdict;
        return item.Assess(raised).All(other => other.Verdict >= verdict);
    });

    [Fact]
    public void Answering_what_is_unknown_with_strong_never_worsens_the_verdict() => Check(30_002, 300, item =>
    {
        var answered = item.Place.Answers.Where(answer => answer.IsUnknown).Select(answer => item.PlaceWith(item.Place.Answers.With(Answers.Of(answer.Criterion, Score.Strong)))).ToList();
        var verdict = item.Assess().Verdict;
        return item.Assess(answered).All(other => other.Verdict >= verdict);
    });

    [Fact]
    public void Removing_an_answer_never_yields_a_firmer_verdict() => Check(30_003, 300, item =>
    {
        var removed = item.Place.Answers.Where(answer => !answer.IsUnknown).Select(answer => item.PlaceWith(item.Place.Answers.With(CriterionAnswer.Unknown(answer.Criterion)))).ToList();
        var verdict = item.Assess().Verdict;
        return item.Assess(removed).All(other => other.Verdict == TransferVerdict.TestFurther || other.Verdict == verdict
            || (verdict > TransferVerdict.TestFurther && other.Verdict > TransferVerdict.TestFurther && other.Verdict <= verdict));
    });

    [Fact]
    public void Removing_answers_one_after_another_never_yields_a_favourable_verdict() => Check(30_004, 60, item =>
    {
        var (answers, places) = (item.Place.Answers, new List<TargetPlace> { item.Place });
        foreach (var definition in Criteria.All)
            places.Add(item.PlaceWith(answers = answers.With(CriterionAnswer.Unknown(definition.Criterion))));
        var verdicts = item.Assess(places).Select(assessment => assessment.Verdict).ToList();
        return verdicts.Zip(verdicts.Skip(1)).All(pair => pair.Second <= TransferVerdict.TestFurther || pair.Second <= pair.First);
    });

    [Theory]
    [InlineData(0.25)]
    [InlineData(1024)]
    [InlineData(0.001)]
    public void Rescaling_estimates_variances_and_differences_changes_nothing(double factor) => Check(30_005, 150, item =>
    {
        var evidence = item.Request.Evidence;
        var sites = evidence.Sites.Select(site => new SourceSite(site.Name, site.Estimate * factor, site.Variance * factor * factor, site.Covariates)).ToValueList();
        var threshold = new SuccessThreshold(item.Request.Threshold.MinimumImportantDifference * factor, item.Request.Threshold.Benefit, item.Request.Threshold.HarmDifference * factor);
        return Same(item.Assess(), item.With(new SourceEvidence(evidence.Outcome, evidence.Measure, sites), threshold).Assess());
    });

    [Fact]
    public void Mirroring_signs_and_direction_changes_nothing() => Check(30_006, 250, item =>
    {
        var evidence = item.Request.Evidence;
        var sites = evidence.Sites.Select(site => new SourceSite(site.Name, -site.Estimate, site.Variance, site.Covariates)).ToValueList();
        var benefit = item.Request.Threshold.Benefit == Polarity.HigherIsBetter ? Polarity.LowerIsBetter : Polarity.HigherIsBetter;
        var threshold = new SuccessThreshold(item.Request.Threshold.MinimumImportantDifference, benefit, item.Request.Threshold.HarmDifference);
        return Same(item.Assess(), item.With(new SourceEvidence(evidence.Outcome, evidence.Measure, sites), threshold).Assess());
    });

    [Fact]
    public void The_order_of_evidence_changes_nothing() => Check(30_007, 250, item =>
    {
        var evidence = item.Request.Evidence;
        var turned = evidence.Sites.Skip(evidence.Sites.Count / 3).Concat(evidence.Sites.Take(evidence.Sites.Count / 3)).Reverse().ToValueList();
        return Same(item.Assess(), item.With(new SourceEvidence(evidence.Outcome, evidence.Measure, turned)).Assess());
    });

    [Fact]
    public void Many_places_at_once_are_as_one_by_one() =>
        Prop.ForAll((from item in AnyTransfer.Cases from places in AnyTransfer.Places.ListOf(12) select (Item: item, Places: places.ToList())).ToArbitrary(), drawn =>
            drawn.Places.Select(place => Plain((drawn.Item with { Place = place }).Assess())).SequenceEqual(drawn.Item.Assess(drawn.Places).Select(Plain)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(30).WithReplay(30_009, 60_019));

    [Fact]
    public void The_sites_on_which_a_verdict_turns_are_those_without_which_it_is_another() => Check(30_008, 250, item =>
    {
        var (assessment, evidence) = (item.Assess(), item.Request.Evidence);
        var turning = evidence.Sites.Where(site => item.With(new SourceEvidence(evidence.Outcome, evidence.Measure, evidence.Sites.Where(other => other != site).ToValueList())).Assess().Verdict != assessment.Verdict);
        return assessment.Flips.Sites.SequenceEqual(turning.Select(site => site.Name), StringComparer.Ordinal);
    });

    [Theory]
    [InlineData(PredictionConvention.TemperedConfidence)]
    [InlineData(PredictionConvention.KnappHartung)]
    public void Laws_hold_under_other_conventions_of_prediction_too(PredictionConvention convention) => Check(30_009, 40, item =>
    {
        var other = item with { Policy = item.Policy with { Pooling = item.Policy.Pooling with { Prediction = convention } } };
        var (assessment, evidence) = (other.Assess(), item.Request.Evidence);
        var turning = evidence.Sites.Where(site => other.With(new SourceEvidence(evidence.Outcome, evidence.Measure, evidence.Sites.Where(left => left != site).ToValueList())).Assess().Verdict != assessment.Verdict);
        return assessment.Flips.Sites.SequenceEqual(turning.Select(site => site.Name), StringComparer.Ordinal)
            && Same(assessment, other.With(new SourceEvidence(evidence.Outcome, evidence.Measure, evidence.Sites.Reverse().ToValueList())).Assess());
    });

    internal static void Check(ulong seed, int cases, Func<TransferCase, bool> law) =>
        Prop.ForAll(AnyTransfer.Cases.ToArbitrary(), law).Check(Config.QuickThrowOnFailure.WithMaxTest(cases).WithReplay(seed, (2 * seed) + 1));

    /// <summary>Everything that is the same up to rounding; a case within rounding of a threshold says nothing.</summary>
    private static bool Same(TransferAssessment here, TransferAssessment there) =>
        OnTheBrink(here) || (here.Verdict == there.Verdict
        && string.Equals(here.Rule, there.Rule, StringComparison.Ordinal)
        && here.Determined == there.Determined
        && here.Determination.Unknowns.Equals(there.Determination.Unknowns)
        && here.Determination.Corners.Equals(there.Determination.Corners)
        && here.ProbabilityOfSuccess.HasValue == there.ProbabilityOfSuccess.HasValue
        && (!here.ProbabilityOfSuccess.HasValue || (Near(here.ProbabilityOfSuccess.Value.Lower, there.ProbabilityOfSuccess.Value.Lower) && Near(here.ProbabilityOfSuccess.Value.Upper, there.ProbabilityOfSuccess.Value.Upper)))
        && (!here.ProbabilityOfHarm.HasValue || Near(here.ProbabilityOfHarm.Value.Lower, there.ProbabilityOfHarm.Value.Lower))
        && here.Flips.Sites.Order(StringComparer.Ordinal).SequenceEqual(there.Flips.Sites.Order(StringComparer.Ordinal), StringComparer.Ordinal));

    private static bool Near(double here, double there) => Math.Abs(here - there) <= 1e-7;

    private static bool OnTheBrink(TransferAssessment assessment)
    {
        double[] probabilities = [.. Ends(assessment.ProbabilityOfSuccess), .. Ends(assessment.ProbabilityOfHarm)];
        return Array.Exists(probabilities, probability => Near(probability, 0.2) || Near(probability, 0.8));
    }

    private static double[] Ends(Statistics.EstimableInterval bounds) => bounds.HasValue ? [bounds.Value.Lower, bounds.Value.Upper] : [];

    private static (TransferVerdict? Verdict, string? Rule, Statistics.EstimableInterval Success, Determination Determination, Flips Flips, ValueList<Reason> Reasons, string Words, Made Made) Plain(TransferAssessment assessment) =>
        (assessment.Verdict, assessment.Rule, assessment.ProbabilityOfSuccess, assessment.Determination, assessment.Flips, assessment.Reasons, assessment.ToString(), assessment.Made);
}
