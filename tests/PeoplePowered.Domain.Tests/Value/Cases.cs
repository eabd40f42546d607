using PeoplePowered.Domain.Value;
using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Domain.Tests.Value;

/// <summary>Small cases that a person can work out.</summary>
internal static class Cases
{
    public static readonly PriceBasis Prices = PriceBasis.Real(2026);
    public static readonly Source Stated = new("worked by hand");
    public static readonly Deflator Series = new("GDP deflator", "March 2026", [new(2024, 96), new(2025, 98), new(2026, 100), new(2027, 104)], Stated);

    public static ValueInput Number(double number) => UncertainNumber.Exactly(number);

    public static ValueLine Cost(decimal amount, YearProfile? years = null, string name = "service", Agency? agency = null) =>
        new(name, ValueSide.Cost, ValueKind.Fiscal, amount, 1m, years, agency: agency, source: Stated);

    public static ValueLine Benefit(ValueInput unit, ValueInput volume, YearProfile? years = null, string name = "savings", ValueKind kind = ValueKind.Fiscal) =>
        new(name, ValueSide.Benefit, kind, unit, volume, years, source: Stated);

    public static AppraisalModel Case(params ValueList<ValueLine> lines) => new("case", 2026, Prices, lines);

    /// <summary>1,000 now for 300 in each of the years 1 to 5.</summary>
    public static AppraisalModel Simple(decimal scale = 1) => Case(Cost(1000 * scale), Benefit(100m * scale, 3m, YearProfile.Each(1, 5)));

    public static SocialReturnModel Return(
        ValueInput? change = null, ValueInput? deadweight = null, ValueInput? value = null, ValueInput? dropOff = null, ValueInput? people = null, decimal investment = 40_000) => new(
        "tenancy support",
        2026,
        Prices,
        [new("support", ValueSide.Cost, ValueKind.Fiscal, investment, 1m, source: Stated)],
        [new("keeps a tenancy", ValueKind.Social, people ?? 100m, change ?? 0.4m, value ?? 2500m, deadweight ?? 0.25m, 0.1m, 0.2m, dropOff ?? 0.3m, 1, 3, source: Stated)]);

    public static Appraisal Appraise(ValueModel model, ValueOptions? options = null) => new ValueAppraiser(options).Appraise(model);

    public static decimal Exact(MoneyFigure figure)
    {
        Assert.True(figure.Amount.IsExact);
        return figure.Amount.Lower.Amount;
    }
}
