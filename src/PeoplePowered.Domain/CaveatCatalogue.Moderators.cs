namespace PeoplePowered.Domain;

/// <content>Caveats about moderators, levels and clusters.</content>
public static partial class CaveatCatalogue
{
    /// <summary>The effect depends on moderators.</summary>
    public static CaveatDefinition DependsOnModerators { get; } = Define("depends-on-moderators", CaveatSeverity.Note,
        "{subject}: with moderators there is no single pooled estimate and no single range for a new site; read the coefficients.",
        "The model has moderators, so the expected effect is another one for each site.",
        "Read the coefficients, or ask for a prediction at the values of the place that you mean; for one pooled figure, fit without moderators.");

    /// <summary>A moderator of words.</summary>
    public static CaveatDefinition CategoricalModerator { get; } = Define("categorical-moderator", CaveatSeverity.Note,
        "{subject} holds words: each of its {levels} levels is compared with the reference level '{reference}'.",
        "The column of the moderator holds labels and no numbers.",
        "Read each coefficient as a difference from the reference level; rename or reorder levels if another one should be the reference.");

    /// <summary>A coefficient that the data cannot tell from others.</summary>
    public static CaveatDefinition CollinearModerator { get; } = Define("collinear-moderator", CaveatSeverity.Serious,
        "{subject} cannot be told from the intercept and the moderators before it (it is constant, a copy or a sum of them), so it has no coefficient.",
        "The column is constant, a copy of another, or a sum of others among these sites.",
        "Leave one of the moderators out, or put levels together that always stand together.");

    /// <summary>Too many coefficients for the sites.</summary>
    public static CaveatDefinition FewSitesPerModerator { get; } = Define("few-sites-per-moderator", CaveatSeverity.Caution,
        "{subject}: {sites} sites for {coefficients} coefficients besides the intercept are fewer than ten each; relations found with so few are often chance.",
        "There are fewer than ten sites for each coefficient.",
        "Keep the one or two moderators that were decided on before looking at the results, and report the others as exploratory.");

    /// <summary>A share of heterogeneity that cannot be had.</summary>
    public static CaveatDefinition NoRSquared { get; } = Define("no-r-squared", CaveatSeverity.Note,
        "{subject}: without moderators the variance between sites is estimated as 0 or not at all, so there is no share of it to explain (R squared).",
        "Without moderators there is no variance between sites left to explain.",
        "Do not report R squared; report the variance between sites with its interval.");

    /// <summary>The meta-regression could not be fitted.</summary>
    public static CaveatDefinition TooFewSitesForModerators { get; } = Define("too-few-sites-for-moderators", CaveatSeverity.Serious,
        "{subject}: {sites} usable sites are too few for {coefficients} coefficients; at least one more site than coefficients is needed.",
        "There are no more usable sites than coefficients.",
        "Leave moderators out or put levels together; add sites where there are any.");

    /// <summary>A level that cannot be compared.</summary>
    public static CaveatDefinition LevelNotCompared { get; } = Define("level-not-compared", CaveatSeverity.Caution,
        "{subject}: too few usable sites ({sites}) for a standard error above 0, so the level is left out of the test between groups.",
        "The level holds too few usable sites for a standard error.",
        "Put the level together with a related one, or report its sites one by one.");

    /// <summary>No test between groups.</summary>
    public static CaveatDefinition NoBetweenGroupsTest { get; } = Define("no-between-groups-test", CaveatSeverity.Caution,
        "{subject}: fewer than two levels have a standard error, so levels cannot be compared.",
        "Fewer than two levels have a standard error.",
        "Put levels together so that two hold several sites each, or describe the levels without a test.");

    /// <summary>The variance within or between clusters cannot be told.</summary>
    public static CaveatDefinition ClustersNotSeparated { get; } = Define("clusters-not-separated", CaveatSeverity.Serious,
        "{subject}: {clusters} clusters of {sites} rows do not tell differences between clusters from differences within them; at least two clusters are needed, one of them with two rows.",
        "Every cluster holds one row, or all rows stand in one cluster.",
        "See whether the column of clusters is the right one; where each cluster has one row, use the model of two levels.");

    /// <summary>A robust test with few degrees of freedom.</summary>
    public static CaveatDefinition FewClusters { get; } = Define("few-clusters", CaveatSeverity.Caution,
        "{subject}: the cluster-robust test has {degreesOfFreedom:0.0} degrees of freedom; below 4 its p-value is not to be trusted (Tipton 2015).",
        "The cluster-robust test rests on few clusters, or on very unequal ones.",
        "Report the interval and not the p-value; add clusters, or use a model with fewer coefficients.");

    /// <summary>There is no robust test.</summary>
    public static CaveatDefinition NoClusterRobustTest { get; } = Define("no-cluster-robust-test", CaveatSeverity.Serious,
        "{subject}: {clusters} cluster or clusters are too few for a cluster-robust test; at least 2 are needed.",
        "The data hold fewer than two clusters.",
        "Use another column for the clusters, or report without a cluster-robust test and say that rows may be alike.");
}
