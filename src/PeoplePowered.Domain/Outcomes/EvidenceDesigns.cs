namespace PeoplePowered.Domain.Outcomes;

/// <summary>What designs can carry.</summary>
public static class EvidenceDesigns
{
    /// <summary>Whether the design has a comparison, so that its figures can speak of an effect.</summary>
    /// <param name="design">The design.</param>
    public static bool HasComparison(this EvidenceDesign design) =>
        design is EvidenceDesign.Comparison or EvidenceDesign.QuasiExperimental or EvidenceDesign.Randomised;
}
