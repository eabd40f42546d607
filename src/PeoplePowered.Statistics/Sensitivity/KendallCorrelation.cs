using PeoplePowered.Statistics.Distributions;

namespace PeoplePowered.Statistics.Sensitivity;

/// <summary>Kendall's tau-b of two columns and the p-value of no association (Kendall 1970, Rank Correlation Methods, chapters 3 and 5). Time grows with the square of their length.</summary>
internal readonly struct KendallCorrelation
{
    /// <summary>Up to where permutations are counted; beyond, the normal approximation is as good as exact.</summary>
    private const int MostExact = 200;

    private readonly int _count;
    private readonly double _score;
    private readonly Ties _ofX;
    private readonly Ties _ofY;

    public KendallCorrelation(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        _count = x.Length;
        for (var i = 1; i < x.Length; i++)
        {
            int score = 0, equalX = 0, equalY = 0;
            for (var j = 0; j < i; j++)
            {
                var byX = Sign(x[i] > x[j], x[i] < x[j]);
                var byY = Sign(y[i] > y[j], y[i] < y[j]);
                score += byX * byY;
                equalX += 1 - (byX * byX);
                equalY += 1 - (byY * byY);
            }

            _score += score;
            _ofX = _ofX.WithOneMore(equalX);
            _ofY = _ofY.WithOneMore(equalY);
        }
    }

    /// <summary>Whether all x are the same.</summary>
    public bool XIsConstant => Untied(_ofX) == 0;

    /// <summary>Whether all y are the same.</summary>
    public bool YIsConstant => Untied(_ofY) == 0;

    /// <summary>Whether <see cref="PValue"/> counts permutations: without ties, up to 200 pairs.</summary>
    public bool HasExactPValue => _ofX.Pairs == 0 && _ofY.Pairs == 0 && _count <= MostExact;

    /// <summary>Concordant less discordant pairs over the geometric mean of the pairs not tied in x and in y.</summary>
    public double Tau => _score / Math.Sqrt(Untied(_ofX) * Untied(_ofY));

    private double AllPairs => _count * (_count - 1d) / 2;

    /// <summary>The two-sided p-value: exact, or normal with the variance for ties and without a continuity correction.</summary>
    public double PValue()
    {
        if (HasExactPValue)
            return KendallDistribution.TwoSided(_count, (int)((AllPairs - Math.Abs(_score)) / 2));
        double n = _count;
        var variance = (((n * (n - 1) * ((2 * n) + 5)) - _ofX.Fifths - _ofY.Fifths) / 18)
            + (2 * _ofX.Pairs * (_ofY.Pairs / (n * (n - 1))))
            + (_ofX.Triples * (_ofY.Triples / (9 * n * (n - 1) * (n - 2))));
        return 2 * NormalDistribution.Tail(Math.Abs(_score) / Math.Sqrt(variance));
    }

    private double Untied(in Ties ties) => AllPairs - ties.Pairs;

    private static int Sign(bool above, bool below) => (above ? 1 : 0) - (below ? 1 : 0);

    /// <summary>Sums over groups of t equal values: of t(t - 1)/2, t(t - 1)(t - 2) and t(t - 1)(2t + 5).</summary>
    private readonly record struct Ties(double Pairs, double Triples, double Fifths)
    {
        /// <summary>A group of so many takes in one more.</summary>
        public Ties WithOneMore(double group) => new(Pairs + group, Triples + (3 * group * (group - 1)), Fifths + (6 * group * (group + 2)));
    }
}
