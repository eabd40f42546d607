using System.Diagnostics.CodeAnalysis;

namespace PeoplePowered.Domain.Replication.Standards;

/// <summary>
/// The base of the levels of every standard. Levels of different standards are different types without a common base, so
/// that the compiler refuses to compare them, even for equality.
/// </summary>
/// <remarks>
/// Immutable and safe to share between threads. Order is partial: a level that its standard keeps outside the scale (NL2, NE, not
/// scoreable) is neither above nor below any level, itself included; it is only equal to itself. In JSON a level is its word.
/// </remarks>
/// <typeparam name="TSelf">The level's own type.</typeparam>
public abstract record EvidenceLevel<TSelf>
    where TSelf : EvidenceLevel<TSelf>
{
    private readonly string _label;
    private readonly string _scale;
    private readonly int? _rank;

    /// <summary>A level.</summary>
    /// <param name="label">Its name with that of its standard, as a sentence has it.</param>
    /// <param name="word">Its word within its standard.</param>
    /// <param name="meaning">What it says.</param>
    /// <param name="rank">Its place in the order, or <c>null</c> where it has none.</param>
    /// <param name="scale">Which of several scales it stands on, where the standard has more than one.</param>
    private protected EvidenceLevel(string label, string word, string meaning, int? rank, string scale = "") =>
        (_label, Word, Meaning, _rank, _scale) = (label, word, meaning, rank, scale);

    /// <summary>Its word within its standard, such as <c>3</c> or <c>NL2</c>; also on the wire.</summary>
    public string Word { get; }

    /// <summary>What the level says, a paraphrase of the standard's own definition.</summary>
    public string Meaning { get; }

    /// <summary>Whether it stands on its standard's scale; where not, it compares with no level.</summary>
    public bool IsOrdinal => _rank is not null;

    /// <summary>Its name with that of its standard, such as <c>Nesta 3 of 5</c>.</summary>
    internal string Label => _label;

    /// <summary>Compares two levels of one standard, where they have an order.</summary>
    /// <param name="other">Another level of the standard.</param>
    /// <param name="comparison">Below zero where this level is lower, zero where both are the same, above zero where it is higher; zero without meaning where they have no order.</param>
    /// <returns>Whether they have an order: both are ordinal and on one scale.</returns>
    public bool TryCompare([NotNullWhen(true)] TSelf? other, out int comparison)
    {
        comparison = 0;
        if (other is null || _rank is not { } rank || other._rank is not { } otherRank || !string.Equals(_scale, other._scale, StringComparison.Ordinal))
            return false;
        comparison = rank.CompareTo(otherRank);
        return true;
    }

    /// <summary>Whether this level is the other or above it; <c>false</c> where the two have no order, so that neither need be at least the other.</summary>
    /// <param name="other">Another level of the standard.</param>
    public bool IsAtLeast([NotNullWhen(true)] TSelf? other) => TryCompare(other, out var comparison) && comparison >= 0;

    /// <summary>Standard, level and meaning, such as <c>Nesta 1 of 5: ...</c>.</summary>
    public sealed override string ToString() => $"{_label}: {Meaning}";
}
