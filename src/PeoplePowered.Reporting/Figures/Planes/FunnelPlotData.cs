using PeoplePowered.Reporting.Figures.Plotting;
using PeoplePowered.Statistics.EffectSizes;
using PeoplePowered.Statistics.Sensitivity;

namespace PeoplePowered.Reporting.Figures.Planes;

/// <summary>A funnel plot's numbers, checked, with the place of each estimate among the contours and in the funnel.</summary>
internal sealed class FunnelPlotData
{
    private const double Smallest = 1e-150;

    /// <summary>The level of the pseudo confidence funnel.</summary>
    public const double FunnelLevel = 0.95;

    /// <summary>The levels of the contours of significance.</summary>
    public static readonly double[] Levels = [0.90, 0.95, 0.99];

    public FunnelPlotData(IReadOnlyList<FunnelPlotPoint> points, double? pooled, FunnelPlotOptions options)
    {
        Measure = new PlaneMeasure(options.Measure);
        foreach (var point in points)
        {
            Measure.Checked(point.Estimate, $"The estimate of '{point.Label}'", nameof(points));
            Measure.Checked(point.StandardError, $"The standard error of '{point.Label}'", nameof(points));
            if (point.StandardError < Smallest)
                throw new ArgumentOutOfRangeException(nameof(points), point.StandardError, FormattableString.Invariant($"The standard error of '{point.Label}' is {point.StandardError}, too small for its square to be told from 0; give it in a smaller unit."));
        }

        (Points, Pooled, Reference, Filled) = (points, Checked(pooled, "The pooled estimate", nameof(pooled)), Checked(options.ContourReference, "The reference of the contours", nameof(options)), [.. options.Filled]);
        foreach (var effect in Filled)
        {
            Measure.Checked(Guard.Against.NonFinite(effect.Estimate, nameof(options)), "An estimate added by trim and fill", nameof(options));
            Measure.Checked(Guard.Against.NegativeOrZero(Guard.Against.NonFinite(effect.Variance, nameof(options)), nameof(options)), "The variance of an estimate added by trim and fill", nameof(options));
        }

        LargestError = Points.Select(point => point.StandardError).Concat(Filled.Select(effect => Math.Sqrt(effect.Variance))).DefaultIfEmpty(1).Max();
        IsOutside = Pooled is { } centre ? [.. Placed(centre, [FunnelLevel]).Select(place => place.Band > 0)] : [];
        Contours = Reference is { } reference ? Placed(reference, Levels) : [];
        Numbers = new(Measure.Written, [.. Estimates.Select(Measure.ToNatural)], options.Decimals, options.FormatProvider);
        Errors = new(AxisScale.Linear, [.. Points.Select(point => point.StandardError), LargestError], null, options.FormatProvider);
    }

    public IReadOnlyList<FunnelPlotPoint> Points { get; }

    public double? Pooled { get; }

    /// <summary>The value about which contours are drawn, or <c>null</c>.</summary>
    public double? Reference { get; }

    /// <summary>What trim and fill added.</summary>
    public IReadOnlyList<EffectSize> Filled { get; }

    public PlaneMeasure Measure { get; }

    /// <summary>The largest standard error, 1 without any.</summary>
    public double LargestError { get; }

    /// <summary>Whether each point lies outside the funnel; empty without one.</summary>
    public IReadOnlyList<bool> IsOutside { get; }

    /// <summary>Where each point stands among the contours; empty without them.</summary>
    public IReadOnlyList<FunnelPlacement> Contours { get; }

    /// <summary>Writes estimates, on the scale that people read.</summary>
    public FigureNumbers Numbers { get; }

    /// <summary>Writes standard errors, on the scale of analysis.</summary>
    public FigureNumbers Errors { get; }

    /// <summary>All values on the horizontal axis that are numbers of their own, on the scale of analysis.</summary>
    public IEnumerable<double> Estimates =>
        [.. Points.Select(point => point.Estimate), .. Filled.Select(effect => effect.Estimate), .. new[] { Pooled, Reference }.OfType<double>()];

    /// <summary>An estimate as a reader sees it.</summary>
    public string Natural(double estimate) => Numbers.WithUnit(Measure.ToNatural(estimate));

    /// <summary>The region about a centre at a standard error of 0 and at a given one.</summary>
    public static FunnelBoundary[] Region(double centre, double level, double standardError)
    {
        var region = new FunnelBoundary[2];
        FunnelContours.Boundaries(centre, level, standardError, region);
        return region;
    }

    private FunnelPlacement[] Placed(double centre, double[] levels)
    {
        var places = new FunnelPlacement[Points.Count];
        FunnelContours.Place([.. Points.Select(point => point.Estimate)], [.. Points.Select(point => point.StandardError * point.StandardError)], centre, levels, places);
        return places;
    }

    private double? Checked(double? value, string what, string parameterName) => value is { } number ? Measure.Checked(Guard.Against.NonFinite(number, parameterName), what, parameterName) : null;
}
