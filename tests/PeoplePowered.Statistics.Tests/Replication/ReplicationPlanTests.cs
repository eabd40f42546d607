using PeoplePowered.Statistics.Replication;

namespace PeoplePowered.Statistics.Tests.Replication;

/// <summary>An original with a z-value of 2.5, as the R package ReplicationSuccess plans its replication.</summary>
public sealed class ReplicationPlanTests
{
    [Theory]
    [InlineData(PlanningPrior.Conditional, .942437524, 1.25582076)]
    [InlineData(PlanningPrior.Predictive, .818497948, 1.82089066)]
    [InlineData(PlanningPrior.EmpiricalBayes, .731344755, 2.76987175)]
    public void Power_and_size_for_significance_are_those_of_ReplicationSuccess(PlanningPrior prior, double power, double size)
    {
        Reference.Close(power, ReplicationPlan.PowerOfSignificance(2.5, 2, prior), 2e-9, "power");
        Reference.Close(size, ReplicationPlan.SizeForSignificance(2.5, .8, prior), 5e-9, "size");
    }

    [Fact]
    public void The_size_for_sceptical_success_is_that_of_ReplicationSuccess()
    {
        Reference.Close(1.37705307, ReplicationPlan.SizeForScepticalSuccess(2.5, .8, PlanningPrior.Conditional), 5e-9, "size");
        Reference.Close(.8, ReplicationPlan.PowerOfScepticalSuccess(2.5, 1.37705307, PlanningPrior.Conditional), 1e-8, "power");
    }

    [Fact]
    public void Power_counts_how_often_the_p_value_succeeds()
    {
        // On a grid of replications drawn from the planned distribution the success of the p-value itself is counted.
        const double ZOriginal = 2.7, Ratio = 1.6;
        const int Draws = 20_000;
        var successes = Enumerable.Range(0, Draws).Count(i =>
        {
            var deviate = PeoplePowered.Statistics.Distributions.NormalDistribution.Quantile((i + 0.5) / Draws);
            return ScepticalPValue.OneSided(ZOriginal, (ZOriginal * Math.Sqrt(Ratio)) + deviate, Ratio) <= .025;
        });
        Assert.Equal(successes / (double)Draws, ReplicationPlan.PowerOfScepticalSuccess(ZOriginal, Ratio, PlanningPrior.Conditional), 1.0 / Draws);
    }

    [Fact]
    public void A_weak_original_cannot_be_replicated_at_any_size()
    {
        Assert.Equal(0, ReplicationPlan.PowerOfScepticalSuccess(1.2, 100));
        Assert.Equal(AbsenceReason.EmptySet, ReplicationPlan.SizeForScepticalSuccess(1.2).Reason);
        Assert.Equal(AbsenceReason.EmptySet, ReplicationPlan.SizeForSignificance(.5, .9, PlanningPrior.EmpiricalBayes).Reason);
        Assert.Equal(AbsenceReason.EmptySet, ReplicationPlan.SizeForSignificance(0, .8, PlanningPrior.Conditional).Reason);
    }

    [Fact]
    public void What_is_out_of_range_is_refused_by_name()
    {
        Assert.Equal("zOriginal", Assert.Throws<ArgumentOutOfRangeException>(() => ReplicationPlan.PowerOfSignificance(double.NaN, 1)).ParamName);
        Assert.Equal("relativeSize", Assert.Throws<ArgumentOutOfRangeException>(() => ReplicationPlan.PowerOfSignificance(2, 0)).ParamName);
        Assert.Equal("power", Assert.Throws<ArgumentOutOfRangeException>(() => ReplicationPlan.SizeForSignificance(2, .3)).ParamName);
        Assert.Equal("prior", Assert.Throws<ArgumentOutOfRangeException>(() => ReplicationPlan.PowerOfSignificance(2, 1, (PlanningPrior)7)).ParamName);
    }
}
