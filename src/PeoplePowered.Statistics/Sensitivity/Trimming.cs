using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Statistics.Sensitivity;

/// <summary>The trimming: which number of outermost studies, left out, gives itself back as the number missing on the other side.</summary>
/// <remarks>The studies are those of a funnel that lacks low estimates, in rising order; its mirror image serves the other side.</remarks>
internal ref struct Trimming
{
    private readonly ReadOnlySpan<double> _estimates;
    private readonly ReadOnlySpan<double> _variances;
    private readonly Span<double> _distances;
    private readonly Span<int> _order;
    private readonly TauSquaredEstimator _estimator;
    private readonly MissingStudiesEstimator _missing;

    public Trimming(ReadOnlySpan<double> estimates, ReadOnlySpan<double> variances, Span<double> distances, Span<int> order, TauSquaredEstimator estimator, MissingStudiesEstimator missing)
    {
        _estimates = estimates;
        _variances = variances;
        _distances = distances;
        _order = order;
        _estimator = estimator;
        _missing = missing;
    }

    /// <summary>How many studies are trimmed.</summary>
    public int Trimmed { get; private set; }

    /// <summary>The mean of the studies that are left.</summary>
    public double Mean { get; private set; }

    /// <summary>What the distances to that mean say.</summary>
    public MissingStudies Missing { get; private set; }

    /// <summary>Whether the trimming came to rest, instead of going round in a circle.</summary>
    public bool Converged { get; private set; }

    /// <summary>
    /// Trims until the number gives itself back. Each number has one successor, so the sequence rests or runs into a circle, which a marker that is moved ahead after
    /// 1, 2, 4, ... steps meets (Brent 1980, doi 10.1007/BF01933190); the smallest number of the circle is then the answer. False where the estimator has no value.
    /// </summary>
    public bool Run()
    {
        var (marker, steps, length) = (-1, 0, 1);
        Look(0);
        while (Missing.Count is { } next)
        {
            if (next == Trimmed)
                return Converged = true;
            if (next == marker)
                return Settle(marker);
            if (++steps == length)
                (marker, steps, length) = (next, 0, 2 * length);
            Look(next);
        }

        return false;
    }

    private bool Settle(int start)
    {
        var smallest = start;
        Look(start);
        while (Missing.Count is { } next && next != start)
        {
            smallest = Math.Min(smallest, next);
            Look(next);
        }

        Look(smallest);
        return true;
    }

    /// <summary>The mean without so many of the highest studies, and the signed ranks of all about it; of equal distances the lower study ranks first.</summary>
    private void Look(int trimmed)
    {
        // A mean needs a study.
        Trimmed = Math.Min(trimmed, _estimates.Length - 1);
        var left = _estimates.Length - Trimmed;
        Mean = Refit.Of(_estimates[..left], _variances[..left], _estimator).Mean;
        for (var i = 0; i < _estimates.Length; i++)
            _distances[i] = Math.Abs(_estimates[i] - Mean);
        StableOrder.Of(_distances, _order);
        double rankSum = 0;
        var outermost = 0;
        for (var rank = 1; rank <= _order.Length; rank++)
        {
            var deviation = _estimates[_order[rank - 1]] - Mean;
            rankSum += deviation > 0 ? rank : 0;
            outermost = deviation > 0 ? outermost + 1 : deviation < 0 ? 0 : outermost;
        }

        Missing = double.IsFinite(Mean) ? MissingStudies.Of(_missing, _estimates.Length, rankSum, outermost) : default;
    }
}
