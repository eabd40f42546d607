using BenchmarkDotNet.Attributes;
using NodaTime;
using PeoplePowered.Domain;
using PeoplePowered.Domain.Commissioning;
using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Benchmarks;

/// <summary>
/// Claims of single people settled under the first Innovation Fund card, ten to a person on average and in random order: with its cap per participant alone, and with a cap per
/// contract as well; from a table in memory, and from a sequence of claims; beside the bare loop that looks up each claim's price and adds it up, and judges nothing.
/// </summary>
[MemoryDiagnoser]
public class SettlementBenchmarks
{
    private static readonly (string Outcome, decimal Price, string? Implies)[] s_card =
    [
        ("behaviour", 1300, null), ("attendance", 800, null), ("level-1", 700, null), ("level-2", 2200, null), ("level-3", 3300, null), ("level-4", 2000, null), ("esol", 1200, null),
        ("job-13-weeks", 2600, null), ("job-26-weeks", 1000, "job-13-weeks"),
    ];

    private Achievement[] _claims = [];
    private ClaimTable _table = ClaimTable.Of([]);
    private PaymentTerms _terms = null!;
    private PaymentTerms _capped = null!;
    private Dictionary<OutcomeKey, decimal> _prices = [];

    [Params(10_000, 100_000, 1_000_000)]
    public int Claims { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var source = new Source("Innovation Fund, round 1");
        var framework = new OutcomesFramework(new("innovation-fund"), s_card.Select(item => new OutcomeDefinition(new(item.Outcome), prerequisite: item.Implies is null ? null : new(item.Implies))).ToValueList());
        var card = new RateCard(new("round-1"), framework.Id, s_card.Select(item => new Tariff(new(item.Outcome), Money.Pounds(item.Price))).ToValueList(), source, Money.Pounds(8200));
        _terms = PaymentTerms.Of(card, framework);
        _capped = new(framework, [new(card)], Money.Pounds(100 * Claims));
        _prices = card.Tariffs.ToDictionary(tariff => tariff.Outcome, tariff => tariff.Price.Amount);
        var random = new Random(20120401);
        var start = new LocalDate(2012, 4, 1);
        Pseudonym[] people = [.. Enumerable.Range(0, Claims / 10).Select(person => new Pseudonym(FormattableString.Invariant($"person-{person}")))];
        OutcomeKey[] outcomes = [.. framework.Outcomes.Select(outcome => outcome.Key)];
        SiteId[] sites = [.. Enumerable.Range(0, 20).Select(site => new SiteId(FormattableString.Invariant($"site {site}")))];
        _claims = [.. Enumerable.Range(0, Claims).Select(_ => new Achievement(people[random.Next(people.Length)], outcomes[random.Next(outcomes.Length)], start.PlusDays(random.Next(1000)), site: sites[random.Next(sites.Length)], verification: random.Next(50) == 0 ? Verification.Awaiting : Verification.Accepted))];
        _table = ClaimTable.Of(_claims);
    }

    [Benchmark(Baseline = true)]
    public decimal SumOfPrices()
    {
        var sum = 0m;
        foreach (var claim in _claims)
            sum += _prices[claim.Outcome];
        return sum;
    }

    [Benchmark]
    public MoneyRange FromTable() => Settlement.Of(_terms, _table).Due;

    [Benchmark]
    public MoneyRange FromClaims() => Settlement.Of(_terms, _claims).Due;

    [Benchmark]
    public MoneyRange WithCapPerContract() => Settlement.Of(_capped, _table).Due;
}
