namespace PeoplePowered.Statistics.Synthesis;

/// <summary>A characteristic of the studies that may explain why their effects differ: a number, or a label, for each study.</summary>
/// <remarks>
/// Immutable and safe to share between threads; equality is that of the reference. Labels enter a regression by treatment coding: one column of zeros and ones
/// for each level but the reference, whose coefficient is that level's difference from the reference level.
/// </remarks>
public sealed class Moderator
{
    private readonly double[] _values;

    private Moderator(string name, double[] values, bool categorical, string[] levels)
    {
        Name = name;
        IsCategorical = categorical;
        _values = values;
        Levels = Array.AsReadOnly(levels);
    }

    /// <summary>The name, as in a column heading.</summary>
    public string Name { get; }

    /// <summary>How many studies have a value.</summary>
    public int Studies => _values.Length;

    /// <summary>Whether the values are labels.</summary>
    public bool IsCategorical { get; }

    /// <summary>The levels of a categorical moderator, the reference first and the others in ordinal order; empty for a numeric one.</summary>
    public IReadOnlyList<string> Levels { get; }

    /// <summary>How many columns the moderator adds to the intercept: 1, or the number of levels less 1.</summary>
    internal int Columns => IsCategorical ? Math.Max(0, Levels.Count - 1) : 1;

    /// <summary>A moderator that is a number.</summary>
    /// <param name="name">The name; not blank.</param>
    /// <param name="values">A finite number for each study, in the studies' order, in any unit.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is not finite.</exception>
    public static Moderator Numeric(string name, ReadOnlySpan<double> values)
    {
        Guard.Against.NullOrWhiteSpace(name);
        Spans.Finite(values, nameof(values));
        return new Moderator(name, values.ToArray(), categorical: false, []);
    }

    /// <summary>A moderator that is a label.</summary>
    /// <param name="name">The name; not blank.</param>
    /// <param name="labels">A label for each study, in the studies' order; compared ordinally.</param>
    /// <param name="reference">The level that the others are compared with; where <c>null</c> the first in ordinal order, as R's <c>factor</c> has it when sorting in the C locale.</param>
    /// <exception cref="ArgumentException">The name or a label is blank, or no study has the reference level.</exception>
    public static Moderator Categorical(string name, ReadOnlySpan<string> labels, string? reference = null)
    {
        Guard.Against.NullOrWhiteSpace(name);
        var levels = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var label in labels)
            levels.Add(Guard.Against.NullOrWhiteSpace(label, nameof(labels)));
        if (reference is not null && !levels.Contains(reference))
            throw new ArgumentException($"No study has the reference level '{reference}' of {name}.", nameof(reference));
        string[] ordered = reference is null ? [.. levels] : [reference, .. levels.Where(level => !string.Equals(level, reference, StringComparison.Ordinal))];
        var values = new double[labels.Length];
        for (var i = 0; i < labels.Length; i++)
            values[i] = Array.IndexOf(ordered, labels[i]);
        return new Moderator(name, values, categorical: true, ordered);
    }

    /// <summary>The place of a study's label among the levels.</summary>
    internal int Place(int study) => (int)_values[study];

    /// <summary>How many studies have the level at a place.</summary>
    internal int CountAt(int place) => _values.Count(value => value == place);

    /// <summary>The name of a column as R has it: the moderator's, followed by the level's.</summary>
    internal string ColumnName(int column) => IsCategorical ? Name + Levels[column + 1] : Name;

    /// <summary>The level that a column stands for; <c>null</c> for a number.</summary>
    internal string? ColumnLevel(int column) => IsCategorical ? Levels[column + 1] : null;

    /// <summary>Writes a column of the design.</summary>
    internal void Write(int column, Span<double> destination)
    {
        for (var i = 0; i < destination.Length; i++)
            destination[i] = Coded(_values[i], column);
    }

    /// <summary>What a column holds for a number, or for a level's place in <see cref="Levels"/>.</summary>
    internal double Coded(double value, int column) => !IsCategorical ? value : value == column + 1 ? 1 : 0;
}
