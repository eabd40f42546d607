using System.Globalization;
using PeoplePowered.Domain.Learning.Gains;
using PeoplePowered.Domain.Learning.Influence;
using PeoplePowered.Domain.Learning.Insights;
using PeoplePowered.Domain.Learning.Networks;
using PeoplePowered.Domain.Results;

namespace PeoplePowered.Domain.Learning.Records;

/// <summary>What a learning programme did, learnt, connected and changed, as far as its record says, and what that record does not say.</summary>
/// <remarks>It holds the record, and with it pseudonyms and people's words under their consent: a report is made from it, and takes from it what may be released.</remarks>
/// <param name="Record">The record reviewed.</param>
/// <param name="Reach">Whom it reached.</param>
/// <param name="Voices">Whose voices were heard.</param>
/// <param name="Networks">Who was connected with whom, wave by wave.</param>
/// <param name="Changes">What changed in each wave since the first.</param>
/// <param name="Gains">What people learnt, at each level.</param>
/// <param name="Insights">What was learnt together, with its evidence.</param>
/// <param name="Influence">How likely each influence claim is.</param>
/// <param name="InfluenceSummary">The claims by kind and level.</param>
/// <param name="NotKnown">What is not known, the gravest first.</param>
/// <param name="Caveats">What else there is to say, part by part.</param>
/// <param name="Made">How it was made.</param>
[TypeFormatterSource(typeof(ResultFormatterSource))]
public sealed record ProgrammeReview(
    LearningRecord Record,
    ProgrammeReach Reach,
    Voices Voices,
    ValueList<NetworkAssessment> Networks,
    ValueList<NetworkChange> Changes,
    LearningGainsAssessment Gains,
    ValueList<InsightAssessment> Insights,
    ValueList<InfluenceAssessment> Influence,
    InfluenceSummary InfluenceSummary,
    ValueList<Caveat> NotKnown,
    ValueList<Caveat> Caveats,
    Made Made) : IShownResult
{
    /// <summary>The review in a line, invariant: numbers alone, no pseudonym and nobody's words.</summary>
    public override string ToString() => ReviewTable.Line(this);

    /// <summary>A compact table for people, and what is to be said about it: lines that end in a line feed, columns of even width.</summary>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public string ToTable(IFormatProvider? formatProvider = null) => ReviewTable.Of(this, formatProvider ?? CultureInfo.InvariantCulture).ToText();

    ResultTable IShownResult.Shown(IFormatProvider formatProvider) => ReviewTable.Of(this, formatProvider);
}
