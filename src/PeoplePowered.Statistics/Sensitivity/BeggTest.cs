using System.Buffers;

namespace PeoplePowered.Statistics.Sensitivity;

/// <summary>Begg and Mazumdar's standardised estimates, and their rank correlation with the variances.</summary>
internal static class BeggTest
{
    private const int FewestStudies = 3;

    public static FunnelRankCorrelation Of(ReadOnlySpan<double> estimates, ReadOnlySpan<double> variances)
    {
        if (estimates.Length < FewestStudies)
            return Absent(estimates.Length, AbsenceReason.TooFewStudies);
        var scratch = ArrayPool<double>.Shared.Rent(FunnelStudies.ScratchLength(estimates.Length));
        try
        {
            var studies = new FunnelStudies(estimates, variances, scratch);
            if (!Standardise(studies, studies.Work))
                return Absent(estimates.Length, AbsenceReason.OutOfDomain);
            var kendall = new KendallCorrelation(studies.Work, variances);
            return kendall.YIsConstant ? Absent(estimates.Length, AbsenceReason.Collinear)
                : kendall.XIsConstant ? Absent(estimates.Length, AbsenceReason.OutOfDomain)
                : new FunnelRankCorrelation(estimates.Length, Estimable.Of(kendall.Tau), Estimable.Of(kendall.PValue()), kendall.HasExactPValue);
        }
        finally
        {
            ArrayPool<double>.Shared.Return(scratch);
        }
    }

    /// <summary>(y - mu)/sqrt(v - 1/W) up to a positive factor, with v - 1/W as v times the share of all other weights. Ranks alone will count. False where a number is not finite.</summary>
    private static bool Standardise(in FunnelStudies studies, Span<double> standardised)
    {
        double others = 0, offsets = 0;
        for (var i = 0; i < studies.Count; i++)
        {
            var u = studies.IsReference(i) ? 0 : studies.RelativeWeight(i, 0);
            others += u;
            offsets += u * studies.Offsets[i];
        }

        var finite = true;
        for (var i = 0; i < studies.Count; i++)
        {
            var rest = studies.IsReference(i) ? others : 1 + others - studies.RelativeWeight(i, 0);
            standardised[i] = (studies.Offsets[i] - (offsets / (1 + others))) / (studies.RelativeErrors[i] * Math.Sqrt(rest));
            finite &= double.IsFinite(standardised[i]);
        }

        return finite;
    }

    private static FunnelRankCorrelation Absent(int studies, AbsenceReason reason) => new(studies, Estimable.Absent(reason), Estimable.Absent(reason), IsExact: false);
}
