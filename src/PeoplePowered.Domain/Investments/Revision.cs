namespace PeoplePowered.Domain.Investments;

/// <summary>
/// What was announced of an initiative, an investment or a grant at one time. A changed amount is a further revision, never
/// an edit, so that what was known on a day stays known.
/// </summary>
public sealed record Revision
{
    /// <summary>A revision; whatever was not published is left out.</summary>
    /// <param name="amount">The amount as published.</param>
    /// <param name="source">Where it is stated.</param>
    /// <param name="announced">When, as precisely as known; <c>null</c> where not known.</param>
    /// <param name="term">For how long.</param>
    /// <param name="partnerships">How many partnerships.</param>
    /// <param name="priorityGroup">Whom it is for.</param>
    /// <param name="note">What else was said.</param>
    public Revision(MoneyQuantity amount, Source source, PartialDate? announced = null, Term? term = null, Quantity? partnerships = null, string? priorityGroup = null, string? note = null)
    {
        Amount = Guard.Against.Null(amount);
        Source = Guard.Against.Null(source);
        Announced = announced;
        Term = term;
        Partnerships = partnerships;
        PriorityGroup = priorityGroup;
        Note = note;
    }

    /// <summary>The amount as published.</summary>
    public MoneyQuantity Amount { get; }

    /// <summary>Where it is stated.</summary>
    public Source Source { get; }

    /// <summary>When it was announced, where known.</summary>
    public PartialDate? Announced { get; }

    /// <summary>For how long, where published.</summary>
    public Term? Term { get; }

    /// <summary>How many partnerships, where published.</summary>
    public Quantity? Partnerships { get; }

    /// <summary>Whom it is for, where published.</summary>
    public string? PriorityGroup { get; }

    /// <summary>What else was said.</summary>
    public string? Note { get; }

    /// <summary>Whether it was known on a day. An undated fact is possibly known on any day.</summary>
    /// <param name="day">The day.</param>
    public Knowledge KnownOn(NodaTime.LocalDate day) => Announced?.KnownOn(day) ?? Knowledge.PossiblyKnown;
}
