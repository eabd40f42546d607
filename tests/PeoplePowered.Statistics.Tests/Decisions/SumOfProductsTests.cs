using FsCheck;
using FsCheck.Fluent;
using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Statistics.Tests.Decisions;

public sealed class SumOfProductsTests
{
    private static readonly SumOfProducts s_shared = new(
        3,
        [new(1, ProductFactor.Of(0), ProductFactor.Of(1)), new(1, ProductFactor.Of(0), ProductFactor.Of(2))],
        [ProductOutcome.Sum(1, -1), ProductOutcome.Ratio([1, 0], [0, 1])]);

    [Fact]
    public void An_input_that_two_products_share_is_one_input()
    {
        // 100 to 200 people, each with 30 of benefit and 10 of cost: 2,000 to 4,000 net, and exactly 3 to 1.
        var outcomes = s_shared.Evaluate([100, 30, 10], [200, 30, 10]);
        Assert.Equal(EstimableInterval.Of(2000, 4000), outcomes[0]);
        Assert.Equal(EstimableInterval.Of(3, 3), outcomes[1]);
        Assert.True(s_shared.IsSharp([100, 30, 10], [200, 30, 10]));
    }

    [Fact]
    public void Factors_are_what_they_say()
    {
        Assert.Equal(7, ProductFactor.Of(0).At(7));
        Assert.Equal(0.75, ProductFactor.Without(0).At(0.25));
        Assert.Equal(1.25, ProductFactor.RaisedBy(0).At(0.25));
        Assert.Equal(4 + (3 * 0.5) + (2 * 0.25), ProductFactor.Retained(0, [4, 3, 2]).At(0.5), 12);
    }

    [Fact]
    public void A_ratio_does_not_exist_where_its_divisor_may_be_nothing()
    {
        Assert.Equal(AbsenceReason.OutOfDomain, s_shared.Evaluate([1, 30, 0], [1, 30, 10])[1].Reason);
        Assert.Equal(AbsenceReason.OutOfDomain, s_shared.Evaluate([1, 30, -1], [1, 30, 1])[1].Reason);
        Assert.Equal(AbsenceReason.OutOfDomain, s_shared.Evaluate([1, 30, 0], [1, 30, 0])[1].Reason);
    }

    [Fact]
    public void A_shared_divisor_that_changes_sign_between_corners_leaves_no_ratio()
    {
        // x / (x - 1) with x from 0 to 2: the divisor is -1 and 1 at the corners and 0 between.
        var model = new SumOfProducts(1, [new(1, ProductFactor.Of(0)), new(1)], [ProductOutcome.Ratio([1, 0], [1, -1])]);
        Assert.Equal(AbsenceReason.OutOfDomain, model.Evaluate([0], [2])[0].Reason);
        Assert.Equal(EstimableInterval.Of(1.5, 2), model.Evaluate([2], [3])[0]);
    }

    [Fact]
    public void A_ratio_to_what_is_negative_exists_only_where_that_is_asked_for()
    {
        ProductTerm[] terms = [new(1, ProductFactor.Of(0)), new(1, ProductFactor.Of(1))];
        Assert.Equal(EstimableInterval.Of(-2, -2), new SumOfProducts(2, terms, [ProductOutcome.Ratio([1, 0], [0, 1])]).Evaluate([4, -2], [4, -2])[0]);
        Assert.False(new SumOfProducts(2, terms, [ProductOutcome.Ratio([1, 0], [0, 1], isOfPositive: true)]).Evaluate([4, -2], [4, -2])[0].HasValue);
    }

    [Fact]
    public void Ranges_are_those_of_all_corners() => Prop.ForAll<(int A, int B, int C, int D)>(drawn =>
    {
        double[] lower = [drawn.A % 50, drawn.B % 50, drawn.C % 50, (drawn.D & 7) / 16.0];
        double[] upper = [lower[0] + 3, lower[1] + 5, lower[2] + 2, lower[3] + 0.5];
        var model = new SumOfProducts(
            4,
            [new(2, ProductFactor.Of(0), ProductFactor.Of(1)), new(-1, ProductFactor.Of(0), ProductFactor.RaisedBy(2)), new(1, ProductFactor.Without(2), ProductFactor.Retained(3, [1, 2, 3]))],
            [ProductOutcome.Sum(1, 1, -2)]);
        var corners = Enumerable.Range(0, 16).Select(corner =>
        {
            double[] at = [.. lower.Select((low, input) => (corner >> input & 1) == 0 ? low : upper[input])];
            return (2 * at[0] * at[1]) - (at[0] * (1 + at[2])) - (2 * (1 - at[2]) * (1 + (2 * (1 - at[3])) + (3 * (1 - at[3]) * (1 - at[3]))));
        }).ToList();
        var range = model.Evaluate(lower, upper)[0].Value;
        return Math.Abs(range.Lower - corners.Min()) < 1e-9 && Math.Abs(range.Upper - corners.Max()) < 1e-9;
    }).Check(Config.QuickThrowOnFailure.WithReplay(20_260_201, 3));

    [Fact]
    public void More_shared_bounds_than_can_be_gone_through_still_hold_the_answer()
    {
        const int inputs = 12;
        ProductTerm[] terms = [.. Enumerable.Range(0, inputs).SelectMany(input => new ProductTerm[] { new(3, ProductFactor.Of(input)), new(1, ProductFactor.Of(input)) })];
        var model = new SumOfProducts(inputs, terms, [ProductOutcome.Sum([.. terms.Select((_, index) => index % 2 == 0 ? 1.0 : -1.0)])]);
        double[] lower = [.. Enumerable.Repeat(1.0, inputs)];
        double[] upper = [.. Enumerable.Repeat(2.0, inputs)];
        Assert.False(model.IsSharp(lower, upper));
        var range = model.Evaluate(lower, upper)[0].Value;
        Assert.True(range.Lower <= 2 * inputs && range.Upper >= 4 * inputs);
    }

    [Fact]
    public void A_square_and_a_missing_weight_are_refused()
    {
        Assert.Contains("twice", Assert.Throws<ArgumentException>(() => new ProductTerm(1, ProductFactor.Of(0), ProductFactor.Without(0))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new SumOfProducts(1, [new(1, ProductFactor.Of(0))], [ProductOutcome.Sum(1, 2)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SumOfProducts(1, [new(1, ProductFactor.Of(1))], [ProductOutcome.Sum(1)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => ProductFactor.Retained(0, [-1]));
    }
}
