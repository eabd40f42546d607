using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Outcomes;

/// <summary>Which edition of a figure this is: a date of any precision, or a word such as <c>final</c>. Editions never replace one another in silence.</summary>
[JsonConverter(typeof(IdentifierJsonConverter<Vintage>))]
public sealed record Vintage : Identifier, IIdentifier<Vintage>
{
    /// <summary>A vintage by its text.</summary>
    /// <param name="value">An ISO date of any precision, or a word.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is empty, or has white space at an end.</exception>
    public Vintage(string value)
        : base(value) => Date = PartialDate.TryParse(value, out var date) ? date : null;

    /// <summary>The date, where the vintage is one.</summary>
    public PartialDate? Date { get; }

    /// <inheritdoc />
    public static Vintage Create(string value) => new(value);
}
