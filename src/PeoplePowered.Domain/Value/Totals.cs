using PeoplePowered.Statistics;
using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Domain.Value;

/// <summary>Totals by kind, and by agency and kind: transfers count here, since they move money between agencies.</summary>
internal sealed class Totals
{
    private const int MostSimulated = 20;

    private readonly ValueRun _run;
    private readonly List<ValueKind> _kinds;
    private readonly List<(Agency? Agency, ValueKind Kind)> _agencies;

    public Totals(ValueRun run)
    {
        _run = run;
        var lines = run.Program.Lines;
        _kinds = [.. lines.Select(line => line.Kind).Distinct().Order()];
        _agencies = [.. lines.Select(line => (line.Agency, line.Kind)).Distinct()];
    }

    /// <summary>How many of the outcomes are simulated: those of kinds always, those of agencies where there are few.</summary>
    public int Simulated => 3 * (_kinds.Count + (_agencies.Count <= MostSimulated ? _agencies.Count : 0));

    /// <summary>Costs, benefits and net of each kind, then of each agency and kind.</summary>
    public IEnumerable<ProductOutcome> Outcomes => _kinds.Select(OfKind).Concat(_agencies.Select(OfAgency)).SelectMany(belongs => new[]
    {
        Weighted(line => belongs(line) && line.Side == ValueSide.Cost ? 1 : 0),
        Weighted(line => belongs(line) && line.Side == ValueSide.Benefit ? 1 : 0),
        Weighted(line => belongs(line) ? line.Sign : 0),
    });

    public ValueList<KindTotal> ByKind(FigureSteps figures, List<EstimableInterval> at, List<SimulatedOutcome>? simulated) => _kinds.Select((kind, index) =>
    {
        var (costs, benefits, net) = Three(figures, kind.ToString().ToLowerInvariant(), 3 * index, at, simulated, line => line.Kind == kind);
        return new KindTotal(kind, costs, benefits, net);
    }).ToValueList();

    public ValueList<AgencyTotal> ByAgency(FigureSteps figures, List<EstimableInterval> at, List<SimulatedOutcome>? simulated) => _agencies.Select((pair, index) =>
    {
        var name = $"{pair.Agency?.Name ?? "no agency named"}, {pair.Kind.ToString().ToLowerInvariant()}";
        var (costs, benefits, net) = Three(figures, name, 3 * (_kinds.Count + index), at, simulated, line => line.Kind == pair.Kind && Equals(line.Agency, pair.Agency));
        return new AgencyTotal(pair.Agency, pair.Kind, costs, benefits, net);
    }).ToValueList();

    private static Func<ProgramLine, bool> OfKind(ValueKind kind) => line => line.Kind == kind;

    private static Func<ProgramLine, bool> OfAgency((Agency? Agency, ValueKind Kind) pair) => line => line.Kind == pair.Kind && Equals(line.Agency, pair.Agency);

    private static (MoneyFigure Costs, MoneyFigure Benefits, MoneyFigure Net) Three(FigureSteps figures, string name, int first, List<EstimableInterval> at, List<SimulatedOutcome>? simulated, Func<LineValue, bool> belongs)
    {
        var costs = figures.Sum($"costs, {name}", at[first].Value, simulated?.ElementAtOrDefault(first), line => belongs(line) && line.Side == ValueSide.Cost);
        var benefits = figures.Sum($"benefits, {name}", at[first + 1].Value, simulated?.ElementAtOrDefault(first + 1), line => belongs(line) && line.Side == ValueSide.Benefit);
        return (costs, benefits, figures.Net($"net value, {name}", at[first + 2].Value, simulated?.ElementAtOrDefault(first + 2), costs, benefits));
    }

    private ProductOutcome Weighted(Func<ProgramLine, double> weight) => ProductOutcome.Sum([.. _run.Program.Lines.Select(weight)]);
}
