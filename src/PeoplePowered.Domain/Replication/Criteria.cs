namespace PeoplePowered.Domain.Replication;

/// <summary>The fifteen criteria, with what each asks.</summary>
public static class Criteria
{
    /// <summary>All, in the order of their identifiers within evidence, mechanism, implementation, context, scale and learning.</summary>
    public static ValueList<CriterionDefinition> All { get; } =
    [
        new(Criterion.EffectAtOrigin, "E1", "Is the effect real where it was found: by what design, at what risk of bias, at how many sites?", CriterionRole.Gate),
        new(Criterion.ConsistentAcrossSites, "E2", "Is it consistent across sites: how far do they differ, where would a new one fall, what share lies beyond the threshold?", CriterionRole.Statistical),
        new(Criterion.NoMaterialHarm, "E3", "Does it do no material harm, by an outcome that was declared to look for it?", CriterionRole.GateAndVeto),
        new(Criterion.MechanismTested, "M1", "Is it stated how it works, and were the steps of that theory of change tested?", CriterionRole.Grade),
        new(Criterion.CoreComponentsCodified, "M2", "Are the core components known and written down, and the adaptable ones named?", CriterionRole.Gate),
        new(Criterion.FidelityAchieved, "I1", "What share of its content, coverage, frequency and duration was delivered where it worked?", CriterionRole.Dose),
        new(Criterion.CapacityInTarget, "I2", "Has the target place the people, skills and organisations to deliver it?", CriterionRole.Context),
        new(Criterion.PopulationSimilar, "C1", "Are the people in the target place like those among whom it worked?", CriterionRole.Statistical),
        new(Criterion.UsualCareSimilar, "C2", "Is what people in the target place get without it like what the comparison got?", CriterionRole.Gate),
        new(Criterion.SupportFactorsPresent, "C3", "Is there what it needs around it to work?", CriterionRole.Gate),
        new(Criterion.SystemPermits, "C4", "Do the system, the law and the funding permit it?", CriterionRole.Context),
        new(Criterion.DemandAndSupport, "S1", "Do users, providers and commissioners want it?", CriterionRole.Context),
        new(Criterion.AffordableAtScale, "S2", "Is it affordable, and sustained, at scale?", CriterionRole.Context),
        new(Criterion.Equitable, "S3", "Who gains and who does not, and is that fair?", CriterionRole.Context),
        new(Criterion.MeasurableInTarget, "L1", "Can the same outcome be measured in the target place, by the same instrument and against a baseline?", CriterionRole.Gate),
    ];

    /// <summary>The gates, none of which can be bought off.</summary>
    public static ValueList<Criterion> Gates { get; } = All.Where(definition => definition.IsGate).Select(definition => definition.Criterion).ToValueList();

    /// <summary>What the target place has to offer, or an adaptation has to make up for.</summary>
    public static ValueList<Criterion> Context { get; } = All.Where(definition => definition.Role == CriterionRole.Context).Select(definition => definition.Criterion).ToValueList();

    /// <summary>The definition of a criterion.</summary>
    /// <param name="criterion">A defined criterion.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="criterion"/> is not defined.</exception>
    public static CriterionDefinition Of(Criterion criterion) => (int)criterion >= 0 && (int)criterion < All.Count
        ? All[(int)criterion]
        : throw new ArgumentOutOfRangeException(nameof(criterion), criterion, FormattableString.Invariant($"{criterion:D} is not a defined {nameof(Criterion)}."));
}
