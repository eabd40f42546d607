using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Success;

namespace PeoplePowered.Domain.Tests.Success;

/// <summary>Talent Match Croydon as published: 350 engaged, 175 to positive pathways, 88 sustained.</summary>
internal static class Croydon
{
    public static readonly OutcomeReference PositivePathway = Some.Outcome("positive-pathway");
    public static readonly OutcomeReference SustainedEmployment = Some.Outcome("sustained-employment");
    public static readonly OutcomeReference Work = Some.Outcome("in-work");

    public static readonly SuccessEvidence Evidence = new("Croydon",
    [
        Some.Count("Croydon", "positive-pathway", 175, 350, Period("2014", "2018")),
        Some.Count("Croydon", "sustained-employment", 88, 350, Period("2014", "2018")),
    ]);

    public static SuccessDefinition Define(params SuccessCriterion[] criteria) => new("A test of success", Some.Date("2013-06"), criteria.ToValueList());

    public static SuccessDefinition Define(ValueList<SuccessCriterion> criteria, params Perspective[] perspectives) => new("A test of success", Some.Date("2013-06"), criteria, perspectives.ToValueList());

    public static ReportingPeriod Period(string start, string end) => new(Some.Date(start), Some.Date(end));

    public static CriterionResult Assess(SuccessCriterion criterion, SuccessEvidence? evidence = null, SuccessOptions? options = null) =>
        new SuccessAssessor().Assess(Define(criterion), evidence ?? Evidence, options).Criteria[0];

    public static string[] Codes(this IEnumerable<Caveat> caveats) => [.. caveats.Select(caveat => caveat.Code).Distinct()];
}
