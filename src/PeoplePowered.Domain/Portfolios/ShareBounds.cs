namespace PeoplePowered.Domain.Portfolios;

/// <summary>A share between two bounds, both fractions from 0 to 1: what is not known is let fall either way.</summary>
public sealed record ShareBounds
{
    /// <summary>A share.</summary>
    /// <param name="lower">The least that the share can be.</param>
    /// <param name="upper">The most that the share can be.</param>
    /// <param name="approximate">Whether a number that is "about" something blurs the bounds.</param>
    /// <exception cref="ArgumentOutOfRangeException">A bound is outside 0 to 1, or the bounds are out of order.</exception>
    public ShareBounds(decimal lower, decimal upper, bool approximate = false)
    {
        Lower = Guard.Against.OutOfRange(lower, nameof(lower), 0, 1);
        Upper = Guard.Against.OutOfRange(upper, nameof(upper), lower, 1);
        Approximate = approximate;
    }

    /// <summary>The least that the share can be.</summary>
    public decimal Lower { get; }

    /// <summary>The most that the share can be.</summary>
    public decimal Upper { get; }

    /// <summary>Whether a number that is "about" something blurs the bounds.</summary>
    public bool Approximate { get; }
}
