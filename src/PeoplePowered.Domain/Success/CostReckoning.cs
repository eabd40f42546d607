using System.Globalization;
using PeoplePowered.Statistics;
using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Domain.Success;

/// <summary>Whether each person who achieves an outcome costs little enough, on average over these people.</summary>
/// <remarks>Money is compared exactly; it meets double where the cost per person becomes an amount to weigh.</remarks>
internal static class CostReckoning
{
    private const decimal MostMoney = 1_000_000_000_000_000m;

    public static Reckoned Of(CostAtMost criterion, SuccessQuestion question, SuccessEvidence evidence)
    {
        var counted = CountReading.Of(criterion, evidence);
        List<Caveat> caveats = [.. counted.Caveats];
        var steps = new List<Step>();
        var (low, high) = (counted.Low, counted.High);
        var whyNot = counted.WhyNot ?? (question, evidence.Cost) switch
        {
            (not SuccessQuestion.TheseSites, _) => $"what people cost is known of these people, not {SuccessWords.Of(question)}",
            (_, null) => "nothing is known of what it cost",
            (_, { } cost) when cost.Lower.Currency != criterion.Amount.Currency => $"the cost is in {cost.Lower.Currency}, and the limit in {criterion.Amount.Currency}",
            (_, { } cost) when cost.Lower.Amount < 0 || cost.Lower.Amount > MostMoney || cost.Upper?.Amount > MostMoney => "a cost lies between nothing and 1,000,000,000,000,000",
            _ when high == 0 => "nobody achieved it, so nobody can be divided by",
            _ => null,
        };
        if (whyNot is not null)
            return Reckoned.Unassessed(whyNot, counted.Sites.Count, steps, caveats);
        var (least, most) = (evidence.Cost!.Lower.Amount, evidence.Cost.Upper?.Amount);
        var isMet = most <= criterion.Amount.Amount * low;
        var isNotMet = least > criterion.Amount.Amount * high;
        var (from, to) = (least / high, low > 0 ? most / low : null);
        steps.Add(new("cost", "as stated", evidence.Cost.ToString(null, CultureInfo.InvariantCulture)));
        steps.Add(new("people achieving it", "over the sites", SuccessWords.Range(low, high)));
        steps.Add(new("cost per person", $"{evidence.Cost.ToString(null, CultureInfo.InvariantCulture)} / {SuccessWords.Range(low, high)}", to is { } top ? $"{SuccessWords.Range(decimal.Round(from, 2), decimal.Round(top, 2))} {criterion.Amount.Currency}" : $"at least {SuccessWords.Number(decimal.Round(from, 2))} {criterion.Amount.Currency}"));
        return new(
            EstimableInterval.Of(isMet ? 1 : 0, isNotMet ? 0 : 1),
            UncertainNumber.Exactly((double)from),
            UncertainNumber.Exactly((double)(to ?? Math.Max(from, 2 * criterion.Amount.Amount))),
            counted.Sites.Count,
            null,
            steps,
            caveats);
    }
}
