using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Learning;

/// <summary>An example of practice, by a short name such as <c>justlife</c>.</summary>
[JsonConverter(typeof(IdentifierJsonConverter<PracticeExampleId>))]
public sealed record PracticeExampleId : Identifier, IIdentifier<PracticeExampleId>
{
    /// <summary>Makes the identifier.</summary>
    /// <param name="value">Not empty, without white space at either end.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is none of that.</exception>
    public PracticeExampleId(string value)
        : base(value)
    {
    }

    /// <inheritdoc />
    public static PracticeExampleId Create(string value) => new(value);
}
