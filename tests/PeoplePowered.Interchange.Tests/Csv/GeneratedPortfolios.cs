using FsCheck;
using FsCheck.Fluent;
using PeoplePowered.Domain;
using PeoplePowered.Domain.Commissioning;
using PeoplePowered.Domain.Investments;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Partnerships;
using PeoplePowered.Domain.Portfolios;

namespace PeoplePowered.Interchange.Tests.Csv;

/// <summary>Portfolios at random, of all that CSV files can hold, with texts that are hard to quote and to compare.</summary>
internal static class GeneratedPortfolios
{
    private static readonly string[] s_words = ["a", "B", "İstanbul", "ıssız", "x, y", "\"quoted\"", "it's", "semi;colon", "100%", "£5", "日本", "e\u0301", "=1+1", "-", "'", "#", "Straße"];

    private static readonly Gen<string> s_name = Gen.Elements(s_words).ListOf(2).Select(words => string.Join(' ', words));

    private static readonly Gen<string?> s_note = Gen.OneOf(Gen.Constant<string?>(null), s_name.Select(name => (string?)$"{name}\r\nand\n\"more\",\r\n\r\nall"), s_name.Select(name => (string?)name));

    private static readonly Gen<decimal> s_amount = from units in Gen.Choose(0, 1_000_000_000) from scale in Gen.Choose(0, 4) select new decimal(units, 0, 0, isNegative: false, (byte)scale);

    private static readonly Gen<Quantity> s_quantity = from amount in s_amount
                                                       from quantity in Gen.Elements(Quantity.Exact(amount), Quantity.AtLeast(amount), Quantity.UpTo(amount), Quantity.About(amount), Quantity.Unknown)
                                                       select quantity;

    private static readonly Gen<PartialDate> s_date = from year in Gen.Choose(1, 9999)
                                                      from month in Gen.Choose(1, 12)
                                                      from day in Gen.Choose(1, 28)
                                                      from date in Gen.Elements(new PartialDate(year), new PartialDate(year, month), new PartialDate(year, month, day))
                                                      select date;

    private static readonly Gen<PartialDate?> s_maybeDate = Gen.OneOf(Gen.Constant<PartialDate?>(null), s_date.Select(date => (PartialDate?)date));

    private static readonly Gen<People?> s_people = from count in Gen.Choose(0, 100_000)
                                                    from people in Gen.Elements(null, People.Exactly(count), new People(Quantity.About(count)), new People(Quantity.AtLeast(count)), new People(Quantity.Unknown))
                                                    select people;

    public static Gen<Portfolio> All =>
        from initiatives in Named(s_name, Revision(years: true), (name, revisions) => new Initiative(new(name), revisions))
        from investments in Named(s_name, Revision(years: false), (name, revisions) => (Name: name, Revisions: revisions))
        from parents in Gen.Choose(-1, initiatives.Count - 1).ListOf(investments.Count)
        from awards in Awards(investments.ConvertAll(investment => investment.Name))
        from cards in Cards
        from results in SiteResults(cards.Framework)
        from programme in Programme(investments.ConvertAll(investment => investment.Name))
        select new Portfolio(
            initiatives.ToValueList(),
            investments.Select((item, index) => new StrategicInvestment(new(item.Name), item.Revisions, parents[index] < 0 ? null : initiatives[parents[index]].Id)).ToValueList(),
            awards.Select(award => award.Partnership).ToValueList(),
            awards.Select(award => award.Grant).ToValueList(),
            [new Service(new("s"), "A service, \"quoted\"", new Source("Returns", "A publisher", new PartialDate(2014, 6), "table 3"), framework: new("s"))],
            results.Select(result => result.For.Site!).Distinct().Select(site => new Site(site, new("s"))).ToValueList(),
            [cards.Framework, .. programme.Frameworks],
            rateCards: cards.Cards,
            reportedOutcomes: [.. results, .. programme.Reported]);

    private static Gen<Revision> Revision(bool years) =>
        from amount in s_quantity
        from source in s_name
        from announced in s_maybeDate
        from start in s_maybeDate
        from length in Gen.Choose(0, 20)
        from more in Gen.Choose(0, 20)
        from text in s_note
        from partnerships in Gen.Elements(null, Quantity.Exact(more))
        let term = years ? new Term(yearsFrom: length, yearsTo: length + more) : start is null ? null : new Term(start, more % 2 == 0 ? start : null)
        select years
            ? new Revision(MoneyQuantity.Pounds(amount), new(source), announced, term, note: text)
            : new Revision(MoneyQuantity.Pounds(amount), new(source), announced, term, partnerships, text);

    private static Gen<List<T>> Named<T>(Gen<string> name, Gen<Revision> revision, Func<string, ValueList<Revision>, T> make) =>
        from count in Gen.Choose(1, 4)
        from names in name.ListOf(count)
        from revisions in revision.NonEmptyListOf().Where(list => list.Count < 6).ListOf(count)
        select names.Select((text, index) => make($"{text} {(char)('p' + index)}", revisions[index].ToValueList())).ToList();

