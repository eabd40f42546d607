namespace PeoplePowered.Statistics.Synthesis;

/// <summary>The moderators of one regression. With the intercept, which is always there, they are the columns of its design.</summary>
/// <remarks>Immutable and safe to share between threads; equality is that of the reference.</remarks>
public sealed class ModeratorSet
{
    private readonly Moderator[] _moderators;

    private ModeratorSet(Moderator[] moderators)
    {
        _moderators = moderators;
        Moderators = Array.AsReadOnly(moderators);
        Columns = 1;
        foreach (var moderator in moderators)
            Columns += moderator.Columns;
    }

    /// <summary>No moderator: a mean alone, of any number of studies.</summary>
    public static ModeratorSet None { get; } = new([]);

    /// <summary>The moderators, in the order of their columns.</summary>
    public IReadOnlyList<Moderator> Moderators { get; }

    /// <summary>How many columns the design has, the intercept among them.</summary>
    public int Columns { get; }

    /// <summary>The moderators of a regression, in the order in which they enter.</summary>
    /// <param name="moderators">Moderators of the same studies, each with a name of its own.</param>
    /// <exception cref="ArgumentNullException">A moderator is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The moderators differ in their number of studies, or two share a name.</exception>
    public static ModeratorSet Of(params ReadOnlySpan<Moderator> moderators)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var moderator in moderators)
        {
            Guard.Against.Null(moderator, nameof(moderators));
            if (moderator.Studies != moderators[0].Studies)
                throw new ArgumentException(FormattableString.Invariant($"{moderator.Name} has values for {moderator.Studies} studies, {moderators[0].Name} for {moderators[0].Studies}."), nameof(moderators));
            if (!names.Add(moderator.Name))
                throw new ArgumentException($"Two moderators are called {moderator.Name}.", nameof(moderators));
        }

        return new ModeratorSet(moderators.ToArray());
    }

    /// <summary>Checks that there is a value for each study.</summary>
    internal void CheckStudies(int studies, string parameterName)
    {
        if (_moderators.Length > 0 && _moderators[0].Studies != studies)
            throw new ArgumentException(FormattableString.Invariant($"The moderators have values for {_moderators[0].Studies} studies where there are {studies}."), parameterName);
    }

    /// <summary>The moderator behind a column after the intercept, and the column's place among that moderator's own.</summary>
    internal (Moderator Moderator, int Column) Behind(int column)
    {
        column--;
        var index = 0;
        while (column >= _moderators[index].Columns)
            column -= _moderators[index++].Columns;
        return (_moderators[index], column);
    }

    /// <summary>The row of the design at given values; false where a label is none of the levels.</summary>
    internal bool TryRow(ReadOnlySpan<ModeratorValue> values, Span<double> row)
    {
        if (values.Length != _moderators.Length)
            throw new ArgumentException(FormattableString.Invariant($"{values.Length} values are given for {_moderators.Length} moderators."), nameof(values));
        row[0] = 1;
        var (next, known) = (1, true);
        foreach (var moderator in _moderators)
        {
            var place = ModeratorValue.Find(values, moderator).PlaceIn(moderator);
            known &= place >= 0 || !moderator.IsCategorical;
            for (var column = 0; column < moderator.Columns; column++)
                row[next++] = moderator.Coded(place, column);
        }

        return known;
    }
}
