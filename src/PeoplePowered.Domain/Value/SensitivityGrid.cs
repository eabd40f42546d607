using PeoplePowered.Statistics;

namespace PeoplePowered.Domain.Value;

/// <summary>An outcome over the values of two inputs, all others at their means.</summary>
/// <param name="Of">Which outcome.</param>
/// <param name="What">The outcome in words.</param>
/// <param name="Rows">The input down the side.</param>
/// <param name="Columns">The input along the top.</param>
/// <param name="Cells">The outcome, a row for each value of the first input; a range where others are known within bounds alone; absent where it does not exist, or an input cannot be so.</param>
public sealed record SensitivityGrid(ValueOutcome Of, string What, SensitivityAxis Rows, SensitivityAxis Columns, ValueList<ValueList<EstimableInterval>> Cells);
