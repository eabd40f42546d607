namespace PeoplePowered.Interchange.Csv;

/// <summary>Gathers every problem of every file, so that all are reported at once.</summary>
internal sealed class ProblemLog
{
    private readonly List<ReadProblem> _problems = [];
    private readonly bool _withholdsValues;

    /// <summary>A log.</summary>
    /// <param name="withholdsValues">Whether no cell is repeated: where a row is shifted, any cell may hold what stands for a person.</param>
    public ProblemLog(bool withholdsValues = false) => _withholdsValues = withholdsValues;

    public bool Any => _problems.Count > 0;

    public IEnumerable<ReadProblem> InOrder => _problems.OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line);

    public void Add(string file, int line, string? column, string? value, string problem, string remedy) =>
        _problems.Add(new(file, line, column, _withholdsValues ? null : value, problem, remedy));
}
