using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using PeoplePowered.Domain.Value;
using PeoplePowered.Statistics;
using PeoplePowered.Statistics.Decisions;
using static PeoplePowered.Domain.Tests.Value.Cases;

namespace PeoplePowered.Domain.Tests.Value;

public sealed class AppraisalTests
{
    /// <summary>In R: f &lt;- cumprod(1/(1+rep(.035, 5))); 300*sum(f) = 1354.515713; the benefit that breaks even is 1000/sum(f)/3 a unit.</summary>
    [Fact]
    public void A_case_comes_to_what_a_calculator_says()
    {
        var found = Appraise(Simple());
        Assert.Equal(1000m, Exact(found.Costs));
        Assert.Equal(1354.52m, Exact(found.Benefits));
        Assert.Equal(354.52m, Exact(found.NetPresentSocialValue));
        Assert.Equal(1.35451571264122, found.Ratio.Ratio.Value.Lower, 12);
        Assert.Null(found.NetPresentSocialValue.Simulated);
        Assert.Equal([4, 4], found.Payback.Select(payback => payback.Latest));
        var switching = found.SwitchingValues.ToDictionary(value => value.Input, StringComparer.Ordinal);
        Assert.Equal(221.48137315809942 / 3, switching["savings: unit value"].Value.Value.Lower, 9);
        Assert.Equal(221.48137315809942 / 100, switching["savings: volume"].Value.Value.Lower, 9);
        Assert.Equal(1354.51571264122, switching["service: unit value"].Value.Value.Lower, 8);
        Assert.Equal(0.35451571264122, switching["all costs"].Change.Value.Lower, 9);
        Assert.Equal(1 / 1.35451571264122, switching["all benefits"].Value.Value.Lower, 9);
    }

