using PeoplePowered.Domain.Learning.Gains;
using PeoplePowered.Domain.Learning.Influence;
using PeoplePowered.Domain.Learning.Insights;
using PeoplePowered.Domain.Learning.Networks;

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
    Made Made);
