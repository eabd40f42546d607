using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Reporting.Portfolios;

/// <summary>Designs of evidence as the strengths of a map, the weakest first.</summary>
internal static class DesignStrengths
{
    /// <summary>What a reader of the map should know of them.</summary>
    public const string Footnote = "Strength is the design of the evidence alone: it says neither how well it was carried out nor what it found.";

    /// <summary>All strengths, the weakest first.</summary>
    public static IReadOnlyList<string> All { get; } = ["descriptive", "before and after, or contribution assessed", "comparison", "quasi-experimental", "randomised"];

    /// <summary>The strength of a design.</summary>
    public static string Of(EvidenceDesign design) => All[design switch
    {
        EvidenceDesign.BeforeAfter or EvidenceDesign.ContributionAssessed => 1,
        EvidenceDesign.Comparison => 2,
        EvidenceDesign.QuasiExperimental => 3,
        EvidenceDesign.Randomised => 4,
        _ => 0,
    }];
}
