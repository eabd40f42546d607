using System.Globalization;
using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Replication;

/// <summary>What is known of a place or a site in one respect: a number or a label, of when, from where.</summary>
public sealed record Covariate
{
    /// <summary>A covariate; <see cref="Of(string, double, Source?, PartialDate?)"/> and <see cref="Of(string, string, Source?, PartialDate?)"/> read better.</summary>
    /// <param name="name">What it is, such as <c>latitude</c>.</param>
    /// <param name="number">Its value as a number, in a unit that is the same for all places.</param>
    /// <param name="label">Its value as a label.</param>
    /// <param name="source">Where it is stated.</param>
    /// <param name="date">Of when it is.</param>
    /// <exception cref="ArgumentException">The name is empty, or there is not exactly one of number and label.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number is not finite.</exception>
    [JsonConstructor]
    public Covariate(string name, double? number, string? label, Source? source = null, PartialDate? date = null)
    {
        Name = Guard.Against.NullOrWhiteSpace(name);
        if (number is null == label is null)
            throw new ArgumentException($"The covariate '{name}' needs a number or a label, and not both.", nameof(number));
        Number = number is { } value ? Guard.Against.NonFinite(value, nameof(number)) : null;
        Label = label is null ? null : Guard.Against.NullOrWhiteSpace(label);
        Source = source;
        Date = date;
    }

    /// <summary>What it is.</summary>
    public string Name { get; }

    /// <summary>Its value, where it is a number.</summary>
    public double? Number { get; }

    /// <summary>Its value, where it is a label.</summary>
    public string? Label { get; }

    /// <summary>Where it is stated.</summary>
    public Source? Source { get; }

    /// <summary>Of when it is.</summary>
    public PartialDate? Date { get; }

    /// <summary>A number.</summary>
    /// <param name="name">What it is.</param>
    /// <param name="number">Its value, finite.</param>
    /// <param name="source">Where it is stated.</param>
    /// <param name="date">Of when it is.</param>
    public static Covariate Of(string name, double number, Source? source = null, PartialDate? date = null) => new(name, number, null, source, date);

    /// <summary>A label.</summary>
    /// <param name="name">What it is.</param>
    /// <param name="label">Its value.</param>
    /// <param name="source">Where it is stated.</param>
    /// <param name="date">Of when it is.</param>
    public static Covariate Of(string name, string label, Source? source = null, PartialDate? date = null) => new(name, null, label, source, date);

    /// <summary>Name and value.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name} {Label}{Number}");
}
