using FsCheck;
using FsCheck.Fluent;
using PeoplePowered.Domain.Replication;
using PeoplePowered.Statistics;
using PeoplePowered.Statistics.Distributions;
using Interval = PeoplePowered.Statistics.Interval;

namespace PeoplePowered.Domain.Tests.Replication;

/// <summary>With mean, tau squared and degrees of freedom held, a larger standard error moves the chance of success toward a half.</summary>
public sealed class StandardErrorLawTests
{
    private static readonly AnswerStates s_strong = AnswerStates.Of(Answers.AllStrong, Score.Partial);

    private static Arbitrary<Case> Cases => (
        from mean in Gen.Choose(-300, 300)
        from difference in Gen.Choose(1, 100)
        from tauSquared in Gen.Choose(0, 100)
        from error in Gen.Choose(1, 150)
        from larger in Gen.Choose(1, 300)
        from sites in Gen.Choose(3, 30)
        from support in Gen.Choose(0, 20)
        from width in Gen.Choose(0, 20)
        from weak in Gen.Choose(-30, 14)
        select new Case(mean / 100.0, difference / 100.0, tauSquared / 200.0, error / 100.0, (error + larger) / 100.0, sites, new Interval(Math.Max(0, 1 - ((support + width) / 40.0)), 1 - (support / 40.0)), weak)).ToArbitrary();

    [Fact]
    public void A_larger_standard_error_moves_the_chance_of_success_toward_a_half() => Check(30_201, item =>
    {
        var (small, large) = (item.Above(item.Error), item.Above(item.Larger));
        return Math.Abs(large - 0.5) <= Math.Abs(small - 0.5) + 1e-12 && (large - 0.5) * (small - 0.5) >= -1e-12;
    });

    [Fact]
    public void A_larger_standard_error_never_turns_test_further_into_a_favourable_verdict() => Check(30_202, item =>
    {
        var (before, after) = (ReplicationPolicy.Default.Decide(item.State(item.Error)), ReplicationPolicy.Default.Decide(item.State(item.Larger)));
        return before.Verdict > TransferVerdict.TestFurther || after.Verdict <= TransferVerdict.TestFurther;
    });

    [Fact]
    public void A_larger_standard_error_never_turns_adapt_into_replicate_as_is() => Check(30_203, item =>
        ReplicationPolicy.Default.Decide(item.State(item.Larger)).Verdict <= ReplicationPolicy.Default.Decide(item.State(item.Error)).Verdict
        || ReplicationPolicy.Default.Decide(item.State(item.Error)).Verdict == TransferVerdict.DoNotReplicate);

    [Fact]
    public void Favourable_verdicts_are_among_the_cases()
    {
        var favourable = false;
        Check(30_204, item =>
        {
            favourable |= ReplicationPolicy.Default.Decide(item.State(item.Error)).Verdict == TransferVerdict.ReplicateAsIs;
            return true;
        });
        Assert.True(favourable);
    }

    private static void Check(ulong seed, Func<Case, bool> law) => Prop.ForAll(Cases, law).Check(Config.QuickThrowOnFailure.WithMaxTest(800).WithReplay(seed, (2 * seed) + 1));

    internal sealed record Case(double Mean, double Difference, double TauSquared, double Error, double Larger, int Sites, Interval Support, int Weak)
    {
        public double Above(double error) => StudentTDistribution.UpperTail((Difference - Mean) / Spread(error), Sites - 1);

        public RuleState State(double error)
        {
            var success = Above(error);
            var harm = StudentTDistribution.UpperTail((Difference + Mean) / Spread(error), Sites - 1);
            var answers = Weak < 0 ? s_strong : s_strong.With((Criterion)Weak, AnswerState.BelowPassing);
            return new(
                Sites, IsExtrapolating: false, EstimableInterval.Of(Support.Lower * success, Support.Upper * success), Estimable.Of(harm), EstimableInterval.Of(0.9 * success, 0.9 * success),
                answers, CriterionSet.Of([Criterion.CapacityInTarget]), JudgesContext: true);
        }

        private double Spread(double error) => Math.Sqrt((error * error) + TauSquared);
    }
}