    private static Gen<List<(Partnership Partnership, Grant Grant)>> Awards(List<string> investments) =>
        from rows in (from investment in Gen.Elements<string>(investments)
                      from area in s_name
                      from revision in Revision(years: false)
                      from lead in Gen.Elements(null, new Organisation(area), new Organisation(area, Sector.Public))
                      select (investment, area, revision, lead)).ListOf()
        select rows.DistinctBy(row => (row.investment, row.area)).Select(row =>
        {
            var id = $"{row.investment}: {row.area}";
            var grant = new Revision(row.revision.Amount, row.revision.Source, row.revision.Announced);
            return (new Partnership(new(id), new(row.area), grant.Source, new(row.investment), row.lead), new Grant(new(id), [grant], new(id), investment: new(row.investment)));
        }).ToList();

    private static Gen<(OutcomesFramework Framework, ValueList<RateCard> Cards)> Cards =>
        from count in Gen.Choose(1, 6)
        from descriptions in s_note.ListOf(count)
        from kinds in Gen.Elements(Enum.GetValues<OutcomeKind>()).ListOf(count)
        from prices in s_amount.ListOf(count)
        from chained in Gen.Choose(0, 1)
        from cap in Gen.Elements(null, Money.Pounds(9999.50m))
        let outcomes = Enumerable.Range(0, count).Select(index => new OutcomeDefinition(
            new($"o{index}"), descriptions[index], kinds[index], measure: new PeopleAchieving(), prerequisite: index > 0 && chained == 1 ? new($"o{index - 1}") : null)).ToList()
        let tariffs = outcomes.Select((outcome, index) => new Tariff(outcome.Key, Money.Pounds(prices[index]))).ToValueList()
        from name in Gen.Elements("s", "round 1")
        select (new OutcomesFramework(new("s"), outcomes.ToValueList()), (ValueList<RateCard>)[new RateCard(new(name), new("s"), tariffs, new("A card"), cap)]);

    private static Gen<List<ReportedOutcome>> SiteResults(OutcomesFramework framework) =>
        from rows in (from site in s_name
                      from outcome in Gen.Elements<OutcomeDefinition>(framework.Outcomes)
                      from participants in Gen.Choose(0, 1000)
                      from achieved in Gen.Choose(0, 1000)
                      from figure in Gen.Elements<Figure>(
                          new CountOfParticipants(achieved, participants), new CountOfParticipants(achieved, null), new UnknownFigure("not reported"), new UnknownFigure("not reported", People.Exactly(participants)))
                      from start in s_maybeDate
                      select (site, outcome.Key, figure, start)).NonEmptyListOf()
        select rows.DistinctBy(row => (row.site, row.Key)).Select(row => new ReportedOutcome(
            new(framework.Id, row.Key),
            new(service: new("s"), site: new(row.site)),
            row.figure,
            new Source("Returns", "A publisher", new PartialDate(2014, 6), "table 3"),
            period: row.start is null ? null : new(row.start, row.start))).ToList();

    private static Gen<(ValueList<OutcomesFramework> Frameworks, List<ReportedOutcome> Reported)> Programme(List<string> investments) =>
        from rows in (from investment in Gen.Elements<string>(investments)
                      from key in s_name
                      from description in s_note
                      from people in s_people
                      from point in Gen.Choose(0, 1000)
                      from figure in Gen.Elements<Figure>(
                          new Percentage(point / 10m, people), new Percentage(point / 10m, people, 1, 2.50m), new IntervalWithoutPoint(EffectScale.PerCent, 0, 1, participants: people),
                          new EffectEstimate(EffectScale.PercentagePoints, -point / 10m, participants: people), new IntervalWithoutPoint(EffectScale.PercentagePoints, -1.0m, 3, participants: people),
                          new UnknownFigure("not reported", people))
                      from design in Gen.Elements(EvidenceDesign.Comparison, EvidenceDesign.QuasiExperimental, EvidenceDesign.Randomised)
                      from vintage in Gen.Elements(null, new Vintage("final"), new Vintage("2018-10"))
                      from site in Gen.Elements(null, new SiteId("Leeds"))
                      from source in s_name
                      select (investment, key, description, figure, design, vintage, site, source)).ListOf()
        let distinct = rows.DistinctBy(row => (row.investment, row.key)).ToList()
        select (
            distinct.GroupBy(row => row.investment, StringComparer.Ordinal).Select(own => new OutcomesFramework(
                new(own.Key),
                own.Select(row => new OutcomeDefinition(new(row.key), row.description)).ToValueList())).ToValueList(),
            distinct.ConvertAll(row => new ReportedOutcome(new(new(row.investment), new(row.key)), new(new(row.investment), site: row.site), row.figure, new(row.source), row.design, vintage: row.vintage)));
}
