using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Domain.Success;

/// <summary>A cost per person who achieves an outcome of at most so much: average, not additional.</summary>
public sealed record CostAtMost : SuccessCriterion
{
    private const decimal Most = 1_000_000_000_000_000m;

    /// <summary>A criterion; <see cref="NoMoreThan"/> reads better.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="amount">The most per person who achieves it; above zero, up to 1,000,000,000,000,000.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="amount"/> is outside that.</exception>
    public CostAtMost(OutcomeReference outcome, Money amount)
        : base(outcome)
    {
        Amount = Guard.Against.Null(amount);
        Guard.Against.NegativeOrZero(amount.Amount, nameof(amount));
        Guard.Against.OutOfRange(amount.Amount, nameof(amount), 0, Most);
    }

    /// <summary>The most per person who achieves it.</summary>
    public Money Amount { get; }

    /// <summary>From twice the limit, worth nothing, to nothing.</summary>
    public override PiecewiseLinearValue DefaultScale => PiecewiseLinearValue.Between(2 * (double)Amount.Amount, 0);

    /// <inheritdoc />
    public override string Unit => $"{Amount.Currency} per person";

    /// <inheritdoc />
    public override string InWords => $"at most {Amount} for each person: {Outcome.Key}{ByWords}";
}
