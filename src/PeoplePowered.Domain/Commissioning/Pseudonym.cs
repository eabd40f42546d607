namespace PeoplePowered.Domain.Commissioning;

/// <summary>Stands for one person, so that their claims can be told from those of others without saying who they are.</summary>
/// <remarks>
/// Immutable; equal when the texts are, ordinally. <see cref="ToString"/> does not show the text, so that no report, log or message does by accident;
/// it is a key to a person all the same, and belongs in no publication. <see cref="Pseudonyms"/> makes one that cannot be traced back without a secret key.
/// </remarks>
public sealed class Pseudonym : IEquatable<Pseudonym>
{
    private readonly int _hash;

    /// <summary>A pseudonym that somebody else made.</summary>
    /// <param name="text">Not empty, without white space at either end, without control characters.</param>
    /// <exception cref="ArgumentException"><paramref name="text"/> is none of that; the message does not repeat it.</exception>
    public Pseudonym(string text)
    {
        Guard.Against.NullOrWhiteSpace(text);
        if (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]) || text.Any(char.IsControl))
            throw new ArgumentException("A pseudonym has no white space at its ends and no control characters; trim it.", nameof(text));
        Text = text;
        _hash = text.GetHashCode(StringComparison.Ordinal);
    }

    /// <summary>The text, for a file that goes back to whoever made it. A JSON serialiser does not write it: whoever wants it in a file writes it on purpose.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public string Text { get; }

    /// <inheritdoc />
    public bool Equals(Pseudonym? other) => ReferenceEquals(this, other) || (other is not null && _hash == other._hash && string.Equals(Text, other.Text, StringComparison.Ordinal));

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Pseudonym);

    /// <inheritdoc />
    public override int GetHashCode() => _hash;

    /// <summary>Says that it is one, and not which.</summary>
    public override string ToString() => "(pseudonym)";
}
