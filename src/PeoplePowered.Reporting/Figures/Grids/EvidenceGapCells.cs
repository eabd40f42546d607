namespace PeoplePowered.Reporting.Figures.Grids;

/// <summary>The cells of an evidence gap map: what stands in each, and what is missing.</summary>
internal sealed class EvidenceGapCells
{
    private readonly Dictionary<(string Row, string Column), List<EvidenceGapEntry>> _entries = [];
    private readonly Dictionary<(string Row, string Column), string> _absences = [];

    public EvidenceGapCells(IReadOnlyList<string> strengths, IReadOnlyList<EvidenceGapEntry> entries, EvidenceGapOptions options)
    {
        (Strengths, Options) = (strengths, options);
        if (!Enum.IsDefined(options.Size))
            throw new ArgumentOutOfRangeException(nameof(options), options.Size, FormattableString.Invariant($"{options.Size:D} is not a defined {nameof(EvidenceGapSize)}."));
        foreach (var entry in entries)
            Add(entry);
        foreach (var absence in options.Absences)
            Add(absence);
        Rows = [.. options.Rows.Concat(entries.Select(entry => entry.Row)).Concat(options.Absences.Select(absence => absence.Row)).Distinct(StringComparer.Ordinal)];
        var named = options.Columns.Concat(options.Domains.SelectMany(domain => domain.Columns)).Concat(entries.Select(entry => entry.Column)).Concat(options.Absences.Select(absence => absence.Column));
        var domains = options.Domains.SelectMany(domain => domain.Columns.Select(column => (column, domain.Name))).ToList();
        if (domains.GroupBy(item => item.column, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new ArgumentException($"'{twice.Key}' stands in a domain twice; keep it in one.", nameof(options));
        Columns = [.. domains.Select(item => item.column).Concat(named).Distinct(StringComparer.Ordinal)];
    }

    public IReadOnlyList<string> Strengths { get; }

    public EvidenceGapOptions Options { get; }

    public IReadOnlyList<string> Rows { get; }

    public IReadOnlyList<string> Columns { get; }

    /// <summary>How many cells hold evidence.</summary>
    public int Filled => _entries.Count;

    /// <summary>In how many cells nothing can be known.</summary>
    public int Unknowable => _absences.Count;

    /// <summary>How many cells are empty.</summary>
    public int Gaps => (Rows.Count * Columns.Count) - Filled - Unknowable;

    /// <summary>The largest of what bubbles stand for; 1 where nothing is known of any.</summary>
    public long Largest => _entries.Values.SelectMany(cell => cell).Select(entry => SizeOf(entry) ?? 0).Append(1).Max();

    /// <summary>The evidence of a cell, the weakest first; empty where there is none.</summary>
    public IReadOnlyList<EvidenceGapEntry> this[string row, string column] => _entries.TryGetValue((row, column), out var cell) ? cell : [];

    /// <summary>Why nothing can be known in a cell; <c>null</c> where something could.</summary>
    public string? Absence(string row, string column) => _absences.GetValueOrDefault((row, column));

    /// <summary>The place of an entry's strength, from 0.</summary>
    public int StrengthOf(EvidenceGapEntry entry)
    {
        for (var i = 0; i < Strengths.Count; i++)
        {
            if (string.Equals(Strengths[i], entry.Strength, StringComparison.Ordinal))
                return i;
        }

        return -1;
    }

    /// <summary>What the entry's bubble stands for, where it is known.</summary>
    public long? SizeOf(EvidenceGapEntry entry) => Options.Size == EvidenceGapSize.Studies ? entry.Studies : entry.People;

    private void Add(EvidenceGapEntry entry)
    {
        if (StrengthOf(entry) < 0)
            throw new ArgumentException($"'{entry.Strength}' for '{entry.Row}' and '{entry.Column}' is none of the strengths {string.Join(", ", Strengths)}; add it to them, or correct it.", nameof(entry));
        if (!_entries.TryGetValue((entry.Row, entry.Column), out var cell))
            _entries.Add((entry.Row, entry.Column), cell = []);
        if (cell.Exists(other => string.Equals(other.Strength, entry.Strength, StringComparison.Ordinal)))
            throw new ArgumentException($"'{entry.Row}' and '{entry.Column}' have '{entry.Strength}' twice; make one entry of them.", nameof(entry));
        cell.Add(entry);
        cell.Sort((one, other) => StrengthOf(one).CompareTo(StrengthOf(other)));
    }

    private void Add(EvidenceGapAbsence absence)
    {
        Guard.Against.Null(absence);
        if (_entries.ContainsKey((absence.Row, absence.Column)) || !_absences.TryAdd((absence.Row, absence.Column), absence.Reason))
            throw new ArgumentException($"For '{absence.Row}' and '{absence.Column}' nothing can be known ({absence.Reason}), but the cell is given more; keep one.", nameof(absence));
    }
}
