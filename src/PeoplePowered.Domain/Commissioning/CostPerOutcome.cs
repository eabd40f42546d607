using System.Globalization;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Statistics;

namespace PeoplePowered.Domain.Commissioning;

/// <summary>What an outcome costs: on average, at the margin, and for each that would not have happened otherwise.</summary>
/// <remarks>Costs and counts are taken as far as they are known, and what is divided by what may be none has no upper end. Stateless.</remarks>
public static class CostPerOutcome
{
    private const decimal MostOutcomes = 100_000_000_000m;

    /// <summary>All costs over all outcomes: cost / count, from the least cost over the most outcomes to the most cost over the least.</summary>
    /// <param name="outcome">What is counted, such as <c>sustained tenancies</c>.</param>
    /// <param name="cost">The cost; zero or more.</param>
    /// <param name="count">How many outcomes; "about" a number counts as that number.</param>
    /// <exception cref="ArgumentException">The cost is negative or above <see cref="PaymentTerms.MostMoney"/>, or the count above 100,000,000,000.</exception>
    public static UnitCost Average(string outcome, MoneyRange cost, Quantity count)
    {
        Guard.Against.NullOrWhiteSpace(outcome);
        Check(cost, least: 0);
        Guard.Against.Null(count);
        if (count.IsUnknown)
            return UnitCosts.None(UnitCostKind.Average, UnitCostAbsence.OutcomesNotKnown, $"How many {outcome} there were is not known, so there is no cost for each.");
        var (least, most) = (Checked(count.Low ?? 0), count.High is { } high ? Checked(high) : (decimal?)null);
        if (most == 0)
            return UnitCosts.None(UnitCostKind.Average, UnitCostAbsence.NoOutcomes, $"There were no {outcome}, so there is no cost for each.");
        return UnitCosts.Of(UnitCostKind.Average, outcome, cost, new(least, most, count.Is is QuantityKind.Exact or QuantityKind.About ? least : null), $"What was spent for each of the {outcome}, whatever would have happened otherwise.");
    }

    /// <summary>All costs over the outcomes that a share of participants stands for, with the share's own interval.</summary>
    /// <param name="outcome">What is counted.</param>
    /// <param name="cost">The cost; zero or more.</param>
    /// <param name="participants">Of how many people; above zero.</param>
    /// <param name="share">The share that achieved it, a fraction; where it is itself an estimate for others.</param>
    /// <param name="interval">The interval of the share, fractions.</param>
    /// <exception cref="ArgumentException">An amount or a number is out of its range, or the share lies outside its interval.</exception>
    public static UnitCost Average(string outcome, MoneyRange cost, long participants, double share, Interval interval)
    {
        Guard.Against.NullOrWhiteSpace(outcome);
        Check(cost, least: 0);
        Guard.Against.NegativeOrZero(participants);
        Checked(participants);
        if (!(interval.Lower >= 0 && interval.Upper <= 1) || !interval.Contains(share))
            throw new ArgumentOutOfRangeException(nameof(share), share, FormattableString.Invariant($"A share lies within its interval {interval}, and that between 0 and 1, but was {share}."));

        // The place where shares, in binary floating point, become counts in decimal.
        var counts = new OutcomeRange(participants * (decimal)interval.Lower, participants * (decimal)interval.Upper, participants * (decimal)share);
        return counts.Most == 0
            ? UnitCosts.None(UnitCostKind.Average, UnitCostAbsence.NoOutcomes, $"There were no {outcome}, so there is no cost for each.")
            : UnitCosts.Of(UnitCostKind.Average, outcome, cost, counts, $"What was spent for each of the {outcome}, whatever would have happened otherwise.");
    }

