namespace PeoplePowered.Domain;

/// <content>Caveats about moderators, levels and clusters.</content>
public static partial class CaveatCatalogue
{
    /// <summary>The effect depends on moderators.</summary>
    public static CaveatDefinition DependsOnModerators { get; } = new("depends-on-moderators", CaveatSeverity.Note,
        "{subject}: with moderators there is no single pooled estimate and no single range for a new site; read the coefficients.");

    /// <summary>A moderator of words.</summary>
    public static CaveatDefinition CategoricalModerator { get; } = new("categorical-moderator", CaveatSeverity.Note,
        "{subject} holds words: each of its {levels} levels is compared with the reference level '{reference}'.");

    /// <summary>A coefficient that the data cannot tell from others.</summary>
    public static CaveatDefinition CollinearModerator { get; } = new("collinear-moderator", CaveatSeverity.Serious,
        "{subject} cannot be told from the intercept and the moderators before it (it is constant, a copy or a sum of them), so it has no coefficient.");

    /// <summary>Too many coefficients for the sites.</summary>
    public static CaveatDefinition FewSitesPerModerator { get; } = new("few-sites-per-moderator", CaveatSeverity.Caution,
        "{subject}: {sites} sites for {coefficients} coefficients besides the intercept are fewer than ten each; relations found with so few are often chance.");

    /// <summary>A share of heterogeneity that cannot be had.</summary>
    public static CaveatDefinition NoRSquared { get; } = new("no-r-squared", CaveatSeverity.Note,
        "{subject}: without moderators the variance between sites is estimated as 0 or not at all, so there is no share of it to explain (R squared).");

    /// <summary>The meta-regression could not be fitted.</summary>
    public static CaveatDefinition TooFewSitesForModerators { get; } = new("too-few-sites-for-moderators", CaveatSeverity.Serious,
        "{subject}: {sites} usable sites are too few for {coefficients} coefficients; at least one more site than coefficients is needed.");

    /// <summary>A level that cannot be compared.</summary>
    public static CaveatDefinition LevelNotCompared { get; } = new("level-not-compared", CaveatSeverity.Caution,
        "{subject}: with {sites} usable site or sites there is no standard error above 0, so the level is left out of the test between groups.");

    /// <summary>No test between groups.</summary>
    public static CaveatDefinition NoBetweenGroupsTest { get; } = new("no-between-groups-test", CaveatSeverity.Caution,
        "{subject}: fewer than two levels have a standard error, so levels cannot be compared.");

    /// <summary>The variance within or between clusters cannot be told.</summary>
    public static CaveatDefinition ClustersNotSeparated { get; } = new("clusters-not-separated", CaveatSeverity.Serious,
        "{subject}: {clusters} clusters of {sites} rows do not tell differences between clusters from differences within them; at least two clusters are needed, one of them with two rows.");

    /// <summary>A robust test with few degrees of freedom.</summary>
    public static CaveatDefinition FewClusters { get; } = new("few-clusters", CaveatSeverity.Caution,
        "{subject}: the cluster-robust test has {degreesOfFreedom:0.0} degrees of freedom; below 4 its p-value is not to be trusted (Tipton 2015).");

    /// <summary>There is no robust test.</summary>
    public static CaveatDefinition NoClusterRobustTest { get; } = new("no-cluster-robust-test", CaveatSeverity.Serious,
        "{subject}: {clusters} cluster or clusters are too few for a cluster-robust test; at least 2 are needed.");

    private static CaveatDefinition[] AboutModerators =>
    [
        DependsOnModerators, CategoricalModerator, CollinearModerator, FewSitesPerModerator, NoRSquared, TooFewSitesForModerators, LevelNotCompared,
        NoBetweenGroupsTest, ClustersNotSeparated, FewClusters, NoClusterRobustTest,
    ];
}
