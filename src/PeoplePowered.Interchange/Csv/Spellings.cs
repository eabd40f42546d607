using System.Text;

namespace PeoplePowered.Interchange.Csv;

/// <summary>
/// The spellings of the names in one column of a file: two that differ only in case, or in how Unicode encodes the same characters, are very
/// likely of one thing, which would be counted as two.
/// </summary>
internal sealed class Spellings
{
    private readonly Dictionary<string, (string Name, string Place)> _first = new(StringComparer.Ordinal);

    /// <summary>Takes the name in a row; refused where an earlier row spells it otherwise.</summary>
    public void Claim(RowReader row, string column, string? name)
    {
        if (name is null || _first.TryAdd(Folded(name), (name, row.Place)))
            return;
        var (first, place) = _first[Folded(name)];
        if (string.Equals(first, name, StringComparison.Ordinal))
            return;
        row.Refuse(
            column,
            name,
            $"{place} spells it '{first}': the two differ only in case, or in how their characters are encoded.",
            "Write a name in the same way on every row; give two things names that differ in more than that.");
    }

    /// <summary>Normalisation form KC (Unicode Standard Annex 15), without case; once more after it, since a capital may combine otherwise.</summary>
    private static string Folded(string name) => name.Normalize(NormalizationForm.FormKC).ToUpperInvariant().Normalize(NormalizationForm.FormKC);
}
