namespace PeoplePowered.Interchange.Csv;

/// <summary>
/// The edit distance of Levenshtein (1966) from one text to others: insertions, deletions and replacements. Only the band of the
/// table that can stay within a limit is computed (Ukkonen 1985, doi:10.1016/S0019-9958(85)80046-2). Not thread-safe.
/// </summary>
internal sealed class EditDistance(string text)
{
    private const int Buckets = 32;

    private readonly int[] _letters = Counted(text);
    private int[] _row = [];

    /// <summary>The distance, or <c>null</c> where it is above the limit.</summary>
    public int? To(string other, int most)
    {
        if (Math.Abs(text.Length - other.Length) > most || DiffersInLetters(other, most))
            return null;
        if (_row.Length <= other.Length)
            _row = new int[other.Length + 1];
        var above = (most + other.Length - text.Length) / 2;
        for (var column = 0; column <= above && column <= other.Length; column++)
            _row[column] = column;
        for (var row = 1; row <= text.Length; row++)
        {
            if (NextRow(row, other, most) > most)
                return null;
        }

        return _row[other.Length] <= most ? _row[other.Length] : null;
    }

    /// <summary>Puts a row of the table in the place of the one before it, and gives the least distance that any way through it can come to.</summary>
    private int NextRow(int row, string other, int most)
    {
        // A way that strays further from the diagonal than half the limit, give or take the lengths' difference, cannot come back within it.
        var longer = other.Length - text.Length;
        var (first, last) = (Math.Max(1, row - ((most - longer) / 2)), row + ((most + longer) / 2));
        var replaced = _row[first - 1];
        var before = first == 1 ? row : most + 1;
        _row[first - 1] = before;
        var least = first == 1 ? row + Math.Abs(longer + row) : most + 1;
        for (var column = first; column <= last && column <= other.Length; column++)
        {
            var removed = column < last ? _row[column] : most;
            var distance = text[row - 1] == other[column - 1] ? replaced : 1 + (replaced < removed ? replaced : removed);
            distance = before < distance ? before + 1 : distance;
            replaced = _row[column];
            before = _row[column] = distance;
            var behind = longer - column + row;
            var total = distance + (behind < 0 ? -behind : behind);
            least = total < least ? total : least;
        }

        return least;
    }

    /// <summary>Whether more letters than the limit are in one of the texts alone, each of which would have to be added, removed or replaced.</summary>
    private bool DiffersInLetters(string other, int most)
    {
        // Of the letters of this text, those that the other has not are as many more than those that only the other has as this text is longer.
        var allowed = Math.Min(most, most - (text.Length - other.Length));
        var (added, at) = (0, 0);
        for (; at < other.Length && added <= allowed; at++)
        {
            if (--_letters[other[at] % Buckets] < 0)
                added++;
        }

        while (--at >= 0)
            _letters[other[at] % Buckets]++;
        return added > allowed;
    }

    private static int[] Counted(string text)
    {
        var counts = new int[Buckets];
        foreach (var character in text)
            counts[character % Buckets]++;
        return counts;
    }
}
