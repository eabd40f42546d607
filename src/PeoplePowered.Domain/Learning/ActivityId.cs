using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Learning;

/// <summary>An activity of a programme, by a short name such as <c>launch</c>.</summary>
[JsonConverter(typeof(IdentifierJsonConverter<ActivityId>))]
public sealed record ActivityId : Identifier, IIdentifier<ActivityId>
{
    /// <summary>Makes the identifier.</summary>
    /// <param name="value">Not empty, without white space at either end.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is none of that.</exception>
    public ActivityId(string value)
        : base(value)
    {
    }

    /// <inheritdoc />
    public static ActivityId Create(string value) => new(value);
}
