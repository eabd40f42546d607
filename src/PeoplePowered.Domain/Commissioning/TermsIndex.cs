using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Commissioning;

/// <summary>Payment terms by number, for many claims: outcomes as places in arrays, days as numbers.</summary>
internal sealed class TermsIndex
{
    public const decimal NoPrice = -1;

    private readonly (int StartedFrom, int StartedTo, int AchievedFrom, int AchievedTo)[] _windows;

    public TermsIndex(PaymentTerms terms, IEnumerable<OutcomeKey> claimed)
    {
        var outcomes = new Numbering<OutcomeKey>();
        foreach (var outcome in terms.Framework.Outcomes.Select(outcome => outcome.Key).Concat(terms.Cards.SelectMany(card => card.Card.Tariffs.Select(tariff => tariff.Outcome))).Concat(claimed))
            outcomes.Of(outcome);
        Outcomes = outcomes;
        Prices = [.. terms.Cards.Select(card => PricesOf(card.Card, outcomes))];
        Prerequisites = [.. terms.Cards.Select(card => PrerequisitesOf(card.Card, terms.Framework, outcomes))];
        Caps = [.. terms.Cards.Select(card => card.Card.CapPerParticipant?.Amount)];
        Allowed = [.. outcomes.Names.Select(outcome => terms.Repeats.FirstOrDefault(repeat => repeat.Outcome == outcome)?.Most ?? 1)];
        _windows = [.. terms.Cards.Select(card => (From(card.Started), To(card.Started), From(card.Achieved), To(card.Achieved)))];
        (AchievedFrom, AchievedTo) = (From(terms.Achieved), To(terms.Achieved));
        NeedsStart = terms.Cards.Any(card => !card.Started.IsAlways);
        NeedsDay = !terms.Achieved.IsAlways || terms.Cards.Any(card => !card.Achieved.IsAlways) || (terms.CapPerContract is not null && terms.ContractCapOrder == ContractCapOrder.FirstCome);
    }

    /// <summary>Every outcome of the framework, of the cards and of the claims, in this order.</summary>
    public Numbering<OutcomeKey> Outcomes { get; }

    /// <summary>By card and outcome; <see cref="NoPrice"/> where the card has none.</summary>
    public decimal[][] Prices { get; }

    /// <summary>By card and outcome: the earlier milestones that the card prices too.</summary>
    public int[][][] Prerequisites { get; }

    /// <summary>By card: the cap per participant.</summary>
    public decimal?[] Caps { get; }

    /// <summary>By outcome: how often one person is paid for it at most.</summary>
    public int[] Allowed { get; }

    public int AchievedFrom { get; }

    public int AchievedTo { get; }

    public bool NeedsStart { get; }

    public bool NeedsDay { get; }

    /// <summary>The card for a person who started on a day and achieved something on another, or why there is none.</summary>
    public ClaimResult Card(int started, int achieved, out int card)
    {
        var cohort = false;
        for (card = 0; card < _windows.Length; card++)
        {
            ref readonly var window = ref _windows[card];
            if (started < window.StartedFrom || started > window.StartedTo)
                continue;
            cohort = true;
            if (achieved >= window.AchievedFrom && achieved <= window.AchievedTo)
                return ClaimResult.Due;
        }

        return cohort ? ClaimResult.OutsideTerm : ClaimResult.OutsideCohort;
    }

    private static int From(DateWindow window) => window.From is { } day ? ClaimTable.DayOf(day) : int.MinValue;

    private static int To(DateWindow window) => window.To is { } day ? ClaimTable.DayOf(day) : int.MaxValue;

    private static decimal[] PricesOf(RateCard card, Numbering<OutcomeKey> outcomes)
    {
        var prices = new decimal[outcomes.Names.Count];
        Array.Fill(prices, NoPrice);
        foreach (var tariff in card.Tariffs)
            prices[outcomes.Of(tariff.Outcome)] = tariff.Price.Amount;
        return prices;
    }

    private static int[][] PrerequisitesOf(RateCard card, OutcomesFramework framework, Numbering<OutcomeKey> outcomes)
    {
        var prerequisites = new int[outcomes.Names.Count][];
        Array.Fill(prerequisites, []);
        foreach (var tariff in card.Tariffs)
            prerequisites[outcomes.Of(tariff.Outcome)] = [.. framework.PrerequisitesOf(tariff.Outcome, tariff.Version).Where(key => card.Find(key) is not null).Select(outcomes.Of)];
        return prerequisites;
    }
}
