namespace PeoplePowered.Statistics.Decisions;

/// <summary>Bayes' rule over several tests of one claim, as bounds.</summary>
/// <remarks>
/// Lines declared independent multiply their likelihood ratios. Within a line, and between lines of which independence was not declared, the strongest test alone counts:
/// the one whose |log LR| is largest. Where ranges leave open which that is, every test counts at those of its values that may be the strongest, |log LR| at least the
/// largest of all tests' least |log LR|; the hull of these is exact, holds the answer at every point of the ranges, and only grows when a range grows. Two equally strong
/// tests that point opposite ways leave everything between them.
/// </remarks>
public static class EvidenceUpdate
{
    /// <summary>The probability of the claim after all tests that were looked for; the prior where none was.</summary>
    /// <param name="prior">The probability before: a range of fractions from 0 to 1. A prior of exactly 0 or 1 never moves.</param>
    /// <param name="lines">The lines of evidence.</param>
    /// <returns>
    /// Bounds from 0 to 1; exact but for ends at which zero meets infinity, which stay open. Absent as inconsistent where the evidence contradicts itself, or a prior of 0 or
    /// 1, for certain: a test whose item can be seen under no claim was seen, or one test proves the claim and another refutes it.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="prior"/> lies outside 0 to 1.</exception>
    public static EstimableInterval Posterior(Interval prior, IReadOnlyList<EvidenceLine> lines)
    {
        EvidenceTest.Fractions(prior, nameof(prior));
        var odds = LogRange.OddsOf(prior);
        var weight = Weight(Guard.Against.Null(lines));
        var posterior = odds + weight;
        return odds.IsCertain && !posterior.IsImpossible ? EstimableInterval.Of(prior) : weight == LogRange.Nothing ? EstimableInterval.Of(prior) : posterior.ToProbability();
    }

    /// <summary>The likelihood ratio of all tests together that were looked for; 1 where none was.</summary>
    /// <param name="lines">The lines of evidence.</param>
    public static LikelihoodRatio LikelihoodRatio(IReadOnlyList<EvidenceLine> lines) => Decisions.LikelihoodRatio.Of(Weight(Guard.Against.Null(lines)));

    private static LogRange Weight(IReadOnlyList<EvidenceLine> lines)
    {
        var independent = lines.Where(line => line.IsIndependent && LookedFor(line).Any()).Select(line => Strongest(LookedFor(line))).ToList();
        var rest = lines.Where(line => !line.IsIndependent).SelectMany(LookedFor).ToList();
        if (independent.Count > 0)
            rest.Add(independent.Aggregate((sum, line) => sum + line));
        return Strongest(rest);
    }

    private static IEnumerable<LogRange> LookedFor(EvidenceLine line) => line.Tests.Where(test => test.Sighting != EvidenceSighting.NotLookedFor).Select(test => test.Weight);

    private static LogRange Strongest(IEnumerable<LogRange> weights)
    {
        var all = weights.ToList();
        if (all.Count == 0)
            return LogRange.Nothing;
        var proof = all.Exists(weight => weight.IsCertain && weight.Lower > 0);
        if (all.Exists(weight => weight.IsImpossible) || (proof && all.Exists(weight => weight.IsCertain && weight.Lower < 0)))
            return LogRange.Impossible;
        var least = all.Max(weight => weight.LeastStrength);
        var (lower, upper) = (double.PositiveInfinity, double.NegativeInfinity);
        foreach (var weight in all)
        {
            if (weight.Upper >= least)
                (lower, upper) = (Math.Min(lower, Math.Max(weight.Lower, least)), Math.Max(upper, weight.Upper));
            if (weight.Lower <= -least)
                (lower, upper) = (Math.Min(lower, weight.Lower), Math.Max(upper, Math.Min(weight.Upper, -least)));
        }

        return LogRange.Of(lower, upper);
    }
}
