using System.Globalization;

namespace PeoplePowered.Domain.Success;

/// <summary>How much the swing from the worst to the best level of a criterion matters, against the swing that matters most.</summary>
public sealed record CriterionSwing
{
    /// <summary>A swing.</summary>
    /// <param name="criterion">The criterion's name.</param>
    /// <param name="swing">From 0 (does not matter) to 100 (the one that matters most).</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="swing"/> is outside 0 to 100.</exception>
    public CriterionSwing(string criterion, double swing)
    {
        Criterion = new(criterion);
        Swing = Guard.Against.OutOfRange(Guard.Against.NonFinite(swing), nameof(swing), 0, 100);
    }

    /// <summary>The criterion.</summary>
    public SuccessCriterionId Criterion { get; }

    /// <summary>From 0 to 100.</summary>
    public double Swing { get; }

    /// <summary>Criterion and swing, invariant.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Criterion} {Swing}");
}
