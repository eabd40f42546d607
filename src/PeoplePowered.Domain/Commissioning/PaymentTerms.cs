using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Commissioning;

/// <summary>
/// On which terms outcomes are paid for: rate cards with the people and dates for which they hold, caps and the order in which they are applied, what must
/// come before what, how often one person counts, and how claims are verified.
/// </summary>
/// <remarks>
/// Immutable. The order of application: claims that cannot be paid at all are refused; each person's claims are cut to the cap per participant; what a sample says
/// of the claims that were not sampled is taken off; and what is then left is cut to the cap per contract.
/// </remarks>
public sealed record PaymentTerms
{
    /// <summary>The most that one amount may be, in units of the currency, so that sums of many stay exact: 1,000,000,000,000,000.</summary>
    public const decimal MostMoney = 1_000_000_000_000_000m;

    /// <summary>Payment terms.</summary>
    /// <param name="framework">The framework that defines the outcomes of all cards, and what implies what.</param>
    /// <param name="cards">The cards; at least one. No two may price one outcome of one person on one day.</param>
    /// <param name="capPerContract">The most that is paid in all, where there is a cap.</param>
    /// <param name="participantCapOrder">Which of a person's outcomes the cap per participant leaves unpaid.</param>
    /// <param name="contractCapOrder">Which claims the cap per contract leaves unpaid.</param>
    /// <param name="prerequisites">What becomes of a claim whose earlier milestone was not claimed.</param>
    /// <param name="repeats">Outcomes that one person may be paid for more than once; all others once.</param>
    /// <param name="verification">How claims are verified; not at all where <c>null</c>.</param>
    /// <param name="achieved">On which days outcomes may be achieved; any day where <c>null</c>.</param>
    /// <exception cref="ArgumentException">There is no card, cards overlap, are of another framework, mix currencies, or have two caps for one person; an amount is above <see cref="MostMoney"/>.</exception>
    public PaymentTerms(
        OutcomesFramework framework,
        ValueList<CardInForce> cards,
        Money? capPerContract = null,
        ParticipantCapOrder participantCapOrder = ParticipantCapOrder.ByDate,
        ContractCapOrder contractCapOrder = ContractCapOrder.FirstCome,
        PrerequisiteRule prerequisites = PrerequisiteRule.MustBeClaimed,
        ValueList<RepeatAllowance>? repeats = null,
        VerificationRule? verification = null,
        DateWindow? achieved = null)
    {
        Framework = Guard.Against.Null(framework);
        Cards = Guard.Against.Null(cards);
        CapPerContract = capPerContract;
        ParticipantCapOrder = participantCapOrder;
        ContractCapOrder = contractCapOrder;
        Prerequisites = prerequisites;
        Repeats = repeats ?? [];
        Verification = verification ?? VerificationRule.None;
        Achieved = achieved ?? DateWindow.Always;
        PaymentTermsRules.Check(this);
    }

    /// <summary>The framework that defines the outcomes.</summary>
    public OutcomesFramework Framework { get; }

    /// <summary>The cards, and for whom and when they hold.</summary>
    public ValueList<CardInForce> Cards { get; }

    /// <summary>The most that is paid in all, where there is a cap.</summary>
    public Money? CapPerContract { get; }

    /// <summary>Which of a person's outcomes the cap per participant leaves unpaid.</summary>
    public ParticipantCapOrder ParticipantCapOrder { get; }

    /// <summary>Which claims the cap per contract leaves unpaid.</summary>
    public ContractCapOrder ContractCapOrder { get; }

    /// <summary>What becomes of a claim whose earlier milestone was not claimed.</summary>
    public PrerequisiteRule Prerequisites { get; }

    /// <summary>Outcomes that one person may be paid for more than once.</summary>
    public ValueList<RepeatAllowance> Repeats { get; }

    /// <summary>How claims are verified.</summary>
    public VerificationRule Verification { get; }

    /// <summary>On which days outcomes may be achieved.</summary>
    public DateWindow Achieved { get; }

    /// <summary>The currency of everything.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public Currency Currency => Cards[0].Card.Currency;

    /// <summary>The terms of one card for everybody, whose caps and prerequisites count and of which nothing else is known.</summary>
    /// <param name="card">The card.</param>
    /// <param name="framework">The framework that defines its outcomes.</param>
    public static PaymentTerms Of(RateCard card, OutcomesFramework framework) => new(framework, [new CardInForce(card)]);

    /// <summary>The cards, and the cap per contract where there is one.</summary>
    public override string ToString() => string.Join("; ", Cards.Select(card => card.ToString()).Append(CapPerContract is { } cap ? $"at most {cap} in all" : "no cap per contract"));
}
