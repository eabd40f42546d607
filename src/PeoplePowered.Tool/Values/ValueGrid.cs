using PeoplePowered.Domain;
using PeoplePowered.Statistics;

namespace PeoplePowered.Tool.Values;

/// <summary>An outcome over two inputs, a row for each value of the first.</summary>
internal sealed record ValueGrid(string What, string Rows, string Columns, bool Changes, ValueList<double> RowSteps, ValueList<double> ColumnSteps, ValueList<ValueList<EstimableInterval>> Cells);
