using System.Globalization;
using PeoplePowered.Domain.Results;

namespace PeoplePowered.Domain.Value;

/// <summary>What a case is worth, with its workings.</summary>
/// <param name="Name">The case.</param>
/// <param name="Currency">The currency of every amount.</param>
/// <param name="BaseYear">Year 0, to which everything is discounted.</param>
/// <param name="Prices">The prices of every amount.</param>
/// <param name="Schedule">The schedule of discount rates.</param>
/// <param name="Costs">Present value of costs.</param>
/// <param name="Benefits">Present value of benefits.</param>
/// <param name="NetPresentSocialValue">Benefits less costs of all kinds, without transfers.</param>
/// <param name="Ratio">Benefits over costs; of an account of social return its ratio.</param>
/// <param name="OptimismBias">What the correction for optimism takes from the net value.</param>
/// <param name="Payback">When it pays back: not discounted, then discounted.</param>
/// <param name="ByKind">Fiscal, economic and social value, kept apart.</param>
/// <param name="ByAgency">Who pays and who gains, by kind.</param>
/// <param name="Lines">Each line.</param>
/// <param name="Years">Each year from the base year to the last.</param>
/// <param name="SwitchingValues">Each input's value at which the net value turns its sign.</param>
/// <param name="Tornado">How much each uncertain input moves the net value; of an account of social return its ratio.</param>
/// <param name="DiscountFactors">The discount factors that were used, with their workings.</param>
/// <param name="Caveats">What is to be known about it.</param>
/// <param name="Made">How it was made.</param>
[TypeFormatterSource(typeof(ResultFormatterSource))]
public sealed record Appraisal(
    string Name,
    Currency Currency,
    int BaseYear,
    PriceBasis Prices,
    DiscountSchedule Schedule,
    MoneyFigure Costs,
    MoneyFigure Benefits,
    MoneyFigure NetPresentSocialValue,
    RatioFigure Ratio,
    MoneyFigure OptimismBias,
    ValueList<Payback> Payback,
    ValueList<KindTotal> ByKind,
    ValueList<AgencyTotal> ByAgency,
    ValueList<LineValue> Lines,
    ValueList<YearValue> Years,
    ValueList<SwitchingValue> SwitchingValues,
    Tornado Tornado,
    ValueList<Step> DiscountFactors,
    ValueList<Caveat> Caveats,
    Made Made) : IShownResult
{
    /// <summary>Every step in order: discount factors, lines, totals, ratio, payback.</summary>
    public ValueList<Step> Workings => DiscountFactors
        .Concat(Lines.SelectMany(line => line.Workings))
        .Concat(Costs.Workings).Concat(Benefits.Workings).Concat(NetPresentSocialValue.Workings).Concat(Ratio.Workings).Concat(OptimismBias.Workings)
        .Concat(ByKind.SelectMany(total => total.Costs.Workings.Concat(total.Benefits.Workings).Concat(total.Net.Workings)))
        .Concat(ByAgency.SelectMany(total => total.Costs.Workings.Concat(total.Benefits.Workings).Concat(total.Net.Workings)))
        .Concat(Payback.Select(payback => payback.Working))
        .Concat(SwitchingValues.Select(value => value.Working))
        .ToValueList();

    /// <summary>The case in a line, invariant.</summary>
    public override string ToString() => $"{Name}: {NetPresentSocialValue}; {Ratio}";

    /// <summary>A compact table for people, and what is to be said about it: lines that end in a line feed, columns of even width.</summary>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public string ToTable(IFormatProvider? formatProvider = null) => AppraisalTable.Of(this, formatProvider ?? CultureInfo.InvariantCulture).ToText();

    /// <summary>The appraisal as tidy comma-separated values (RFC 4180, invariant): a row for each figure of the whole, of each kind and agency, each line, each year and each caveat; amounts in the currency of the case. A text that a spreadsheet would take for a formula gets an apostrophe before it.</summary>
    public string ToCsv() => AppraisalTable.Csv(this);

    ResultTable IShownResult.Shown(IFormatProvider formatProvider) => AppraisalTable.Of(this, formatProvider);
}
