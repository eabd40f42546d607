using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Outcomes;

/// <summary>What a breakdown splits people by: sex, age, ethnicity, disability, or any other.</summary>
[JsonConverter(typeof(IdentifierJsonConverter<BreakdownDimension>))]
public sealed record BreakdownDimension : Identifier, IIdentifier<BreakdownDimension>
{
    /// <summary>A dimension by its name.</summary>
    /// <param name="value">Such as <c>care leaver</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is empty, or has white space at an end.</exception>
    public BreakdownDimension(string value)
        : base(value)
    {
    }

    /// <summary>By sex.</summary>
    public static BreakdownDimension Sex { get; } = new("sex");

    /// <summary>By age.</summary>
    public static BreakdownDimension Age { get; } = new("age");

    /// <summary>By ethnicity.</summary>
    public static BreakdownDimension Ethnicity { get; } = new("ethnicity");

    /// <summary>By disability.</summary>
    public static BreakdownDimension Disability { get; } = new("disability");

    /// <inheritdoc />
    public static BreakdownDimension Create(string value) => new(value);
}
