using PeoplePowered.Statistics.Replication;

namespace PeoplePowered.Statistics.Transportability;

/// <summary>A stratum of a target population, and the effect that the sites show in it.</summary>
/// <remarks>Immutable; equality is exact. The <c>default</c> is an empty stratum without an effect.</remarks>
public readonly record struct TransportStratum
{
    private TransportStratum(double size, Estimable effect, double variance) => (Size, Effect, Variance) = (size, effect, variance);

    /// <summary>How many of the target population are in the stratum, N_s: people, or any other unit that adds.</summary>
    public double Size { get; }

    /// <summary>The effect in the stratum; <see cref="AbsenceReason.NoStudies"/> where no site has data on it.</summary>
    public Estimable Effect { get; }

    /// <summary>The sampling variance of <see cref="Effect"/>; 0 where there is none.</summary>
    public double Variance { get; }

    /// <summary>A stratum in which the sites show an effect.</summary>
    /// <param name="size">How many of the target population are in it, finite, 0 or above.</param>
    /// <param name="effect">The effect, finite, on a scale on which effects average.</param>
    /// <param name="variance">Its sampling variance, finite, 0 or above; with the variance between sites where a new place is meant.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public static TransportStratum Of(double size, double effect, double variance) =>
        new(Choices.NotNegative(size, nameof(size)), Estimable.Of(effect), Choices.NotNegative(variance, nameof(variance)));

    /// <summary>A stratum of which no site has data.</summary>
    /// <param name="size">How many of the target population are in it, finite, 0 or above.</param>
    /// <exception cref="ArgumentOutOfRangeException">The size is negative or not finite.</exception>
    public static TransportStratum WithoutData(double size) => new(Choices.NotNegative(size, nameof(size)), Estimable.Absent(AbsenceReason.NoStudies), 0);
}
