using System.Globalization;
using PeoplePowered.Statistics;
using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Domain.Value;

/// <summary>The workings of a line, as a person would do them with a calculator.</summary>
internal sealed class LineSteps(ValueProgram program, Discounting discounting)
{
    public ValueList<Step> Of(ProgramLine line, MoneyRange presentValue)
    {
        var (amount, how) = AmountOf(line);
        var sources = line.Sources.ToValueList();
        var unit = program.Model.Currency;
        var steps = new List<Step>
        {
            new($"{line.Name}: amount a year", how, $"{ValueText.Range(amount)} {unit}", line.Prices ?? program.Model.Prices, sources),
        };
        steps.AddRange(line.Years.Years.Select((share, index) => Conversion(line, share.Year, index)).OfType<Step>().DistinctBy(step => step.What, StringComparer.Ordinal));
        if (line.DropOff is { } dropOff)
            steps.AddRange(Ends(dropOff.Input.Number.Mean).Select(end => new Step(
                $"{line.Name}: what is left each year, converted and discounted, at a drop-off of {ValueText.Number(end)}", Weights(line, end), ValueText.Number(SumOf(line, end)), program.Model.Prices, [.. sources, discounting.ScheduleOf(line).Source])));
        var weights = line.DropOff is null ? $"({Weights(line, null)})" : ValueText.Range(RangeOf(line));
        steps.Add(new($"{line.Name}: present value", $"{ValueText.Range(amount)} x {weights}", ValueText.Money(presentValue), program.Model.Prices, [.. sources, discounting.ScheduleOf(line).Source]));
        return [.. steps];
    }

    private static (Interval Amount, string How) AmountOf(ProgramLine line)
    {
        var (low, high) = (1.0, 1.0);
        var texts = new List<string>();
        foreach (var factor in line.Factors)
        {
            var mean = factor.Input.Number.Mean;
            var ends = (factor.Kind, mean) switch
            {
                (FactorKind.Complement, _) => new Interval(1 - mean.Upper, 1 - mean.Lower),
                (FactorKind.Uplift, _) => new Interval(1 + mean.Lower, 1 + mean.Upper),
                _ => mean,
            };
            double[] corners = [low * ends.Lower, low * ends.Upper, high * ends.Lower, high * ends.Upper];
            (low, high) = (corners.Min(), corners.Max());
            texts.Add(factor.Kind switch
            {
                FactorKind.Complement => $"(1 - {ValueText.Range(mean)})",
                FactorKind.Uplift => $"(1 + {ValueText.Range(mean)})",
                _ => ValueText.Range(mean),
            });
        }

        return (new(low, high), string.Join(" x ", texts));
    }

    private static double[] Ends(Interval range) => range.Width.Equals(0) ? [range.Lower] : [range.Lower, range.Upper];

    private Step? Conversion(ProgramLine line, int year, int index)
    {
        if (PriceConversions.Levels(program.Model, line, year) is not var (from, to))
            return null;
        var deflator = program.Model.Deflator!;
        return new(
            FormattableString.Invariant($"{line.Name}: from prices of {from} to those of {to}"),
            FormattableString.Invariant($"{deflator.LevelIn(to)} / {deflator.LevelIn(from)}"),
            ValueText.Number((double)program.Conversion(line, index)),
            program.Model.Prices,
            [deflator.Source]);
    }

    /// <summary>The weights of the years, written as a sum; with a drop-off, of what it leaves.</summary>
    private string Weights(ProgramLine line, double? dropOff) => string.Join(" + ", line.Years.Years.Select((share, index) =>
    {
        var parts = new List<string>();
        if (dropOff is { } lost && index > 0)
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"(1 - {ValueText.Number(lost)})^{index}"));
        if (share.Share != 1)
            parts.Add(ValueText.Number((double)share.Share));
        if (PriceConversions.Levels(program.Model, line, share.Year) is not null)
            parts.Add(ValueText.Number((double)program.Conversion(line, index)));
        parts.Add(ValueText.Number(discounting.Factor(line, share.Year)));
        return string.Join(" x ", parts);
    }));

    private double SumOf(ProgramLine line, double dropOff) => line.Years.Years.Select((share, index) =>
        Math.Pow(1 - dropOff, index) * (double)share.Share * (double)program.Conversion(line, index) * discounting.Factor(line, share.Year)).Sum();

    private Interval RangeOf(ProgramLine line)
    {
        var mean = line.DropOff!.Input.Number.Mean;
        return new(SumOf(line, mean.Upper), SumOf(line, mean.Lower));
    }
}
