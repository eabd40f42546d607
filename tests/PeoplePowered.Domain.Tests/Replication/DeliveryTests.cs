using PeoplePowered.Domain.Replication;
using PeoplePowered.Statistics;

namespace PeoplePowered.Domain.Tests.Replication;

/// <summary>Dose and support as bounds, worked out by hand (section 2 of the design note).</summary>
public sealed class DeliveryTests
{
    [Theory]
    [InlineData(DoseRule.Minimum, 0.8, 0.8)]
    [InlineData(DoseRule.Product, 0.648, 0.648)]
    public void Known_fractions_give_a_number(DoseRule rule, double lower, double upper) => Close(lower, upper, new Fidelity(0.9, 0.8, 0.9, 1).Dose(rule));

    [Theory]
    [InlineData(DoseRule.Minimum, 0, 0.8)]
    [InlineData(DoseRule.Product, 0, 0.72)]
    public void An_unknown_fraction_may_be_anything(DoseRule rule, double lower, double upper) => Close(lower, upper, new Fidelity(0.9, 0.8, null, 1).Dose(rule));

    [Fact]
    public void Nothing_known_may_be_anything() => Assert.Equal(new Interval(0, 1), new Fidelity().Dose(DoseRule.Minimum));

    [Theory]
    [InlineData(1.2)]
    [InlineData(-0.1)]
    [InlineData(85)]
    [InlineData(double.NaN)]
    public void A_fraction_beyond_0_to_1_is_refused_with_the_remedy(double fraction) =>
        Assert.Contains("write 85 per cent as 0.85", Assert.Throws<ArgumentOutOfRangeException>(() => new Fidelity(coverage: fraction)).Message, StringComparison.Ordinal);

    [Fact]
    public void Factors_of_one_set_combine_by_the_bounds_of_frechet()
    {
        Close(0.7, 0.8, Set(0.8, 0.9).Probability);
        Close(0, 0.3, Set(0.3, 0.4).Probability);
        Close(0.4, 0.7, Set(0.7, 0.8, 0.9).Probability);
        Close(1, 1, Set(1, 1).Probability);
    }

    [Fact]
    public void Factors_declared_independent_multiply() => Close(0.72, 0.72, Set(independent: true, 0.8, 0.9).Probability);

    [Fact]
    public void An_unknown_factor_is_from_0_to_1()
    {
        Close(0, 0.8, new SupportSet([SupportFactor.Present("a", 0.8), SupportFactor.Unknown("b")]).Probability);
        Close(0, 0.8, new SupportSet([SupportFactor.Present("a", 0.8), SupportFactor.Unknown("b")], independent: true).Probability);
        Close(0, 1, new SupportSet([SupportFactor.Unknown("b")]).Probability);
    }

    [Fact]
    public void A_factor_that_is_not_required_enters_nothing() =>
        Close(0.8, 0.8, new SupportSet([SupportFactor.Present("a", 0.8), new SupportFactor("b", new Interval(0, 0), isRequired: false)]).Probability);

    [Fact]
    public void Several_sufficient_sets_are_at_least_the_best_and_at_most_their_sum()
    {
        Close(0.5, 0.8, SupportSet.AnyOf([Set(0.5), Set(0.3)]));
        Close(0.8, 1, SupportSet.AnyOf([Set(0.5), Set(0.8)]));
        Close(0.7, 1, SupportSet.AnyOf([Set(0.8, 0.9), Set(0.3)]));
        Close(0, 1, SupportSet.AnyOf([new SupportSet([SupportFactor.Unknown("a")])]));
    }

    [Fact]
    public void Dose_and_support_scale_the_chance_of_success_and_leave_that_of_harm()
    {
        var request = new TransferRequest(ReferenceCases.Bcg, ReferenceCases.Lower(0.8), moderators: ["latitude"]);
        var (whole, half) = (At(request, null, []), At(request, new Fidelity(1, 1, 1, 0.5), [Set(0.8, 0.9)]));

        // The chance that half the effect, in risk ratios, is at most .8 is that the effect is at most .64.
        var demanding = At(new TransferRequest(ReferenceCases.Bcg, ReferenceCases.Lower(0.64), moderators: ["latitude"]), null, []);
        Assert.Equal(0.7 * demanding.ProbabilityOfSuccess.Value.Lower, half.ProbabilityOfSuccess.Value.Lower, 1e-12);
        Assert.Equal(0.8 * demanding.ProbabilityOfSuccess.Value.Upper, half.ProbabilityOfSuccess.Value.Upper, 1e-12);
        Assert.Equal(whole.ProbabilityOfHarm, half.ProbabilityOfHarm);
        Assert.Equal((new Interval(0.5, 0.5), 0.7, 0.8), (half.Dose, Math.Round(half.Support.Lower, 12), half.Support.Upper));
    }

    [Fact]
    public void Nothing_delivered_is_no_success_and_may_harm_all_the_same()
    {
        var answer = At(new TransferRequest(ReferenceCases.ScaredStraight, ReferenceCases.Lower(0.9)), new Fidelity(0, 1, 1, 1), []);
        Assert.Equal(new Interval(0, 0), answer.ProbabilityOfSuccess.Value);
        Assert.True(answer.ProbabilityOfHarm.Value.Lower > 0.8);
    }

    private static TransferAssessment At(TransferRequest request, Fidelity? fidelity, ValueList<SupportSet> support) => new ReplicationAssessor(AnyTransfer.Quick).AssessTransferTo(
        request, new TargetPlace(new Place("there"), [Covariate.Of("latitude", 33.46)], Answers.AllStrong, support, fidelity: fidelity));

    private static SupportSet Set(params double[] presences) => Set(independent: false, presences);

    private static SupportSet Set(bool independent, params double[] presences) =>
        new(presences.Select((presence, index) => SupportFactor.Present(FormattableString.Invariant($"factor {index}"), presence)).ToValueList(), independent);

    private static void Close(double lower, double upper, Interval actual)
    {
        Assert.Equal(lower, actual.Lower, 1e-12);
        Assert.Equal(upper, actual.Upper, 1e-12);
    }
}
