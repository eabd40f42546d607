using NodaTime;
using PeoplePowered.Domain;
using PeoplePowered.Domain.Commissioning;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Interchange.Csv;
using PeoplePowered.Interchange.Json;

namespace PeoplePowered.Interchange.Payments;

/// <summary>Reads the payment terms of one revision.</summary>
internal sealed class TermsReader(RateCardBook? book, Cursor at)
{
    private const string Amount = "Write an amount from 0 to 1,000,000,000,000,000 as a number, without a currency and without separators.";

    private readonly List<OutcomeDefinition> _definitions = [.. book?.Framework.Outcomes ?? []];

    public static string[] Properties { get; } =
        ["currency", "cards", "capPerContract", "participantCapOrder", "contractCapOrder", "prerequisites", "repeats", "verification", "achievedFrom", "achievedTo"];

    private FrameworkId Framework => book?.Framework.Id ?? new("contract");

    /// <summary>The terms, or <c>null</c> where there are none or they were refused.</summary>
    public PaymentTerms? Read()
    {
        var currency = ContractReader.Named(at["currency"], text => new Currency(text)) ?? book?.Cards[0].Currency ?? Currency.Gbp;
        if (at["cards"].IsNothing)
        {
            at["cards"].Refuse("The payment terms have no rate card.", "Write a list with { \"card\": \"the name of a card in the file of rate cards\" }, or with a card that is written out.");
            return null;
        }

        var cards = at["cards"].Items().Select(item => Card(item, currency)).OfType<CardInForce>().ToValueList();
        var cap = at["capPerContract"].Decimal(0, PaymentTerms.MostMoney, Amount);
        var participants = at["participantCapOrder"].Word<ParticipantCapOrder>() ?? ParticipantCapOrder.ByDate;
        var contract = at["contractCapOrder"].Word<ContractCapOrder>() ?? ContractCapOrder.FirstCome;
        var prerequisites = at["prerequisites"].Word<PrerequisiteRule>() ?? PrerequisiteRule.MustBeClaimed;
        var repeats = Repeats(at["repeats"]);
        var verification = Verification(at["verification"]);
        var achieved = Window(at, "achieved");
        return at.Log.Any ? null : at.Made(() => new PaymentTerms(
            new(Framework, _definitions.ToValueList()), cards, cap is { } most ? new(most, currency) : null, participants, contract, prerequisites, repeats, verification, achieved));
    }

    private static DateWindow? Window(Cursor at, string name)
    {
        var (from, to) = (Day(at[$"{name}From"]), Day(at[$"{name}To"]));
        return from is null && to is null ? null : at[$"{name}To"].Made(() => new DateWindow(from, to));
    }

    private static LocalDate? Day(Cursor at)
    {
        if (at.Date() is not { } date)
            return null;
        if (date.Day is not null)
            return date.Earliest;
        at.Refuse("The day is missing.", "Write \"2013-01-17\": year, month and day.");
        return null;
    }

    private static VerificationRule? Verification(Cursor at)
    {
        if (at.IsNothing || !at.IsObjectOf("kind", "evidence", "confidence"))
            return null;
        var kind = at["kind"].Word<VerificationKind>() ?? VerificationKind.None;
        var (evidence, confidence) = (at["evidence"].Text(), at["confidence"].Number(double.Epsilon, 1 - 1e-12, "Write a fraction between 0 and 1, such as 0.95."));
        return new(kind, evidence, confidence ?? 0.95);
    }

    private CardInForce? Card(Cursor item, Currency currency)
    {
        string[] windows = ["startedFrom", "startedTo", "achievedFrom", "achievedTo"];
        var named = !item["card"].IsNothing;
        if (!item.IsObjectOf(named ? ["card", .. windows] : ["name", "capPerParticipant", "outcomes", .. windows]))
            return null;
        var card = named ? Find(item["card"]) : WrittenOut(item, currency);
        var (started, achieved) = (Window(item, "started"), Window(item, "achieved"));
        return card is null ? null : new(card, started, achieved);
    }

