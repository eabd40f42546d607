using PeoplePowered.Statistics;

namespace PeoplePowered.Domain.Value;

/// <summary>The value of an input at which the net present social value is nothing, all others at their means.</summary>
/// <param name="Input">The input; <c>all costs</c> and <c>all benefits</c> stand for a factor before all of them.</param>
/// <param name="AtMean">What it is now: its mean, or its bounds.</param>
/// <param name="Value">Where the sign turns; a range where other inputs are known within bounds alone; absent as <see cref="AbsenceReason.NotApplicable"/> where the net value does not depend on it, as <see cref="AbsenceReason.OutOfDomain"/> where no value of it does.</param>
/// <param name="IsPossible">Whether the input can be that at all: a fraction from 0 to 1, a price or volume not below 0 (unless it is now); of a range, whether it can be some of it.</param>
/// <param name="Change">By what fraction of its present value it would have to change; absent where that is a range or nothing, or there is no switching value.</param>
/// <param name="Working">How it was worked out.</param>
public sealed record SwitchingValue(string Input, Interval AtMean, EstimableInterval Value, bool IsPossible, EstimableInterval Change, Step Working)
{
    /// <summary>Input and value in words, invariant.</summary>
    public override string ToString() => Value.HasValue
        ? $"{Input}: {ValueText.Short(Value.Value)}{(IsPossible ? string.Empty : ", which it cannot be")}"
        : $"{Input}: none";
}
