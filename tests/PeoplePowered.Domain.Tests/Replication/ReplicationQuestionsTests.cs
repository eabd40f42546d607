using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Replication;

namespace PeoplePowered.Domain.Tests.Replication;

public sealed class ReplicationQuestionsTests
{
    private static readonly ValueList<ReportedOutcome> s_trials = ReportedOutcomes.Compared(
        "trials", "reoffended", "Petrosino and others 2013", EvidenceDesign.Randomised,
        ("Finckenauer 1982", 19, 46, 4, 35), ("GERP&DC 1979", 16, 94, 8, 67), ("Lewis 1983", 43, 53, 37, 55), ("Michigan DOC 1967", 12, 28, 5, 30),
        ("Orchowsky 1981", 16, 39, 16, 41), ("Vreeland 1981", 14, 39, 11, 40), ("Yarborough 1979", 27, 137, 17, 90));

    private static readonly ReferenceRate s_target = new(0.5, new("our target"));

    [Fact]
    public void Scared_straight_did_not_replicate()
    {
        var answer = s_trials.DidItReplicate(successFrom: 0.9, Polarity.LowerIsBetter);
        Assert.Equal(ReplicationVerdict.DidNotReplicate, answer.Verdict);
        Assert.Equal(new SuccessThreshold(-Math.Log(0.9), Polarity.LowerIsBetter), answer.Threshold);
    }

    [Fact]
    public void It_is_the_answer_of_the_service()
    {
        var synthesis = s_trials.Synthesise().Value;
        var asked = new ReplicationAssessor().AssessAcrossSites(SourceEvidence.From(synthesis), new SuccessThreshold(-Math.Log(0.9), Polarity.LowerIsBetter));
        Assert.Equal(asked, synthesis.DidItReplicate(0.9, Polarity.LowerIsBetter));
        Assert.Equal(asked, SourceEvidence.From(synthesis).DidItReplicate(0.9, Polarity.LowerIsBetter));
    }

