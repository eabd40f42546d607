namespace PeoplePowered.Statistics.Sensitivity;

/// <summary>The rule of ten studies (Sterne et al. 2011, doi 10.1136/bmj.d4002).</summary>
internal static class FunnelCaveats
{
    private const int FewestInformativeStudies = 10;

    public static FunnelCaveat Of(int studies, Estimable result) => !result.HasValue ? FunnelCaveat.NotEstimable
        : studies < FewestInformativeStudies ? FunnelCaveat.FewerThanTenStudies
        : FunnelCaveat.None;
}
