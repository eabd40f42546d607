namespace PeoplePowered.Statistics.Tallies;

/// <summary>The checks of rows and cells.</summary>
internal static class Rows
{
    public static void SameLength(int expected, int actual, string parameterName)
    {
        if (actual != expected)
            throw new ArgumentException(FormattableString.Invariant($"{parameterName} has room for {actual} where {expected} are expected."), parameterName);
    }

    public static int KnownCell(int cell, int cellCount) => cell >= 0 && cell < cellCount
        ? cell
        : throw new ArgumentOutOfRangeException(nameof(cell), cell, FormattableString.Invariant($"There is no cell {cell}: the cells are numbered from 0, and there are {cellCount}."));

    public static ArgumentOutOfRangeException NoSuchCell(string parameterName, int cell, int cellCount, int row) => new(
        parameterName,
        cell,
        FormattableString.Invariant($"{parameterName}[{row}] names cell {cell}: the cells are numbered from 0, and there are {cellCount}."));

    /// <summary>Makes an array longer, by at least as much again unless it was empty, where it does not reach.</summary>
    public static void MakeRoom<T>(ref T[] cells, int used, int needed)
    {
        if (needed > cells.Length)
            Array.Resize(ref cells, used == 0 ? needed : (int)Math.Min(Array.MaxLength, Math.Max(needed, 2L * used)));
    }
}
