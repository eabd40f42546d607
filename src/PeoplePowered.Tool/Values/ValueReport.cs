using System.Text.Json.Serialization;
using PeoplePowered.Domain;
using PeoplePowered.Statistics;
using PeoplePowered.Tool.Pooling;

namespace PeoplePowered.Tool.Values;

/// <summary>
/// The answer of <c>value</c>, property by property as its JSON has it. Amounts are pairs of the least and the most, the same where they are known; fractions are
/// fractions. A value that does not apply, or could not be had, is <c>null</c>.
/// </summary>
internal sealed record ValueReport(
    string Name,
    string Currency,
    int BaseYear,
    string Prices,
    string Schedule,
    string? SchedulePublished,
    ValueMoney Costs,
    ValueMoney Benefits,
    ValueMoney NetPresentSocialValue,
    ValueRatio Ratio,
    ValueMoney OptimismBias,
    ValueList<ValuePayback> Payback,
    ValueList<ValueGroup> ByKind,
    ValueList<ValueGroup> ByAgency,
    ValueList<ValueLineAmount> Lines,
    ValueList<ValueYear> Years,
    ValueList<ValueSwitch> SwitchingValues,
    ValueTornado Tornado,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ValueGrid? Grid,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ValueBreakEven? BreakEven,
    ValueList<ValueStep> Workings,
    ValueList<PoolCaveat> Caveats,
    PoolMade Made);

/// <summary>An amount: the least and the most with each input at its mean.</summary>
internal sealed record ValueMoney(string What, ValueList<decimal> Amount, ValueSimulation? Simulated);

/// <summary>A ratio with its definition.</summary>
internal sealed record ValueRatio(string What, string Definition, EstimableInterval Ratio, ValueSimulation? Simulated);

/// <summary>What a simulation found: all in units of the outcome, the probability that it is above the threshold as a fraction.</summary>
internal sealed record ValueSimulation(
    EstimableInterval Mean,
    EstimableInterval Interval,
    double Threshold,
    Interval ProbabilityAbove,
    Interval ProbabilityMonteCarlo,
    int Draws,
    int Undefined,
    Estimable StandardError,
    Estimable HalfWidth,
    Estimable BatchStandardError,
    double Tolerance,
    bool Converged);

/// <summary>When a case pays back: years from the base year.</summary>
internal sealed record ValuePayback(bool Discounted, int? Earliest, int? Latest);

/// <summary>What a kind of value, or an agency in a kind of value, pays and gains.</summary>
internal sealed record ValueGroup([property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Agency, string Kind, ValueMoney Costs, ValueMoney Benefits, ValueMoney Net);

/// <summary>The present value of a line.</summary>
internal sealed record ValueLineAmount(string Name, string Side, string Kind, string? Agency, bool Transfer, ValueList<decimal> PresentValue);

/// <summary>A year of the case.</summary>
internal sealed record ValueYear(int Year, int CalendarYear, ValueList<decimal> Costs, ValueList<decimal> Benefits, ValueList<decimal> Net, ValueList<decimal> NetDiscounted, ValueList<decimal> Cumulative, ValueList<decimal> CumulativeDiscounted);

/// <summary>Where an input turns the sign of the net value.</summary>
internal sealed record ValueSwitch(string Input, Interval AtMean, EstimableInterval Value, bool Possible, EstimableInterval Change);

/// <summary>How much each uncertain input moves the outcome.</summary>
internal sealed record ValueTornado(string What, EstimableInterval Base, ValueList<ValueBar> Bars);

/// <summary>One input of a tornado.</summary>
internal sealed record ValueBar(string Input, double Low, double High, EstimableInterval AtLow, EstimableInterval AtHigh, Estimable Swing);

/// <summary>An outcome over two inputs, a row for each value of the first.</summary>
internal sealed record ValueGrid(string What, string Rows, string Columns, bool Changes, ValueList<double> RowSteps, ValueList<double> ColumnSteps, ValueList<ValueList<EstimableInterval>> Cells);

/// <summary>From which effect on the case pays, and how likely a new site is beyond it.</summary>
internal sealed record ValueBreakEven(string Input, EstimableInterval Effect, bool? MoreIsBetter, EstimableInterval OnScaleOfAnalysis, string? Transformation, EstimableInterval Probability, EstimableInterval ProbabilityOverInputs, ValueList<ValueStep> Workings);

/// <summary>A step of the workings.</summary>
internal sealed record ValueStep(string What, string How, string Result, string? Prices, ValueList<string> Sources);
