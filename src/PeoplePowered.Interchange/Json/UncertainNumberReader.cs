using System.Text.Json;
using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Interchange.Json;

/// <summary>Reads a number as far as it is known: a number, two as bounds alone, or a distribution by its name.</summary>
internal static class UncertainNumberReader
{
    private const string Remedy = "Write a number; [lower, upper] for bounds alone; or { \"normal\": [mean, sd] }, { \"triangular\": [lower, mode, upper] }, { \"uniform\": [lower, upper] }, { \"lognormal\": [median, sd of the log] }, { \"beta\": [a, b] }.";

    private static readonly Dictionary<string, (int Count, Func<double[], UncertainNumber> Make)> s_forms = new(StringComparer.Ordinal)
    {
        ["between"] = (2, numbers => UncertainNumber.Between(numbers[0], numbers[1])),
        ["normal"] = (2, numbers => UncertainNumber.Normal(numbers[0], numbers[1])),
        ["triangular"] = (3, numbers => UncertainNumber.Triangular(numbers[0], numbers[1], numbers[2])),
        ["uniform"] = (2, numbers => UncertainNumber.Uniform(numbers[0], numbers[1])),
        ["lognormal"] = (2, numbers => UncertainNumber.LogNormal(numbers[0], numbers[1])),
        ["beta"] = (2, numbers => UncertainNumber.Beta(numbers[0], numbers[1])),
    };

    /// <summary>Whether a place names a distribution.</summary>
    public static bool IsDistribution(Cursor at) => at.Kind == JsonValueKind.Object && at.Properties().Any(property => s_forms.ContainsKey(property.Name));

    /// <summary>The number; <c>null</c> where it was refused.</summary>
    public static UncertainNumber? Read(Cursor at)
    {
        switch (at.Kind)
        {
            case JsonValueKind.Number:
                return at.Number() is { } number ? UncertainNumber.Exactly(number) : null;
            case JsonValueKind.Array:
                return Make(at, "between");
            case JsonValueKind.Object when at.Properties().ToList() is [var (name, value)] && s_forms.ContainsKey(name):
                return Make(value, name);
            default:
                at.Refuse("This is no number, nor what is known of one.", Remedy);
                return null;
        }
    }

    private static UncertainNumber? Make(Cursor at, string form)
    {
        var (count, make) = s_forms[form];
        var items = at.Kind == JsonValueKind.Array ? at.Items().ToList() : [];
        if (items.Count != count)
        {
            at.Refuse(FormattableString.Invariant($"{(string.Equals(form, "between", StringComparison.Ordinal) ? "Bounds take" : $"'{form}' takes")} {count} numbers in brackets."), Remedy);
            return null;
        }

        var numbers = items.Select(item => item.IsNothing ? null : item.Number()).ToList();
        if (numbers.Contains(null))
        {
            if (items.Exists(item => item.IsNothing))
                at.Refuse("A number is missing here.", Remedy);
            return null;
        }

        return at.Made(() => make([.. numbers.Select(number => number!.Value)]));
    }
}