    [Fact]
    public void Every_step_of_an_exact_case_gives_its_result_on_a_calculator()
    {
        var nominal = new ValueLine("grants", ValueSide.Benefit, ValueKind.Economic, 333.33m, 12.5m, YearProfile.In(0, 1), PriceBasis.Nominal, optimismBias: 0.1m, source: Stated);
        var spread = new ValueLine("wages", ValueSide.Cost, ValueKind.Fiscal, 30_000m, 0.5m, new([new(0, 0.25m), new(40)]), PriceBasis.Real(2024), optimismBias: 0.15m, source: Stated);
        ValueModel[] models = [Simple(), new AppraisalModel("mixed", 2026, Prices, [nominal, spread], Series), Return()];
        var checkedSteps = 0;
        foreach (var step in models.SelectMany(model => Appraise(model).Workings).Where(step => !step.What.StartsWith("payback", StringComparison.Ordinal) && !step.How.Contains("halving", StringComparison.Ordinal)))
        {
            if (step.How is "no line" || step.Result is "none")
                continue;
            var how = step.How.Split(':')[0];
            var shown = step.Result.Split(' ')[0].TrimEnd(',');
            var decimals = shown.Contains('.', StringComparison.Ordinal) ? shown.Length - shown.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
            var result = double.Parse(shown, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
            var tolerance = step.Result.Contains("GBP", StringComparison.Ordinal) || decimals >= 4 ? 0.0105 : 1e-4;
            Assert.True(Math.Abs(Calculator.Work(how) - result) <= tolerance, step.ToString());
            checkedSteps++;
        }

        Assert.True(checkedSteps > 60, $"{checkedSteps}");
    }

    [Fact]
    public void Every_amount_in_the_workings_states_its_prices_and_rests_on_a_source()
    {
        foreach (var step in Appraise(Simple()).Workings.Where(step => step.Result.Contains("GBP", StringComparison.Ordinal)))
            Assert.Equal(Prices, step.Prices);
        Assert.All(Appraise(Simple()).Lines.SelectMany(line => line.Workings), step => Assert.NotEmpty(step.Sources));
    }

    [Fact]
    public void Value_scales_with_prices() => Prop.ForAll<PositiveInt>(drawn =>
    {
        var scale = 1 + (drawn.Get % 1000);
        var (one, other) = (Appraise(Simple()), Appraise(Simple(scale)));
        return Math.Abs((Exact(one.NetPresentSocialValue) * scale) - Exact(other.NetPresentSocialValue)) <= 0.006m * scale && Math.Abs(one.Ratio.Ratio.Value.Lower - other.Ratio.Ratio.Value.Lower) < 1e-9;
    }).Check(Config.QuickThrowOnFailure.WithReplay(20_260_203, 7).WithMaxTest(20));

    [Fact]
    public void Present_values_add_up_line_by_line_and_kind_by_kind()
    {
        var found = Appraise(Case(Cost(1000), Cost(55.5m, YearProfile.Each(3, 9), "later"), Benefit(7m, 40m, YearProfile.Each(1, 12)), Benefit(9.99m, 11m, YearProfile.In(30), "wages", ValueKind.Economic)));
        Assert.Equal(Exact(found.Costs), found.Lines.Where(line => line.Side == ValueSide.Cost).Sum(line => line.PresentValue.Lower.Amount), 1);
        Assert.Equal(Exact(found.NetPresentSocialValue), found.ByKind.Sum(kind => Exact(kind.Net)), 1);
        Assert.Equal(Exact(found.NetPresentSocialValue), found.Years.Sum(year => year.NetDiscounted.Lower.Amount), 0);
        Assert.Equal(Exact(found.NetPresentSocialValue), found.Years[^1].CumulativeDiscounted.Lower.Amount);
        Assert.Contains(found.Caveats, caveat => caveat.Code == "kinds-summed");
    }

    [Fact]
    public void Bounds_alone_come_through_as_ranges()
    {
        var found = Appraise(Case(Cost(1000), Benefit(100m, UncertainNumber.Between(2, 3), YearProfile.Each(1, 5))));
        Assert.Null(found.NetPresentSocialValue.Simulated);
        Assert.Equal((-96.99m, 354.52m), (found.NetPresentSocialValue.Amount.Lower.Amount, found.NetPresentSocialValue.Amount.Upper!.Amount));
        Assert.Equal((4, null), (found.Payback[0].Earliest, found.Payback[1].Latest));
        Assert.Equal(5, found.Payback[0].Latest);
        var bar = Assert.Single(found.Tornado.Bars);
        Assert.Equal((2, 3, "savings: volume"), (bar.Low, bar.High, bar.Input));
        Assert.Equal(451.505237547075, bar.Swing.Value, 6);
        Assert.Contains(found.Caveats, caveat => caveat.Code == "bounds-alone");
    }

    [Fact]
    public void An_input_of_one_name_is_one_input()
    {
        var people = new ValueInput(UncertainNumber.Between(100, 200), "people");
        var cost = new ValueLine("delivery", ValueSide.Cost, ValueKind.Fiscal, 10m, people);
        var found = Appraise(Case(cost, Benefit(30m, people)));
        Assert.Equal((2000m, 4000m), (found.NetPresentSocialValue.Amount.Lower.Amount, found.NetPresentSocialValue.Amount.Upper!.Amount));
        Assert.Equal(new PeoplePowered.Statistics.Interval(3, 3), found.Ratio.Ratio.Value);
        Assert.Single(found.SwitchingValues, value => value.Input == "people");
        Assert.Contains("'people'", Assert.Throws<ArgumentException>(() => Case(cost, Benefit(30m, new ValueInput(UncertainNumber.Exactly(5), "people")))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Distributions_are_simulated_and_the_workings_stand_at_their_means()
    {
        var found = Appraise(Case(Cost(1000), Benefit(100m, UncertainNumber.Triangular(1, 3, 5), YearProfile.Each(1, 5))));
        Assert.Equal(354.52m, Exact(found.NetPresentSocialValue));
        var simulated = found.NetPresentSocialValue.Simulated!;
        Assert.InRange(354.51571, simulated.Mean.Value.Lower - (4 * simulated.Convergence.StandardError.Value), simulated.Mean.Value.Lower + (4 * simulated.Convergence.StandardError.Value));

        // Triangular(1, 3, 5) is above 2.2148137 with probability 1 - (2.2148137 - 1)^2 / 8.
        var probability = simulated.ProbabilityAbove(0).MonteCarlo;
        Assert.InRange(1 - (1.2148137315809942 * 1.2148137315809942 / 8), probability.Lower, probability.Upper);
        var again = Appraise(Case(Cost(1000), Benefit(100m, UncertainNumber.Triangular(1, 3, 5), YearProfile.Each(1, 5))), new() { Simulation = new() { Threads = 1 } });
        Assert.Equal(simulated.Mean, again.NetPresentSocialValue.Simulated!.Mean);
        Assert.Equal(found.Made.InputHash, again.Made.InputHash);
    }

    [Fact]
    public void Prices_of_the_day_are_deflated_before_they_are_discounted()
    {
        var line = new ValueLine("rents", ValueSide.Benefit, ValueKind.Fiscal, 1000m, 1m, YearProfile.In(1), PriceBasis.Nominal, source: Stated);
        var found = Appraise(new AppraisalModel("case", 2026, Prices, [line], Series));
        Assert.Equal(929.02m, Exact(found.Benefits));
        Assert.Equal("GDP deflator, March 2026", found.Prices.Deflator);
        Assert.Equal(AbsenceReason.OutOfDomain, found.Ratio.Ratio.Reason);
        var refusal = Assert.Throws<ArgumentException>(() => new AppraisalModel("case", 2026, Prices, [line]));
        Assert.Contains("deflator", refusal.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new AppraisalModel("case", 2026, PriceBasis.Nominal, [line], Series));
    }

    [Fact]
    public void Vintages_never_mix_and_missing_years_are_refused_by_name()
    {
        ValueLine In(PriceBasis prices, int year = 0) => new("rents", ValueSide.Benefit, ValueKind.Fiscal, 1000m, 1m, YearProfile.In(year), prices, source: Stated);
        Assert.Contains("never mix", Assert.Throws<ArgumentException>(() => new AppraisalModel("case", 2026, Prices, [In(PriceBasis.Real(2024, "GDP deflator, March 2024"))], Series)).Message, StringComparison.Ordinal);
        Assert.Contains("never mix", Assert.Throws<ArgumentException>(() => new AppraisalModel("case", 2026, Prices, [In(PriceBasis.Real(2026, "GDP deflator, March 2024"))], Series)).Message, StringComparison.Ordinal);
        Assert.Contains("no level for 2028", Assert.Throws<ArgumentException>(() => new AppraisalModel("case", 2026, Prices, [In(PriceBasis.Nominal, 2)], Series)).Message, StringComparison.Ordinal);
        Assert.Contains("price-vintage-unstated", Appraise(new AppraisalModel("case", 2026, Prices, [In(PriceBasis.Real(2024))], Series)).Caveats.Select(caveat => caveat.Code));
        Assert.Equal(Money.Pounds(1000m * 100 / 96), Series.Convert(Money.Pounds(1000), 2026, PriceBasis.Real(2024), Prices));
        Assert.Equal(Money.Pounds(104m), Series.Convert(Money.Pounds(100), 2027, Prices, PriceBasis.Nominal));
    }

    [Fact]
    public void Optimism_raises_costs_and_lowers_benefits_and_is_shown()
    {
        var cost = new ValueLine("build", ValueSide.Cost, ValueKind.Fiscal, 1000m, 1m, optimismBias: 0.24m);
        var benefit = new ValueLine("use", ValueSide.Benefit, ValueKind.Social, 2000m, 1m, optimismBias: 0.1m);
        var found = Appraise(Case(cost, benefit));
        Assert.Equal((1240m, 1800m, 440m), (Exact(found.Costs), Exact(found.Benefits), Exact(found.OptimismBias)));
        Assert.Throws<ArgumentException>(() => new ValueLine("use", ValueSide.Benefit, ValueKind.Social, 2000m, 1m, optimismBias: 1.1m));
        Assert.Throws<ArgumentException>(() => new ValueLine("use", ValueSide.Cost, ValueKind.Social, 2000m, 1m, optimismBias: UncertainNumber.Normal(0.1, 0.1)));
    }

    [Fact]
    public void Transfers_count_for_agencies_and_not_for_society()
    {
        var treasury = new Agency("Treasury");
        var saved = new ValueLine("benefit payments", ValueSide.Benefit, ValueKind.Fiscal, 500m, 1m, agency: treasury, isTransfer: true);
        var found = Appraise(Case(Cost(100, agency: treasury), Benefit(150m, 1m), saved));
        Assert.Equal(50m, Exact(found.NetPresentSocialValue));
        Assert.Equal(400m, Exact(Assert.Single(found.ByAgency, total => total.Agency == treasury).Net));
        Assert.Contains(found.Caveats, caveat => caveat.Code == "transfers-left-out");
    }

    [Fact]
    public void The_ratio_to_public_costs_takes_what_others_bear_from_the_benefits()
    {
        var found = Appraise(Case(Cost(100, agency: new("Council")), Cost(40, null, "volunteers", new("charity", isPublic: false)), Benefit(300m, 1m)), new() { Ratio = BenefitCostBasis.PublicCosts });
        Assert.Equal(2.6, found.Ratio.Ratio.Value.Lower, 12);
        Assert.Contains("borne by others", found.Ratio.Definition, StringComparison.Ordinal);
        Assert.Equal(300.0 / 140, Appraise(Case(Cost(100, agency: new("Council")), Cost(40, null, "volunteers", new("charity", isPublic: false)), Benefit(300m, 1m))).Ratio.Ratio.Value.Lower, 12);
    }

    [Fact]
    public void A_case_that_falls_behind_again_has_not_paid_back()
    {
        var late = Case(Cost(100), Benefit(50m, 3m, YearProfile.In(1)), Cost(100, YearProfile.In(3), "closing"));
        Assert.Equal("never", Appraise(late).Payback[0].ToString());
        Assert.Equal("year 4", Appraise(Case(Cost(100), Benefit(50m, 3m, YearProfile.In(1, 4)), Cost(100, YearProfile.In(3), "closing"))).Payback[0].ToString());
    }

    [Fact]
    public void Inputs_below_zero_and_shares_of_years_that_are_no_whole_are_told()
    {
        Assert.Contains("input-below-zero", Appraise(Case(Cost(-5), Benefit(1m, 1m))).Caveats.Select(caveat => caveat.Code));
        Assert.Contains("year-shares-not-whole", Appraise(Case(Cost(100, new([new(0, 0.4m), new(1, 0.4m)])), Benefit(1m, 1m))).Caveats.Select(caveat => caveat.Code));
        Assert.DoesNotContain("year-shares-not-whole", Appraise(Case(Cost(100, new([new(0, 0.4m), new(1, 0.6m)])), Benefit(1m, 1m, YearProfile.Each(0, 3)))).Caveats.Select(caveat => caveat.Code));
    }

    [Fact]
    public void Payback_starts_with_the_first_cost_and_may_never_come()
    {
        Assert.Equal("never", Appraise(Case(Cost(1000, YearProfile.In(2)), Benefit(10m, 1m, YearProfile.In(3)))).Payback[0].ToString());
        Assert.Equal(3, Appraise(Case(Cost(1000, YearProfile.In(2)), Benefit(5000m, 1m, YearProfile.In(3)))).Payback[0].Earliest);
    }

    [Fact]
    public void A_line_of_health_has_rates_of_its_own()
    {
        var health = new ValueLine("years of life", ValueSide.Benefit, ValueKind.Social, 70_000m, 1m, YearProfile.In(20), discounting: DiscountSchedules.GreenBook2026.Health);
        Assert.Equal((decimal)Math.Round(70_000 * Math.Pow(1.015, -20), 2), Exact(Appraise(Case(health)).Benefits));
    }

    [Fact]
    public void What_is_too_large_is_refused_and_not_overflowed()
    {
        Assert.Contains("1,000,000,000,000,000", Assert.Throws<ArgumentException>(() => (ValueInput)1e16m).Message, StringComparison.Ordinal);
        Assert.Contains("comes to more than", Assert.Throws<ArgumentException>(() => Case(Benefit(1e15m, 1e15m))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Case(Cost(1), Cost(2)));
        Assert.Throws<ArgumentException>(() => Case());
        Assert.Throws<ArgumentException>(() => Case(Cost(1, null, "all costs: x") with { }, new ValueLine("x", ValueSide.Cost, ValueKind.Fiscal, 1m, ((ValueInput)2m).Named("all costs"))));
    }
}
