using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Domain.Success;

/// <summary>
/// One thing that has to be so for something to be a success. Closed: <see cref="AchievedByPeople"/>, <see cref="SustainedByPeople"/>,
/// <see cref="DistanceTravelled"/>, <see cref="HarmAtMost"/> and <see cref="CostAtMost"/> are all there are; <see cref="AtLeast"/>, <see cref="Still"/> and
/// <see cref="NoMoreThan"/> make them in words.
/// </summary>
public abstract record SuccessCriterion
{
    private protected SuccessCriterion(OutcomeReference outcome)
    {
        Outcome = Guard.Against.Null(outcome);
        Id = new(outcome.Key.Value);
    }

    /// <summary>Its name within the definition; the outcome's key unless <see cref="Named"/> says otherwise.</summary>
    public SuccessCriterionId Id { get; private protected init; }

    /// <summary>Its title, where one was given.</summary>
    public string? Title { get; private protected init; }

    /// <summary>The outcome that it is about.</summary>
    public OutcomeReference Outcome { get; }

    /// <summary>The day by which it has to be so, its last day included; <c>null</c> for no such day.</summary>
    public PartialDate? DueBy { get; private protected init; }

    /// <summary>The evidence that counts.</summary>
    public EvidenceThatCounts Counting { get; private protected init; } = EvidenceThatCounts.Any;

    /// <summary>Whom it asks about; <c>null</c> leaves that to the assessor's options.</summary>
    public SuccessQuestion? Question { get; private protected init; }

    /// <summary>What its amount is worth where a perspective declares no scale of its own, from 0 to 1 in the unit of <see cref="Unit"/>.</summary>
    public abstract PiecewiseLinearValue DefaultScale { get; }

    /// <summary>The unit of its amount, such as <c>share of people</c>.</summary>
    public abstract string Unit { get; }

    /// <summary>The criterion in words, invariant.</summary>
    public abstract string InWords { get; }

    /// <summary>The same criterion under a name of its own.</summary>
    /// <param name="id">The name, unique within the definition.</param>
    /// <param name="title">A title for readers.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public SuccessCriterion Named(string id, string? title = null) => this with { Id = new(id), Title = title is null ? null : Guard.Against.NullOrWhiteSpace(title) };

    /// <summary>The same criterion, to be met by a day.</summary>
    /// <param name="date">The day; of a month or a year its last day.</param>
    public SuccessCriterion By(PartialDate date) => this with { DueBy = Guard.Against.Null(date) };

    /// <summary>The same criterion, to be met by a day.</summary>
    /// <param name="date">The day as 2018-12-31, 2018-12 or 2018.</param>
    /// <exception cref="FormatException"><paramref name="date"/> is no date.</exception>
    public SuccessCriterion By(string date) => By(PartialDate.Parse(date));

    /// <summary>The same criterion, resting on some evidence alone.</summary>
    /// <param name="counting">The evidence that counts.</param>
    public SuccessCriterion CountingOnly(EvidenceThatCounts counting) => this with { Counting = Guard.Against.Null(counting) };

    /// <summary>The same criterion, asking about someone in particular.</summary>
    /// <param name="question">Whom.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="question"/> is not defined.</exception>
    public SuccessCriterion Asking(SuccessQuestion question) => this with { Question = Guard.Against.EnumOutOfRange(question) };

    /// <summary>The title, or the criterion in words.</summary>
    public sealed override string ToString() => Title ?? InWords;

    /// <summary>The day by which, in words; empty without one.</summary>
    private protected string ByWords => DueBy is { } date ? $" by {date}" : string.Empty;
}
