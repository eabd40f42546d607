using System.Text.Json.Serialization;

namespace PeoplePowered.Domain;

/// <summary>The one JSON rule of enumerations: their word on the wire, never their number.</summary>
/// <typeparam name="TEnum">The enumeration, each of whose members bears a <see cref="JsonStringEnumMemberNameAttribute"/>.</typeparam>
public sealed class WireWordConverter<TEnum>() : JsonStringEnumConverter<TEnum>(namingPolicy: null, allowIntegerValues: false)
    where TEnum : struct, Enum;
