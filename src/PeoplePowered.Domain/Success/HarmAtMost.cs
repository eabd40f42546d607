using System.Globalization;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Domain.Success;

/// <summary>No harm above a rate: at most so many people to whom something bad happens. It is a rate, not an effect: without a comparison nobody can say what the service did.</summary>
public sealed record HarmAtMost : SuccessCriterion
{
    /// <summary>A criterion; <see cref="NoMoreThan"/> reads better.</summary>
    /// <param name="outcome">The outcome that is the harm.</param>
    /// <param name="percent">The most people, in per cent, 0 to 100.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="percent"/> is outside 0 to 100.</exception>
    public HarmAtMost(OutcomeReference outcome, decimal percent)
        : base(outcome) => Percent = Guard.Against.OutOfRange(percent, nameof(percent), 0, 100);

    /// <summary>The most people, in per cent.</summary>
    public decimal Percent { get; }

    /// <inheritdoc />
    public override PiecewiseLinearValue DefaultScale => PiecewiseLinearValue.Between(1, 0);

    /// <inheritdoc />
    public override string Unit => "share of people";

    /// <inheritdoc />
    public override string InWords => string.Create(CultureInfo.InvariantCulture, $"at most {Percent:0.####} % of people: {Outcome.Key}{ByWords}");
}
