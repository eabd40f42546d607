using PeoplePowered.Statistics.Replication;

namespace PeoplePowered.Statistics.Tests.Replication;

/// <summary>Every metric of 94 real pairs.</summary>
public sealed class PairTests
{
    [Fact]
    public void There_are_94_pairs() => Assert.Equal(94, Pair.All.Count);

    [Fact]
    public void Nominal_sceptical_p_values_are_those_of_the_reference() => Sceptical(ScepticalLevel.Nominal, pair => pair.Nominal, 1e-12);

    [Fact]
    public void Golden_sceptical_p_values_are_those_of_the_reference() => Sceptical(ScepticalLevel.Golden, pair => pair.Golden, 1e-12);

    /// <summary>The reference integrates with an absolute tolerance, so that tiny values hold few digits: to 1e-11.</summary>
    [Fact]
    public void Controlled_sceptical_p_values_are_those_of_the_reference() => Sceptical(ScepticalLevel.Controlled, pair => pair.Controlled, 1e-9, scale: 1e-2);

    [Fact]
    public void Both_studies_are_significant_where_the_reference_says_so() =>
        Assert.All(Pair.All, pair => Assert.Equal(pair.BothSignificant, TwoTrialsRule.IsMet(pair.ZOriginal, pair.ZReplication)));

    [Fact]
    public void Prediction_intervals_are_those_of_the_reference() => Assert.All(Pair.All, pair =>
    {
        var interval = ReplicationInterval.Of(pair.Original, pair.OriginalError, pair.ReplicationError);
        Reference.Close(pair.Lower, pair.Upper, interval, 1e-12, pair.Study, 1);
        Assert.Equal(pair.Inside, interval.Value.Contains(pair.Replication));
    });

    [Fact]
    public void Q_p_values_are_those_of_the_reference_for_two_and_for_a_list_of_studies() => Assert.All(Pair.All, pair =>
    {
        Reference.Close(pair.QPValue, ReplicationQ.Of(pair.Original, pair.OriginalError, pair.Replication, pair.ReplicationError).QPValue, 1e-11, pair.Study);
        var list = ReplicationQ.Of([pair.Original, pair.Replication], [pair.OriginalError * pair.OriginalError, pair.ReplicationError * pair.ReplicationError]);
        Reference.Close(pair.QPValue, list.QPValue, 1e-11, pair.Study);
    });

    [Fact]
    public void A_replication_lies_inside_the_prediction_interval_exactly_where_Q_is_not_significant() =>
        Assert.All(Pair.All, pair => Assert.Equal(pair.Inside, ReplicationQ.Of(pair.Original, pair.OriginalError, pair.Replication, pair.ReplicationError).QPValue.Value >= 0.05));

    /// <summary>The sums of formulas.md 3.1 for the two projects together: psychology and social sciences.</summary>
    [Fact]
    public void Successes_are_counted_as_published()
    {
        Assert.Equal(21 + 13, Pair.All.Count(pair => TwoTrialsRule.IsMet(pair.ZOriginal, pair.ZReplication)));
        Assert.Equal(22 + 11, Successes(ScepticalLevel.Golden));
        Assert.Equal(23 + 13, Successes(ScepticalLevel.Controlled));
        Assert.Equal(11 + 7, Successes(ScepticalLevel.Nominal));
        Assert.Equal(51 + 14, Pair.All.Count(pair => ReplicationInterval.Of(pair.Original, pair.OriginalError, pair.ReplicationError).Value.Contains(pair.Replication)));

        static int Successes(ScepticalLevel level) => Pair.All.Count(pair => ScepticalPValue.OneSided(pair.ZOriginal, pair.ZReplication, pair.VarianceRatio, level) <= 0.025);
    }

    private static void Sceptical(ScepticalLevel level, Func<Pair, double> expected, double tolerance, double scale = 0) => Assert.All(Pair.All, pair =>
        Reference.Close(expected(pair), ScepticalPValue.OneSided(pair.ZOriginal, pair.ZReplication, pair.VarianceRatio, level), tolerance, $"{level}, {pair.Study}", scale));
}
