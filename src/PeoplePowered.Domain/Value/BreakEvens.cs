using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Statistics;
using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Domain.Value;

/// <summary>Finds the effect from which on a case pays.</summary>
internal sealed class BreakEvens(ValueRun run)
{
    /// <summary>At so many quantiles of the uncertain break-even a probability is averaged.</summary>
    private const int Slices = 1000;

    public BreakEven Of(string input, NewSiteEffect? newSite, CancellationToken cancellationToken)
    {
        var place = run.Program.PlaceOf(input);
        if (run.Program.Lines.FirstOrDefault(line => string.Equals(line.DropOff?.Name, input, StringComparison.Ordinal)) is { } line)
            throw new ArgumentException($"'{input}' is the drop-off of '{line.Name}', which is no effect; name the input that the service changes.", nameof(input));
        var switching = new Switching(run);
        var solver = switching.Solver(place);
        var answers = solver.Evaluate(run.Program.Lower, run.Program.Upper);
        var (value, added) = (switching.Of(place), answers[1].Value);
        bool? moreIsBetter = added.Lower > 0 ? true : added.Upper < 0 ? false : null;
        var steps = new List<Step> { new($"break-even of {input}", value.Working.How, value.Working.Result, run.Model.Prices) };
        var caveats = new List<Caveat>();
        var scale = EstimableInterval.Absent(AbsenceReason.NotApplicable);
        var (atMeans, overInputs) = (scale, scale);
        if (newSite is not null)
        {
            (scale, atMeans) = Beyond(newSite, value.Value, moreIsBetter, steps);
            overInputs = OverInputs(newSite, place, solver, moreIsBetter, steps, cancellationToken);
            if (newSite.Distribution.Reason != AbsenceReason.None)
                caveats.Add(CaveatCatalogue.NoNewSiteDistribution.About(newSite.Source.Title, ("reason", newSite.Distribution.Reason.ToString())).RestingOn(newSite.Source));
        }

        if (newSite is not null && newSite.Baseline is null && !newSite.Measure.IsAgainstOthers())
            caveats.Add(CaveatCatalogue.EffectWithoutComparison.About(newSite.Source.Title).RestingOn(newSite.Source));
        if (!value.IsPossible)
            caveats.Add(CaveatCatalogue.NoBreakEven.About(input, ("model", run.Model.Name)));
        return new(input, value.Value, value.Value.HasValue ? moreIsBetter : null, scale, newSite?.Transformation, atMeans, overInputs, [.. steps], [.. caveats], ValueMade.Of(run, $"break-even of {input}"));
    }

    private static (EstimableInterval Scale, EstimableInterval Probability) Beyond(NewSiteEffect newSite, EstimableInterval effect, bool? moreIsBetter, List<Step> steps)
    {
        if (!effect.HasValue || moreIsBetter is not { } above)
            return (EstimableInterval.Absent(AbsenceReason.OutOfDomain), EstimableInterval.Absent(effect.HasValue ? AbsenceReason.OutOfDomain : effect.Reason));
        var (from, to) = (newSite.OnScaleOfAnalysis(effect.Value.Lower), newSite.OnScaleOfAnalysis(effect.Value.Upper));
        var scale = double.IsFinite(from) && double.IsFinite(to) ? EstimableInterval.Of(Math.Min(from, to), Math.Max(from, to)) : EstimableInterval.Absent(AbsenceReason.OutOfDomain);
        steps.Add(new("the break-even on the scale of analysis", newSite.Transformation, scale.HasValue ? ValueText.Short(scale.Value, "0.######") : "beyond the end of the scale", sources: [newSite.Source]));
        var (one, other) = (newSite.Beyond(effect.Value.Lower, above), newSite.Beyond(effect.Value.Upper, above));
        if (!one.HasValue)
            return (scale, EstimableInterval.Absent(one.Reason));
        var probability = EstimableInterval.Of(Math.Min(one.Value, other.Value), Math.Max(one.Value, other.Value));
        steps.Add(new(
            "probability that a new site is beyond the break-even",
            $"the predictive distribution {newSite.Distribution} beyond {(scale.HasValue ? ValueText.Short(scale.Value, "0.######") : "the end of the scale")}",
            ValueText.Short(probability.Value, "0.######"),
            sources: [newSite.Source]));
        return (scale, probability);
    }

    private EstimableInterval OverInputs(NewSiteEffect newSite, int place, SumOfProducts solver, bool? moreIsBetter, List<Step> steps, CancellationToken cancellationToken)
    {
        if (newSite.Distribution.Reason != AbsenceReason.None)
            return EstimableInterval.Absent(newSite.Distribution.Reason);
        if (!run.Program.Inputs.Where((_, other) => other != place).Any(input => input.Number is { IsExact: false, HasDistribution: true }) || moreIsBetter is not { } above)
            return EstimableInterval.Absent(AbsenceReason.NotApplicable);
        var simulated = Simulation.Run(solver, [.. run.Program.Inputs.Select(input => input.Number)], run.Options.Simulation, cancellationToken);

        // Where the sign of what one unit adds differs between draws, "beyond" has no one direction.
        var direction = simulated[1].ProbabilityAbove(0);
        if (simulated[0].Undefined > 0 || (above ? direction.Least < 1 : direction.Most > 0))
            return EstimableInterval.Absent(AbsenceReason.OutOfDomain);
        var (least, most) = (0.0, 0.0);
        for (var slice = 0; slice < Slices; slice++)
        {
            var effect = simulated[0].Quantile((slice + 0.5) / Slices).Value;
            var (one, other) = (newSite.Beyond(effect.Lower, above).Value, newSite.Beyond(effect.Upper, above).Value);
            least += Math.Min(one, other) / Slices;
            most += Math.Max(one, other) / Slices;
        }

        var probability = EstimableInterval.Of(Math.Clamp(least, 0, 1), Math.Clamp(most, 0, 1));
        steps.Add(new(
            "the same over the draws of the other inputs",
            FormattableString.Invariant($"mean of that probability over {Slices} quantiles of the break-even in {run.Options.Simulation.Draws} draws, seed {run.Options.Simulation.Seed}"),
            ValueText.Short(probability.Value, "0.####"),
            sources: [newSite.Source]));
        return probability;
    }
}
