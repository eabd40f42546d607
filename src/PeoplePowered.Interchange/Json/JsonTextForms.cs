using PeoplePowered.Domain;

namespace PeoplePowered.Interchange.Json;

/// <summary>The forms of the model's texts, as patterns of the schema; the types check the same and more.</summary>
internal static class JsonTextForms
{
    private const string NoWhiteSpaceAtEitherEnd = @"^\S([\s\S]*\S)?$";

    public static string? PatternOf(Type type) => type switch
    {
        _ when type == typeof(PartialDate) => "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$",
        _ when type == typeof(Currency) => "^[A-Z]{3}$",
        _ when type == typeof(AreaCode) => "^[EJKLMNSW][0-9]{8}$",
        _ when type == typeof(OrganisationIdentifier) => "^[A-Z]{2}-[A-Z0-9]+-[A-Za-z0-9][A-Za-z0-9._/-]*$",
        _ when type.IsSubclassOf(typeof(Identifier)) => NoWhiteSpaceAtEitherEnd,
        _ => null,
    };
}
