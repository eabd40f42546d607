using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Domain.Value;

/// <summary>One appraisal under way.</summary>
internal sealed class ValueRun
{
    private readonly LineSteps _lineSteps;

    public ValueRun(ValueModel model, ValueOptions options)
    {
        Options = options;
        Program = new(model);
        Discounting = new(Program, options.Schedule);
        _lineSteps = new(Program, Discounting);
        Main = Program.Engine(Discounting.Factor, Net, RatioOutcome);
    }

    public ValueProgram Program { get; }

    public ValueOptions Options { get; }

    public Discounting Discounting { get; }

    /// <summary>Net present value and ratio.</summary>
    public SumOfProducts Main { get; }

    public ValueModel Model => Program.Model;

    public bool IsSocialReturn => Model is SocialReturnModel;

    public string RatioName => IsSocialReturn ? "social return ratio" : "benefit-cost ratio";

    public string RatioDefinition => (IsSocialReturn, Options.Ratio) switch
    {
        (true, BenefitCostBasis.AllCosts) => "present value of outcomes / present value of the investment",
        (false, BenefitCostBasis.AllCosts) => "present value of all benefits / present value of all costs, whoever bears them",
        _ => "(present value of all benefits - present value of costs borne by others) / present value of costs to the public sector",
    };

    /// <summary>Weights of the net value.</summary>
    public ProductOutcome Net => ProductOutcome.Sum(Program.Weights(line => line.Sign));

    private ProductOutcome RatioOutcome => ProductOutcome.Ratio(Program.Weights(Dividend), Program.Weights(line => InDivisor(line) ? 1 : 0), isOfPositive: true);

    private ProductOutcome Costs => ProductOutcome.Sum(Program.Weights(line => line.Side == ValueSide.Cost ? 1 : 0));

    private ProductOutcome Benefits => ProductOutcome.Sum(Program.Weights(line => line.Side == ValueSide.Benefit ? 1 : 0));

    private bool IsSimulated => Program.Inputs.Any(input => input.Number is { IsExact: false, HasDistribution: true });

    public Appraisal Appraise(CancellationToken cancellationToken)
    {
        var totals = new Totals(this);
        ProductOutcome[] outcomes = [Costs, Benefits, Net, RatioOutcome, .. totals.Outcomes];
        var engine = Program.Engine(Discounting.Factor, outcomes);
        var at = engine.Evaluate(Program.Lower, Program.Upper);
        var simulated = IsSimulated ? Simulation.Run(Program.Engine(Discounting.Factor, [.. outcomes.Take(4 + totals.Simulated)]), [.. Program.Inputs.Select(input => input.Number)], Options.Simulation, cancellationToken) : null;
        var lines = LineValues();
        var figures = new FigureSteps(this, lines, engine.IsSharp(Program.Lower, Program.Upper));
        var costs = figures.Sum("present value of costs", at[0].Value, simulated?[0], line => line is { Side: ValueSide.Cost, IsTransfer: false });
        var benefits = figures.Sum("present value of benefits", at[1].Value, simulated?[1], line => line is { Side: ValueSide.Benefit, IsTransfer: false });
        var net = figures.Net("net present social value", at[2].Value, simulated?[2], costs, benefits);
        var ratio = figures.Ratio(at[3], simulated?[3], costs, benefits);
        var sensitivities = new Sensitivities(this);
        var switching = new Switching(this).All();
        var years = new Years(this).All();
        return new(
            Model.Name,
            Model.Currency,
            Model.BaseYear,
            Model.Prices,
            Options.Schedule,
            costs,
            benefits,
            net,
            ratio,
            OptimismBias(figures),
            Years.Paybacks(this, years),
            totals.ByKind(figures, [.. at.Skip(4)], simulated?.Skip(4).ToList()),
            totals.ByAgency(figures, [.. at.Skip(4)], simulated?.Skip(4).ToList()),
            lines,
            years,
            switching,
            sensitivities.Tornado(IsSocialReturn ? ValueOutcome.Ratio : ValueOutcome.NetPresentValue),
            Discounting.Steps(),
            new ValueCaveats(this).Of(engine, ratio, simulated),
            ValueMade.Of(this));
    }

    public bool InDivisor(ProgramLine line) => line.Side == ValueSide.Cost && (Options.Ratio == BenefitCostBasis.AllCosts || line.IsPublic);

    private double Dividend(ProgramLine line) => line.Side == ValueSide.Benefit ? 1 : InDivisor(line) ? 0 : -1;

    private ValueList<LineValue> LineValues()
    {
        var each = Program.Lines.Select((_, place) => ProductOutcome.Sum([.. Program.Lines.Select((_, index) => index == place ? 1.0 : 0.0)])).ToArray();
        var values = Program.Engine(Discounting.Factor, each).Evaluate(Program.Lower, Program.Upper);
        return Program.Lines.Select((line, index) =>
        {
            var amount = ValueText.Money(values[index].Value, Model.Currency);
            return new LineValue(line.Name, line.Side, line.Kind, line.Agency, line.IsTransfer, amount, _lineSteps.Of(line, amount));
        }).ToValueList();
    }

    private MoneyFigure OptimismBias(FigureSteps figures)
    {
        // With and without as two copies of each line under one engine would share every input, so the net value is taken twice.
        var (lower, upper) = ((double[])Program.Lower.Clone(), (double[])Program.Upper.Clone());
        for (var place = 0; place < lower.Length; place++)
        {
            if (Program.Inputs[place].IsOptimism)
                (lower[place], upper[place]) = (0, 0);
        }

        return figures.Optimism(Main.Evaluate(lower, upper)[0].Value, Main.Evaluate(Program.Lower, Program.Upper)[0].Value);
    }
}
