namespace PeoplePowered.Reporting.Figures.Forests;

/// <summary>What the options of a forest plot have to keep to.</summary>
internal static class ForestPlotChecks
{
    /// <summary>Checks limits, decimals and, on a logarithmic axis, that all that is drawn is positive.</summary>
    public static void Check(ForestPlotOptions options, IEnumerable<double> values)
    {
        List<double> drawn = [.. values];
        drawn.AddRange(Guard.Against.Null(options.ReferenceLines, nameof(options)).Select(line => Guard.Against.Null(line, nameof(options)).Value));
        if (options.AxisMinimum is { } minimum)
            drawn.Add(Guard.Against.NonFinite(minimum, nameof(options.AxisMinimum)));
        if (options.AxisMaximum is { } maximum)
            drawn.Add(Guard.Against.NonFinite(maximum, nameof(options.AxisMaximum)));
        if (options.AxisMinimum >= options.AxisMaximum)
            throw new ArgumentException(FormattableString.Invariant($"The axis cannot end at {options.AxisMaximum}, where it begins or before: {options.AxisMinimum}."), nameof(options));
        if (options.Decimals is { } decimals)
            Guard.Against.OutOfRange(decimals, nameof(options.Decimals), 0, 15);
        if (options.Scale == AxisScale.Log && drawn.Exists(value => value <= 0))
            throw new ArgumentException(FormattableString.Invariant($"A logarithmic axis shows positive values only, but one was {drawn.Min()}."), nameof(options));
    }
}
