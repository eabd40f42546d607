using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Tests.Aggregation;

/// <summary>Against R metafor 3.8.1, by the script synthesis.R beside this file.</summary>
public sealed class SynthesisReferenceTests
{
    private const double Tolerance = 1e-8;

    private static readonly CountOfParticipants[] s_counts = [new(0, 30), new(12, 40), new(30, 55), new(41, 80), new(9, 9)];

    private static readonly MeanOfParticipants[] s_means = [new(3.2, 1.1, 30), new(2.7, 0.9, 44), new(3.9, 1.6, 18)];

    private static readonly TwoArmMeans[] s_twoMeans =
        [new(new(3.2, 1.1, 30), new(2.9, 1, 28)), new(new(2.7, 0.9, 44), new(2.0, 0.8, 50)), new(new(3.9, 1.6, 18), new(3.8, 1.5, 21))];

    private static readonly PairedPrePost[] s_pairs =
        [new(new(3.2, 1.1, 30), new(3.9, 1, 30), 0.6), new(new(2.7, 0.9, 44), new(3.0, 0.8, 44)), new(new(3.9, 1.6, 18), new(3.8, 1.5, 18), 0.4)];

    private static readonly EventsOverExposure[] s_events = [new(0, 30.5), new(12, 40), new(30, 55), new(41, 80)];

    private static readonly EffectEstimate[] s_estimates =
        [new(EffectScale.PercentagePoints, 3.1m, 1.2m), new(EffectScale.PercentagePoints, 1.0m, 2.2m), new(EffectScale.PercentagePoints, 2.0m, lower: -1.0m, upper: 5.0m, confidenceLevel: 0.95m)];

    public static TheoryData<EffectMeasure, double[]> Reference => new()
    {
        { EffectMeasure.OddsRatio, [-0.745177770843695, 0.186726187662067, 0.337772033112286, -1.15201918415666, -0.338336357530733, -2.07521532391922, 0.584859782231829] },
        { EffectMeasure.RiskRatio, [-0.714532342158139, 0.180791744092848, 0.313243258136481, -1.10844371368555, -0.320620970630728, -1.9960168341962, 0.566952149879924] },
        { EffectMeasure.RiskDifference, [-0.025173288143291, 0.0110723470671591, 0.00142140309567407, -0.0492978599877455, -0.00104871629883651, -0.110787047378428, 0.0604404710918462] },
        { EffectMeasure.PetoOddsRatio, [-0.717410809747176, 0.183231732851181, 0.301094761129829, -1.11663846008549, -0.318183159408865, -1.97786604441262, 0.543044424918273] },
        { EffectMeasure.ArcsineDifference, [-0.0579940064815414, 0.0181898963577444, 0.00377527693145109, -0.0976263860361121, -0.0183616269269708, -0.197610681162752, 0.0816226681996691] },
        { EffectMeasure.Proportion, [0.461877467680338, 0.154617064516537, 0.115928431965057, 0.0325916757233469, 0.891163259637328, -0.576360317897019, 1.50011525325769] },
        { EffectMeasure.ProportionLogit, [-0.31595127936882, 0.95990808109129, 2.75269345884735, -2.98108337255454, 2.3491808138169, -5.63783744967677, 5.00593489093913] },
        { EffectMeasure.ProportionLog, [-0.71411156264585, 0.361229515377403, 0.258028994759808, -1.71704548246841, 0.288822357176713, -2.44469845524406, 1.01647532995236] },
        { EffectMeasure.ProportionArcsine, [0.745982164386436, 0.248910872549563, 0.291833177838025, 0.0548947906656905, 1.43706953810718, -0.905453826550842, 2.39741815532371] },
        { EffectMeasure.FreemanTukey, [0.732245055188733, 0.209256878111569, 0.202530343053308, 0.151254820226895, 1.31323529015057, -0.645718899351252, 2.11020900972872] },
        { EffectMeasure.Mean, [3.19443540900159, 0.335415169740508, 0.261671803486015, 1.75126041331821, 4.63761040468497, 0.56250889039049, 5.82636192761269] },
        { EffectMeasure.MeanDifference, [0.500328986327957, 0.182382426865097, 0.0281090304371215, -0.284399260481485, 1.2850572331374, -0.565586515300788, 1.5662444879567] },
        { EffectMeasure.StandardisedMeanDifference, [0.430480369727268, 0.232489557388378, 0.0923062159795385, -0.569841459008082, 1.43080219846262, -1.21557314388986, 2.07653388334439] },
        { EffectMeasure.RatioOfMeans, [0.161201667072082, 0.0847524087858295, 0.0122211251962671, -0.203458515943109, 0.525861850087274, -0.438151773144852, 0.760555107289016] },
        { EffectMeasure.PrePostMeanChange, [0.390809369387445, 0.199396908307028, 0.0630142355125044, -0.467126282443394, 1.24874502121828, -0.988547297496795, 1.77016603627169] },
        { EffectMeasure.PrePostStandardised, [0.332021181372614, 0.184640755878547, 0.0542574228587938, -0.462423870931219, 1.12646623367645, -0.946884941844838, 1.61092730459007] },
        { EffectMeasure.Rate, [0.333077665107707, 0.126588526295523, 0.0582007039286672, -0.0697835226927893, 0.735938852908203, -0.533958550448817, 1.20011388066423] },
        { EffectMeasure.RateLog, [-0.808602935380703, 0.260161231604718, 0.0426550597472209, -1.6365520856792, 0.0193462149177926, -1.86572578810344, 0.248519917342034] },
    };