    /// <summary>What more was spent between two volumes over how many more outcomes there were: (cost 2 - cost 1) / (count 2 - count 1).</summary>
    /// <param name="outcome">What is counted.</param>
    /// <param name="smaller">Cost and count at the smaller volume.</param>
    /// <param name="larger">Cost and count at the larger volume, in the same prices.</param>
    /// <exception cref="ArgumentException">A cost or a count is out of its range, or the currencies differ.</exception>
    public static UnitCost Marginal(string outcome, (MoneyRange Cost, Quantity Count) smaller, (MoneyRange Cost, Quantity Count) larger)
    {
        Guard.Against.NullOrWhiteSpace(outcome);
        Check(smaller.Cost, least: 0);
        Check(larger.Cost, least: 0);
        var (low, high) = (Guard.Against.Null(smaller.Count, nameof(smaller)), Guard.Against.Null(larger.Count, nameof(larger)));
        var least = Checked(high.Low ?? 0) - (low.High is { } before ? Checked(before) : MostOutcomes);
        if (least <= 0)
            return UnitCosts.None(UnitCostKind.Marginal, UnitCostAbsence.VolumesNotApart, $"It is not certain that there were more {outcome} at the larger volume ({high}) than at the smaller ({low}), so there is no cost for each further one.");
        var most = high.High is { } after ? Checked(after) - (low.Low ?? 0) : (decimal?)null;
        var cost = new MoneyRange(larger.Cost.Lower - smaller.Cost.Upper!, larger.Cost.Upper! - smaller.Cost.Lower);
        return UnitCosts.Of(UnitCostKind.Marginal, outcome, cost, new(least, most, low.IsExact && high.IsExact ? least : null), $"What each further one of the {outcome} came to between the two volumes.");
    }

    /// <summary>Costs over the outcomes that would not have happened otherwise, only where a comparison says how many those are.</summary>
    /// <param name="outcome">What is counted.</param>
    /// <param name="cost">The cost beyond that of what the others got; zero or more.</param>
    /// <param name="design">The design of the evidence for the effect.</param>
    /// <param name="additional">The estimate of the additional outcomes, as a number of outcomes.</param>
    /// <param name="interval">Its interval.</param>
    /// <exception cref="ArgumentException">The cost is out of its range, or the estimate lies outside its interval or is beyond 100,000,000,000.</exception>
    public static UnitCost Additional(string outcome, MoneyRange cost, EvidenceDesign design, double additional, Interval interval)
    {
        Guard.Against.NullOrWhiteSpace(outcome);
        Check(cost, least: 0);
        if (!interval.Contains(additional) || Math.Max(Math.Abs(interval.Lower), Math.Abs(interval.Upper)) > (double)MostOutcomes)
            throw new ArgumentOutOfRangeException(nameof(additional), additional, FormattableString.Invariant($"An estimate lies within its interval {interval}, and that within 100,000,000,000 outcomes, but was {additional}."));
        if (!design.HasComparison())
            return UnitCosts.None(UnitCostKind.Additional, UnitCostAbsence.NoComparison, $"Evidence that is {Word(design)} cannot say how many {outcome} would have happened otherwise, so there is no cost for each additional one.");
        if (interval.Upper <= 0)
            return UnitCosts.None(UnitCostKind.Additional, UnitCostAbsence.NoAdditionalOutcomes, string.Create(CultureInfo.InvariantCulture, $"The interval of additional {outcome} runs from {interval.Lower:0.##} to {interval.Upper:0.##}: none are shown, so there is no cost for each."));

        // The place where an effect, in binary floating point, becomes a count in decimal.
        var counts = new OutcomeRange(Math.Max(0, (decimal)interval.Lower), (decimal)interval.Upper, additional > 0 ? (decimal)additional : null);
        return UnitCosts.Of(UnitCostKind.Additional, outcome, cost, counts, $"What was spent for each of the {outcome} that would not have happened otherwise, by evidence that is {Word(design)}{(interval.Lower <= 0 ? "; there may be none of them, or fewer than otherwise" : string.Empty)}.");
    }

    private static void Check(MoneyRange cost, decimal least)
    {
        Guard.Against.Null(cost);
        if (cost.Lower.Amount < least || cost.Upper is not { } upper || upper.Amount > PaymentTerms.MostMoney)
            throw new ArgumentOutOfRangeException(nameof(cost), cost, $"A cost lies between {least.ToString(CultureInfo.InvariantCulture)} and {PaymentTerms.MostMoney.ToString("#,0", CultureInfo.InvariantCulture)} and has an upper end, but was {cost}.");
    }

    private static decimal Checked(decimal count) => Guard.Against.OutOfRange(count, nameof(count), 0, MostOutcomes);

    private static string Word(EvidenceDesign design) => design switch
    {
        EvidenceDesign.BeforeAfter => "before and after",
        EvidenceDesign.Comparison => "a comparison",
        EvidenceDesign.QuasiExperimental => "quasi-experimental",
        EvidenceDesign.ContributionAssessed => "contribution-assessed",
        EvidenceDesign.Randomised => "randomised",
        _ => "descriptive",
    };
}
