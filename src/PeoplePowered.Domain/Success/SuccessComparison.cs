namespace PeoplePowered.Domain.Success;

/// <summary>Several subjects from each perspective.</summary>
/// <param name="Definition">The definition's title.</param>
/// <param name="Assessments">Each subject assessed, in the order given.</param>
/// <param name="Perspectives">How each perspective ranks them.</param>
/// <param name="Caveats">What is to be said about the ranking; those of the assessments stand there.</param>
/// <param name="Made">How it was made.</param>
public sealed record SuccessComparison(
    string Definition,
    ValueList<SuccessAssessment> Assessments,
    ValueList<PerspectiveRanking> Perspectives,
    ValueList<Caveat> Caveats,
    Made Made)
{
    /// <summary>Whether every perspective that ranks at all finds the same subject most acceptable at the first rank.</summary>
    public bool AllAgree => Perspectives.Select(ranking => ranking.First).OfType<string>().Distinct(StringComparer.Ordinal).Count() == 1;

    /// <summary>A line for each perspective.</summary>
    public override string ToString() => string.Join('\n', Perspectives);
}
