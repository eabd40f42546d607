using NodaTime;

namespace PeoplePowered.Domain.Commissioning;

/// <summary>That one person achieved one outcome, as claimed for payment.</summary>
public sealed record Achievement
{
    /// <summary>A claim; whatever is not known is left out.</summary>
    /// <param name="person">Who, by pseudonym.</param>
    /// <param name="outcome">What, by its key in the framework of the payment terms.</param>
    /// <param name="achievedOn">When it was achieved, or is expected to be.</param>
    /// <param name="startedOn">When the person joined the service; need stand on one of their claims only.</param>
    /// <param name="site">Where, where that is known.</param>
    /// <param name="verification">How far it has been verified.</param>
    /// <param name="paid">What has been paid for it already, in the currency of the terms; zero or more.</param>
    /// <param name="evidence">The evidence that was given, such as the reference of a document.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative or above <see cref="PaymentTerms.MostMoney"/>, or a date is not in the years 1 to 9999.</exception>
    public Achievement(
        Pseudonym person,
        OutcomeKey outcome,
        LocalDate? achievedOn = null,
        LocalDate? startedOn = null,
        SiteId? site = null,
        Verification verification = Verification.NotStated,
        decimal paid = 0,
        string? evidence = null)
    {
        Person = Guard.Against.Null(person);
        Outcome = Guard.Against.Null(outcome);
        AchievedOn = InRange(achievedOn, nameof(achievedOn));
        StartedOn = InRange(startedOn, nameof(startedOn));
        Site = site;
        Verification = (Verification)Guard.Against.OutOfRange((int)verification, nameof(verification), 0, (int)Verification.Rejected);
        Paid = Guard.Against.OutOfRange(paid, nameof(paid), 0, PaymentTerms.MostMoney);
        Evidence = evidence;
    }

    /// <summary>Who, by pseudonym.</summary>
    public Pseudonym Person { get; }

    /// <summary>What.</summary>
    public OutcomeKey Outcome { get; }

    /// <summary>When, where known.</summary>
    public LocalDate? AchievedOn { get; }

    /// <summary>When the person joined the service, where known.</summary>
    public LocalDate? StartedOn { get; }

    /// <summary>Where, where known.</summary>
    public SiteId? Site { get; }

    /// <summary>How far it has been verified.</summary>
    public Verification Verification { get; }

    /// <summary>What has been paid for it already.</summary>
    public decimal Paid { get; }

    /// <summary>The evidence that was given, where stated.</summary>
    public string? Evidence { get; }

    private static LocalDate? InRange(LocalDate? date, string name) => date is { } day && (day.Calendar != CalendarSystem.Iso || day.Year is < 1 or > 9999)
        ? throw new ArgumentOutOfRangeException(name, day, "A date is of the ISO calendar, in the years 1 to 9999.")
        : date;
}
