using System.Globalization;
using System.Runtime.CompilerServices;
using PeoplePowered.Domain.Investments;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Partnerships;
using PeoplePowered.Domain.Portfolios;

namespace PeoplePowered.Domain.Tests.Portfolios;

/// <summary>Portfolios to roll up: small ones made by hand, and the published evidence of samples/data.</summary>
internal static class RollUps
{
    public static readonly ServiceId FairChance = new("fair-chance-fund");

    public static OutcomeReference FairChanceOutcome(string key) => new(new FrameworkId("fair-chance-fund"), new OutcomeKey(key));

    public static ReportingPeriod Period(string start, string end) => new(PartialDate.Parse(start), PartialDate.Parse(end));

    /// <summary>One service of listed sites, whose outcomes are all defined alike.</summary>
    public static Portfolio OfSites(IEnumerable<ReportedOutcome> reported, OutcomeDefinition[]? definitions = null, IEnumerable<Target>? targets = null, string[]? sites = null)
    {
        var figures = reported.ToValueList();
        return new(
            services: [new Service(Some.Service, "A programme", Some.Source, framework: Some.Framework)],
            sites: (sites ?? []).Select(site => new Site(new SiteId(site), Some.Service)).ToValueList(),
            frameworks: [Some.FrameworkOf(definitions ?? [Some.Definition("entry")])],
            targets: (targets ?? []).ToValueList(),
            reportedOutcomes: figures);
    }

    public static RollUpNode Service(PortfolioRollUp rollUp) => rollUp.Find(RollUpLevel.Service, Some.Service.Value)!;

    public static OutcomeRollUp Entry(RollUpNode node) => node.Find(Some.Outcome("entry"))!;

    public static OutcomeDefinition Definition(string key, OutcomeMeasure? measure = null, Accumulation accumulation = Accumulation.NotStated, Polarity polarity = Polarity.NotStated, int version = 1) =>
        new(new OutcomeKey(key), measure: measure, accumulation: accumulation, polarity: polarity, version: version);

    public static ReportedOutcome Reported(string site, Figure figure, string outcome = "entry", ReportingPeriod? period = null, string? vintage = null, ReportStatus status = ReportStatus.NotStated, Breakdown? breakdown = null) =>
        new(Some.Outcome(outcome), Some.At(site), figure, Some.Source, period: period, vintage: vintage is null ? null : new Vintage(vintage), status: status, breakdown: breakdown);

    /// <summary>The seven sites of the Fair Chance Fund as published: 21 outcomes, two blank cells, one site with a shorter period.</summary>
    public static Portfolio FairChanceFund(IEnumerable<Target>? targets = null)
    {
        var source = new Source("INDIGO impact bond data set", "Government Outcomes Lab");
        var rows = Rows("fair-chance-fund-results.csv");
        return new(
            services: [new Service(FairChance, "Fair Chance Fund", source, framework: new FrameworkId(FairChance.Value))],
            sites: rows.Select(row => row[0]).Distinct().Select(site => new Site(new SiteId(site), FairChance)).ToValueList(),
            frameworks: [new OutcomesFramework(new FrameworkId(FairChance.Value), rows.Select(row => row[2]).Distinct().Select(key => new OutcomeDefinition(new OutcomeKey(key))).ToValueList())],
            targets: (targets ?? []).ToValueList(),
            reportedOutcomes: rows.Select(row => new ReportedOutcome(
                FairChanceOutcome(row[2]),
                new ReportedFor(service: FairChance, site: new SiteId(row[0])),
                row[3].Length == 0 ? new UnknownFigure(UnknownFigure.NotReported, People.Exactly(Whole(row[1]))) : new CountOfParticipants(Whole(row[3]), Whole(row[1])),
                source,
                period: row[4].Length == 0 ? null : Period(row[4], row[5]))).ToValueList());
    }

    /// <summary>The four strategic investments of January 2013, their partnerships and awards, and what was published of any job in Talent Match.</summary>
    public static Portfolio StrategicInvestments()
    {
        (string Name, Revision[] Revisions)[] investments =
        [
            ("Talent Match", [Amount(Quantity.Exact(108_000_000), "2013-01-17")]),
            ("Fulfilling Lives: Multiple Needs", [Amount(Quantity.Unknown, "2013-01-17"), Amount(Quantity.Exact(112_000_000), "2014-02-12")]),
            ("A Better Start", [Amount(Quantity.Exact(165_000_000), "2013-01-17"), Amount(Quantity.Exact(215_000_000), "2014-06")]),
            ("Fulfilling Lives: Ageing Better", [Amount(Quantity.Exact(70_000_000), "2013"), Amount(Quantity.Exact(82_000_000), "2014-09"), Amount(Quantity.Exact(78_000_000), null), Amount(Quantity.Exact(87_000_000), "2020")]),
        ];
        var awards = Rows("partnership-awards.csv");
        var framework = new FrameworkId("Talent Match");
        var anyJob = new OutcomeReference(framework, new OutcomeKey("any-job"));
        ReportedOutcome Job(decimal percent, Quantity people, string vintage) =>
            new(anyJob, new ReportedFor(new InvestmentId("Talent Match")), new Percentage(percent, new People(people)), Some.Source, vintage: new Vintage(vintage));
        return new(
            investments: investments.Select(item => new StrategicInvestment(new InvestmentId(item.Name), item.Revisions.ToValueList())).ToValueList(),
            partnerships: awards.Select(row => new Partnership(new PartnershipId($"{row[0]}: {row[1]}"), new Place(row[1]), Some.Source, new InvestmentId(row[0]))).ToValueList(),
            grants: awards.Select(row => new Grant(
                new GrantId($"{row[0]}: {row[1]}"), [Amount(Award(row[^2], row[^3]), null)], new PartnershipId($"{row[0]}: {row[1]}"), investment: new InvestmentId(row[0]))).ToValueList(),
            frameworks: [new OutcomesFramework(framework, [new OutcomeDefinition(anyJob.Key)])],
            reportedOutcomes: [Job(41, Quantity.Exact(25_000), "2018-10"), Job(46, Quantity.Exact(26_000), "final")]);
    }

    private static Revision Amount(Quantity amount, string? announced) => new(MoneyQuantity.Pounds(amount), Some.Source, announced is null ? null : PartialDate.Parse(announced));

    private static Quantity Award(string how, string amount) => how switch
    {
        "exact" => Quantity.Exact(Whole(amount)),
        "at least" => Quantity.AtLeast(Whole(amount)),
        "up to" => Quantity.UpTo(Whole(amount)),
        "about" => Quantity.About(Whole(amount)),
        _ => Quantity.Unknown,
    };

    private static long Whole(string text) => long.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    private static List<string[]> Rows(string file) => File.ReadLines(Path.Combine(Data(), file)).Skip(1).Where(line => line.Length > 0).Select(Cells).ToList();

    /// <summary>A line of a file whose quoted cells hold commas but no quotes.</summary>
    private static string[] Cells(string line)
    {
        const char comma = '\u001F';
        var open = false;
        var marked = line.Select(letter => letter == '"' ? (open = !open, letter).letter : letter == ',' && open ? comma : letter).ToArray();
        return new string(marked).Replace("\"", string.Empty, StringComparison.Ordinal).Split(',').Select(cell => cell.Replace(comma, ',')).ToArray();
    }

    private static string Data([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "samples", "data");
}
