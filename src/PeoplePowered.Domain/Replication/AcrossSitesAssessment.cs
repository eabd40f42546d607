using System.Globalization;
using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Domain.Results;
using PeoplePowered.Statistics;

namespace PeoplePowered.Domain.Replication;

/// <summary>Whether a success replicated over the sites that tried it, on the numbers alone, and on which sites the answer turns.</summary>
/// <remarks>Immutable; it serialises whole, and <see cref="ToString()"/> is a paragraph for people.</remarks>
/// <param name="Verdict">The verdict; <c>null</c> where there is neither a comparison nor a reference to hold the outcome against.</param>
/// <param name="Rule">The rule that fired; <c>null</c> without a verdict.</param>
/// <param name="Prediction">What the sites expect of a new one.</param>
/// <param name="ProbabilityOfSuccess">The probability that a new site succeeds.</param>
/// <param name="ProbabilityOfHarm">The probability that it harms; absent without a comparison.</param>
/// <param name="Shares">The share of sites whose true effects lie beyond the threshold, and in the harmful direction; <c>null</c> without a verdict.</param>
/// <param name="TurnsOn">Each site without which the verdict would be another.</param>
/// <param name="Reasons">Why, sentence by sentence.</param>
/// <param name="NotAssessed">The criteria, none of which was assessed: a transfer to a place asks them.</param>
/// <param name="NextTest">Which test would decide it, where it is unclear; <c>null</c> otherwise.</param>
/// <param name="Caveats">What is to be said about all this.</param>
/// <param name="Evidence">The evidence.</param>
/// <param name="Threshold">From where on a result is a success.</param>
/// <param name="Policy">The policy that was held to.</param>
/// <param name="Made">How it was made.</param>
[TypeFormatterSource(typeof(ResultFormatterSource))]
public sealed record AcrossSitesAssessment(
    ReplicationVerdict? Verdict,
    string? Rule,
    SitePrediction Prediction,
    Estimable ProbabilityOfSuccess,
    Estimable ProbabilityOfHarm,
    ShareOfSites? Shares,
    ValueList<string> TurnsOn,
    ValueList<Reason> Reasons,
    ValueList<Criterion> NotAssessed,
    NextTestAdvice? NextTest,
    ValueList<Caveat> Caveats,
    SourceEvidence Evidence,
    SuccessThreshold Threshold,
    ReplicationPolicy Policy,
    Made Made) : IShownResult
{
    /// <summary>The range for a new site on the scale that people read.</summary>
    public EstimableInterval NaturalRange => Evidence.Measure.ToNatural(Prediction.Range);

    /// <summary>A paragraph, numbers in the invariant culture.</summary>
    public override string ToString() => Format(null);

    /// <summary>A paragraph, numbers in the reader's culture.</summary>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public string Format(IFormatProvider? formatProvider) => AcrossWords.Paragraph(this, formatProvider);

    /// <summary>A compact table for people, and what is to be said about it: lines that end in a line feed, columns of even width.</summary>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public string ToTable(IFormatProvider? formatProvider = null) => AcrossTable.Of(this, formatProvider ?? CultureInfo.InvariantCulture).ToText();

    /// <summary>The assessment as tidy comma-separated values (RFC 4180, invariant): a row for each answer, probability, number, site, reason and caveat. A text that a spreadsheet would take for a formula gets an apostrophe before it.</summary>
    public string ToCsv() => AssessmentCsv.Of(this);

    ResultTable IShownResult.Shown(IFormatProvider formatProvider) => AcrossTable.Of(this, formatProvider);
}
