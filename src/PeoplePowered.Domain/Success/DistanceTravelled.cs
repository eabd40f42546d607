using System.Globalization;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Domain.Success;

/// <summary>
/// Distance travelled on an instrument by at least its minimum important difference: by the mean of all, or by enough people. The better direction is the
/// outcome definition's.
/// </summary>
public sealed record DistanceTravelled : SuccessCriterion
{
    /// <summary>A criterion.</summary>
    /// <param name="outcome">The outcome that the instrument measures.</param>
    /// <param name="leastDifference">The minimum important difference, in the instrument's unit; above zero, whichever direction is better.</param>
    /// <param name="aim">How many people it takes; <c>null</c> for the mean change of all.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="leastDifference"/> is not above zero and finite.</exception>
    public DistanceTravelled(OutcomeReference outcome, double leastDifference, PeopleAim? aim = null)
        : base(outcome)
    {
        LeastDifference = Guard.Against.NegativeOrZero(Guard.Against.NonFinite(leastDifference), nameof(leastDifference));
        Aim = aim;
    }

    /// <summary>The minimum important difference.</summary>
    public double LeastDifference { get; }

    /// <summary>How many people it takes; <c>null</c> for the mean change of all.</summary>
    public PeopleAim? Aim { get; }

    /// <inheritdoc />
    public override PiecewiseLinearValue DefaultScale => Aim?.Scale ?? PiecewiseLinearValue.Between(0, LeastDifference);

    /// <inheritdoc />
    public override string Unit => Aim?.Unit ?? "the instrument's unit, better is positive";

    /// <inheritdoc />
    public override string InWords => Aim is { } aim
        ? string.Create(CultureInfo.InvariantCulture, $"{aim}: {Outcome.Key} better by {LeastDifference} or more{ByWords}")
        : string.Create(CultureInfo.InvariantCulture, $"mean of {Outcome.Key} better by {LeastDifference} or more{ByWords}");
}
