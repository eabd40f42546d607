using FsCheck;
using FsCheck.Fluent;
using PeoplePowered.Domain.Learning.Gains;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Statistics;
using static PeoplePowered.Domain.Tests.Learning.Gains.MeasuredGains;

namespace PeoplePowered.Domain.Tests.Learning.Gains;

public sealed class GainLaws
{
    private static readonly Config s_config = Config.QuickThrowOnFailure.WithReplay(20130117, 9);
    private static readonly GainInstrument s_open = new("Score", Polarity.HigherIsBetter);

    private static Gen<(int[] Before, int[] After)> People { get; } =
        from n in Gen.Choose(2, 25)
        from before in Gen.Choose(-20, 20).ArrayOf(n)
        from after in Gen.Choose(-20, 20).ArrayOf(n)
        select (before, after);

    [Fact]
    public void The_order_of_people_and_the_zero_of_the_scale_change_nothing() =>
        Prop.ForAll(People.ToArbitrary(), draw =>
        {
            var (plain, turned) = (Interval(draw, 0), Interval((draw.Before.Reverse().ToArray(), draw.After.Reverse().ToArray()), 7));
            return plain.Reason == turned.Reason && (!plain.HasValue || (Near(plain.Value.Lower, turned.Value.Lower) && Near(plain.Value.Upper, turned.Value.Upper)));
        }).Check(s_config);

    [Fact]
    public void An_unknown_correlation_gives_an_interval_that_holds_that_of_any() =>
        Prop.ForAll(
            (from n in Gen.Choose(2, 60)
             from m in Gen.Choose(2, 60)
             from first in Gen.Choose(1, 30)
             from second in Gen.Choose(1, 30)
             from percent in Gen.Choose(-100, 100)
             select (n, m, first, second, percent)).ToArbitrary(),
            draw =>
            {
                var (before, after) = (new MeanScore(1, draw.first / 10.0, draw.n), new MeanScore(2, draw.second / 10.0, draw.m));
                var any = Of(new SummarisedScores(before, after), instrument: s_open).Assess().Interval.Value;
                var known = Of(new SummarisedScores(before, after, draw.percent / 100.0), instrument: s_open).Assess().Interval;
                return !known.HasValue || (any.Lower <= known.Value.Lower + 1e-9 && any.Upper >= known.Value.Upper - 1e-9);
            }).Check(s_config);

    [Fact]
    public void Scores_and_their_summary_agree() =>
        Prop.ForAll(People.ToArbitrary(), draw =>
        {
            var changes = draw.Before.Zip(draw.After, (before, after) => (double)after - before).ToArray();
            if (changes.Distinct().Count() == 1)
                return true;
            var summary = new SummarisedScores(new(draw.Before.Average(), null, draw.Before.Length), new(draw.After.Average(), null, draw.After.Length), standardDeviationOfChanges: Spread(changes));
            var (paired, summarised) = (Interval(draw, 0).Value, Of(summary, instrument: s_open).Assess().Interval.Value);
            return Near(paired.Lower, summarised.Lower) && Near(paired.Upper, summarised.Upper);
        }).Check(s_config);

    private static EstimableInterval Interval((int[] Before, int[] After) draw, double shift) =>
        Of(Paired([.. draw.Before.Select(score => score + shift)], [.. draw.After.Select(score => (double?)(score + shift))]), instrument: s_open).Assess().Interval;

    private static double Spread(double[] values) => Math.Sqrt(values.Sum(value => (value - values.Average()) * (value - values.Average())) / (values.Length - 1));

    private static bool Near(double left, double right) => Math.Abs(left - right) < 1e-9 * (1 + Math.Abs(left));
}
