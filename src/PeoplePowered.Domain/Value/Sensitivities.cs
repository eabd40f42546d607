using PeoplePowered.Statistics;
using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Domain.Value;

/// <summary>What becomes of an outcome when inputs are varied.</summary>
internal sealed class Sensitivities(ValueRun run)
{
    public Tornado Tornado(ValueOutcome outcome)
    {
        var bars = run.Program.Inputs.Select((input, place) => Bar(input, place, outcome)).OfType<SensitivityBar>()
            .OrderByDescending(bar => bar.Swing.ToNullable() ?? double.PositiveInfinity).ThenBy(bar => bar.Input, StringComparer.Ordinal);
        return new(outcome, What(outcome), At(outcome, run.Program.Lower, run.Program.Upper), bars.ToValueList());
    }

    public SensitivityGrid Grid(SensitivityAxis rows, SensitivityAxis columns, ValueOutcome outcome)
    {
        var (row, column) = (run.Program.PlaceOf(rows.Input), run.Program.PlaceOf(columns.Input));
        if (row == column)
            throw new ArgumentException($"A grid goes through two inputs, but both are '{rows.Input}'.", nameof(columns));
        return new(outcome, What(outcome), rows, columns, rows.Steps.Select(down => columns.Steps.Select(along => Cell(outcome, row, rows, down, column, columns, along)).ToValueList()).ToValueList());
    }

    private EstimableInterval Cell(ValueOutcome outcome, int row, SensitivityAxis rows, double down, int column, SensitivityAxis columns, double along)
    {
        var (lower, upper) = ((double[])run.Program.Lower.Clone(), (double[])run.Program.Upper.Clone());
        return Set(row, rows, down, lower, upper) && Set(column, columns, along, lower, upper)
            ? At(outcome, lower, upper)
            : EstimableInterval.Absent(AbsenceReason.OutOfDomain);
    }

    private bool Set(int place, SensitivityAxis axis, double step, double[] lower, double[] upper)
    {
        var (from, to) = axis.IsChange ? (lower[place] * (1 + step), upper[place] * (1 + step)) : (step, step);
        (lower[place], upper[place]) = (Math.Min(from, to), Math.Max(from, to));
        return run.Program.Inputs[place].CanBe(lower[place]) && run.Program.Inputs[place].CanBe(upper[place]);
    }

    private SensitivityBar? Bar(ProgramInput input, int place, ValueOutcome outcome)
    {
        if (EndsOf(input) is not var (low, high))
            return null;
        var (atLow, atHigh) = (With(place, low, outcome), With(place, high, outcome));
        var swing = atLow.HasValue && atHigh.HasValue
            ? Estimable.Of(Math.Max(Math.Abs(atHigh.Value.Lower - atLow.Value.Lower), Math.Abs(atHigh.Value.Upper - atLow.Value.Upper)))
            : Estimable.Absent(AbsenceReason.OutOfDomain);
        return new(input.Name, low, high, atLow, atHigh, swing);
    }

    private (double Low, double High)? EndsOf(ProgramInput input)
    {
        var number = input.Number;
        if (number.Kind == UncertaintyKind.Bounds)
            return (number.Lowest, number.Highest);
        if (!number.IsExact)
            return (number.Quantile(run.Options.TornadoTail).Lower, number.Quantile(1 - run.Options.TornadoTail).Lower);
        if (run.Options.VaryExactBy is not { } share || input.ScalesAll || number.Lowest.Equals(0))
            return null;
        var (one, other) = (number.Lowest * (1 - share), number.Lowest * (1 + share));
        return (Math.Min(one, other), input.IsFraction ? Math.Min(1, other) : Math.Max(one, other));
    }

    private EstimableInterval With(int place, double value, ValueOutcome outcome)
    {
        var (lower, upper) = ((double[])run.Program.Lower.Clone(), (double[])run.Program.Upper.Clone());
        (lower[place], upper[place]) = (value, value);
        return At(outcome, lower, upper);
    }

    private EstimableInterval At(ValueOutcome outcome, double[] lower, double[] upper) => run.Main.Evaluate(lower, upper)[outcome == ValueOutcome.Ratio ? 1 : 0];

    private string What(ValueOutcome outcome) => outcome == ValueOutcome.Ratio ? run.RatioName : $"net present social value, {run.Model.Currency} ({run.Model.Prices})";
}
