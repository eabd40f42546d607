using NodaTime;
using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Success;

/// <summary>Whether success was declared before its results.</summary>
internal static class Declarations
{
    public static IEnumerable<Caveat> Of(SuccessDefinition definition, SuccessEvidence evidence)
    {
        var outcomes = definition.Criteria.Select(criterion => criterion.Outcome).ToHashSet();
        var results = evidence.Reported.Where(item => outcomes.Contains(item.Outcome) && item.Status.IsInForce()).Select(DateOf)
            .Concat(evidence.People.Any(person => outcomes.Contains(person.Outcome)) ? [evidence.RecordsDated is { } date ? (date.Earliest, date.Latest) : LastOf(evidence)] : [])
            .ToList();
        var declared = definition.LastDeclaredOn;
        var before = results.Where(result => result is { } dates && dates.Last < declared.Earliest).ToList();
        var during = results.Count(result => result is { } dates && dates.Last >= declared.Earliest && dates.First <= declared.Latest);
        if (before.Count > 0)
            yield return CaveatCatalogue.DeclaredAfterResults.About(definition.Title, ("declared", declared.ToString()), ("figures", before.Count), ("date", PartialDate.On(before.Min(result => result!.Value.Last)).ToString()));
        if (during > 0)
            yield return CaveatCatalogue.DeclaredWithResults.About(definition.Title, ("declared", declared.ToString()), ("figures", during));
        if (results.Count(result => result is null) is > 0 and var undated)
            yield return CaveatCatalogue.ResultsNotDated.About(definition.Title, ("figures", undated));
    }

    /// <summary>The time over which a result came in; where it covers no stated time, when it was published.</summary>
    private static (LocalDate First, LocalDate Last)? DateOf(ReportedOutcome item) =>
        item.Period is { } period ? (period.Start.Earliest, period.End.Latest)
        : (item.Vintage?.Date ?? item.Source.Published) is { } date ? (date.Earliest, date.Latest)
        : null;

    private static (LocalDate First, LocalDate Last)? LastOf(SuccessEvidence evidence)
    {
        var spells = evidence.People.SelectMany(person => person.Spells).ToList();
        return spells.Count == 0 ? null : (spells.Min(spell => spell.Start), spells.Max(spell => spell.End ?? spell.Start));
    }
}
