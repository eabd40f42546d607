using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Domain.Value;

/// <summary>How a case is appraised. Every choice is checked when it is made, also by <c>with</c>. Immutable.</summary>
public sealed record ValueOptions
{
    /// <summary>The Green Book's standard rates of 2026, benefits over all costs, 10,000 draws where an input has a distribution.</summary>
    public static ValueOptions Default { get; } = new();

    /// <summary>The schedule of discount rates; a line may have its own.</summary>
    public DiscountSchedule Schedule
    {
        get;
        init => field = Guard.Against.Null(value);
    } = DiscountSchedules.GreenBook2026.Standard;

    /// <summary>To which costs benefits are held in the ratio.</summary>
    public BenefitCostBasis Ratio
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value);
    }

    /// <summary>How it is simulated; only where an input has a distribution.</summary>
    public SimulationOptions Simulation
    {
        get;
        init => field = Guard.Against.Null(value);
    } = SimulationOptions.Default;

    /// <summary>How much of a distribution a tornado leaves out on either side, strictly between 0 and a half; .05 unless set. Bounds alone are taken at their ends.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside that range.</exception>
    public double TornadoTail
    {
        get;
        init => field = value is > 0 and < 0.5 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, FormattableString.Invariant($"A tornado's tail is a fraction strictly between 0 and 0.5, but was {value}."));
    } = 0.05;

    /// <summary>By what fraction a tornado varies inputs that are one number, strictly between 0 and 1; <c>null</c>, unless set, to leave them out, since nobody said that they could be otherwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside that range.</exception>
    public double? VaryExactBy
    {
        get;
        init => field = value is null or (> 0 and < 1) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, FormattableString.Invariant($"A tornado's variation of exact inputs is a fraction strictly between 0 and 1, but was {value}."));
    }
}
