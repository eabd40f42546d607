using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace PeoplePowered.Interchange.Json;

/// <summary>The rules that every document is read and written by.</summary>
internal static class JsonRules
{
    /// <summary>How deep a document may nest; the model needs a third of it.</summary>
    public const int MaximumDepth = 32;

    /// <summary>The generated rules; text such as "St Basil's" and "£" stands as it is, since no file is pasted into HTML.</summary>
    public static JsonSerializerOptions Options { get; } = Made();

    /// <summary>The metadata of a type.</summary>
    /// <typeparam name="T">A type of the model, or of the documents around it.</typeparam>
    /// <exception cref="NotSupportedException">Nothing was generated for the type.</exception>
    public static JsonTypeInfo<T> TypeOf<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    /// <summary>Whether an exception refuses what is read: its form, or a value that a checking constructor does not take.</summary>
    public static bool IsRefusal(Exception exception) =>
        exception is JsonException or ArgumentException or NotSupportedException or InvalidOperationException or FormatException or OverflowException;

    private static JsonSerializerOptions Made()
    {
        var options = new JsonSerializerOptions(PeoplePoweredJsonContext.Default.Options)
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = PeoplePoweredJsonContext.Default.WithAddedModifier(Complete),
        };
        options.MakeReadOnly();
        return options;
    }

    /// <summary>A property that is ignored is as unknown as any other, and one that reading requires is written even where it is null.</summary>
    private static void Complete(JsonTypeInfo type)
    {
        foreach (var property in type.Properties.ToList())
        {
            if (property is { Get: null, Set: null, AssociatedParameter: null })
                type.Properties.Remove(property);
            else if (property.AssociatedParameter is { HasDefaultValue: false })
                property.ShouldSerialize = static (_, _) => true;
        }
    }
}
