using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Learning;

/// <summary>A learning programme, by a short name such as <c>connecting-policy-with-practice</c>.</summary>
[JsonConverter(typeof(IdentifierJsonConverter<LearningProgrammeId>))]
public sealed record LearningProgrammeId : Identifier, IIdentifier<LearningProgrammeId>
{
    /// <summary>Makes the identifier.</summary>
    /// <param name="value">Not empty, without white space at either end.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is none of that.</exception>
    public LearningProgrammeId(string value)
        : base(value)
    {
    }

    /// <inheritdoc />
    public static LearningProgrammeId Create(string value) => new(value);
}
