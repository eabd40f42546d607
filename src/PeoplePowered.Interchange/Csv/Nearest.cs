namespace PeoplePowered.Interchange.Csv;

/// <summary>Finds the known word that a misspelt one was meant to be; ordinal throughout, so that no culture's letters matter.</summary>
internal static class Nearest
{
    /// <summary>The column meant, or <c>null</c>: equal but for case, spaces, underscores and hyphens, or at most two edits away (one in a short name).</summary>
    public static string? Column(string name, IReadOnlyCollection<string> known) => Within(name, known, candidate => Math.Min(2, candidate.Length / 3));

    /// <summary>The value meant, or <c>null</c>: as for columns, and a long text may be one edit in four letters away.</summary>
    public static string? Value(string text, IReadOnlyCollection<string> known) => Within(text, known, candidate => Math.Max(Math.Min(2, candidate.Length / 3), candidate.Length / 4));

    /// <summary>A sentence that names the value meant, or the first of those known, which are all different.</summary>
    public static string Suggestion(string text, IReadOnlyCollection<string> known)
    {
        const int shown = 8;
        return Value(text, known) is { } meant
            ? $"Did you mean '{meant}'?"
            : $"Write one of: {string.Join(", ", known.Take(shown).Select(word => $"'{word}'"))}{(known.Count > shown ? ", ..." : string.Empty)}.";
    }

    /// <summary>Whether two names are equal but for case, spaces, underscores and hyphens.</summary>
    public static bool SameLetters(string left, string right)
    {
        for (var (at, other) = (0, 0); ; at++, other++)
        {
            at = NextLetter(left, at);
            other = NextLetter(right, other);
            if (at == left.Length || other == right.Length)
                return at == left.Length && other == right.Length;
            if (char.ToUpperInvariant(left[at]) != char.ToUpperInvariant(right[other]))
                return false;
        }
    }

    /// <summary>The first of the nearest candidates; each is compared only as far as it may yet be nearer than the best before it.</summary>
    private static string? Within(string text, IReadOnlyCollection<string> known, Func<string, int> allowed)
    {
        if (known.FirstOrDefault(candidate => SameLetters(text, candidate)) is { } same)
            return same;
        string? nearest = null;
        var distance = new EditDistance(text);
        var best = int.MaxValue;
        foreach (var candidate in known)
        {
            if (distance.To(candidate, Math.Min(allowed(candidate), best - 1)) is not { } edits)
                continue;
            (nearest, best) = (candidate, edits);
            if (best == 1)
                break;
        }

        return nearest;
    }

    private static int NextLetter(string text, int at)
    {
        while (at < text.Length && (text[at] is '_' or '-' || char.IsWhiteSpace(text[at])))
            at++;
        return at;
    }
}
