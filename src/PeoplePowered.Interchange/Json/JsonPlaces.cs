using System.Text.Encodings.Web;
using System.Text.Json;

namespace PeoplePowered.Interchange.Json;

/// <summary>Where each part of a JSON text stands, by its path, and what is wrong with the text before its meaning is asked for.</summary>
internal sealed class JsonPlaces
{
    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);
    private readonly List<ReadProblem> _problems = [];
    private readonly ReadOnlyMemory<byte> _utf8;
    private readonly string _file;
    private string _path = "$";
    private int _line = 1;
    private int _counted;

    private JsonPlaces(ReadOnlyMemory<byte> utf8, string file)
    {
        _utf8 = utf8;
        _file = file;
    }

    /// <summary>What is wrong with the form of the text: syntax, depth, properties that stand twice, broken characters.</summary>
    public IReadOnlyList<ReadProblem> Problems => _problems;

    public static JsonPlaces Of(ReadOnlyMemory<byte> utf8, string file)
    {
        var places = new JsonPlaces(utf8, file);
        try
        {
            var reader = new Utf8JsonReader(utf8.Span, new JsonReaderOptions { MaxDepth = JsonRules.MaximumDepth });
            reader.Read();
            places.Value(ref reader, "$");
            reader.Read();
        }
        catch (JsonException refusal)
        {
            var line = (int)(refusal.LineNumber ?? 0) + 1;
            places.Refuse(line, $"The text is not well-formed JSON: {WithoutPlace(refusal.Message)}", "Mend it here; an editor that knows JSON shows the place.");
        }

        return places;
    }

    /// <summary>The path of a property.</summary>
    public static string PathOf(string parent, string property) =>
        property.Length > 0 && property.All(char.IsAsciiLetterOrDigit)
            ? $"{parent}.{property}"
            : $"{parent}['{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(property).Replace("'", @"\'", StringComparison.Ordinal)}']";

    /// <summary>The path of an element.</summary>
    public static string PathOf(string parent, int index) => FormattableString.Invariant($"{parent}[{index}]");

    /// <summary>The line, from 1, on which a part stands, or its parent where it is missing.</summary>
    public int LineOf(string path, string parent) => _lines.TryGetValue(path, out var line) ? line : _lines[parent];

    private void Value(ref Utf8JsonReader reader, string path)
    {
        _path = path;
        _lines.TryAdd(path, Line(reader.TokenStartIndex));
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            for (var index = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; index++)
                Value(ref reader, PathOf(path, index));
        }
        else if (reader.TokenType == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                Property(ref reader, path);
        }
        else if (reader.TokenType == JsonTokenType.String)
        {
            Text(ref reader);
        }
    }

    private void Property(ref Utf8JsonReader reader, string path)
    {
        _path = path;
        var line = Line(reader.TokenStartIndex);
        var name = Text(ref reader);
        _path = PathOf(path, name);
        if (!_lines.TryAdd(_path, line))
            Refuse(line, "This property stands twice.", "Keep one of them.");
        reader.Read();
        Value(ref reader, _path);
    }

    private string Text(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            Refuse(Line(reader.TokenStartIndex), "The text holds half of a surrogate pair, which is no character.", "Remove it, or write the whole character.");
            return "?";
        }
    }

    private int Line(long index)
    {
        _line += _utf8.Span[_counted..(int)index].Count((byte)'\n');
        _counted = (int)index;
        return _line;
    }

    private void Refuse(int line, string problem, string remedy) => _problems.Add(new(_file, line, _path, null, problem, remedy));

    private static string WithoutPlace(string message)
    {
        var place = message.LastIndexOf(" LineNumber:", StringComparison.Ordinal);
        return place < 0 ? message : message[..place];
    }
}
