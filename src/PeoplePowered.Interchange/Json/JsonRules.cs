using System.Text.Encodings.Web;
using System.Text.Json;

namespace PeoplePowered.Interchange.Json;

/// <summary>The rules that every document is read and written by.</summary>
internal static class JsonRules
{
    /// <summary>How deep a document may nest; the model needs a third of it.</summary>
    public const int MaximumDepth = 32;

    /// <summary>The generated context; text such as "St Basil's" and "£" stands as it is, since no file is pasted into HTML.</summary>
    public static PeoplePoweredJsonContext Context { get; } =
        new(new JsonSerializerOptions(PeoplePoweredJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>Whether an exception refuses what is read: its form, or a value that a checking constructor does not take.</summary>
    public static bool IsRefusal(Exception exception) =>
        exception is JsonException or ArgumentException or NotSupportedException or InvalidOperationException or FormatException or OverflowException;
}
