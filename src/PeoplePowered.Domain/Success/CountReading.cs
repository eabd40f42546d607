using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Success;

/// <summary>The counts of people that a criterion rests on: from records of people where it asks for a time in a state and there are any, otherwise from reported figures.</summary>
internal static class CountReading
{
    /// <summary>More people than anybody serves; where nothing limits a count, it stops here.</summary>
    public const decimal Most = 100_000_000_000m;

    public static CountedEvidence Of(SuccessCriterion criterion, SuccessEvidence evidence)
    {
        var caveats = new List<Caveat>();
        var records = RecordsOf(criterion, evidence, caveats);
        if (records.Count > 0 && (criterion is SustainedByPeople or DistanceTravelled || !evidence.Reported.Any(item => item.Outcome == criterion.Outcome)))
            return Finish(criterion, evidence, Read(criterion, evidence, records, caveats), null, caveats);
        var (figures, whyNot) = FiguresThatCount.Of(criterion, evidence, caveats);
        whyNot ??= criterion switch
        {
            SustainedByPeople sustained when figures.Count > 0 => TimeFrameRules.WhyNot(sustained, evidence, caveats),
            DistanceTravelled when figures.Count > 0 => "how many people moved takes records of people; a mean does not tell",
            _ => null,
        };
        if (whyNot is not null)
            return new([], whyNot, caveats.ToValueList());
        var counts = figures.Select(item => (Item: item, Count: FigureCounts.Of(item, criterion, evidence, caveats))).Where(pair => pair.Count is not null)
            .Select(pair => Attritions.Apply(pair.Count!, pair.Item.For.Site, criterion, evidence, caveats)).ToList();
        return Finish(criterion, evidence, counts, null, caveats);
    }

    private static List<PersonRecord> RecordsOf(SuccessCriterion criterion, SuccessEvidence evidence, List<Caveat> caveats)
    {
        var records = evidence.People.Where(person => person.Outcome == criterion.Outcome && (criterion is not DistanceTravelled || person.Change is not null)).ToList();
        if (records.Count == 0 || criterion.Counting.Accepts(evidence.DesignOfRecords, SuccessEvidenceKind.PersonLevelRecords))
            return records;
        caveats.Add(CaveatCatalogue.EvidenceDoesNotCount.About(
            criterion.Id.Value,
            ("outcome", criterion.Outcome.Key.Value),
            ("figures", records.Count),
            ("evidence", $"person-level records, {WireWord<EvidenceDesign>.Of(evidence.DesignOfRecords)}"),
            ("accepts", criterion.Counting.ToString())));
        return [];
    }

    private static List<SiteCount> Read(SuccessCriterion criterion, SuccessEvidence evidence, List<PersonRecord> records, List<Caveat> caveats) => records.GroupBy(person => person.Site).Select(site =>
    {
        // Somebody with several records of one outcome is one person: whatever one of them shows is so.
        var answers = site.GroupBy(person => person.Person, StringComparer.Ordinal).Select(person => person.Select(record => Answer(criterion, evidence, record, caveats)).ToList())
            .Select(all => all.Contains(true) ? true : all.Contains(null) ? (bool?)null : false).ToList();
        var (yes, open) = (answers.Count(answer => answer == true), answers.Count(answer => answer is null));
        var name = site.Key?.Value ?? evidence.Subject;
        if (open > 0)
            caveats.Add(CaveatCatalogue.FollowedInPart.About(name, ("missing", open), ("people", answers.Count)));
        return Attritions.Apply(new(name, yes, yes + open, answers.Count), site.Key, criterion, evidence, caveats);
    }).ToList();

    private static bool? Answer(SuccessCriterion criterion, SuccessEvidence evidence, PersonRecord record, List<Caveat> caveats) => criterion switch
    {
        SustainedByPeople sustained => StateReading.Holds(record, sustained.State, criterion.DueBy?.Latest),
        DistanceTravelled distance => Changes.Moved(distance, evidence, record, caveats),
        _ => record.Spells.Any(spell => !(spell.Start > criterion.DueBy?.Latest)),
    };

    private static CountedEvidence Finish(SuccessCriterion criterion, SuccessEvidence evidence, List<SiteCount> counts, string? whyNot, List<Caveat> caveats)
    {
        var sites = Attritions.ApplyWhole(counts, criterion, evidence, caveats);
        whyNot ??= sites.Count == 0 && !evidence.Reported.Any(item => item.Outcome == criterion.Outcome) && !evidence.People.Any(person => person.Outcome == criterion.Outcome) ? $"nothing is reported of {criterion.Outcome}"
            : sites.Count == 0 ? $"no result for {criterion.Outcome.Key} counts"
            : sites.Exists(site => site.Low > Most || site.People > Most) ? "a number of people above 100,000,000,000 is no number of people"
            : null;
        return new(sites.ToValueList(), whyNot, caveats.Distinct().ToValueList());
    }
}
