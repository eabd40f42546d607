using PeoplePowered.Domain.Success;

namespace PeoplePowered.Domain.Tests.Success;

/// <summary>Reference numbers: A = (.8, .2) and B = (.3, .6), A first where the first weight is above 4/9 (Lahdelma and Salminen 2001).</summary>
public sealed class ComparisonTests
{
    private static readonly SuccessDefinition s_definition = Croydon.Define(
        [AtLeast.PerCent(50).In(Some.Outcome("home")), AtLeast.PerCent(50).In(Some.Outcome("job"))],
        new Perspective(PerspectiveRole.Beneficiary, "People", [PerspectiveCriterion.Weighted("home"), PerspectiveCriterion.Weighted("job")]),
        new Perspective(PerspectiveRole.Deliverer, "Homes first", [PerspectiveCriterion.Weighted("home"), PerspectiveCriterion.Weighted("job")], PerspectiveWeights.InOrder("home", "job")),
        new Perspective(PerspectiveRole.PolicyMaker, "Jobs first", [PerspectiveCriterion.Weighted("home"), PerspectiveCriterion.Weighted("job")], PerspectiveWeights.FromSwings(new CriterionSwing("home", 25), new CriterionSwing("job", 100))),
        new Perspective(PerspectiveRole.Funder, "A job must be", [PerspectiveCriterion.Weighted("home"), PerspectiveCriterion.MustHave("job")]));

    private static readonly SuccessEvidence s_a = Of("A", 8, 2);
    private static readonly SuccessEvidence s_b = Of("B", 3, 6);

    [Fact]
    public void Acceptability_and_central_weights_are_those_of_the_reference()
    {
        var ranking = new SuccessAssessor().Compare(s_definition, [s_a, s_b]).Perspectives[0];
        Assert.True(ranking.IsExact);
        Assert.Equal(5.0 / 9, ranking.Subjects[0].Acceptabilities[0].Lower, 12);
        Assert.Equal(4.0 / 9, ranking.Subjects[1].Acceptabilities[0].Lower, 12);
        Assert.Equal(13.0 / 18, ranking.Subjects[0].CentralWeights![0], 12);
        Assert.Equal(5.0 / 18, ranking.Subjects[0].CentralWeights![1], 12);
    }

    [Fact]
    public void Each_perspective_has_its_own_first_and_none_is_averaged()
    {
        var comparison = new SuccessAssessor().Compare(s_definition, [s_a, s_b]);
        Assert.Equal(["A", "A", "B", "B"], comparison.Perspectives.Select(ranking => ranking.First));
        Assert.False(comparison.AllAgree);
        Assert.Equal(["A"], comparison.Perspectives[3].NotRanked);
        Assert.Contains("must-have-not-met", comparison.Caveats.Codes());
    }

    [Fact]
    public void Missing_data_make_acceptabilities_intervals()
    {
        var open = new SuccessEvidence("B", [Some.Count("B", "home", 3, 10), Some.Blank("B", "job", 10)]);
        var share = new SuccessAssessor().Compare(s_definition, [s_a, open]).Perspectives[0].Subjects[0].Acceptabilities[0];
        Assert.True(share.Lower < 5.0 / 9 && share.Upper > 5.0 / 9, share.ToString());
        Assert.Null(new SuccessAssessor().Compare(s_definition, [s_a, open]).Perspectives[0].First);
    }

    [Fact]
    public void The_same_seed_gives_the_same_answer()
    {
        var options = new SuccessOptions { Question = SuccessQuestion.TrueRate, Smaa = new() { Draws = 500, Threads = 1 } };
        var one = new SuccessAssessor().Compare(s_definition, [s_a, s_b], options).Perspectives;
        Assert.Equal(one, new SuccessAssessor().Compare(s_definition, [s_a, s_b], options with { Smaa = options.Smaa with { Threads = 3 } }).Perspectives);
        Assert.False(one[0].IsExact);
    }

    [Fact]
    public void Acceptabilities_add_up_to_one_over_the_subjects_of_each_rank()
    {
        var subjects = Enumerable.Range(0, 4).Select(index => Of($"S{index}", 2 + (index * 3 % 5), 7 - index)).ToList();
        foreach (var question in new[] { SuccessQuestion.TheseSites, SuccessQuestion.TrueRate })
        {
            var comparison = new SuccessAssessor().Compare(s_definition, subjects, new() { Question = question, Smaa = new() { Draws = 1000 } });
            Assert.All(comparison.Perspectives.Take(3), ranking => Assert.All(Enumerable.Range(0, 4), rank =>
            {
                Assert.Equal(1, ranking.Subjects.Sum(subject => subject.Acceptabilities[rank].Lower), 9);
                Assert.Equal(1, ranking.Subjects[rank].Acceptabilities.Sum(share => share.Lower), 9);
            }));
        }
    }

    [Fact]
    public void Sites_of_one_evidence_are_subjects()
    {
        var all = new SuccessEvidence("all", [.. s_a.Reported, .. s_b.Reported]);
        Assert.Equal(["A", "B"], all.BySite().Select(site => site.Subject));
        Assert.Throws<ArgumentException>(() => new SuccessAssessor().Compare(s_definition, [s_a]));
        Assert.Throws<ArgumentException>(() => new SuccessAssessor().Compare(s_definition, [s_a, s_a]));
    }

    [Fact]
    public void A_comparison_can_be_called_off()
    {
        using var off = new CancellationTokenSource();
        off.Cancel();
        Assert.Throws<OperationCanceledException>(() => new SuccessAssessor().Compare(s_definition, [s_a, s_b], null, off.Token));
    }

    private static SuccessEvidence Of(string site, long home, long job) => new(site, [Some.Count(site, "home", home, 10), Some.Count(site, "job", job, 10)]);
}
