using PeoplePowered.Statistics.Replication;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Statistics.Tests.Replication;

/// <summary>Twenty-one replications of one experiment (moral credential), as Mathur and VanderWeele, and Hedges and Schauer, would look at them.</summary>
public sealed class ManyReplicationsTests
{
    private const double Original = .210, OriginalError = .062;

    private static readonly double[] s_estimates = [.. Reference.Rows("replication", "moral-credential.csv").Select(row => Reference.Number(row[1]))];
    private static readonly double[] s_errors = [.. Reference.Rows("replication", "moral-credential.csv").Select(row => Reference.Number(row[2]))];
    private static readonly double[] s_variances = [.. s_errors.Select(error => error * error)];

    [Fact]
    public void The_original_is_compared_with_all_replications_as_published()
    {
        Reference.Close(.0950578159859, OriginalAgreement.PValue(Original, OriginalError, .0702021102642, .0219393336887, .00268812230918), 1e-9, "from parts");

        // The published parts are those of REML at a loose tolerance; rma of R metafor 3.8.1 with threshold = 1e-12 has mu .0702060415638, se .0219338281159, tau2 .00268380566925.
        Reference.Close(.0949596549450345, OriginalAgreement.PValue(Original, OriginalError, RandomEffects.Pool(s_estimates, s_variances)), 1e-7, "from the pooled replications");
    }

    [Fact]
    public void Sixteen_of_the_replications_lie_inside_their_prediction_intervals() => Assert.Equal(16, s_estimates.Zip(s_errors)
        .Count(replication => ReplicationInterval.Of(Original, OriginalError, replication.Second).Value.Contains(replication.First)));

    /// <summary>The published sum takes the original's variance as .004 and one true effect.</summary>
    [Fact]
    public void Thirteen_of_the_replications_were_to_be_expected_significant()
    {
        var expected = OriginalAgreement.ExpectedSignificant(Original, Math.Sqrt(.004), s_errors);
        Reference.Close(12.9565645, expected, 1e-8, "sum");
        Reference.Close(expected.Value, s_errors.Sum(error => OriginalAgreement.ProbabilityOfSignificance(Original, Math.Sqrt(.004), error).Value), 1e-13, "one by one");
        Assert.Equal(expected, OriginalAgreement.ExpectedSignificant(-Original, Math.Sqrt(.004), s_errors));
    }

    [Fact]
    public void Q_has_the_exact_and_the_approximate_p_values_of_Hedges_and_Schauer()
    {
        var q = ReplicationQ.Of(s_estimates, s_variances);
        Reference.Close(29.792386996, q.Q, 1e-10, "Q");
        Assert.Equal(20, q.DegreesOfFreedom.Value);
        Reference.Close(.0732883046, q.QPValue, 1e-9, "exact");
        Reference.Close(.2474271427, q.ApproximatePValue(ReplicationQ.NegligibleQuarter), 1e-9, "a quarter");
        Reference.Close(.6134435619, q.ApproximatePValue(ReplicationQ.NegligibleTwoThirds), 1e-9, "two thirds");
        Assert.Equal(q.QPValue, q.ApproximatePValue(0));
        Reference.Close(1, q.ApproximatePValue(ReplicationQ.NegligibleThird).Value + q.ReversedPValue(ReplicationQ.NegligibleThird).Value, 1e-13, "reversed");
    }

    [Fact]
    public void Two_studies_have_the_Q_of_their_difference()
    {
        var q = ReplicationQ.Of(2, 1, .5, .5);
        Reference.Close(.179712494879, q.QPValue, 1e-11, "p");
        Reference.Close(2.25 / 1.25, q.Q, 1e-15, "Q");
        Assert.Equal(FormattableString.Invariant($"Q {q.Q.Value} on 1 degrees of freedom, p = {q.QPValue.Value}"), q.ToString());
    }

    [Fact]
    public void Studies_too_few_to_compare_are_absent_by_name()
    {
        Assert.Equal(AbsenceReason.NoStudies, ReplicationQ.Of([], []).QPValue.Reason);
        Assert.Equal(AbsenceReason.TooFewStudies, ReplicationQ.Of([1], [1]).ReversedPValue(ReplicationQ.NegligibleThird).Reason);
        Assert.Equal(AbsenceReason.NotComputed, default(ReplicationQ).QPValue.Reason);
        Assert.Equal(AbsenceReason.TooFewStudies, OriginalAgreement.PValue(1, 1, RandomEffects.Pool([1], [1])).Reason);
        Assert.Equal(AbsenceReason.NoStudies, HarmonicMeanTest.Of([]).PValue.Reason);
    }

    [Fact]
    public void The_harmonic_mean_of_three_studies_is_that_of_ReplicationSuccess()
    {
        var test = HarmonicMeanTest.Of([2.5, 3, 2.2]);
        Reference.Close(1.77750617656e-06, test.PValue, 1e-11, "p");
        Reference.Close(9 / ((1 / 6.25) + (1 / 9d) + (1 / 4.84)), test.Statistic, 1e-14, "statistic");
        Assert.Equal(.125, test.LeastWithoutAgreement);
    }

    [Fact]
    public void A_study_that_points_the_other_way_leaves_no_p_value() => Assert.Equal(AbsenceReason.NotApplicable, HarmonicMeanTest.Of([5, 9, -.01]).PValue.Reason);

    [Fact]
    public void A_study_without_any_effect_leaves_no_evidence()
    {
        var test = HarmonicMeanTest.Of([5, 0]);
        Assert.Equal((0, .25), (test.Statistic.Value, test.PValue.Value));
        Assert.Equal(AbsenceReason.OutOfDomain, HarmonicMeanTest.Of([1e300, 1e300]).Statistic.Reason);
        Assert.Equal(0, HarmonicMeanTest.Of([1e300, 1e300]).PValue.Value);
    }
}
