using System.Globalization;

namespace PeoplePowered.Interchange;

/// <summary>One reason why data were refused: where it stands, what stands there, what is wrong with it and what would mend it.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Line">The line, from 1, at which the record starts; 0 where the problem is of the file as a whole.</param>
/// <param name="Column">The column's name in CSV, the path in JSON; <c>null</c> where the problem is of the whole line.</param>
/// <param name="Value">What stands there, as it stands there; <c>null</c> where nothing does.</param>
/// <param name="Problem">What is wrong with it.</param>
/// <param name="Remedy">What would mend it.</param>
public sealed record ReadProblem(string File, int Line, string? Column, string? Value, string Problem, string Remedy)
{
    /// <summary>One line, such as <c>results.csv, line 12, achieved '-3': a count cannot be negative. Write …</c></summary>
    public override string ToString()
    {
        var place = Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"{File}, line {Line}") : File;
        var column = Column is null ? string.Empty : $", {Column}";
        var value = Value is null ? string.Empty : $" '{Value.ReplaceLineEndings("\\n")}'";
        return $"{place}{column}{value}: {Problem} {Remedy}";
    }
}
