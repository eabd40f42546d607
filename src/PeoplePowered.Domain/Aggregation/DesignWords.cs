using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Aggregation;

/// <summary>A design as a sentence has it.</summary>
internal static class DesignWords
{
    public static string Of(EvidenceDesign design) => design switch
    {
        EvidenceDesign.Descriptive => "descriptive",
        EvidenceDesign.BeforeAfter => "before and after",
        EvidenceDesign.Comparison => "comparison",
        EvidenceDesign.QuasiExperimental => "quasi-experimental",
        EvidenceDesign.Randomised => "randomised",
        _ => "contribution-assessed",
    };
}
