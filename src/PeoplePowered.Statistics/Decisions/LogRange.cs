namespace PeoplePowered.Statistics.Decisions;

/// <summary>Bounds of a logarithm of odds, or of a ratio of likelihoods, which may be infinite at an end; or none, where the evidence cannot be as it is said to be.</summary>
/// <remarks>
/// An end that is zero times infinity is not determined and stays open to its side, so that bounds err only towards being wide. Not public: infinite numbers leave this
/// folder as probabilities of 0 and 1.
/// </remarks>
internal readonly record struct LogRange
{
    private LogRange(double lower, double upper, bool isImpossible) => (Lower, Upper, IsImpossible) = (lower, upper, isImpossible);

    /// <summary>No evidence: a ratio of 1.</summary>
    public static LogRange Nothing { get; } = new(0, 0, isImpossible: false);

    /// <summary>What contradicts itself for certain.</summary>
    public static LogRange Impossible { get; } = new(double.NegativeInfinity, double.PositiveInfinity, isImpossible: true);

    /// <summary>The least; may be negative infinity, and positive infinity where it is certain.</summary>
    public double Lower { get; }

    /// <summary>The most.</summary>
    public double Upper { get; }

    /// <summary>Whether nothing can be as it is said to be.</summary>
    public bool IsImpossible { get; }

    /// <summary>Whether it is certain and the same throughout: zero or infinite odds.</summary>
    public bool IsCertain => double.IsInfinity(Lower) && Lower.Equals(Upper);

    /// <summary>The least distance from a ratio of 1.</summary>
    public double LeastStrength => Lower > 0 ? Lower : Upper < 0 ? -Upper : 0;

    /// <summary>The odds of a probability.</summary>
    public static LogRange OddsOf(Interval probability) => new(LogOdds(probability.Lower), LogOdds(probability.Upper), isImpossible: false);

    /// <summary>The ratio of two likelihoods, given as they are and as what is left of 1.</summary>
    public static LogRange Ratio(Interval over, Interval under, bool ofComplements)
    {
        var (top, bottom) = (ofComplements ? LogComplements(over) : Logs(over), ofComplements ? LogComplements(under) : Logs(under));
        return double.IsNegativeInfinity(top.Upper) && double.IsNegativeInfinity(bottom.Upper) ? Impossible : Of(top.Lower - bottom.Upper, top.Upper - bottom.Lower);
    }

    /// <summary>Bounds; an end that is not determined stays open.</summary>
    public static LogRange Of(double lower, double upper) =>
        new(double.IsNaN(lower) ? double.NegativeInfinity : lower, double.IsNaN(upper) ? double.PositiveInfinity : upper, isImpossible: false);

    /// <summary>Independent evidence together: logarithms add up. Certainty for and certainty against is impossible.</summary>
    public static LogRange operator +(LogRange left, LogRange right) => left.IsImpossible || right.IsImpossible || (left.IsCertain && right.IsCertain && !left.Lower.Equals(right.Lower))
        ? Impossible
        : Of(left.Lower + right.Lower, left.Upper + right.Upper);

    /// <summary>The probability of these odds; absent where there can be none.</summary>
    public EstimableInterval ToProbability() => IsImpossible ? EstimableInterval.Absent(AbsenceReason.Inconsistent) : EstimableInterval.Of(Probability(Lower), Probability(Upper));

    private static double LogOdds(double probability) => Math.Log(probability) - double.LogP1(-probability);

    private static double Probability(double logOdds)
    {
        var odds = Math.Exp(-Math.Abs(logOdds));
        return logOdds >= 0 ? 1 / (1 + odds) : odds / (1 + odds);
    }

    private static (double Lower, double Upper) Logs(Interval fraction) => (Math.Log(fraction.Lower), Math.Log(fraction.Upper));

    private static (double Lower, double Upper) LogComplements(Interval fraction) => (double.LogP1(-fraction.Upper), double.LogP1(-fraction.Lower));
}
