namespace PeoplePowered.Domain.Learning.Influence;

/// <summary>A stage that a policy reached.</summary>
/// <remarks>Immutable; equal when all of it is.</remarks>
public sealed record PolicyStep
{
    /// <summary>A step.</summary>
    /// <param name="stage">Which stage.</param>
    /// <param name="date">When it was reached, as precisely as known.</param>
    /// <param name="source">Where that is stated.</param>
    /// <param name="owner">Who owned it then, where stated.</param>
    /// <param name="what">What happened, where there is more to say than the stage.</param>
    /// <exception cref="ArgumentException"><paramref name="what"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="stage"/> is not defined.</exception>
    public PolicyStep(PolicyStage stage, PartialDate date, Source source, Organisation? owner = null, string? what = null)
    {
        Stage = Guard.Against.EnumOutOfRange(stage);
        Date = Guard.Against.Null(date);
        Source = Guard.Against.Null(source);
        Owner = owner;
        What = what is null ? null : Guard.Against.NullOrWhiteSpace(what);
    }

    /// <summary>Which stage.</summary>
    public PolicyStage Stage { get; }

    /// <summary>When it was reached.</summary>
    public PartialDate Date { get; }

    /// <summary>Where that is stated.</summary>
    public Source Source { get; }

    /// <summary>Who owned it then, where stated.</summary>
    public Organisation? Owner { get; }

    /// <summary>What happened, where stated.</summary>
    public string? What { get; }

    /// <summary>Stage and date.</summary>
    public override string ToString() => $"{WireWord<PolicyStage>.Of(Stage)} ({Date})";
}
