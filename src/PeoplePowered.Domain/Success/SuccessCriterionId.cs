using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Success;

/// <summary>A criterion within its success definition, such as <c>still-in-work</c>.</summary>
[JsonConverter(typeof(IdentifierJsonConverter<SuccessCriterionId>))]
public sealed record SuccessCriterionId : Identifier, IIdentifier<SuccessCriterionId>
{
    /// <summary>Makes the identifier.</summary>
    /// <param name="value">Not empty, without white space at either end.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is none of that.</exception>
    public SuccessCriterionId(string value)
        : base(value)
    {
    }

    /// <inheritdoc />
    public static SuccessCriterionId Create(string value) => new(value);
}
