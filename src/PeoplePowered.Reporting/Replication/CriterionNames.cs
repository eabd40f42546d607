using PeoplePowered.Domain.Replication;

namespace PeoplePowered.Reporting.Replication;

/// <summary>Short names of criteria, as figures have room for, and what they belong to.</summary>
internal static class CriterionNames
{
    /// <summary>The name of a criterion, in a few words.</summary>
    public static string Of(Criterion criterion) => criterion switch
    {
        Criterion.EffectAtOrigin => "Effect is real at its origin",
        Criterion.ConsistentAcrossSites => "Consistent across sites",
        Criterion.NoMaterialHarm => "No material harm",
        Criterion.MechanismTested => "How it works is tested",
        Criterion.CoreComponentsCodified => "Core components written down",
        Criterion.FidelityAchieved => "Delivered as designed",
        Criterion.CapacityInTarget => "Capacity to deliver it",
        Criterion.PopulationSimilar => "People are alike",
        Criterion.UsualCareSimilar => "Usual care is alike",
        Criterion.SupportFactorsPresent => "What it needs is there",
        Criterion.SystemPermits => "System, law, funding permit it",
        Criterion.DemandAndSupport => "People want it",
        Criterion.AffordableAtScale => "Affordable at scale",
        Criterion.Equitable => "Fair in who gains",
        Criterion.MeasurableInTarget => "Can be measured there",
        _ => throw new ArgumentOutOfRangeException(nameof(criterion), criterion, FormattableString.Invariant($"{criterion:D} is not a defined {nameof(Criterion)}.")),
    };

    /// <summary>The name of an unknown: that of its criterion, or what of support or delivery is not known.</summary>
    public static string Of(string unknown) => Enum.TryParse<Criterion>(unknown, out var criterion) && Enum.IsDefined(criterion) ? Of(criterion) : unknown;

    /// <summary>What a criterion belongs to, by the letter of its identifier.</summary>
    public static string Group(CriterionDefinition definition) => definition.Id[0] switch
    {
        'E' => "Evidence",
        'M' => "Mechanism",
        'I' => "Delivery",
        'C' => "Context",
        'S' => "Scale",
        _ => "Learning",
    };
}
