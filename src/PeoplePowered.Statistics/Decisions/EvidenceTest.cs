using System.Globalization;

namespace PeoplePowered.Statistics.Decisions;

/// <summary>
/// A test that an item of evidence puts a claim to: how likely the item is to be seen if the claim is true, how likely if it is false, and whether it was.
/// The Bayesian reading of process tracing (Bennett 2015 in Process Tracing: From Metaphor to Analytic Tool, appendix; Befani and Stedman-Bryce 2017, doi 10.1177/1356389016654584).
/// </summary>
/// <remarks>
/// Immutable; equality is that of all parts. Rates are ranges, and whatever follows is a range: exact bounds, since the posterior rises or falls with each number alone,
/// computed from logarithms of odds so that very small and very large odds keep their digits.
/// </remarks>
public sealed record EvidenceTest
{
    /// <summary>A test.</summary>
    /// <param name="sensitivity">The probability of seeing the item if the claim is true: a range of fractions from 0 to 1.</param>
    /// <param name="typeIRate">The probability of seeing the item if the claim is false: a range of fractions from 0 to 1.</param>
    /// <param name="sighting">Whether it was seen.</param>
    /// <exception cref="ArgumentOutOfRangeException">A rate lies outside 0 to 1, or the sighting is not defined.</exception>
    public EvidenceTest(Interval sensitivity, Interval typeIRate, EvidenceSighting sighting = EvidenceSighting.NotLookedFor)
    {
        Sensitivity = Fractions(sensitivity, nameof(sensitivity));
        TypeIRate = Fractions(typeIRate, nameof(typeIRate));
        Sighting = Guard.Against.EnumOutOfRange(sighting);
    }

    /// <summary>The probability of seeing the item if the claim is true, s.</summary>
    public Interval Sensitivity { get; }

    /// <summary>The probability of seeing the item if the claim is false, t.</summary>
    public Interval TypeIRate { get; }

    /// <summary>Whether it was seen.</summary>
    public EvidenceSighting Sighting { get; }

    /// <summary>Which way seeing it moves the claim.</summary>
    public EvidenceDirection Direction => (Sensitivity, TypeIRate) switch
    {
        var (s, t) when s == t && s.Width == 0 => EvidenceDirection.NeitherWay,
        var (s, t) when s.Lower >= t.Upper => EvidenceDirection.ForTheClaim,
        var (s, t) when t.Lower >= s.Upper => EvidenceDirection.AgainstTheClaim,
        _ => EvidenceDirection.EitherWay,
    };

    /// <summary>The likelihood ratio of what was found: s/t where seen, (1 - s)/(1 - t) where not, 1 where nobody looked.</summary>
    public LikelihoodRatio LikelihoodRatio => LikelihoodRatio.Of(Weight);

    internal LogRange Weight => Sighting switch
    {
        EvidenceSighting.Seen => LogRange.Ratio(Sensitivity, TypeIRate, ofComplements: false),
        EvidenceSighting.NotSeen => LogRange.Ratio(Sensitivity, TypeIRate, ofComplements: true),
        _ => LogRange.Nothing,
    };

    /// <summary>The same test with another sighting: what would be if it were seen, or not.</summary>
    /// <param name="sighting">Whether it is seen.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="sighting"/> is not defined.</exception>
    public EvidenceTest As(EvidenceSighting sighting) => new(Sensitivity, TypeIRate, sighting);

    /// <summary>The probability of the claim after this test alone: prior·LR / (prior·LR + 1 - prior).</summary>
    /// <param name="prior">The probability before: a range of fractions from 0 to 1.</param>
    /// <returns>Exact bounds over all the ranges; absent as inconsistent where what was found could not have been.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="prior"/> lies outside 0 to 1.</exception>
    public EstimableInterval Posterior(Interval prior) => EvidenceUpdate.Posterior(prior, [new EvidenceLine([this])]);

    /// <summary>Every name that the test can bear somewhere in its ranges, in the order of the enumeration; one where they leave no doubt.</summary>
    /// <param name="naming">From where on a test is certain, unique and telling; the usual where <c>null</c>.</param>
    public IReadOnlyList<EvidenceName> Names(EvidenceNaming? naming = null) => [.. EvidenceNames.Of(Sensitivity, TypeIRate, naming ?? EvidenceNaming.Default)];

    /// <summary>
    /// By how much looking is expected to move a probability, up or down: 2·p(1 - p)·|s - t|, from the mean of |posterior - p| over seeing it, with probability
    /// p·s + (1 - p)·t, and not.
    /// </summary>
    /// <param name="probability">The probability of the claim before looking, p: a range of fractions from 0 to 1.</param>
    /// <returns>Exact bounds over the ranges, from 0 to 0.5.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="probability"/> lies outside 0 to 1.</exception>
    public Interval ExpectedMove(Interval probability)
    {
        Fractions(probability, nameof(probability));
        var (first, second) = (Spread(probability.Lower), Spread(probability.Upper));
        var most = probability.Contains(0.5) ? 0.25 : Math.Max(first, second);
        var (s, t) = (Sensitivity, TypeIRate);
        var apart = Math.Max(0, Math.Max(s.Lower - t.Upper, t.Lower - s.Upper));
        var farthest = Math.Max(s.Upper - t.Lower, t.Upper - s.Lower);
        return new(2 * Math.Min(first, second) * apart, 2 * most * farthest);
    }

    /// <summary>The rates and the sighting, invariant.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"sensitivity {Sensitivity}, type I rate {TypeIRate}, {Sighting switch { EvidenceSighting.Seen => "seen", EvidenceSighting.NotSeen => "not seen", _ => "not looked for" }}");

    internal static Interval Fractions(Interval value, string name) => value.Lower >= 0 && value.Upper <= 1
        ? value
        : throw new ArgumentOutOfRangeException(name, value, FormattableString.Invariant($"Probabilities are fractions from 0 to 1, but the range was {value}; write per cent as fractions."));

    private static double Spread(double probability) => probability * (1 - probability);
}
