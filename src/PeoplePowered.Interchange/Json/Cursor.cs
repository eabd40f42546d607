using System.Text.Json;
using PeoplePowered.Domain;
using PeoplePowered.Interchange.Csv;

namespace PeoplePowered.Interchange.Json;

/// <summary>A place in a JSON document, which knows its path and reports what is wrong there, so that every problem is found at once. In a private place, such as that of someone's words, no problem repeats what stands there.</summary>
internal readonly record struct Cursor(JsonElement Element, string Path, string File, ProblemLog Log, bool IsPrivate = false)
{
    public JsonValueKind Kind => Element.ValueKind;

    /// <summary>Whether nothing is said: <c>null</c>, or no such property.</summary>
    public bool IsNothing => Kind is JsonValueKind.Undefined or JsonValueKind.Null;

    public Cursor this[string name] => Kind == JsonValueKind.Object && Element.TryGetProperty(name, out var value)
        ? this with { Element = value, Path = $"{Path}.{name}" }
        : this with { Element = default, Path = $"{Path}.{name}" };

    public void Refuse(string problem, string remedy) => Log.Add(File, 0, Path, !IsPrivate && Kind is JsonValueKind.String or JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False ? Element.ToString() : null, problem, remedy);

    /// <summary>Refuses what is no object, and every property that nobody would read; those that start with an underscore are remarks.</summary>
    public bool IsObjectOf(params IReadOnlyCollection<string> known)
    {
        if (Kind != JsonValueKind.Object)
        {
            Refuse("An object was expected here.", $"Write {{ ... }} with some of: {string.Join(", ", known)}.");
            return false;
        }

        foreach (var property in Element.EnumerateObject())
        {
            if (!property.Name.StartsWith('_') && !known.Contains(property.Name, StringComparer.Ordinal))
                (this with { Path = IsPrivate ? Path : $"{Path}.{property.Name}", Element = default }).Refuse("Nobody would read this property.", Nearest.Suggestion(property.Name, known));
        }

        return true;
    }

    public IEnumerable<Cursor> Items()
    {
        if (Kind != JsonValueKind.Array)
        {
            Refuse("A list was expected here.", "Write [ ... ].");
            yield break;
        }

        var index = 0;
        foreach (var item in Element.EnumerateArray())
            yield return this with { Element = item, Path = FormattableString.Invariant($"{Path}[{index++}]") };
    }

    public IEnumerable<(string Name, Cursor Value)> Properties()
    {
        foreach (var property in Element.EnumerateObject())
        {
            if (!property.Name.StartsWith('_'))
                yield return (property.Name, this with { Element = property.Value, Path = $"{Path}.{property.Name}" });
        }
    }

    /// <summary>A text that is not empty; <c>null</c> where nothing is said or it was refused.</summary>
    public string? Text()
    {
        if (IsNothing)
            return null;
        if (Kind == JsonValueKind.String && !string.IsNullOrWhiteSpace(Element.GetString()))
            return Element.GetString();
        Refuse("A text was expected here.", "Write it in quotation marks, and not empty; leave it out where it is not known.");
        return null;
    }

    /// <summary>A text that has to be there; a stand-in where it was refused.</summary>
    public string Required()
    {
        if (IsNothing)
            Refuse("This is missing.", "Write a text here.");
        return Text() ?? "?";
    }

    /// <summary>A number within bounds; <c>null</c> where nothing is said or it was refused.</summary>
    public double? Number(double least = double.NegativeInfinity, double most = double.PositiveInfinity, string remedy = "Write a number without quotation marks, with a point for decimals.")
    {
        if (IsNothing)
            return null;
        if (Kind == JsonValueKind.Number && Element.TryGetDouble(out var number) && double.IsFinite(number) && number >= least && number <= most)
            return number;
        Refuse("This is not a number that can stand here.", remedy);
        return null;
    }

    /// <summary>An exact decimal number within bounds, such as an amount of money; <c>null</c> where nothing is said or it was refused.</summary>
    public decimal? Decimal(decimal least = decimal.MinValue, decimal most = decimal.MaxValue, string remedy = "Write a number without quotation marks, with a point for decimals.")
    {
        if (IsNothing)
            return null;
        if (Kind == JsonValueKind.Number && Element.TryGetDecimal(out var number) && number >= least && number <= most)
            return number;
        Refuse("This is not a number that can stand here.", remedy);
        return null;
    }

    /// <summary>A date of any precision; <c>null</c> where nothing is said or it was refused.</summary>
    public PartialDate? Date()
    {
        if (Text() is not { } text)
            return null;
        if (PartialDate.TryParse(text, out var date))
            return date;
        Refuse("This is not a date.", "Write 2013-01-17, 2013-01 or \"2013\", in quotation marks.");
        return null;
    }

    public bool Flag(bool otherwise)
    {
        if (IsNothing)
            return otherwise;
        if (Kind is JsonValueKind.True or JsonValueKind.False)
            return Element.GetBoolean();
        Refuse("This is neither true nor false.", "Write true or false, without quotation marks.");
        return otherwise;
    }

    /// <summary>One of some words; <c>null</c> where nothing is said or it was refused.</summary>
    public T? Word<T>()
        where T : struct, Enum
    {
        if (Text() is not { } text)
            return null;
        if (EnumWords<T>.TryParse(text, out var value))
            return value;
        Refuse("This word is not known here.", Nearest.Suggestion(text, [.. EnumWords<T>.All]));
        return null;
    }

    /// <summary>Makes something whose constructor may refuse what the document says; its message is then the problem here, and <c>null</c> is returned.</summary>
    /// <remarks>The value is not repeated: it may be someone's words.</remarks>
    public T? Made<T>(Func<T> make)
        where T : class
    {
        try
        {
            return make();
        }
        catch (ArgumentException refused)
        {
            var end = refused.Message.IndexOf(" (Parameter '", StringComparison.Ordinal);
            (this with { Element = default }).Refuse(end < 0 ? refused.Message : refused.Message[..end], "Mend it here; the template shows the form.");
            return null;
        }
    }
}
