namespace PeoplePowered.Domain.Outcomes;

/// <summary>Whether one person achieved an outcome.</summary>
public sealed record ObservedAchievement : Observation
{
    /// <summary>An observation.</summary>
    /// <param name="cell">What it is gathered under.</param>
    /// <param name="achieved">Whether the person achieved the outcome; <c>null</c> where that is not known.</param>
    public ObservedAchievement(TallyCell cell, bool? achieved)
        : base(cell) => Achieved = achieved;

    /// <summary>Whether the person achieved the outcome, where known.</summary>
    public bool? Achieved { get; }
}