    private RateCard? Find(Cursor at)
    {
        if (at.Text() is not { } name)
            return null;
        if (book is null)
            at.Refuse("The card is named, and no file of rate cards was given.", "Give the file along with the terms, or write the card out with 'name' and 'outcomes'.");
        else if (book.Cards.FirstOrDefault(card => string.Equals(card.Id.Value, name, StringComparison.Ordinal)) is { } found)
            return found;
        else
            at.Refuse($"'{book.File}' holds no card of this name.", Nearest.Suggestion(name, [.. book.Cards.Select(card => card.Id.Value)]));
        return null;
    }

    private RateCard? WrittenOut(Cursor item, Currency currency)
    {
        var name = item["name"].Required();
        var cap = item["capPerParticipant"].Decimal(0, PaymentTerms.MostMoney, Amount);
        if (item["outcomes"].IsNothing)
        {
            item["outcomes"].Refuse("The card prices no outcome.", "Write a list with { \"outcome\": \"its key\", \"price\": 500 }; 'implies' names an earlier milestone.");
            return null;
        }

        var tariffs = item["outcomes"].Items().Select(tariff => Tariff(tariff, currency)).OfType<Tariff>().ToValueList();
        return item.Log.Any ? null : item.Made(() => new RateCard(new(name), Framework, tariffs, new(item.File, locator: item.Path), cap is { } most ? new(most, currency) : null));
    }

    private Tariff? Tariff(Cursor item, Currency currency)
    {
        if (!item.IsObjectOf("outcome", "description", "price", "implies"))
            return null;
        if (item["outcome"].IsNothing || item["price"].IsNothing)
            item.Refuse("An outcome on a card has a key and a price.", "Write { \"outcome\": \"job-13-weeks\", \"price\": 2600 }.");
        var key = ContractReader.Named(item["outcome"], text => new OutcomeKey(text));
        var implies = ContractReader.Named(item["implies"], text => new OutcomeKey(text));
        var (price, description) = (item["price"].Decimal(0, PaymentTerms.MostMoney, Amount), item["description"].Text());
        if (key is null || price is not { } amount)
            return null;
        if (implies == key)
            item["implies"].Refuse("The outcome implies itself.", "Name the milestone before it, or leave it out.");
        return implies == key ? null : new(key, new(amount, currency), Version(key, description, implies));
    }

    /// <summary>The version of a definition that implies the same, or a new one.</summary>
    private int Version(OutcomeKey key, string? description, OutcomeKey? implies)
    {
        if (_definitions.Find(definition => definition.Key == key && definition.Prerequisite == implies) is { } same)
            return same.Version;
        var version = _definitions.Where(definition => definition.Key == key).Select(definition => definition.Version).DefaultIfEmpty(0).Max() + 1;
        _definitions.Add(new(key, description, measure: new PeopleAchieving(), version: version, prerequisite: implies));
        return version;
    }

    private static ValueList<RepeatAllowance> Repeats(Cursor at)
    {
        if (at.IsNothing)
            return [];
        if (at.Kind != System.Text.Json.JsonValueKind.Object)
        {
            at.Refuse("An object was expected here.", "Write { \"an outcome's key\": how often it is paid for one person at most }.");
            return [];
        }

        return at.Properties().Select(Repeat).OfType<RepeatAllowance>().ToValueList();
    }

    private static RepeatAllowance? Repeat((string Name, Cursor Value) property)
    {
        const string remedy = "Write a whole number from 1 on: how often the outcome is paid for one person at most.";
        if (property.Value.Decimal(1, 1_000_000, remedy) is not { } most)
            return null;
        if (most == decimal.Truncate(most))
            return property.Value.Made(() => new RepeatAllowance(new(property.Name), (int)most));
        property.Value.Refuse("That is no whole number.", remedy);
        return null;
    }
}
