namespace PeoplePowered.Domain;

/// <summary>
/// The base of every identifier: a text that names one thing of one kind. Identifiers of different kinds are different
/// types, so that a site cannot be handed over as a partnership.
/// </summary>
/// <remarks>Equality is ordinal, case and accents included. In JSON a plain string, also as a dictionary key.</remarks>
public abstract record Identifier : IComparable<Identifier>
{
    /// <summary>Checks the text.</summary>
    /// <param name="value">Not empty, without white space at either end, without control characters.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is none of that.</exception>
    private protected Identifier(string value)
    {
        Guard.Against.NullOrWhiteSpace(value);
        if (char.IsWhiteSpace(value[0]) || char.IsWhiteSpace(value[^1]))
            throw new ArgumentException($"The identifier '{value}' starts or ends with white space; trim it.", nameof(value));
        if (value.Any(char.IsControl))
            throw new ArgumentException($"The identifier '{value}' holds a control character; remove it.", nameof(value));
        Value = value;
    }

    /// <summary>The text.</summary>
    public string Value { get; }

    /// <summary>Ordinal order.</summary>
    /// <param name="other">Another identifier.</param>
    public int CompareTo(Identifier? other) => string.CompareOrdinal(Value, other?.Value);

    /// <summary>The text.</summary>
    public sealed override string ToString() => Value;

    /// <summary>Ordinal order.</summary>
    public static bool operator <(Identifier? left, Identifier? right) => string.CompareOrdinal(left?.Value, right?.Value) < 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator >(Identifier? left, Identifier? right) => right < left;

    /// <summary>Ordinal order.</summary>
    public static bool operator <=(Identifier? left, Identifier? right) => !(right < left);

    /// <summary>Ordinal order.</summary>
    public static bool operator >=(Identifier? left, Identifier? right) => !(left < right);
}
