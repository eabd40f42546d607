using System.Text.Json;
using PeoplePowered.Interchange.Json;
using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Interchange.Choices;

/// <summary>Reads a number as far as it is known: a number, two as bounds alone, an estimate with its error or interval, or a distribution by its name.</summary>
internal static class StatedNumbers
{
    private const string Remedy = "Write a number; [lower, upper] for bounds alone; { \"estimate\": , \"se\": }; { \"estimate\": , \"lower\": , \"upper\": } for a 95 % interval; or { \"normal\": [mean, sd] }, { \"triangular\": [lower, mode, upper] }, { \"uniform\": [lower, upper] }, { \"lognormal\": [median, sd of the log] }, { \"beta\": [a, b] }.";

    private static readonly Dictionary<string, (int Count, Func<double[], UncertainNumber> Make)> s_forms = new(StringComparer.Ordinal)
    {
        ["between"] = (2, numbers => UncertainNumber.Between(numbers[0], numbers[1])),
        ["normal"] = (2, numbers => UncertainNumber.Normal(numbers[0], numbers[1])),
        ["triangular"] = (3, numbers => UncertainNumber.Triangular(numbers[0], numbers[1], numbers[2])),
        ["uniform"] = (2, numbers => UncertainNumber.Uniform(numbers[0], numbers[1])),
        ["lognormal"] = (2, numbers => UncertainNumber.LogNormal(numbers[0], numbers[1])),
        ["beta"] = (2, numbers => UncertainNumber.Beta(numbers[0], numbers[1])),
    };

    /// <summary>The number; <c>null</c> where nothing is said or it was refused.</summary>
    public static UncertainNumber? Read(Cursor at)
    {
        switch (at.Kind)
        {
            case JsonValueKind.Undefined or JsonValueKind.Null:
                return null;
            case JsonValueKind.Number:
                return at.Number() is { } number ? UncertainNumber.Exactly(number) : null;
            case JsonValueKind.Array:
                return Named(at, "between");
            case JsonValueKind.Object when at.Properties().ToList() is [var (name, value)] && s_forms.ContainsKey(name):
                return Named(value, name);
            case JsonValueKind.Object:
                return at.IsObjectOf("estimate", "se", "lower", "upper") ? Estimated(at) : null;
            default:
                at.Refuse("This is not a number that can stand here.", Remedy);
                return null;
        }
    }

    private static UncertainNumber? Named(Cursor at, string name)
    {
        var (count, make) = s_forms[name];
        if (at.Kind == JsonValueKind.Array && at.Items().ToList() is var items && items.Count == count && items.TrueForAll(item => item.Kind == JsonValueKind.Number))
        {
            double?[] numbers = [.. items.Select(item => item.Number())];
            return Array.Exists(numbers, number => number is null) ? null : ChoiceReader.Made(at, () => make([.. numbers.Select(number => number!.Value)]));
        }

        at.Refuse(FormattableString.Invariant($"Here {count} numbers in brackets were expected."), Remedy);
        return null;
    }

    private static UncertainNumber? Estimated(Cursor at)
    {
        var (lower, upper) = (at["lower"].Number(), at["upper"].Number());
        switch (at["estimate"].Number(), at["se"].Number(0), lower, upper)
        {
            case ({ } estimate, { } error, null, null):
                return UncertainNumber.Normal(estimate, error);
            case ({ } estimate, null, { } low, { } high) when low <= estimate && estimate <= high:
                return StatedEffects.WithInterval(estimate, low, high);
            default:
                at.Refuse("These parts do not make an uncertain number, or are out of order.", Remedy);
                return null;
        }
    }
}
