namespace PeoplePowered.Interchange.Csv;

/// <summary>Finds the known word that a misspelt one was meant to be; ordinal throughout, so that no culture's letters matter.</summary>
internal static class Nearest
{
    /// <summary>The column meant, or <c>null</c>: equal but for case, spaces, underscores and hyphens, or at most two edits away (one in a short name).</summary>
    public static string? Column(string name, IEnumerable<string> known) => Within(name, known, candidate => Math.Min(2, candidate.Length / 3));

    /// <summary>The value meant, or <c>null</c>: as for columns, and a long text may be one edit in four letters away.</summary>
    public static string? Value(string text, IEnumerable<string> known) => Within(text, known, candidate => Math.Max(Math.Min(2, candidate.Length / 3), candidate.Length / 4));

    /// <summary>A sentence that names the value meant, or the first of those known.</summary>
    public static string Suggestion(string text, IEnumerable<string> known)
    {
        var words = known.Distinct(StringComparer.Ordinal).ToList();
        const int shown = 8;
        return Value(text, words) is { } meant
            ? $"Did you mean '{meant}'?"
            : $"Write one of: {string.Join(", ", words.Take(shown).Select(word => $"'{word}'"))}{(words.Count > shown ? ", ..." : string.Empty)}.";
    }

    /// <summary>Whether two names are equal but for case, spaces, underscores and hyphens.</summary>
    public static bool SameLetters(string left, string right) => string.Equals(Letters(left), Letters(right), StringComparison.Ordinal);

    private static string? Within(string text, IEnumerable<string> known, Func<string, int> allowed) => known
        .Select(candidate => (Candidate: candidate, Distance: SameLetters(text, candidate) ? 0 : Distance(text, candidate)))
        .Where(pair => pair.Distance <= allowed(pair.Candidate))
        .OrderBy(pair => pair.Distance)
        .Select(pair => pair.Candidate)
        .FirstOrDefault();

    private static string Letters(string text) =>
        string.Concat(text.Where(character => character is not ('_' or '-') && !char.IsWhiteSpace(character))).ToUpperInvariant();

    /// <summary>The edit distance of Levenshtein (1966): insertions, deletions and replacements.</summary>
    private static int Distance(string left, string right)
    {
        var previous = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var row = 1; row <= left.Length; row++)
        {
            var current = new int[right.Length + 1];
            current[0] = row;
            for (var column = 1; column <= right.Length; column++)
            {
                var replaced = previous[column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1);
                current[column] = Math.Min(replaced, Math.Min(previous[column], current[column - 1]) + 1);
            }

            previous = current;
        }

        return previous[^1];
    }
}
