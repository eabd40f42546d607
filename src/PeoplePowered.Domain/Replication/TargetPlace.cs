namespace PeoplePowered.Domain.Replication;

/// <summary>A place to which a success may be carried: what is known of it, of what people get there now, and of what the intervention needs around it.</summary>
/// <remarks>What is not known is left out; it is then unknown, which is different from absent.</remarks>
public sealed record TargetPlace
{
    /// <summary>A place.</summary>
    /// <param name="place">The place.</param>
    /// <param name="covariates">What is known of it and its people; each name once.</param>
    /// <param name="answers">The answers to the criteria.</param>
    /// <param name="support">The sets of support factors each of which is enough, with what the place has of them; where there is none, the answer to <see cref="Criterion.SupportFactorsPresent"/> stands for them.</param>
    /// <param name="adaptations">Changes that would answer a mismatch.</param>
    /// <param name="usualCare">What people get there now, in words.</param>
    /// <param name="fidelity">How much of the intervention is expected to be delivered there; as where it worked where <c>null</c>.</param>
    /// <exception cref="ArgumentException">A covariate stands twice.</exception>
    public TargetPlace(
        Place place,
        ValueList<Covariate>? covariates = null,
        CriterionAnswers? answers = null,
        ValueList<SupportSet>? support = null,
        ValueList<Adaptation>? adaptations = null,
        string? usualCare = null,
        Fidelity? fidelity = null)
    {
        Place = Guard.Against.Null(place);
        Covariates = CovariateRules.Once(covariates ?? [], place.Name);
        Answers = answers ?? CriterionAnswers.None;
        Support = support ?? [];
        Adaptations = adaptations ?? [];
        UsualCare = usualCare;
        Fidelity = fidelity;
    }

    /// <summary>The place.</summary>
    public Place Place { get; }

    /// <summary>What is known of it and its people.</summary>
    public ValueList<Covariate> Covariates { get; }

    /// <summary>The answers to the criteria.</summary>
    public CriterionAnswers Answers { get; }

    /// <summary>The sets of support factors each of which is enough.</summary>
    public ValueList<SupportSet> Support { get; }

    /// <summary>Changes that would answer a mismatch.</summary>
    public ValueList<Adaptation> Adaptations { get; }

    /// <summary>What people get there now, in words.</summary>
    public string? UsualCare { get; }

    /// <summary>How much of the intervention is expected to be delivered there; as where it worked where <c>null</c>.</summary>
    public Fidelity? Fidelity { get; }
}
