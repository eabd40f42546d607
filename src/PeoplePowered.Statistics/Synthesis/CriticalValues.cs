using PeoplePowered.Statistics.Distributions;

namespace PeoplePowered.Statistics.Synthesis;

/// <summary>What depends only on the number of studies, the methods and the level: worth more time than a whole fit of few studies, so computed once and kept.</summary>
/// <remarks>Immutable. The table is of fixed size; a newcomer takes its slot, and threads that race for one at worst compute it again.</remarks>
internal sealed class CriticalValues
{
    private const int Slots = 1024;

    private static readonly CriticalValues?[] Kept = new CriticalValues?[Slots];

    private readonly (int Studies, IntervalMethod Interval, PredictionConvention Prediction, double Level) _key;

    private readonly StudentTTails _tails;
    private readonly GammaTails _gamma;

    private CriticalValues((int Studies, IntervalMethod Interval, PredictionConvention Prediction, double Level) key)
    {
        _key = key;
        var tail = Levels.Tail(key.Level);
        Interval = key.Interval == IntervalMethod.Wald ? Normal(tail) : T(tail, key.Studies - 1);
        Prediction = key.Prediction switch
        {
            PredictionConvention.Normal => Normal(tail),
            PredictionConvention.TKMinus2 or PredictionConvention.PartlettRiley => T(tail, key.Studies - 2),
            _ => T(tail, key.Studies - 1),
        };
        _tails = new StudentTTails(key.Studies - 1);
        _gamma = new GammaTails((key.Studies - 1) / 2d);
        ChiSquaredBelow = ChiSquaredDistribution.OfTail(tail, key.Studies - 1, below: true);
        ChiSquaredAbove = ChiSquaredDistribution.OfTail(tail, key.Studies - 1, below: false);
    }

    /// <summary>Of the confidence interval: normal after Wald, else t with k - 1 degrees of freedom.</summary>
    public double Interval { get; }

    /// <summary>Of the prediction interval about a mean; not a number where its degrees of freedom are 0. Mixtures have no use for it.</summary>
    public double Prediction { get; }

    /// <summary>The chi-squared value below which Q is surprisingly small.</summary>
    public double ChiSquaredBelow { get; }

    /// <summary>The chi-squared value above which Q is surprisingly large.</summary>
    public double ChiSquaredAbove { get; }

    /// <summary>The two-sided p-value of a distance from 0: normal after Wald, else t with k - 1 degrees of freedom.</summary>
    public double TwoSided(double distance) => 2 * (_key.Interval == IntervalMethod.Wald ? NormalDistribution.Tail(distance) : _tails.Tail(distance));

    /// <summary>The upper tail of the chi-squared distribution with k - 1 degrees of freedom.</summary>
    public double BeyondQ(double q) => _gamma.Upper(q / 2);

    /// <summary>The critical values for at least two studies.</summary>
    public static CriticalValues For(int studies, IntervalMethod interval, PredictionConvention prediction, double confidenceLevel)
    {
        var key = (studies, interval, prediction, confidenceLevel);
        var home = Home(studies, interval, prediction, confidenceLevel);
        var kept = Volatile.Read(ref Kept[home]);
        if (kept is not null && kept._key == key)
            return kept;
        var second = Volatile.Read(ref Kept[home ^ 1]);
        if (second is not null && second._key == key)
            return second;
        var fresh = new CriticalValues(key);
        if (kept is not null)
            Volatile.Write(ref Kept[home ^ 1], kept);
        Volatile.Write(ref Kept[home], fresh);
        return fresh;
    }

    /// <summary>The slot of a newcomer; the one whose index differs in the last bit takes what it displaces. Numbers of studies up to 512 do not meet under the same methods and level.</summary>
    private static int Home(int studies, IntervalMethod interval, PredictionConvention prediction, double confidenceLevel)
    {
        var level = BitConverter.DoubleToInt64Bits(confidenceLevel);
        var methods = ((int)interval * 8) + (int)prediction + (int)((level ^ (level >> 29)) & 0xFFFF);
        return ((studies * 2) ^ (methods * 74)) & (Slots - 1);
    }

    private static double Normal(double tail) => -NormalDistribution.Quantile(tail);

    private static double T(double tail, int degreesOfFreedom) =>
        degreesOfFreedom > 0 ? -StudentTDistribution.Quantile(tail, degreesOfFreedom) : double.NaN;
}
