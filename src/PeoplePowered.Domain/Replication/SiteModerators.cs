using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Domain.Replication;

/// <summary>The covariates of sites as columns.</summary>
internal static class SiteModerators
{
    /// <summary>The named covariates of all sites, or of all but one; each is known for every site.</summary>
    public static ModeratorSet Of(SourceEvidence evidence, ValueList<string> names, int omitted)
    {
        var sites = evidence.Sites.Where((_, index) => index != omitted).ToArray();
        return ModeratorSet.Of([.. names.Select(name => Column(name, sites))]);
    }

    private static Moderator Column(string name, SourceSite[] sites)
    {
        var values = sites.Select(site => site.Covariates.Find(name)!).ToArray();
        return Array.Exists(values, value => value.Label is not null)
            ? Moderator.Categorical(name, [.. values.Select(value => value.Label!)])
            : Moderator.Numeric(name, [.. values.Select(value => value.Number!.Value)]);
    }
}