    [Fact]
    public void Without_a_comparison_it_is_held_against_a_reference()
    {
        var sites = ReportedOutcomes.For("p", "in-work", "our monitoring", ("A", 60, 100), ("B", 66, 110), ("C", 70, 115), ("D", 58, 97));
        var answer = sites.DidItReplicate(successFrom: 0.55, Polarity.HigherIsBetter, s_target);
        Assert.Equal(s_target, answer.Threshold.Reference);
        Assert.Equal(Math.Log(0.55 / 0.45), answer.Threshold.MinimumImportantDifference, 12);
        Assert.Equal(answer, sites.Aggregate().DidItReplicate(0.55, Polarity.HigherIsBetter, s_target));
        var fault = Assert.Throws<ArgumentException>(() => sites.DidItReplicate(0.55, Polarity.HigherIsBetter));
        Assert.Contains("give the reference", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1.1, Polarity.LowerIsBetter, "1.1")]
    [InlineData(0.9, Polarity.HigherIsBetter, "0.9")]
    [InlineData(1.0, Polarity.HigherIsBetter, "1 on")]
    [InlineData(-1.0, Polarity.LowerIsBetter, "-1 has no place on the scale of 'odds-ratio'; give a ratio above 0,")]
    [InlineData(0.0, Polarity.LowerIsBetter, "0 has no place on the scale of 'odds-ratio'; give a ratio above 0,")]
    [InlineData(double.NaN, Polarity.LowerIsBetter, "NaN has no place")]
    public void A_success_on_the_wrong_side_or_off_the_scale_is_refused(double successFrom, Polarity better, string said) =>
        Assert.Contains(said, Assert.Throws<ArgumentException>(() => s_trials.DidItReplicate(successFrom, better)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(EffectMeasure.RiskDifference, 1.5, "0.05 for 5 points")]
    [InlineData(EffectMeasure.RiskDifference, 5, "between -1 and 1, exclusive; 0.05 for 5 points")]
    [InlineData(EffectMeasure.RiskDifference, 1, "0.05 for 5 points")]
    [InlineData(EffectMeasure.Correlation, 1.2, "a correlation between -1 and 1, exclusive")]
    [InlineData(EffectMeasure.FisherZ, 1, "a correlation between -1 and 1, exclusive")]
    [InlineData(EffectMeasure.Proportion, 55, "between 0 and 1, exclusive; 0.55 for 55 %")]
    [InlineData(EffectMeasure.ProportionLog, 1.5, "between 0 and 1, exclusive; 0.55 for 55 %")]
    [InlineData(EffectMeasure.ProportionLogit, 1, "between 0 and 1, exclusive; 0.55 for 55 %")]
    [InlineData(EffectMeasure.RateLog, 0, "a rate above 0")]
    [InlineData(EffectMeasure.MeanDifference, double.PositiveInfinity, "a finite number")]
    public void A_success_that_the_measure_cannot_have_is_refused_with_what_it_can(EffectMeasure measure, double successFrom, string said)
    {
        var evidence = new SourceEvidence("an outcome", measure, [new("A", 0.1, 0.01), new("B", 0.2, 0.01)]);
        var reference = evidence.HasComparison ? null : new ReferenceRate(0.4, s_target.Source);
        var fault = Assert.Throws<ArgumentException>(() => SuccessThreshold.From(evidence, successFrom, Polarity.HigherIsBetter, reference));
        Assert.Equal("successFrom", fault.ParamName);
        Assert.Contains(said, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reference_that_the_measure_cannot_have_is_refused_too()
    {
        var evidence = new SourceEvidence("an outcome", EffectMeasure.ProportionLogit, [new("A", 0.1, 0.01), new("B", 0.2, 0.01)]);
        var fault = Assert.Throws<ArgumentException>(() => SuccessThreshold.From(evidence, 0.55, Polarity.HigherIsBetter, new(50, s_target.Source)));
        Assert.Equal("reference", fault.ParamName);
        Assert.Contains("50 has no place", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reference_beside_a_comparison_is_refused_and_not_passed_over()
    {
        var fault = Assert.Throws<ArgumentException>(() => s_trials.DidItReplicate(0.9, Polarity.LowerIsBetter, s_target));
        Assert.Equal("reference", fault.ParamName);
        Assert.Contains("'reoffended' has a comparison, which success is held against; leave the reference out.", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.9, Polarity.NotStated)]
    [InlineData(1.1, Polarity.NotStated)]
    [InlineData(-1, (Polarity)99)]
    public void A_direction_has_to_be_said_before_anything_else_is_looked_at(double successFrom, Polarity better)
    {
        Assert.Contains("has to be said: higher or lower", Assert.Throws<ArgumentException>(() => s_trials.DidItReplicate(successFrom, better)).Message, StringComparison.Ordinal);
        var apart = ReportedOutcomes.For("p", "in-work", "our monitoring", ("A", 60, 100), ("A", 66, 110));
        Assert.Equal("better", Assert.Throws<ArgumentException>(() => apart.DidItReplicate(successFrom, better)).ParamName);
        Assert.Equal("better", Assert.Throws<ArgumentException>(() => SuccessThreshold.From(SourceEvidence.From(s_trials.Synthesise().Value), successFrom, better, s_target)).ParamName);
    }

    [Fact]
    public void A_place_is_asked_about_with_the_same_words()
    {
        var evidence = SourceEvidence.From(s_trials.Synthesise().Value);
        var place = new TargetPlace(new Place("Croydon"));
        var answer = evidence.WillItWorkIn(place, successFrom: 0.9, Polarity.LowerIsBetter);
        Assert.Equal(new ReplicationAssessor().AssessTransferTo(new TransferRequest(evidence, new(-Math.Log(0.9), Polarity.LowerIsBetter)), place), answer);
        Assert.Contains("Croydon", answer.ToTable(), StringComparison.Ordinal);
    }

    [Fact]
    public void Verdicts_are_tables_and_comma_separated_values()
    {
        var answer = s_trials.DidItReplicate(0.9, Polarity.LowerIsBetter);
        Assert.Contains("it did not replicate", answer.ToTable(), StringComparison.Ordinal);
        var rows = answer.ToCsv().Split("\r\n");
        Assert.Equal("outcome,place,row,name,value,lower,upper,natural_lower,natural_upper,text", rows[0]);
        Assert.Contains("reoffended,,answer,verdict,,,,,,did-not-replicate", rows);
        Assert.Contains(rows, row => row.StartsWith("reoffended,,prediction,sites,7,", StringComparison.Ordinal));
        Assert.Equal(7, rows.Count(row => row.StartsWith("reoffended,,site,", StringComparison.Ordinal)));
    }
}
