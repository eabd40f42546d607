using System.Globalization;
using System.Text.Json.Serialization;

namespace PeoplePowered.Domain;

/// <summary>A named value in a caveat's message: a text, or a number that each language writes in its own way.</summary>
public sealed record CaveatArgument
{
    /// <summary>An argument from its parts.</summary>
    /// <param name="name">Its name in the message.</param>
    /// <param name="text">Its text, where it is one.</param>
    /// <param name="number">Its number, where it is one.</param>
    /// <exception cref="ArgumentException">Not exactly one of text and number is given.</exception>
    [JsonConstructor]
    public CaveatArgument(string name, string? text = null, decimal? number = null)
    {
        Name = Guard.Against.NullOrWhiteSpace(name);
        if (text is null == number is null)
            throw new ArgumentException($"The argument '{name}' needs a text or a number, and not both.", nameof(text));
        Text = text;
        Number = number;
    }

    /// <summary>Its name in the message.</summary>
    public string Name { get; }

    /// <summary>Its text, where it is one.</summary>
    public string? Text { get; }

    /// <summary>Its number, where it is one.</summary>
    public decimal? Number { get; }

    /// <summary>A text argument.</summary>
    /// <param name="argument">Name and text.</param>
    public static implicit operator CaveatArgument((string Name, string Text) argument) => new(argument.Name, argument.Text);

    /// <summary>A number argument.</summary>
    /// <param name="argument">Name and number.</param>
    public static implicit operator CaveatArgument((string Name, decimal Number) argument) => new(argument.Name, number: argument.Number);

    /// <summary>A text argument; see the operator.</summary>
    /// <param name="argument">Name and text.</param>
    public static CaveatArgument FromValueTuple((string Name, string Text) argument) => argument;

    /// <summary>The value as a message shows it.</summary>
    /// <param name="format">A numeric format, or <c>null</c>.</param>
    /// <param name="provider">The reader's culture.</param>
    internal string Format(string? format, IFormatProvider provider) => Text ?? Number!.Value.ToString(format ?? "#,0.####", provider);

    /// <summary>Name and value, invariant.</summary>
    public override string ToString() => $"{Name}: {Format(null, CultureInfo.InvariantCulture)}";
}
