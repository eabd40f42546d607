namespace PeoplePowered.Domain.Outcomes;

/// <summary>How long an outcome must last, or when it is measured after the start, such as 26 weeks.</summary>
public sealed record TimeFrame
{
    /// <summary>A time frame.</summary>
    /// <param name="length">How many units; more than zero.</param>
    /// <param name="unit">The unit.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is zero or negative.</exception>
    public TimeFrame(int length, TimeUnit unit)
    {
        Length = Guard.Against.NegativeOrZero(length);
        Unit = unit;
    }

    /// <summary>How many units.</summary>
    public int Length { get; }

    /// <summary>The unit.</summary>
    public TimeUnit Unit { get; }
}
