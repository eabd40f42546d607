using PeoplePowered.Domain;
using PeoplePowered.Domain.Value.Choices;
using PeoplePowered.Interchange.Json;

namespace PeoplePowered.Interchange.Choices;

/// <summary>Reads a choice.</summary>
internal static class ChoiceReader
{
    private const decimal MostMoney = 1_000_000_000_000_000;
    private const string AmountRemedy = "Write an amount in whole units and fractions of the currency, at most 1,000,000,000,000,000, without quotation marks.";

    public static ChoiceDocument Read(Cursor root)
    {
        if (!root.IsObjectOf("outcome", "currency", "budget", "step", "comparator", "options", "links"))
            return new([], null, null, null, null, []);
        var currency = ReadCurrency(root["currency"]);
        var outcome = root["outcome"].Text();
        var options = root["options"].Items().Select(at => ReadOption(at, currency, outcome)).OfType<FundingOption>().ToValueList();
        if (options.Count == 0 && !root.Log.Any)
            root["options"].Refuse("No option is described.", "Write an object for each option.");
        return new(options, outcome, Amount(root["budget"], currency), Amount(root["step"], currency), root["comparator"].Text(), root["links"].IsNothing ? [] : root["links"].Items().Select(ReadLink).OfType<SurrogateLink>().ToValueList());
    }

    private static Currency ReadCurrency(Cursor at)
    {
        var text = at.Text() ?? "GBP";
        if (text.Length == 3 && text.All(char.IsAsciiLetterUpper))
            return new(text);
        at.Refuse("This is no currency.", "Write three capital letters, such as \"GBP\".");
        return Currency.Gbp;
    }

    private static FundingOption? ReadOption(Cursor at, Currency currency, string? outcome)
    {
        if (!at.IsObjectOf("option", "cost", "costUncertainty", "effect", "outcome", "group", "needs", "excludes", "shares", "savings", "source"))
            return null;
        var name = at["option"].Required();
        var cost = Needed(at["cost"], Amount(at["cost"], currency));
        var effect = Needed(at["effect"], StatedNumbers.Read(at["effect"]));
        var own = at["outcome"].Text() ?? outcome;
        if (own is null)
            at["outcome"].Refuse("This is missing.", "Name the outcome with its unit, here or for the whole file.");
        var shares = Each(at["shares"], ReadShare);
        var savings = Each(at["savings"], item => ReadSaving(item, currency, own ?? "?"));
        var spread = StatedNumbers.Read(at["costUncertainty"]);
        return cost is null || effect is null || own is null
            ? null
            : at.Made(() => new FundingOption(name, cost, effect, own, spread, at["group"].Text(), Texts(at["needs"]), Texts(at["excludes"]), shares, savings, at["source"].Text() is { } source ? [new(source)] : null));
    }

    private static AgencyShare? ReadShare(Cursor at) => at.IsObjectOf("agency", "share", "year") && Needed(at["share"], at["share"].Decimal(0, 1, "Write a fraction above 0 up to 1.")) is { } share
        ? at.Made(() => new AgencyShare(at["agency"].Required(), share, Years(at["year"])))
        : null;

    private static AgencySaving? ReadSaving(Cursor at, Currency currency, string outcome) => at.IsObjectOf("agency", "perUnit", "outcome", "year") && Needed(at["perUnit"], Amount(at["perUnit"], currency, -MostMoney)) is { } perUnit
        ? at.Made(() => new AgencySaving(at["agency"].Required(), perUnit, at["outcome"].Text() ?? outcome, Years(at["year"])))
        : null;

    private static SurrogateLink? ReadLink(Cursor at) => at.IsObjectOf("from", "to", "perUnit", "lagYears", "source") && Needed(at["perUnit"], StatedNumbers.Read(at["perUnit"])) is { } perUnit
        ? at.Made(() => new SurrogateLink(at["from"].Required(), at["to"].Required(), perUnit, Years(at["lagYears"]), new(at["source"].Required())))
        : null;

    private static Money? Amount(Cursor at, Currency currency, decimal least = 0) => at.Decimal(least, MostMoney, AmountRemedy) is { } amount ? new(amount, currency) : null;

    private static int Years(Cursor at) => (int)(at.Decimal(0, 200, "Write whole years from 0 to 200.") ?? 0);

    private static ValueList<string> Texts(Cursor at) => Each(at, item => item.Text());

    private static ValueList<T> Each<T>(Cursor at, Func<Cursor, T?> read)
        where T : class => at.IsNothing ? [] : at.Items().Select(read).OfType<T>().ToValueList();

    private static T? Needed<T>(Cursor at, T? value)
    {
        if (at.IsNothing)
            at.Refuse("This is missing.", "Write it here.");
        return value;
    }
}