    [Theory]
    [MemberData(nameof(Reference))]
    public void Every_type_of_figure_pools_on_each_of_its_measures_as_in_metafor(EffectMeasure measure, double[] expected)
    {
        var result = Figures.Synthesise(Figures.Request with { Measure = measure, AssumedCorrelation = 0.5 }, FiguresFor(measure));
        Close(expected, result.Whole);
    }

    [Fact]
    public void Estimates_pool_by_their_standard_errors_or_the_width_of_their_intervals()
    {
        var result = Figures.Synthesise(Figures.Each(s_estimates));
        Assert.Equal(EffectMeasure.RiskDifference, result.Measure);
        Close([0.0241967294916104, 0.00867800317444007, 0, -0.0131417045556687, 0.0615351635388895, -0.0131417045556687, 0.0615351635388895], result.Whole);
    }

    [Fact]
    public void Measures_carried_over_by_a_conversion_on_record_pool_together()
    {
        var request = Figures.Request with { Measure = EffectMeasure.OddsRatio, MeasureConversions = [new(EffectMeasure.StandardisedMeanDifference, EffectMeasure.OddsRatio, Some.Source)] };
        var result = Figures.Synthesise(
            request,
            Figures.At("counts", Figures.Bcg[0]),
            Figures.At("means", s_twoMeans[0]),
            Figures.At("published", new EffectEstimate(EffectScale.StandardisedMeanDifference, 0.3m, 0.1m)));
        Close([0.166680259717806, 0.448474799083274, 0.361153877919669, -1.76295105878169, 2.0963115782173, -3.05968827855708, 3.39304879799269], result.Whole);
        Assert.Equal(2, Figures.Codes(result).Count(code => code == "measure-converted"));
    }

    [Fact]
    public void Strata_are_pooled_apart_and_tested_against_one_another_as_in_metafor()
    {
        string[] allocation = ["random", "random", "random", "random", "alternate", "alternate", "random", "random", "random", "systematic", "systematic", "systematic", "systematic"];
        var by = StratifyBy.Attribute("allocation", reported => allocation[int.Parse(reported.For.Site!.Value[5..], System.Globalization.CultureInfo.InvariantCulture) - 1]);
        var result = Figures.Synthesise(Figures.Request with { Measure = EffectMeasure.RiskRatio, By = by }, Figures.Each(Figures.Bcg));
        Assert.Equal(["random", "alternate", "systematic"], result.Strata.Select(stratum => stratum.Level));
        Near([-0.9709647042631, -0.540792961849346, -0.424207391510877], result.Strata.Select(stratum => stratum.Part.Pooled.Estimate.Value));
        Near([0.275956102972791, 0.281601613103888, 0.364218462098616], result.Strata.Select(stratum => stratum.Part.Pooled.StandardError.Value));
        Near([0.39252800690085, 0.132577039878093, 0.400345880175081], result.Strata.Select(stratum => stratum.Part.Pooled.TauSquared.Value));
        Near([1.84877349251611, 2, 0.396774668030582], [result.Between!.Q.Value, result.Between.DegreesOfFreedom.Value, result.Between.PValue.Value]);
    }

    private static ReportedOutcome[] FiguresFor(EffectMeasure measure) => measure switch
    {
        EffectMeasure.OddsRatio or EffectMeasure.RiskRatio or EffectMeasure.RiskDifference or EffectMeasure.PetoOddsRatio or EffectMeasure.ArcsineDifference => Figures.Each(Figures.Bcg),
        EffectMeasure.Mean => Figures.Each(s_means),
        EffectMeasure.MeanDifference or EffectMeasure.StandardisedMeanDifference or EffectMeasure.RatioOfMeans => Figures.Each(s_twoMeans),
        EffectMeasure.PrePostMeanChange or EffectMeasure.PrePostStandardised => Figures.Each(s_pairs),
        EffectMeasure.Rate or EffectMeasure.RateLog => Figures.Each(s_events),
        _ => Figures.Each(s_counts),
    };

    /// <summary>Estimate, standard error, tau squared, confidence interval, prediction interval.</summary>
    private static void Close(double[] expected, SynthesisPart part)
    {
        var pooled = part.Pooled;
        Near(expected,
        [
            pooled.Estimate.Value, pooled.StandardError.Value, pooled.TauSquared.Value, pooled.ConfidenceInterval.Value.Lower, pooled.ConfidenceInterval.Value.Upper,
            pooled.PredictionInterval.Value.Lower, pooled.PredictionInterval.Value.Upper,
        ]);
    }

    private static void Near(IEnumerable<double> expected, IEnumerable<double> actual) =>
        Assert.All(expected.Zip(actual), pair => Assert.InRange(pair.Second, pair.First - (Tolerance * Math.Max(1, Math.Abs(pair.First))), pair.First + (Tolerance * Math.Max(1, Math.Abs(pair.First)))));
}
