using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using PeoplePowered.Domain;

namespace PeoplePowered.Interchange.Json;

/// <summary>
/// Reads a refused document part by part, from the leaves up. Where a part cannot be read although all parts inside it can,
/// there stands a problem; so that every one is found with its path, those of checking constructors too.
/// </summary>
internal sealed class PartByPart(JsonPlaces places, string file)
{
    private readonly List<ReadProblem> _problems = [];

    public IReadOnlyList<ReadProblem> Problems => _problems;

    /// <summary>Whether a part can be read; if not, its problems are noted.</summary>
    public bool CanRead(JsonElement part, JsonTypeInfo type, string path) => type switch
    {
        _ when part.ValueKind == JsonValueKind.Null => Refuse(part, path, "There must be a value here.", "Write it; it cannot be left out."),
        { PolymorphismOptions: { } kinds } => OneOf(part, kinds, path) && Whole(part, type, path),
        { Kind: JsonTypeInfoKind.Object } => Members(part, type, null, path) && Whole(part, type, path),
        _ when ElementType(type) is { } element => Elements(part, element, path),
        _ => Whole(part, type, path),
    };

    private static JsonTypeInfo? ElementType(JsonTypeInfo type) => type.Type.IsGenericType && type.Type.GetGenericTypeDefinition() == typeof(ValueList<>)
        ? type.Options.GetTypeInfo(type.Type.GetGenericArguments()[0])
        : null;

    private bool OneOf(JsonElement part, JsonPolymorphismOptions kinds, string path)
    {
        if (part.ValueKind != JsonValueKind.Object)
            return Refuse(part, path, "An object in braces was expected here.", "Write one, or leave the property out.");
        var name = kinds.TypeDiscriminatorPropertyName;
        var given = part.TryGetProperty(name, out var word);
        var kind = given && word.ValueKind == JsonValueKind.String
            ? kinds.DerivedTypes.FirstOrDefault(candidate => word.ValueEquals((string)candidate.TypeDiscriminator!))
            : default;
        if (kind.DerivedType is not null)
            return Members(part, JsonRules.Options.GetTypeInfo(kind.DerivedType), name, path);
        var problem = given ? "There is no such kind." : $"'{name}' says which kind this is, and is missing.";
        var remedy = $"Write one of: {string.Join(", ", kinds.DerivedTypes.Select(candidate => candidate.TypeDiscriminator))}.";
        return Refuse(word, JsonPlaces.PathOf(path, name), problem, remedy, path);
    }

    private bool Members(JsonElement part, JsonTypeInfo type, string? discriminator, string path)
    {
        if (part.ValueKind != JsonValueKind.Object)
            return Refuse(part, path, "An object in braces was expected here.", "Write one, or leave the property out.");
        var readable = true;
        foreach (var member in part.EnumerateObject().Where(member => discriminator is null || !member.NameEquals(discriminator)))
            readable &= Member(member, type, JsonPlaces.PathOf(path, member.Name));
        foreach (var missing in type.Properties.Where(property => property.IsRequired && !part.TryGetProperty(property.Name, out _)))
            readable = Refuse(default, JsonPlaces.PathOf(path, missing.Name), $"'{missing.Name}' is missing.", "Write it; it cannot be left out.", path);
        return readable;
    }

    private bool Member(JsonProperty member, JsonTypeInfo type, string path)
    {
        var property = type.Properties.FirstOrDefault(candidate => member.NameEquals(candidate.Name));
        if (property is null)
            return Refuse(member.Value, path, "There is no such property here.", $"Remove it, or write one of: {string.Join(", ", type.Properties.Select(known => known.Name))}.");
        var isPassedOver = property.AssociatedParameter is not { } parameter || (parameter.IsNullable && member.Value.ValueKind == JsonValueKind.Null);
        return isPassedOver || CanRead(member.Value, type.Options.GetTypeInfo(property.PropertyType), path);
    }

    private bool Elements(JsonElement part, JsonTypeInfo element, string path)
    {
        if (part.ValueKind != JsonValueKind.Array)
            return Refuse(part, path, "A list in square brackets was expected here.", "Write one; it may be empty.");
        var readable = true;
        foreach (var (index, item) in part.EnumerateArray().Index())
            readable &= CanRead(item, element, JsonPlaces.PathOf(path, index));
        return readable;
    }

    private bool Whole(JsonElement part, JsonTypeInfo type, string path)
    {
        try
        {
            return JsonSerializer.Deserialize(part, type) is not null;
        }
        catch (Exception refusal) when (JsonRules.IsRefusal(refusal))
        {
            var (problem, remedy) = JsonExpectation.Of(type, part, refusal);
            return refusal is ArgumentException { ParamName: { } parameter } && Scalar(part, parameter) is { } scalar
                ? Refuse(scalar, JsonPlaces.PathOf(path, parameter), problem, remedy)
                : Refuse(part, path, problem, remedy);
        }
    }

    /// <summary>The text, number or word that a constructor refused by its name, where it is one and is there.</summary>
    private static JsonElement? Scalar(JsonElement part, string name) =>
        part.ValueKind == JsonValueKind.Object && part.TryGetProperty(name, out var value) && value.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array) ? value : null;

    private bool Refuse(JsonElement part, string path, string problem, string remedy, string? parent = null)
    {
        var value = part.ValueKind switch
        {
            JsonValueKind.Undefined or JsonValueKind.Object or JsonValueKind.Array => null,
            JsonValueKind.String => part.GetString(),
            _ => part.GetRawText(),
        };
        _problems.Add(new(file, places.LineOf(path, parent ?? path), path, value, problem, remedy));
        return false;
    }
}
