using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Domain.Success;

/// <summary>What a criterion is to a perspective: something that has to be so, or something that weighs.</summary>
public sealed record PerspectiveCriterion
{
    private PerspectiveCriterion(SuccessCriterionId criterion, bool isMustHave, PiecewiseLinearValue? scale)
    {
        Criterion = Guard.Against.Null(criterion);
        IsMustHave = isMustHave;
        Scale = scale;
    }

    /// <summary>Which criterion of the definition.</summary>
    public SuccessCriterionId Criterion { get; }

    /// <summary>Whether there is no success without it, whatever else there is.</summary>
    public bool IsMustHave { get; }

    /// <summary>What its amount is worth to this perspective, where that differs from <see cref="SuccessCriterion.DefaultScale"/>; only where it weighs.</summary>
    public PiecewiseLinearValue? Scale { get; }

    /// <summary>Something that has to be so.</summary>
    /// <param name="criterion">The criterion's name.</param>
    public static PerspectiveCriterion MustHave(string criterion) => new(new(criterion), isMustHave: true, null);

    /// <summary>Something that weighs.</summary>
    /// <param name="criterion">The criterion's name.</param>
    /// <param name="scale">What its amount is worth, on a scale declared beforehand; the criterion's own where <c>null</c>.</param>
    public static PerspectiveCriterion Weighted(string criterion, PiecewiseLinearValue? scale = null) => new(new(criterion), isMustHave: false, scale);

    /// <summary>The criterion and what it is, such as <c>still-in-work (must have)</c>.</summary>
    public override string ToString() => $"{Criterion} ({(IsMustHave ? "must have" : "weighted")})";
}
