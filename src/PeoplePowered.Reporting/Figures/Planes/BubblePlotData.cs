using PeoplePowered.Reporting.Figures.Plotting;
using PeoplePowered.Statistics;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Reporting.Figures.Planes;

/// <summary>A bubble plot's numbers, checked, with what the regression expects along the axis and at the place that is marked.</summary>
internal sealed class BubblePlotData
{
    private const int Steps = 60;
    private readonly MetaRegressionFit _fit;

    public BubblePlotData(IReadOnlyList<BubblePlotPoint> points, MetaRegressionFit fit, BubblePlotOptions options)
    {
        (Points, _fit, Target, Measure) = (points, fit, options.Target, new PlaneMeasure(options.Measure));
        var plain = new PlaneMeasure(default);
        foreach (var point in points)
        {
            Measure.Checked(point.Estimate, $"The estimate of '{point.Label}'", nameof(points));
            plain.Checked(point.Moderator, $"{fit.Moderators.Moderators[0].Name} of '{point.Label}'", nameof(points));
        }

        if (Target is not null)
            plain.Checked(Target.Moderator, $"{fit.Moderators.Moderators[0].Name} of '{Target.Label}'", nameof(options));
        List<double> seen = [.. points.Select(point => point.Moderator)];
        Seen = seen.Count == 0 ? null : new Interval(seen.Min(), seen.Max());
        AtTarget = Target is null || points.Count == 0 ? null : At(Target.Moderator);
        Slope = fit.Coefficients.Count > 1 ? fit.Coefficients[1] : null;
        Level = fit.ConfidenceLevel;
        Moderators = new(AxisScale.Linear, Target is null ? seen : [.. seen, Target.Moderator], null, options.FormatProvider);
        List<double> effects = [.. points.Select(point => point.Estimate)];
        if (AtTarget is { Estimate.HasValue: true, Estimate.Value: var estimate })
            effects.Add(estimate);
        (Effects, IsCut) = Extent();
        Numbers = new(Measure.Written, [.. effects.Select(Natural)], options.Decimals, options.FormatProvider);
    }

    public IReadOnlyList<BubblePlotPoint> Points { get; }

    public BubblePlotTarget? Target { get; }

    public PlaneMeasure Measure { get; }

    /// <summary>From the lowest to the highest value of the characteristic among the sites; <c>null</c> without sites.</summary>
    public Interval? Seen { get; }

    /// <summary>From the lowest to the highest value of the characteristic among the sites and the marked place.</summary>
    public Interval Across => new(Math.Min(Seen?.Lower ?? 0, Target?.Moderator ?? Seen?.Lower ?? 0), Math.Max(Seen?.Upper ?? 0, Target?.Moderator ?? Seen?.Upper ?? 0));

    /// <summary>What the vertical axis has to show: all sites and the line, and of the bands as much as leaves these at least a third of the field.</summary>
    public Interval Effects { get; }

    /// <summary>Whether the bands reach beyond that.</summary>
    public bool IsCut { get; }

    /// <summary>What is expected at the marked place; <c>null</c> without one.</summary>
    public MetaRegressionPrediction? AtTarget { get; }

    /// <summary>The coefficient of the characteristic; <c>null</c> where there is none.</summary>
    public Coefficient? Slope { get; }

    /// <summary>The level of bands and ranges, a fraction.</summary>
    public double Level { get; }

    /// <summary>Writes effects, on the scale that people read.</summary>
    public FigureNumbers Numbers { get; }

    /// <summary>Writes values of the characteristic.</summary>
    public FigureNumbers Moderators { get; }

    /// <summary>Whether the marked place lies beyond all sites.</summary>
    public bool IsBeyond => Target is { } target && Seen is { } seen && !seen.Contains(target.Moderator);

    /// <summary>What the regression expects where the characteristic has a value.</summary>
    public MetaRegressionPrediction At(double moderator) => _fit.Predict(ModeratorValue.Of(_fit.Moderators.Moderators[0].Name, moderator));

    /// <summary>What it expects along a stretch of the axis, where it expects anything.</summary>
    public IReadOnlyList<(double Moderator, MetaRegressionPrediction Expected)> Along(double from, double to)
    {
        if (Slope is not { Estimate.HasValue: true })
            return [];
        return [.. Enumerable.Range(0, Steps + 1).Select(step => from + ((to - from) * step / Steps)).Select(moderator => (moderator, At(moderator))).Where(item => item.Item2.Estimate.HasValue)];
    }

    private (Interval Effects, bool IsCut) Extent()
    {
        if (Seen is null)
            return (default, false);
        List<MetaRegressionPrediction> all = [.. Along(Across.Lower, Across.Upper).Select(item => item.Expected)];
        List<double> told = [.. Points.Select(point => point.Estimate), .. all.Select(expected => expected.Estimate.Value)];
        List<Interval> bands = [.. all.SelectMany(expected => new[] { expected.ConfidenceInterval, expected.PredictionInterval }).Where(interval => interval.HasValue).Select(interval => interval.Value)];
        var (lower, upper) = (told.Min(), told.Max());
        if (bands.Count == 0)
            return (new(lower, upper), false);
        var (lowest, highest) = (Math.Min(lower, bands.Min(band => band.Lower)), Math.Max(upper, bands.Max(band => band.Upper)));
        var room = upper - lower;
        return room == 0 || (lowest >= lower - room && highest <= upper + room)
            ? (new(lowest, highest), false)
            : (new(Math.Max(lowest, lower - room), Math.Min(highest, upper + room)), true);
    }

    /// <summary>An effect on the scale that people read, kept within what an axis can show.</summary>
    public double Natural(double effect) => Measure.ToNatural(Math.Clamp(effect, Measure.Bounds.Lower, Measure.Bounds.Upper));

    /// <summary>An effect as a reader sees it.</summary>
    public string Told(double effect) => Numbers.WithUnit(Natural(effect));

    /// <summary>A range of effects as a reader sees it.</summary>
    public string Told(Interval range) => $"{Told(range.Lower)} to {Told(range.Upper)}";

    /// <summary>The level as a reader sees it, such as <c>95%</c>.</summary>
    public string ToldLevel(IFormatProvider provider) => (100 * Level).ToString("0.##", provider) + "%";
}
