using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Reporting.Figures.Plotting;
using PeoplePowered.Statistics;

namespace PeoplePowered.Reporting.Figures.Forests;

/// <summary>Carries pooled answers to the axis of a figure; what leaves the numbers that it can show is absent.</summary>
internal sealed class ForestAxis(EffectMeasure measure)
{
    private readonly MeasureAxis _axis = new(measure);

    public AxisScale Scale => _axis.Scale;

    /// <summary>What the numbers are, such as <c>odds ratio</c>.</summary>
    public string Name => char.ToUpperInvariant(_axis.Name[0]) + _axis.Name[1..];

    /// <summary>What numbers of the scale of analysis are.</summary>
    public string ScaleName => measure.ScaleName();

    /// <summary>Whether numbers can be carried back to the scale that people read; else they stay on the one of analysis.</summary>
    public bool HasWayBack => measure != EffectMeasure.FreemanTukey;

    /// <summary>Where nothing differs, and what that is called; absent for levels, such as a share.</summary>
    public (double Value, string Name)? Nothing => measure.IsAgainstOthers() || measure.IsComparison()
        ? (Scale == AxisScale.Log ? 1 : 0, measure.IsAgainstOthers() ? "no difference" : "no change")
        : null;

    /// <summary>A number of the scale of analysis, as the figure shows it.</summary>
    public Estimable Natural(Estimable value) => HasWayBack ? measure.ToNatural(value) : value;

    /// <summary>An interval of the scale of analysis, as the figure shows it.</summary>
    public EstimableInterval Natural(EstimableInterval interval) => HasWayBack ? measure.ToNatural(interval) : interval;

    /// <summary>Whether an estimate and its interval, as the figure shows them, both exist and have a place on the axis.</summary>
    public bool CanShow(Estimable estimate, EstimableInterval interval) =>
        estimate.HasValue && CanShow(interval) && (Scale != AxisScale.Log || estimate.Value > 0);

    /// <summary>Whether an interval exists and has a place on the axis.</summary>
    public bool CanShow(EstimableInterval interval) => interval.HasValue && (Scale != AxisScale.Log || interval.Value.Lower > 0);
}
