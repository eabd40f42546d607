namespace PeoplePowered.Statistics.Synthesis;

/// <summary>Whether the mean effect differs between levels of a characteristic, and what it is in each.</summary>
/// <remarks>Immutable and safe to share between threads; equality is that of the reference.</remarks>
public sealed class SubgroupAnalysis
{
    internal SubgroupAnalysis(Moderator groups, SubgroupLevel[] levels, MetaRegressionTest between, MetaRegressionFit? regression)
    {
        Groups = groups;
        Levels = Array.AsReadOnly(levels);
        LeftOut = Array.AsReadOnly([.. levels.Where(level => !level.InBetweenTest).Select(level => level.Label)]);
        BetweenTest = between;
        Regression = regression;
    }

    /// <summary>The characteristic.</summary>
    public Moderator Groups { get; }

    /// <summary>The levels, the reference level first and the others in ordinal order.</summary>
    public IReadOnlyList<SubgroupLevel> Levels { get; }

    /// <summary>
    /// The test of equal means. Each level with its own tau squared: the sum of (mean - weighted mean)^2 / se^2 with the levels' standard errors as reported,
    /// chi-squared with one degree of freedom less than levels tested (Borenstein and Higgins 2013, doi 10.1007/s11121-013-0377-7). One shared tau squared:
    /// the moderator test of <see cref="Regression"/>. <see cref="AbsenceReason.TooFewStudies"/> where fewer than two levels can be tested.
    /// </summary>
    public MetaRegressionTest BetweenTest { get; }

    /// <summary>The levels that the test leaves out, since they have no standard error.</summary>
    public IReadOnlyList<string> LeftOut { get; }

    /// <summary>The regression on the levels behind a shared tau squared; <c>null</c> where each level has its own.</summary>
    public MetaRegressionFit? Regression { get; }
}
