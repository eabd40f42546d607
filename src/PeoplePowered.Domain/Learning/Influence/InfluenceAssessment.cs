using System.Text.Json.Serialization;
using PeoplePowered.Statistics;

namespace PeoplePowered.Domain.Learning.Influence;

/// <summary>How likely an influence claim is after its evidence, and what would tell more.</summary>
/// <remarks>Immutable; it serialises whole, and <see cref="ToString()"/> is a paragraph for people.</remarks>
/// <param name="Claim">The claim.</param>
/// <param name="Posterior">The probability of the claim, as exact bounds over all the ranges; absent as inconsistent where the evidence contradicts itself for certain.</param>
/// <param name="Verdict">The probability in one word, given only where the whole range lies there; by the threshold of <see cref="TracingOptions.PracticallyCertainFrom"/>.</param>
/// <param name="Evidence">What each item is worth, in the order of the claim.</param>
/// <param name="LookNext">The items that nobody has looked for, by name, those first that are expected to move the claim most (by the upper end of the range, then the lower).</param>
/// <param name="Rivals">The rivals, and what tells them from the claim.</param>
/// <param name="Steps">The workings.</param>
/// <param name="Caveats">What is to be said about all this.</param>
/// <param name="Sources">Where the evidence and its substantiations stand, each source once.</param>
/// <param name="Made">How it was made.</param>
public sealed record InfluenceAssessment(
    InfluenceClaim Claim,
    EstimableInterval Posterior,
    InfluenceVerdict Verdict,
    ValueList<EvidenceAppraisal> Evidence,
    ValueList<string> LookNext,
    ValueList<RivalAppraisal> Rivals,
    ValueList<Step> Steps,
    ValueList<Caveat> Caveats,
    ValueList<Source> Sources,
    Made Made)
{
    /// <summary>The probability before any evidence.</summary>
    [JsonIgnore]
    public Interval Prior => Claim.Prior.Range;

    /// <summary>A paragraph, numbers in the invariant culture.</summary>
    public override string ToString() => Format(null);

    /// <summary>A paragraph, numbers in the reader's culture.</summary>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public string Format(IFormatProvider? formatProvider) => InfluenceWords.Paragraph(this, formatProvider);
}
