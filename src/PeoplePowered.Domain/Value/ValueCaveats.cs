using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Domain.Value;

/// <summary>What is to be known about an appraisal.</summary>
internal sealed class ValueCaveats(ValueRun run)
{
    private string Subject => run.Model.Name;

    public ValueList<Caveat> Of(SumOfProducts engine, RatioFigure ratio, IReadOnlyList<SimulatedOutcome>? simulated) =>
        Bounds(engine).Concat(Draws(simulated)).Concat(Shape(ratio)).Concat(Schedules()).Concat(Statements()).ToValueList();

    private IEnumerable<Caveat> Bounds(SumOfProducts engine)
    {
        var bounded = run.Program.Inputs.Where(input => input.Number.Kind == UncertaintyKind.Bounds).Select(input => input.Name).ToList();
        if (bounded.Count > 0)
            yield return CaveatCatalogue.BoundsAlone.About(Subject, ("inputs", string.Join(", ", bounded)));
        if (!engine.IsSharp(run.Program.Lower, run.Program.Upper))
            yield return CaveatCatalogue.BoundsWiderThanNeeded.About(Subject);
    }

    private IEnumerable<Caveat> Draws(IReadOnlyList<SimulatedOutcome>? simulated)
    {
        if (simulated is null)
            yield break;
        if (run.Program.Inputs.Count(input => input.Number is { IsExact: false, HasDistribution: true }) > 1)
            yield return CaveatCatalogue.IndependentDraws.About(Subject);
        var negative = run.Program.Inputs.Where(input => input.Number is { IsExact: false, HasDistribution: true } && input.Number.Mean.Lower >= 0 && input.Number.Quantile(0.001).Lower < 0).Select(input => input.Name).ToList();
        if (negative.Count > 0)
            yield return CaveatCatalogue.InputMayBeNegative.About(Subject, ("inputs", string.Join(", ", negative)));
        if (simulated[2].Convergence is { IsReached: false } convergence)
            yield return CaveatCatalogue.SimulationNotConverged.About(Subject, ("draws", convergence.Draws), ("tolerance", (decimal)convergence.Tolerance));
        if (simulated[3].Undefined > 0)
            yield return CaveatCatalogue.RatioUndefinedInDraws.About(Subject, ("draws", simulated[3].Undefined), ("all", simulated[3].Draws));
    }

    private IEnumerable<Caveat> Shape(RatioFigure ratio)
    {
        if (!ratio.Ratio.HasValue)
            yield return CaveatCatalogue.NoRatio.About(Subject, ("ratio", ratio.What));
        var lines = run.Program.Lines;
        var below = run.Program.Inputs.Where(input => input.Number.Mean.Upper < 0).Select(input => input.Name).ToList();
        if (below.Count > 0)
            yield return CaveatCatalogue.InputBelowZero.About(Subject, ("inputs", string.Join(", ", below)));
        foreach (var line in lines.Where(line => line.Years.Years.Any(year => year.Share != 1) && line.Years.Years.Sum(year => year.Share) != 1))
            yield return CaveatCatalogue.YearSharesNotWhole.About(Subject, ("line", line.Name), ("share", line.Years.Years.Sum(year => year.Share)));
        var kinds = lines.Where(line => !line.IsTransfer && line.Side == ValueSide.Benefit).Select(line => line.Kind).Distinct().Order().ToList();
        if (kinds.Count > 1)
            yield return CaveatCatalogue.KindsSummed.About(Subject, ("kinds", string.Join(", ", kinds).ToLowerInvariant()));
        var transfers = lines.Where(line => line.IsTransfer).Select(line => line.Name).ToList();
        if (transfers.Count > 0)
            yield return CaveatCatalogue.TransfersLeftOut.About(Subject, ("lines", string.Join(", ", transfers)));
    }

    private IEnumerable<Caveat> Schedules()
    {
        foreach (var schedule in run.Program.Lines.Select(run.Discounting.ScheduleOf).Distinct())
        {
            if (schedule.Published is null)
                yield return CaveatCatalogue.ScheduleUndated.About(schedule.Name);
            if (schedule.Reviewed is { } reviewed)
                yield return CaveatCatalogue.ScheduleUnderReview.About(schedule.Name, ("published", schedule.Published?.ToString() ?? "an unknown date"), ("reviewed", reviewed.ToString())).RestingOn(schedule.Source);
        }
    }

    private IEnumerable<Caveat> Statements()
    {
        var lines = run.Program.Lines;
        var plain = lines.Where(line => line.Side == ValueSide.Cost && !line.IsTransfer && !line.Factors.Any(factor => factor.IsOptimism)).Select(line => line.Name).ToList();
        if (plain.Count > 0 && !run.IsSocialReturn)
            yield return CaveatCatalogue.NoOptimismBias.About(Subject, ("lines", string.Join(", ", plain)));
        var unsourced = lines.Where(line => !line.Sources.Any()).Select(line => line.Name).ToList();
        if (unsourced.Count > 0)
            yield return CaveatCatalogue.ValueWithoutSource.About(Subject, ("lines", string.Join(", ", unsourced)));
        var unstated = lines.Where(line => line.Prices is { Deflator: null, Year: not null } prices && prices.Year != run.Model.Prices.Year).Select(line => line.Name).ToList();
        if (unstated.Count > 0)
            yield return CaveatCatalogue.PriceVintageUnstated.About(Subject, ("lines", string.Join(", ", unstated)), ("deflator", run.Model.Deflator!.Name));
        if (run.Options.Ratio == BenefitCostBasis.PublicCosts && lines.Any(line => line is { Side: ValueSide.Cost, Agency: null, IsTransfer: false }))
            yield return CaveatCatalogue.AgencyTakenAsPublic.About(Subject, ("lines", string.Join(", ", lines.Where(line => line is { Side: ValueSide.Cost, Agency: null, IsTransfer: false }).Select(line => line.Name))));
    }
}
