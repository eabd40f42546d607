using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Replication.Standards;

/// <summary>
/// Evidence by EMMIE (Johnson, Tilley and Bowers, 2015): five dimensions, each rated on its own evidence, and the direction of the
/// effect. There is no total, and profiles have no order.
/// </summary>
/// <remarks>A dimension that is <c>null</c> was not rated, which is not 0: 0 says that the evidence was looked at and is silent.</remarks>
public sealed record EmmieProfile
{
    /// <summary>A profile.</summary>
    /// <param name="effect">How good the evidence of the effect is.</param>
    /// <param name="mechanism">How good the evidence of how it works is.</param>
    /// <param name="moderators">How good the evidence of where and for whom it works is.</param>
    /// <param name="implementation">How good the evidence of how to do it is.</param>
    /// <param name="economicCost">How good the evidence of what it costs is.</param>
    /// <param name="direction">Which way the effect goes.</param>
    /// <exception cref="ArgumentException">A rating is of another dimension, or a direction is stated without evidence of an effect against a comparison.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="direction"/> is not defined.</exception>
    public EmmieProfile(
        EmmieRating? effect = null,
        EmmieRating? mechanism = null,
        EmmieRating? moderators = null,
        EmmieRating? implementation = null,
        EmmieRating? economicCost = null,
        EmmieDirection direction = EmmieDirection.NotStated)
    {
        Effect = OfDimension(effect, EmmieDimension.Effect, nameof(effect));
        Mechanism = OfDimension(mechanism, EmmieDimension.Mechanism, nameof(mechanism));
        Moderators = OfDimension(moderators, EmmieDimension.Moderators, nameof(moderators));
        Implementation = OfDimension(implementation, EmmieDimension.Implementation, nameof(implementation));
        EconomicCost = OfDimension(economicCost, EmmieDimension.EconomicCost, nameof(economicCost));
        if (Guard.Against.EnumOutOfRange(direction) != EmmieDirection.NotStated && effect?.Design.HasComparison() != true)
            throw new ArgumentException("An effect has a direction only where there is evidence of it against a comparison; rate the effect with its design, or leave the direction out.", nameof(direction));
        Direction = direction;
    }

    /// <summary>How good the evidence of the effect is; <c>null</c> where not rated.</summary>
    public EmmieRating? Effect { get; }

    /// <summary>How good the evidence of how it works is; <c>null</c> where not rated.</summary>
    public EmmieRating? Mechanism { get; }

    /// <summary>How good the evidence of where and for whom it works is; <c>null</c> where not rated.</summary>
    public EmmieRating? Moderators { get; }

    /// <summary>How good the evidence of how to do it is; <c>null</c> where not rated.</summary>
    public EmmieRating? Implementation { get; }

    /// <summary>How good the evidence of what it costs is; <c>null</c> where not rated.</summary>
    public EmmieRating? EconomicCost { get; }

    /// <summary>Which way the effect goes.</summary>
    public EmmieDirection Direction { get; }

    /// <summary>The dimensions' qualities side by side, such as <c>EMMIE effect 3, mechanism 2, moderators -, implementation -, economic cost 0</c>.</summary>
    public override string ToString() =>
        $"EMMIE {Part(Effect, "effect")}, {Part(Mechanism, "mechanism")}, {Part(Moderators, "moderators")}, {Part(Implementation, "implementation")}, {Part(EconomicCost, "economic cost")}";

    private static string Part(EmmieRating? rating, string dimension) => rating?.LevelWord ?? $"{dimension} -";

    private static EmmieRating? OfDimension(EmmieRating? rating, EmmieDimension dimension, string parameterName) => rating is null || rating.Level.Dimension == dimension
        ? rating
        : throw new ArgumentException($"'{rating.Level.Label}' is a rating of another dimension; hand it over as that one.", parameterName);
}
