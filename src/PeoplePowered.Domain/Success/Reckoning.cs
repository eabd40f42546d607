using PeoplePowered.Statistics;
using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Domain.Success;

/// <summary>A criterion's result, and its amount at the worst and the best that missing data allow, for what weighs it further.</summary>
internal sealed record Reckoning(CriterionResult Result, Func<(UncertainNumber Low, UncertainNumber High)>? Amounts)
{
    /// <summary>What the amount is worth on a scale: the mean, at the worst and the best that missing data allow; from 0 to 1 where nothing is known.</summary>
    public Interval Value(PiecewiseLinearValue scale)
    {
        if (Amounts is null)
            return new(0, 1);
        var (low, high) = Amounts();
        var (one, other) = (scale.At(low).Mean, scale.At(high).Mean);
        return new(Math.Clamp(Math.Min(one.Lower, other.Lower), 0, 1), Math.Clamp(Math.Max(one.Upper, other.Upper), 0, 1));
    }

    /// <summary>
    /// The same with all its uncertainty: a distribution where nothing is missing, otherwise bounds, from the 2.5 % point at the worst to the 97.5 % point at the
    /// best that missing data allow.
    /// </summary>
    public UncertainNumber UncertainValue(PiecewiseLinearValue scale)
    {
        if (Amounts is null)
            return UncertainNumber.Between(0, 1);
        var (low, high) = Amounts();
        var (one, other) = (scale.At(low), scale.At(high));
        if (one.Equals(other))
            return one;
        const double tail = 0.025;
        var (first, second) = (one.Quantile(tail).Lower, other.Quantile(tail).Lower);
        var (third, fourth) = (one.Quantile(1 - tail).Upper, other.Quantile(1 - tail).Upper);
        return UncertainNumber.Between(Math.Clamp(Math.Min(first, second), 0, 1), Math.Clamp(Math.Max(third, fourth), 0, 1));
    }

    /// <summary>Whether the amount lies on a scale, for all that is known.</summary>
    public bool IsCovered(PiecewiseLinearValue scale) => Amounts is null || (scale.Covers(Amounts().Low) && scale.Covers(Amounts().High));

    /// <summary>Where a probability puts something: met, not met, or open.</summary>
    public static CriterionStatus StatusOf(Interval probability, SuccessOptions options) =>
        probability.Lower >= options.MetFrom ? CriterionStatus.Met
        : probability.Upper <= options.NotMetUpTo ? CriterionStatus.NotMet
        : CriterionStatus.Undetermined;
}
