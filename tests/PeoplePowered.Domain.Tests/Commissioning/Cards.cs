using NodaTime;
using NodaTime.Text;
using PeoplePowered.Domain.Commissioning;
using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Tests.Commissioning;

/// <summary>The two rate cards of the DWP Innovation Fund, as published in the INDIGO impact bond data set, and shorthand for claims.</summary>
internal static class Cards
{
    public static readonly (string Outcome, decimal Price, string? Implies)[] RoundOneTariffs =
    [
        ("behaviour", 1300, null), ("attendance", 800, null), ("level-1", 700, null), ("level-2", 2200, null), ("level-3", 3300, null), ("level-4", 2000, null), ("esol", 1200, null),
        ("job-13-weeks", 2600, null), ("job-26-weeks", 1000, "job-13-weeks"),
    ];

    public static readonly (string Outcome, decimal Price, string? Implies)[] RoundTwoTariffs =
    [
        ("attitude", 700, null), ("behaviour", 1300, null), ("attendance", 1400, null), ("entry-level", 900, null), ("basic-skills", 900, null), ("level-1", 1100, null),
        ("level-2", 3300, null), ("level-3", 5100, null), ("job-13-weeks", 3500, null), ("job-26-weeks", 2000, "job-13-weeks"),
    ];

    public static readonly OutcomesFramework Framework = new(
        Some.Framework,
        RoundOneTariffs.Concat(RoundTwoTariffs).DistinctBy(tariff => tariff.Outcome).Select(tariff => Some.Definition(tariff.Outcome, tariff.Implies)).ToValueList());

    public static readonly RateCard RoundOne = Card("round-1", 8200, RoundOneTariffs);

    public static readonly RateCard RoundTwo = Card("round-2", 11_700, RoundTwoTariffs);

    public static RateCard Card(string id, decimal? cap, params IEnumerable<(string Outcome, decimal Price, string? Implies)> tariffs) => new(
        new RateCardId(id),
        Some.Framework,
        tariffs.Select(tariff => new Tariff(new OutcomeKey(tariff.Outcome), Money.Pounds(tariff.Price))).ToValueList(),
        Some.Source,
        cap is { } most ? Money.Pounds(most) : null);

    public static PaymentTerms Terms(RateCard card) => PaymentTerms.Of(card, Framework);

    public static Achievement Claim(
        string person, string outcome, string? on = null, Verification verification = Verification.NotStated, string? started = null, string? site = null, decimal paid = 0) =>
        new(new Pseudonym(person), new OutcomeKey(outcome), Day(on), Day(started), site is null ? null : new SiteId(site), verification, paid);

    /// <summary>Everything on a card, for one person.</summary>
    public static IEnumerable<Achievement> WholeCard(RateCard card, string person) => card.Tariffs.Select((tariff, index) => Claim(person, tariff.Outcome.Value, FormattableString.Invariant($"2013-{1 + index:00}-15")));

    public static MoneyRange Exactly(decimal pounds) => MoneyRange.Exactly(Money.Pounds(pounds));

    public static MoneyRange Between(decimal lower, decimal upper) => new(Money.Pounds(lower), Money.Pounds(upper));

    public static LocalDate? Day(string? text) => text is null ? null : LocalDatePattern.Iso.Parse(text).Value;
}
