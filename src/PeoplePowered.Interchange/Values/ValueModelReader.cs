using System.Globalization;
using System.Text.Json;
using PeoplePowered.Domain;
using PeoplePowered.Domain.Value;
using PeoplePowered.Interchange.Json;

namespace PeoplePowered.Interchange.Values;

/// <summary>Reads a case: one with lines is appraised, one with investment and outcomes is an account of social return.</summary>
internal static class ValueModelReader
{
    public static ValueModel? Read(Cursor root, IReadOnlyDictionary<string, DiscountSchedule> schedules)
    {
        if (!root.IsObjectOf("name", "currency", "baseYear", "prices", "deflator", "inputs", "lines", "investment", "outcomes"))
            return null;
        var isReturn = !root["outcomes"].IsNothing || !root["investment"].IsNothing;
        if (isReturn == !root["lines"].IsNothing)
        {
            root.Refuse(isReturn ? "A case has lines, or investment and outcomes, not both." : "There is nothing to appraise here.", "Write lines for an appraisal, or investment and outcomes for an account of social return; the template shows both.");
            return null;
        }

        var parts = new ValueParts(ValueParts.Inputs(root["inputs"]), schedules);
        var name = root["name"].Required();
        var baseYear = ValueParts.Calendar(root["baseYear"]);
        if (root["prices"].IsNothing)
            root["prices"].Refuse("This is missing.", "Write the price year in which results are wanted, such as 2026.");
        var prices = ValueParts.Prices(root["prices"]);
        var deflator = root["deflator"].IsNothing ? null : ReadDeflator(root["deflator"]);
        var currency = root["currency"].Text() is { } code ? root["currency"].Made(() => new Currency(code)) : null;
        var lines = Lines(root[isReturn ? "investment" : "lines"], parts, isInvestment: isReturn);
        var outcomes = isReturn ? Outcomes(root["outcomes"], parts) : [];
        if (root.Log.Any || baseYear is not { } year || prices is null)
            return null;
        return root.Made<ValueModel>(() => isReturn
            ? new SocialReturnModel(name, year, prices, lines, outcomes, deflator, currency)
            : new AppraisalModel(name, year, prices, lines, deflator, currency));
    }

    private static ValueList<ValueLine> Lines(Cursor at, ValueParts parts, bool isInvestment) => at.Items().Select(item => Line(item, parts, isInvestment)).OfType<ValueLine>().ToValueList();

    private static ValueLine? Line(Cursor at, ValueParts parts, bool isInvestment)
    {
        string[] known = ["name", "kind", "agency", "unitValue", "volume", "years", "prices", "optimismBias", "discounting", "source"];
        if (!at.IsObjectOf(isInvestment ? known : [.. known, "is", "transfer"]))
            return null;
        var side = isInvestment ? ValueSide.Cost : Word<ValueSide>(at["is"]);
        var kind = isInvestment && at["kind"].IsNothing ? ValueKind.Fiscal : Word<ValueKind>(at["kind"]);
        var (unitValue, volume) = (parts.Input(at["unitValue"]), at["volume"].IsNothing ? 1m : parts.Input(at["volume"]));
        var (name, years, prices, agency) = (at["name"].Required(), ValueParts.Years(at["years"]), ValueParts.Prices(at["prices"]), ValueParts.Agency(at["agency"]));
        var (optimism, discounting, source) = (parts.Input(at["optimismBias"], isRequired: false), parts.Discounting(at["discounting"]), ValueParts.Source(at["source"]));
        return side is { } of && kind is { } what && unitValue is not null && volume is not null
            ? at.Made(() => new ValueLine(name, of, what, unitValue, volume, years, prices, agency, optimism, at["transfer"].Flag(otherwise: false), discounting, source))
            : null;
    }

    private static ValueList<SocialOutcome> Outcomes(Cursor at, ValueParts parts) => at.Items().Select(item => Outcome(item, parts)).OfType<SocialOutcome>().ToValueList();

    private static SocialOutcome? Outcome(Cursor at, ValueParts parts)
    {
        if (!at.IsObjectOf("name", "kind", "agency", "people", "change", "valuePerUnit", "deadweight", "displacement", "attribution", "dropOff", "firstYear", "duration", "prices", "discounting", "source"))
            return null;
        var kind = Word<ValueKind>(at["kind"]);
        var (people, change, value) = (parts.Input(at["people"]), parts.Input(at["change"]), parts.Input(at["valuePerUnit"]));
        ValueInput? Share(string name) => parts.Input(at[name], isRequired: false);
        var (deadweight, displacement, attribution, dropOff) = (Share("deadweight"), Share("displacement"), Share("attribution"), Share("dropOff"));
        var first = at["firstYear"].IsNothing ? 1 : ValueParts.Year(at["firstYear"]);
        var duration = at["duration"].IsNothing ? 1 : ValueParts.Year(at["duration"], least: 1);
        var (name, prices, agency, discounting, source) = (at["name"].Required(), ValueParts.Prices(at["prices"]), ValueParts.Agency(at["agency"]), parts.Discounting(at["discounting"]), ValueParts.Source(at["source"]));
        return kind is { } what && people is not null && change is not null && value is not null && first is { } from && duration is { } years
            ? at.Made(() => new SocialOutcome(name, what, people, change, value, deadweight, displacement, attribution, dropOff, from, years, prices, agency, discounting, source))
            : null;
    }

    private static Deflator? ReadDeflator(Cursor at)
    {
        if (!at.IsObjectOf("series", "vintage", "source", "levels"))
            return null;
        var (series, vintage, source) = (at["series"].Required(), at["vintage"].Required(), at["source"].Required());
        if (at["levels"].Kind != JsonValueKind.Object)
        {
            at["levels"].Refuse("The levels of prices stand here by year.", "Write { \"2024\": 96.1, \"2025\": 98.3, ... }.");
            return null;
        }

        var levels = at["levels"].Properties().Select(level => Level(level.Name, level.Value)).OfType<PriceIndex>().ToValueList();
        return at.Log.Any ? null : at.Made(() => new Deflator(series, vintage, levels, new Source(source)));
    }

    private static PriceIndex? Level(string year, Cursor at)
    {
        if (int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 9999)
            return at.Decimal(0.0001m, 1_000_000m, "Write the level of prices, from 0.0001 to 1,000,000; any base will do.") is { } level ? new(number, level) : null;
        at.Refuse("A level of prices stands under a calendar year.", "Write { \"2024\": 96.1, ... }.");
        return null;
    }

    private static T? Word<T>(Cursor at)
        where T : struct, Enum
    {
        if (at.IsNothing)
            at.Refuse("This is missing.", $"Write one of: {string.Join(", ", Csv.EnumWords<T>.All)}.");
        return at.Word<T>();
    }
}
