namespace PeoplePowered.Interchange.Csv;

/// <summary>Gathers every problem of every file, so that all are reported at once.</summary>
internal sealed class ProblemLog
{
    private readonly List<ReadProblem> _problems = [];

    public bool Any => _problems.Count > 0;

    public IEnumerable<ReadProblem> InOrder => _problems.OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line);

    public void Add(string file, int line, string? column, string? value, string problem, string remedy) =>
        _problems.Add(new(file, line, column, value, problem, remedy));
}
