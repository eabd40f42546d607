using System.Text.Json.Serialization;
using PeoplePowered.Domain;
using PeoplePowered.Tool.Pooling;

namespace PeoplePowered.Tool.Success;

/// <summary>
/// The answer of <c>success</c>, property by property as its JSON has it. Probabilities, shares and values are fractions, each a list of two ends, the same where it is one number.
/// What could not be had is <c>null</c>, and a caveat says why.
/// </summary>
internal sealed record SuccessReport(
    string Definition,
    string DeclaredOn,
    string Subject,
    string Question,
    ValueList<SuccessCriterionReport> Criteria,
    ValueList<SuccessPerspectiveReport> Perspectives,
    bool AllAgree,
    ValueList<SuccessAgreementReport> Agreements,
    ValueList<SuccessDisagreementReport> Disagreements,
    ValueList<SuccessRankingReport> Acceptability,
    ValueList<SuccessAttritionReport> Attrition,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ValueList<SuccessQuoteReport>? Quotes,
    ValueList<PoolCaveat> Caveats,
    PoolMade Made);
