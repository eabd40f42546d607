using PeoplePowered.Statistics;
using PeoplePowered.Statistics.Distributions;
using PeoplePowered.Statistics.Replication;

namespace PeoplePowered.Domain.Replication;

/// <summary>What the criteria of two studies are made from; the replication may be several pooled into one.</summary>
internal sealed class StudyPair
{
    /// <summary>The one-sided level of every test.</summary>
    public const double Alpha = 0.025;

    private readonly StudyEstimate _original;
    private readonly StudyEstimate _replication;

    public StudyPair(StudyEstimate original, StudyEstimate replication)
    {
        (_original, _replication) = (original, replication);
        ZOriginal = Finite(original.Estimate / original.StandardError);
        ZReplication = Finite(replication.Estimate / replication.StandardError);
        var ratio = original.StandardError / replication.StandardError;
        VarianceRatio = ratio * ratio > 0 ? Finite(ratio * ratio) : Estimable.Absent(AbsenceReason.OutOfDomain);
    }

    public Estimable ZOriginal { get; }

    public Estimable ZReplication { get; }

    public Estimable VarianceRatio { get; }

    public bool OriginalIsSignificant => NormalDistribution.UpperTail(Math.Abs(Held(_original))) <= Alpha;

    public bool ReplicationIsSignificant => NormalDistribution.UpperTail(Math.Sign(_original.Estimate) * Held(_replication)) <= Alpha;

    public bool BothSignificant => TwoTrialsRule.IsMet(Held(_original), Held(_replication), Alpha);

    public bool PointsTheOtherWay => Math.Sign(_original.Estimate) * Math.Sign(_replication.Estimate) < 0;

    public Estimable SmallTelescopes => _original.StandardError > 1e300
        ? Estimable.Absent(AbsenceReason.OutOfDomain)
        : Statistics.Replication.SmallTelescopes.PValue(_original.Estimate, _original.StandardError, _replication.Estimate, _replication.StandardError);

    public Estimable Sceptical(ScepticalLevel level)
    {
        foreach (var part in (ReadOnlySpan<Estimable>)[ZOriginal, ZReplication, VarianceRatio])
        {
            if (!part.HasValue)
                return part;
        }

        return Estimable.Of(ScepticalPValue.OneSided(ZOriginal.Value, ZReplication.Value, VarianceRatio.Value, level));
    }

    private static Estimable Finite(double value) => double.IsFinite(value) ? Estimable.Of(value) : Estimable.Absent(AbsenceReason.OutOfDomain);

    /// <summary>The z-value, or the largest number where it is larger still.</summary>
    private static double Held(StudyEstimate study) => Math.Clamp(study.Estimate / study.StandardError, -double.MaxValue, double.MaxValue);
}
