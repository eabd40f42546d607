using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Commissioning;

/// <summary>What was agreed of a contract at one time. A change is a further revision, never an edit, so that what was agreed on a day stays known.</summary>
public sealed record ContractRevision
{
    /// <summary>A revision; whatever was not published is left out.</summary>
    /// <param name="source">Where it is stated.</param>
    /// <param name="agreed">When it was agreed, as precisely as known; <c>null</c> where not known.</param>
    /// <param name="term">For how long the contract runs.</param>
    /// <param name="value">The most that the contract is worth, as published.</param>
    /// <param name="paymentTerms">How outcomes are paid for, where they are.</param>
    /// <param name="targets">What is to be achieved.</param>
    /// <param name="note">What else was agreed.</param>
    public ContractRevision(Source source, PartialDate? agreed = null, Term? term = null, MoneyQuantity? value = null, PaymentTerms? paymentTerms = null, ValueList<Target>? targets = null, string? note = null)
    {
        Source = Guard.Against.Null(source);
        Agreed = agreed;
        Term = term;
        Value = value;
        PaymentTerms = paymentTerms;
        Targets = targets ?? [];
        Note = note;
    }

    /// <summary>Where it is stated.</summary>
    public Source Source { get; }

    /// <summary>When it was agreed, where known.</summary>
    public PartialDate? Agreed { get; }

    /// <summary>For how long, where published.</summary>
    public Term? Term { get; }

    /// <summary>The most that the contract is worth, where published.</summary>
    public MoneyQuantity? Value { get; }

    /// <summary>How outcomes are paid for, where they are.</summary>
    public PaymentTerms? PaymentTerms { get; }

    /// <summary>What is to be achieved.</summary>
    public ValueList<Target> Targets { get; }

    /// <summary>What else was agreed.</summary>
    public string? Note { get; }

    /// <summary>Whether it was agreed by a day. An undated revision possibly was, on any day.</summary>
    /// <param name="day">The day.</param>
    public Knowledge KnownOn(NodaTime.LocalDate day) => Agreed?.KnownOn(day) ?? Knowledge.PossiblyKnown;
}
