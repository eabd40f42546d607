using System.Globalization;
using PeoplePowered.Domain.Portfolios;

namespace PeoplePowered.Domain.Success;

/// <summary>What an assessment rests on, in one form; testimonies have no part in it.</summary>
internal static class Canonical
{
    public static IEnumerable<string> Of(SuccessDefinition definition, SuccessEvidence evidence) =>
    [
        definition.ToString(),
        .. definition.Criteria.Select(criterion => $"{criterion.Id}|{criterion.Outcome}|{criterion.InWords}|{criterion.Counting}|{criterion.Question}"),
        .. definition.Perspectives.Select(PerspectiveReckoning.InOneForm),
        evidence.Subject,
        .. evidence.Reported.Select(item => $"{item.Outcome}|{item.For.Investment}|{item.For.Partnership}|{item.For.Service}|{item.For.Site}|{FigureText.Of(item.Figure)}|{item.Design}|{item.Period}|{item.Breakdown}|{item.Vintage}|{item.Status}"),
        .. evidence.People.Select(person => string.Create(CultureInfo.InvariantCulture, $"{person.Person}|{person.Outcome}|{person.Site}|{person.ObservedUntil:uuuu-MM-dd}|{string.Join(";", person.Spells)}|{person.Change?.Before:R}|{person.Change?.After:R}")),
        .. evidence.Attrition.Select(item => $"{item}|{item.Outcome}"),
        .. evidence.Selections.Select(item => string.Create(CultureInfo.InvariantCulture, $"{item.Outcome}|{item.How}|{item.PopulationMean:R}|{item.Reliability:R}")),
        .. evidence.Baselines.Select(item => string.Create(CultureInfo.InvariantCulture, $"{item.Outcome}|{item.BaselineVersion}|{item.Site}")),
        .. evidence.Bridges.Select(item => string.Create(CultureInfo.InvariantCulture, $"{item.Outcome}|{item.FromVersion}|{item.Shift:R}|{item.StandardError:R}")),
        evidence.Cost?.ToString(null, CultureInfo.InvariantCulture) ?? "no cost",
        evidence.DistinctBecause ?? "people may repeat",
    ];
}
