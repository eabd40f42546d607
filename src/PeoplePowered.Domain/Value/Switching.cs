using PeoplePowered.Statistics;
using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Domain.Value;

/// <summary>Where the net value turns its sign.</summary>
internal sealed class Switching(ValueRun run)
{
    private const double Smallest = 1e-12;

    public ValueList<SwitchingValue> All() => run.Program.Inputs.Select((_, place) => Of(place)).ToValueList();

    /// <summary>Minus what does not depend on an input, over what one unit of it adds: the input at which the net value is nothing; then the unit's part alone, and the fixed one.</summary>
    public SumOfProducts Solver(int place)
    {
        var (net, none) = (run.Program.Weights(line => line.Sign), run.Program.Weights(_ => 0));
        double[] fixedPart = [.. net, .. none];
        double[] added = [.. none, .. net];
        return run.Program.Split(place, run.Discounting.Factor, ProductOutcome.Ratio([.. fixedPart.Select(weight => -weight)], added), ProductOutcome.Sum(added), ProductOutcome.Sum(fixedPart));
    }

    public SwitchingValue Of(int place)
    {
        var input = run.Program.Inputs[place];
        var (value, how) = run.Program.Lines.Any(line => string.Equals(line.DropOff?.Name, input.Name, StringComparison.Ordinal)) ? ByHalving(place) : Solved(place);

        // Of a range, some of it is enough: what lies nearest to zero can be if anything can.
        var possible = value.HasValue && (input.CanBe(Math.Clamp(0, value.Value.Lower, value.Value.Upper)) || input.CanBe(value.Value.Lower) || input.CanBe(value.Value.Upper));
        var change = value.HasValue && input.AtMean.Width.Equals(0) && Math.Abs(input.AtMean.Lower) > 0
            ? value.Map(at => (at / input.AtMean.Lower) - 1)
            : EstimableInterval.Absent(AbsenceReason.NotApplicable);
        var result = value.HasValue ? $"{ValueText.Short(value.Value, "#,0.######")}{(possible ? string.Empty : ", which it cannot be")}" : "none";
        return new(input.Name, input.AtMean, value, possible, change, new($"switching value of {input.Name}", how, result, run.Model.Prices));
    }

    private (EstimableInterval Value, string How) Solved(int place)
    {
        var answers = Solver(place).Evaluate(run.Program.Lower, run.Program.Upper);
        var (added, rest) = (answers[1].Value, answers[2].Value);
        var how = $"-({ValueText.Range(rest)}) / {ValueText.Range(added)}: what does not depend on it, with the other sign, over what one unit of it adds";
        if (Math.Abs(added.Lower) < Smallest && Math.Abs(added.Upper) < Smallest)
            return (EstimableInterval.Absent(AbsenceReason.NotApplicable), $"the net value does not depend on it: one unit adds {ValueText.Range(added)}");
        return (answers[0], how);
    }

    /// <summary>A drop-off, on which the net value depends by powers: by halving between 0 and 1, at both ends of the range.</summary>
    private (EstimableInterval Value, string How) ByHalving(int place)
    {
        var (low, high) = (Root(place, range => range.Lower), Root(place, range => range.Upper));
        return low is { } from && high is { } to
            ? (EstimableInterval.Of(Math.Min(from, to), Math.Max(from, to)), "by halving between 0 and 1 until the net value is 0")
            : (EstimableInterval.Absent(AbsenceReason.OutOfDomain), "the net value keeps its sign between 0 and 1");
    }

    private double? Root(int place, Func<Interval, double> end)
    {
        double Net(double at)
        {
            var (lower, upper) = ((double[])run.Program.Lower.Clone(), (double[])run.Program.Upper.Clone());
            (lower[place], upper[place]) = (at, at);
            return end(run.Main.Evaluate(lower, upper)[0].Value);
        }

        var (from, to) = (0.0, 1.0);
        var sign = Math.Sign(Net(from));
        if (sign == Math.Sign(Net(to)))
            return null;
        for (var halving = 0; halving < 60; halving++)
        {
            var middle = 0.5 * (from + to);
            (from, to) = Math.Sign(Net(middle)) == sign ? (middle, to) : (from, middle);
        }

        return 0.5 * (from + to);
    }
}
