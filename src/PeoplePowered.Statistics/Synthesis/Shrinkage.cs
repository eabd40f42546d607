namespace PeoplePowered.Statistics.Synthesis;

/// <summary>The best linear unbiased predictions that follow from one pooled estimate.</summary>
internal readonly struct Shrinkage
{
    private readonly PooledEstimate _pooled;
    private readonly double _critical;

    public Shrinkage(in PooledEstimate pooled)
    {
        _pooled = pooled;
        _critical = pooled.StandardError.HasValue
            ? CriticalValues.For(pooled.Studies, pooled.IntervalMethod, pooled.PredictionConvention, pooled.ConfidenceLevel).Interval
            : double.NaN;
    }

    public ShrunkenEstimate Of(double estimate, double variance)
    {
        if (!_pooled.TauSquared.HasValue || !_pooled.Estimate.HasValue)
            return Absent(_pooled.TauSquared.HasValue ? _pooled.Estimate.Reason : _pooled.TauSquared.Reason);
        var tauSquared = _pooled.TauSquared.Value;
        var mean = _pooled.Estimate.Value;
        var r = tauSquared / (tauSquared + variance);
        var prediction = mean + (r * (estimate - mean));
        if (!double.IsFinite(prediction))
            return Absent(AbsenceReason.OutOfDomain);
        if (!_pooled.StandardError.HasValue)
            return Absent(_pooled.StandardError.Reason) with { Estimate = Estimable.Of(prediction) };
        var ofMean = variance / (tauSquared + variance) * _pooled.StandardError.Value;
        var standardError = Math.Sqrt((r * variance) + (ofMean * ofMean));
        var half = _critical * standardError;
        return new ShrunkenEstimate(
            Estimable.Of(prediction),
            double.IsFinite(standardError) ? Estimable.Of(standardError) : Estimable.Absent(AbsenceReason.OutOfDomain),
            EstimableInterval.Between(prediction - half, prediction + half));
    }

    private static ShrunkenEstimate Absent(AbsenceReason reason) =>
        new(Estimable.Absent(reason), Estimable.Absent(reason), EstimableInterval.Absent(reason));
}
