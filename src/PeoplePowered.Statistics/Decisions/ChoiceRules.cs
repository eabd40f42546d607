namespace PeoplePowered.Statistics.Decisions;

/// <summary>What may be chosen together: at most one of some options, and options that need others.</summary>
/// <remarks>Immutable and safe to share. Options go by their place in the list, from 0.</remarks>
public sealed class ChoiceRules
{
    private readonly int[][] _atMostOneOf;
    private readonly ChoiceNeed[] _needs;

    /// <summary>Rules.</summary>
    /// <param name="atMostOneOf">Sets of options of which at most one is chosen; an option may be in several.</param>
    /// <param name="needs">Options that need others.</param>
    /// <exception cref="ArgumentException">A place is negative, an option needs itself, or stands twice in a set.</exception>
    public ChoiceRules(IReadOnlyList<IReadOnlyList<int>>? atMostOneOf = null, IReadOnlyList<ChoiceNeed>? needs = null)
    {
        _atMostOneOf = [.. (atMostOneOf ?? []).Select(set => Guard.Against.Null(set, nameof(atMostOneOf)).ToArray())];
        _needs = [.. needs ?? []];
        foreach (var option in _atMostOneOf.SelectMany(set => set).Concat(_needs.SelectMany(need => new[] { need.Option, need.Needed })))
            Guard.Against.Negative(option, nameof(atMostOneOf));
        if (Array.Find(_atMostOneOf, set => set.Distinct().Count() < set.Length) is { } twice)
            throw new ArgumentException($"An option stands twice in the set {string.Join(", ", twice)}; name each once.", nameof(atMostOneOf));
        if (Array.FindIndex(_needs, need => need.Option == need.Needed) is >= 0 and var self)
            throw new ArgumentException(FormattableString.Invariant($"Option {_needs[self].Option} is said to need itself; leave that out."), nameof(needs));
    }

    /// <summary>No rules: any options may be chosen together.</summary>
    public static ChoiceRules None { get; } = new();

    /// <summary>Sets of options of which at most one is chosen.</summary>
    public IReadOnlyList<IReadOnlyList<int>> AtMostOneOf => _atMostOneOf;

    /// <summary>Options that need others.</summary>
    public IReadOnlyList<ChoiceNeed> Needs => _needs;

    /// <summary>The highest place that a rule names; -1 without rules.</summary>
    internal int Highest => _atMostOneOf.SelectMany(set => set).Concat(_needs.Select(need => Math.Max(need.Option, need.Needed))).DefaultIfEmpty(-1).Max();

    /// <summary>Whether a set of options keeps to the rules.</summary>
    /// <param name="chosen">The options chosen.</param>
    public bool Allow(IReadOnlyCollection<int> chosen)
    {
        var set = Guard.Against.Null(chosen).ToHashSet();
        return Array.TrueForAll(_atMostOneOf, group => group.Count(set.Contains) <= 1) && Array.TrueForAll(_needs, need => !set.Contains(need.Option) || set.Contains(need.Needed));
    }
}
