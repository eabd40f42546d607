namespace PeoplePowered.Statistics.Synthesis;

/// <summary>What a moderator is where an effect is predicted: a number, or a label.</summary>
/// <remarks>Immutable; equality is exact. The <c>default</c> names no moderator, so that no prediction accepts it.</remarks>
public readonly record struct ModeratorValue
{
    private ModeratorValue(string moderator, double number, string? label) => (Moderator, Number, Label) = (moderator, number, label);

    /// <summary>The name of the moderator.</summary>
    public string? Moderator { get; }

    /// <summary>The number; 0 where there is a <see cref="Label"/>.</summary>
    public double Number { get; }

    /// <summary>The label; <c>null</c> where there is a number.</summary>
    public string? Label { get; }

    /// <summary>The value of a numeric moderator.</summary>
    /// <param name="moderator">Its name; not blank.</param>
    /// <param name="number">A finite number in the moderator's unit.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number is not finite.</exception>
    public static ModeratorValue Of(string moderator, double number) =>
        new(Guard.Against.NullOrWhiteSpace(moderator), Guard.Against.NonFinite(number), null);

    /// <summary>The level of a categorical moderator.</summary>
    /// <param name="moderator">Its name; not blank.</param>
    /// <param name="label">The level; not blank.</param>
    /// <exception cref="ArgumentException">The name or the label is blank.</exception>
    public static ModeratorValue Of(string moderator, string label) =>
        new(Guard.Against.NullOrWhiteSpace(moderator), 0, Guard.Against.NullOrWhiteSpace(label));

    /// <summary>The value given for a moderator.</summary>
    internal static ModeratorValue Find(ReadOnlySpan<ModeratorValue> values, Moderator moderator)
    {
        foreach (var value in values)
        {
            if (string.Equals(value.Moderator, moderator.Name, StringComparison.Ordinal))
                return value;
        }

        throw new ArgumentException($"No value is given for the moderator {moderator.Name}.", nameof(values));
    }

    /// <summary>The number, or the label's place among the levels, -1 where it is none of them.</summary>
    internal double PlaceIn(Moderator moderator)
    {
        if (moderator.IsCategorical != Label is not null)
            throw new ArgumentException($"The moderator {moderator.Name} is a {(moderator.IsCategorical ? "label" : "number")}.", nameof(moderator));
        if (Label is null)
            return Number;
        for (var i = 0; i < moderator.Levels.Count; i++)
        {
            if (string.Equals(moderator.Levels[i], Label, StringComparison.Ordinal))
                return i;
        }

        return -1;
    }
}
