using PeoplePowered.Statistics.Distributions;
using PeoplePowered.Statistics.EffectSizes;

namespace PeoplePowered.Statistics.Decisions;

/// <summary>
/// Quantiles of a beta distribution, for any parameters above zero: its tails at equal steps of the log-odds, and between them straight lines of the log-odds over the
/// normal score of the probability, which is nearly straight itself. Relative error of the quantile at most 1e-4 between probabilities of 1e-9 and 1 - 1e-9.
/// </summary>
internal sealed class BetaQuantiles
{
    private const int Steps = 800;
    private const double LeastTail = 1e-10;
    private const double Farthest = 700;

    /// <summary>From so many trials on the log-odds are normal to what a table can tell.</summary>
    private const double Large = 1e7;

    private readonly double _centre;
    private readonly double _deviation;
    private readonly double[]? _scores;
    private readonly double[] _logOdds = new double[Steps + 1];

    public BetaQuantiles(double alpha, double beta)
    {
        _centre = Math.Log(alpha) - Math.Log(beta);
        _deviation = Math.Sqrt((1 / alpha) + (1 / beta));
        if (Math.Min(alpha, beta) > Large)
            return;
        var (from, to) = (End(alpha, beta, -1), End(alpha, beta, 1));
        _scores = new double[Steps + 1];
        for (var step = 0; step <= Steps; step++)
        {
            _logOdds[step] = from + ((to - from) * step / Steps);
            var score = Score(alpha, beta, _logOdds[step]);
            _scores[step] = step == 0 ? score : Math.Max(_scores[step - 1], score);
        }
    }

    public double Quantile(double probability)
    {
        var score = NormalDistribution.Quantile(probability);
        if (_scores is null)
            return LogitScale.ToProportion(_centre + (_deviation * score));
        var place = Array.BinarySearch(_scores, score);
        if (place >= 0)
            return LogitScale.ToProportion(_logOdds[place]);
        var next = Math.Clamp(~place, 1, Steps);
        var (left, right) = (_scores[next - 1], _scores[next]);
        var fraction = right > left ? Math.Clamp((score - left) / (right - left), 0, 1) : 0;
        return LogitScale.ToProportion(_logOdds[next - 1] + (fraction * (_logOdds[next] - _logOdds[next - 1])));
    }

    /// <summary>Where the tail on one side falls below what the table holds.</summary>
    private double End(double alpha, double beta, int side)
    {
        var step = Math.Min(1, _deviation);
        for (var distance = step; ; distance *= 1.25)
        {
            var logOdds = Math.Clamp(_centre + (side * distance), -Farthest, Farthest);
            if (Math.Abs(logOdds) >= Farthest || (side < 0 ? Lower(alpha, beta, logOdds) : Upper(alpha, beta, logOdds)) < LeastTail)
                return logOdds;
        }
    }

    /// <summary>The normal score of the probability below, from the smaller tail so that neither loses its digits.</summary>
    private static double Score(double alpha, double beta, double logOdds)
    {
        const double least = 1e-300;
        var lower = Lower(alpha, beta, logOdds);
        return lower < 0.5 ? NormalDistribution.Quantile(Math.Max(lower, least)) : -NormalDistribution.Quantile(Math.Max(Upper(alpha, beta, logOdds), least));
    }

    private static double Lower(double alpha, double beta, double logOdds) => BetaTails.Lower(alpha, beta, LogitScale.ToProportion(logOdds), LogitScale.ToProportion(-logOdds));

    private static double Upper(double alpha, double beta, double logOdds) => BetaTails.Lower(beta, alpha, LogitScale.ToProportion(-logOdds), LogitScale.ToProportion(logOdds));
}
