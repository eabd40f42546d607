using System.Globalization;
using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Domain.Results;
using PeoplePowered.Statistics;

namespace PeoplePowered.Domain.Replication;

/// <summary>Whether a success is to be carried to a place, why, what that turns on, and what to find out next.</summary>
/// <remarks>Immutable; it serialises whole, and <see cref="ToString()"/> is a paragraph for people.</remarks>
/// <param name="Place">The place, as it was described.</param>
/// <param name="Verdict">The verdict; <c>null</c> where there is neither a comparison nor a reference to hold the outcome against.</param>
/// <param name="Rule">The rule that fired; <c>null</c> without a verdict.</param>
/// <param name="Prediction">What the evidence expects of the place.</param>
/// <param name="ProbabilityOfSuccess">The probability of success there, as bounds: what is not known of dose and support makes them wide.</param>
/// <param name="ProbabilityOfHarm">The probability of harm there, whatever is delivered; absent without a comparison.</param>
/// <param name="Dose">The share of the effect that is expected to be delivered.</param>
/// <param name="Support">The probability that what the intervention needs around it is there.</param>
/// <param name="Similarity">Whether the place lies within what the sites cover.</param>
/// <param name="Answers">The answers that counted: the place's, and for the rest the intervention's.</param>
/// <param name="Determination">What the unknown answers could make of the verdict.</param>
/// <param name="Flips">What the verdict turns on: unknowns and single sites.</param>
/// <param name="Reasons">Why, sentence by sentence.</param>
/// <param name="Adaptations">What would have to be changed, and whether that may be.</param>
/// <param name="WeakestLinks">The answers on which least can be built, weakest first.</param>
/// <param name="FindOutNext">What to find out next, most valuable first.</param>
/// <param name="NextTest">Which test would decide it, where the verdict is to test further; <c>null</c> otherwise.</param>
/// <param name="Caveats">What is to be said about all this.</param>
/// <param name="Request">What was asked, with the evidence.</param>
/// <param name="Policy">The policy that was held to.</param>
/// <param name="Made">How it was made.</param>
[TypeFormatterSource(typeof(ResultFormatterSource))]
public sealed record TransferAssessment(
    TargetPlace Place,
    TransferVerdict? Verdict,
    string? Rule,
    SitePrediction Prediction,
    EstimableInterval ProbabilityOfSuccess,
    EstimableInterval ProbabilityOfHarm,
    Interval Dose,
    Interval Support,
    PlaceSimilarity Similarity,
    CriterionAnswers Answers,
    Determination Determination,
    Flips Flips,
    ValueList<Reason> Reasons,
    ValueList<AdaptationMapping> Adaptations,
    ValueList<WeakLink> WeakestLinks,
    ValueList<NextStep> FindOutNext,
    NextTestAdvice? NextTest,
    ValueList<Caveat> Caveats,
    TransferRequest Request,
    ReplicationPolicy Policy,
    Made Made) : IShownResult
{
    /// <summary>Whether no unknown answer, share of delivery or support factor could change the verdict; false without one. A moderator that is not known for the place is no answer: see <see cref="PlaceSimilarity.NotKnown"/>.</summary>
    public bool Determined => Determination.Determined;

    /// <summary>The probability of success with the dose and support that the adaptations assume, as bounds; absent where none is declared or one touches a core component.</summary>
    public EstimableInterval ProbabilityOfAdaptedSuccess { get; init; } = EstimableInterval.Absent(AbsenceReason.NotApplicable);

    /// <summary>The range for a new site on the scale that people read.</summary>
    public EstimableInterval NaturalRange => Request.Evidence.Measure.ToNatural(Prediction.Range);

    /// <summary>A paragraph, numbers in the invariant culture.</summary>
    public override string ToString() => Format(null);

    /// <summary>A paragraph, numbers in the reader's culture.</summary>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public string Format(IFormatProvider? formatProvider) => TransferWords.Paragraph(this, formatProvider);

    /// <summary>A compact table for people, and what is to be said about it: lines that end in a line feed, columns of even width.</summary>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public string ToTable(IFormatProvider? formatProvider = null) => TransferTable.Of(this, formatProvider ?? CultureInfo.InvariantCulture).ToText();

    /// <summary>The assessment as tidy comma-separated values (RFC 4180, invariant): a row for each answer, probability, number, site, reason, next step and caveat. A text that a spreadsheet would take for a formula gets an apostrophe before it.</summary>
    public string ToCsv() => AssessmentCsv.Of(this);

    ResultTable IShownResult.Shown(IFormatProvider formatProvider) => TransferTable.Of(this, formatProvider);
}
