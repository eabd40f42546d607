using System.Globalization;
using System.Text.Json;
using PeoplePowered.Domain;
using PeoplePowered.Domain.Value;
using PeoplePowered.Interchange.Csv;
using PeoplePowered.Interchange.Json;

namespace PeoplePowered.Interchange.Values;

/// <summary>Reads the parts that lines and outcomes share; inputs by name are those of the document.</summary>
internal sealed class ValueParts(Dictionary<string, ValueInput> shared, IReadOnlyDictionary<string, DiscountSchedule> schedules)
{
    private const int MostYears = DiscountSchedule.LastYear;

    /// <summary>The inputs that lines name, by name.</summary>
    public static Dictionary<string, ValueInput> Inputs(Cursor at)
    {
        var inputs = new Dictionary<string, ValueInput>(StringComparer.Ordinal);
        if (at.IsNothing)
            return inputs;
        if (at.Kind != JsonValueKind.Object)
        {
            at.Refuse("Inputs stand here by name.", "Write { \"people\": 350, ... }.");
            return inputs;
        }

        foreach (var (name, value) in at.Properties())
        {
            if (Number(value) is { } input && value.Made(() => input.Named(name)) is { } named)
                inputs[name] = named;
        }

        return inputs;
    }

    /// <summary>An input: what is known of a number, with a source where wanted, or the name of a shared one.</summary>
    public ValueInput? Input(Cursor at, bool isRequired = true)
    {
        if (at.IsNothing)
        {
            if (isRequired)
                at.Refuse("This is missing.", "Write a number, what is known of it, or the name of an input in quotation marks.");
            return null;
        }

        if (at.Kind != JsonValueKind.String)
            return Number(at);
        if (at.Text() is not { } name)
            return null;
        if (shared.TryGetValue(name, out var input))
            return input;
        at.Refuse("There is no input of this name.", shared.Count == 0 ? "Write it under inputs, or a number here." : Nearest.Suggestion(name, shared.Keys));
        return null;
    }

    /// <summary>In which years: one, a list, a span, or shares by year.</summary>
    public static YearProfile? Years(Cursor at)
    {
        switch (at.Kind)
        {
            case JsonValueKind.Undefined or JsonValueKind.Null:
                return null;
            case JsonValueKind.Number:
                return Year(at) is { } only ? YearProfile.In(only) : null;
            case JsonValueKind.Array:
                var years = at.Items().Select(item => Year(item)).ToList();
                return years.Contains(null) ? null : at.Made(() => YearProfile.In(years.Select(year => year!.Value)));
            case JsonValueKind.Object when !at["from"].IsNothing || !at["to"].IsNothing:
                return at.IsObjectOf("from", "to") && Year(at["from"]) is { } first && Year(at["to"]) is { } last ? at.Made(() => YearProfile.Each(first, last)) : null;
            case JsonValueKind.Object:
                var shares = at.Properties().Select(property => Share(property.Name, property.Value)).ToList();
                return shares.Contains(null) ? null : at.Made(() => new YearProfile([.. shares.OfType<YearShare>()]));
            default:
                at.Refuse("This does not say which years.", "Write a year from 0; [0, 1, 2]; { \"from\": 1, \"to\": 5 }; or shares as { \"0\": 0.4, \"1\": 0.6 }.");
                return null;
        }
    }

    /// <summary>In which prices; <c>null</c> for those of the case.</summary>
    public static PriceBasis? Prices(Cursor at)
    {
        switch (at.Kind)
        {
            case JsonValueKind.Undefined or JsonValueKind.Null:
                return null;
            case JsonValueKind.String when at.Text() is "nominal":
                return PriceBasis.Nominal;
            case JsonValueKind.Number:
                return Calendar(at) is { } year ? PriceBasis.Real(year) : null;
            case JsonValueKind.Object:
                return at.IsObjectOf("year", "deflator") && Calendar(at["year"]) is { } real ? PriceBasis.Real(real, at["deflator"].Text()) : null;
            default:
                at.Refuse("This does not say in which prices.", "Write \"nominal\", a price year, or { \"year\": 2024, \"deflator\": \"GDP deflator, March 2026\" }.");
                return null;
        }
    }

    /// <summary>Who pays or gains: a name, or a name with whether it is public.</summary>
    public static Agency? Agency(Cursor at)
    {
        if (at.IsNothing)
            return null;
        if (at.Kind != JsonValueKind.Object)
            return at.Text() is { } name ? new(name) : null;
        return at.IsObjectOf("name", "public") ? new(at["name"].Required(), at["public"].Flag(otherwise: true)) : null;
    }

    /// <summary>A schedule of its own, by its name.</summary>
    public DiscountSchedule? Discounting(Cursor at)
    {
        if (at.Text() is not { } word)
            return null;
        if (schedules.TryGetValue(word, out var schedule))
            return schedule;
        at.Refuse("There is no schedule of this name.", Nearest.Suggestion(word, [.. schedules.Keys]));
        return null;
    }

    public static Source? Source(Cursor at) => at.Text() is { } title ? new(title) : null;

    /// <summary>A whole number of years from the base year.</summary>
    public static int? Year(Cursor at, int least = 0) => Whole(at, least, MostYears, FormattableString.Invariant($"Write a whole number of years from {least} to {MostYears}, counted from the base year: what happens within a year counts in that year."));

    /// <summary>A calendar year.</summary>
    public static int? Calendar(Cursor at) => Whole(at, 1, 8999, "Write a calendar year, such as 2026, without quotation marks; a financial year by the one in which it starts.");

    private static int? Whole(Cursor at, int least, int most, string remedy)
    {
        if (at.IsNothing)
            at.Refuse("This is missing.", remedy);
        if (at.Number(least, most, remedy) is not { } number)
            return null;
        if (number == Math.Floor(number))
            return (int)number;
        at.Refuse("A year is a whole number here.", remedy);
        return null;
    }

    private static ValueInput? Number(Cursor at)
    {
        var of = at.Kind == JsonValueKind.Object && !UncertainNumberReader.IsDistribution(at) && at.IsObjectOf("value", "source") ? at["value"] : at;
        return UncertainNumberReader.Read(of) is { } number ? at.Made(() => new ValueInput(number, source: string.Equals(of.Path, at.Path, StringComparison.Ordinal) ? null : Source(at["source"]))) : null;
    }

    private static YearShare? Share(string year, Cursor at)
    {
        const string remedy = "Write { \"0\": 0.4, \"1\": 0.6 }: whole years from 0, and what share of the amount falls in each.";
        if (int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= MostYears)
            return at.Decimal(0, 1_000_000, remedy) is { } share ? new(number, share) : null;
        at.Refuse("A share stands under a whole year from 0.", remedy);
        return null;
    }
}
