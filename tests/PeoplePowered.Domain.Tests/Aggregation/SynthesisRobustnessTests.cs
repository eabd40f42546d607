using FsCheck;
using FsCheck.Fluent;
using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Statistics.EffectSizes;

namespace PeoplePowered.Domain.Tests.Aggregation;

/// <summary>Whatever is reported, the answer is a synthesis or its refusals: never an exception, never NaN.</summary>
public sealed class SynthesisRobustnessTests
{
    private static readonly Gen<long> s_longs = Gen.OneOf(Gen.Choose(0, 40).Select(number => (long)number), Gen.Elements(0L, 1L, 1_000_000_007L, long.MaxValue));

    private static readonly Gen<double> s_doubles = Gen.OneOf(
        Gen.Choose(-50, 50).Select(number => number / 8.0), Gen.Elements(0, 1e-300, 1e300, double.MaxValue, -double.MaxValue, double.Epsilon, 1e-9));

    private static readonly Gen<decimal> s_decimals = Gen.OneOf(
        Gen.Choose(-1200, 1200).Select(number => number / 10m), Gen.Elements(0m, 100m, 1e-28m, decimal.MaxValue, decimal.MinValue, 1m, -1m));

    private static readonly Gen<People?> s_people = Gen.Elements(null, People.Exactly(0), People.Exactly(200), new People(Quantity.About(30)), new People(Quantity.Exact(Quantity.Most)));

    private static readonly Gen<decimal?> s_levels = Gen.Elements<decimal?>(null, 0m, 0.95m, 1m, 1e-28m, 1m - 1e-28m);

    private static readonly Gen<MeanOfParticipants> s_means =
        from mean in s_doubles
        from deviation in s_doubles
        from people in s_longs
        select new MeanOfParticipants(mean, Math.Abs(deviation), people);

    private static readonly Gen<Figure> s_figures = Gen.OneOf<Figure>(
        from achieved in s_longs from participants in s_longs select (Figure)new CountOfParticipants(achieved, participants == 7 ? null : participants),
        from a in s_longs from n in s_longs from c in s_longs from m in s_longs select (Figure)new TwoArmCounts(a, n, c, m),
        s_means.Select(mean => (Figure)mean),
        from service in s_means from comparison in s_means select (Figure)new TwoArmMeans(service, comparison),
        from before in s_means
        from after in s_means
        from correlation in Gen.Elements<double?>(null, -1, 0, 0.5, 1)
        select (Figure)new PairedPrePost(before, new MeanOfParticipants(after.Mean, after.StandardDeviation, before.Participants), correlation),
        from events in s_longs from exposure in s_doubles select (Figure)new EventsOverExposure(events, Math.Abs(exposure)),
        from percent in s_decimals from people in s_people from unit in Gen.Elements<decimal?>(null, 5m, decimal.MaxValue) select (Figure)new Percentage(percent, people, roundedTo: unit),
        from scale in Gen.Elements(Enum.GetValues<EffectScale>())
        from point in s_decimals
        from error in Gen.OneOf(s_decimals.Select(number => (decimal?)Math.Abs(number)), Gen.Constant<decimal?>(null))
        from one in s_decimals
        from other in s_decimals
        from level in s_levels
        from people in s_people
        select (Figure)new EffectEstimate(scale, point, error, Math.Min(one, other), Math.Max(one, other), level, people),
        from scale in Gen.Elements(Enum.GetValues<EffectScale>())
        from one in s_decimals
        from other in s_decimals
        from level in s_levels
        select (Figure)new IntervalWithoutPoint(scale, Math.Min(one, other), Math.Max(one, other), level),
        Gen.Constant((Figure)new UnknownFigure("suppressed")));

    private static readonly OutcomeReference s_other = Some.Outcome("other");

    private static readonly Gen<SynthesisRequest> s_requests =
        from measure in Gen.OneOf(Gen.Constant<EffectMeasure?>(null), Gen.Elements(Enum.GetValues<EffectMeasure>()).Select(measure => (EffectMeasure?)measure))
        from midpoints in Gen.Elements(true, false)
        from continuity in Gen.OneOf(Gen.Constant<ContinuityCorrection?>(null), Gen.Elements(Enum.GetValues<CorrectionScope>()).Select(scope => (ContinuityCorrection?)new ContinuityCorrection { Scope = scope, DropDoubleZeros = true }))
        from conversion in Gen.Elements(
            OutcomeConversion.Equivalent(s_other, Figures.Outcome, Some.Source),
            OutcomeConversion.Opposite(s_other, Figures.Outcome, Some.Source),
            OutcomeConversion.Rescaled(s_other, Figures.Outcome, -1e9, 1e300, Some.Source),
            OutcomeConversion.Rescaled(s_other, Figures.Outcome, 1e-9, 3, Some.Source),
            OutcomeConversion.SameConstruct(s_other, Figures.Outcome, Some.Source, opposite: true))
        from attribute in Gen.Elements<StratifyBy?>(null, StratifyBy.Design, StratifyBy.Attribute("length", reported => reported.For.ToString().Length > 6 ? "long" : null), StratifyBy.Dimension(BreakdownDimension.Sex))
        select Figures.Request with
        {
            Outcome = Figures.Outcome,
            Measure = measure,
            TakeMidpoints = midpoints,
            Continuity = continuity,
            AssumedCorrelation = 0.5,
            Conversions = [conversion],
            MeasureConversions = [new(EffectMeasure.OddsRatio, EffectMeasure.StandardisedMeanDifference, Some.Source), new(EffectMeasure.StandardisedMeanDifference, EffectMeasure.OddsRatio, Some.Source)],
            By = attribute,
        };

    [Fact]
    public void Figures_of_any_one_type_and_size_pool_or_are_refused() => Holds(
        from count in Gen.Choose(0, 6)
        from kind in s_figures
        from figures in s_figures.Where(figure => figure.GetType() == kind.GetType()).ListOf(count)
        select figures.ToList());

    [Fact]
    public void Figures_of_mixed_types_and_sizes_pool_or_are_refused() => Holds(s_figures.ListOf(4).Select(figures => figures.ToList()));

    private static void Holds(Gen<List<Figure>> gen) =>
        Prop.ForAll((from figures in gen from request in s_requests from others in Gen.Elements(true, false) select (figures, request, others)).ToArbitrary(), item =>
        {
            var (figures, request, others) = item;
            var reported = figures.Select((figure, index) => Figures.At($"site {index}", figure, others && index % 2 == 1 ? "other" : "entry", design: EvidenceDesign.Comparison));
            var result = new OutcomeAggregator().Synthesise(reported, request);
            if (!result.TryGetValue(out var synthesis))
                return result.Refusals.Count > 0 && result.Refusals.All(refusal => refusal.Message.Length > 0 && refusal.Remedy.Length > 0);
            var pooled = synthesis.Strata.Sum(stratum => stratum.Part.Sites.Count);
            return synthesis.Whole.Sites.Count + synthesis.Excluded.Count == figures.Count
                && (request.By is null || request.By.ToString() == "sex" || pooled == synthesis.Whole.Sites.Count)
                && IsSound(synthesis.ToMetaforCall())
                && IsSound(synthesis.ToCsv());
        }).Check(Config.QuickThrowOnFailure.WithReplay(20130117, 20130119));

    private static bool IsSound(string text) => !text.Contains("NaN", StringComparison.Ordinal) && !text.Contains("Infinity", StringComparison.Ordinal) && !text.Contains('∞', StringComparison.Ordinal);
}
