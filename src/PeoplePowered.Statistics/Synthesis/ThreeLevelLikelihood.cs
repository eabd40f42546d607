namespace PeoplePowered.Statistics.Synthesis;

/// <summary>
/// The likelihood of y = Xb + u_cluster + e_estimate + error, of which the last has the known variances v, in time proportional to the estimates:
/// with a = 1/(v + within), S the sum of a in a cluster and D = 1 + between S, V^-1 = diag(a) - (between/D) aa' in each (Sherman and Morrison 1950,
/// doi 10.1214/aoms/1177729893). Rows and estimates are taken about the cluster's weighted mean, so that nothing cancels where D is large.
/// Slopes and information after Harville (1977, doi 10.1080/01621459.1977.10480998) and Gilmour, Thompson and Cullis (1995, doi 10.2307/2533274).
/// </summary>
internal readonly ref struct ThreeLevelLikelihood
{
    private readonly ClusterData _data;
    private readonly ThreeLevelWorkspace _work;
    private readonly bool _restricted;
    private readonly double _constant;

    public ThreeLevelLikelihood(in ClusterData data, in ThreeLevelWorkspace work, ThreeLevelMethod method)
    {
        _data = data;
        _work = work;
        _restricted = method == ThreeLevelMethod.Reml;
        var contrasts = data.Count - (_restricted ? data.Rank : 0);
        _constant = (-0.5 * contrasts * (Math.Log(2 * Math.PI) + data.LogSquaredUnit)) + (_restricted ? 0.5 * data.LogDeterminantOfGram : 0);
    }

    private Span<double> Weights => _data.Scratch;

    /// <summary>The likelihood, its slopes and its information; the coefficients and their covariance matrix are left in the workspace.</summary>
    public ThreeLevelScore At(double between, double within)
    {
        SetWithin(within);
        var (logDeterminant, _) = AddClusters(between);
        var sums = Residuals(between);
        return Assemble(sums, _constant - (0.5 * (logDeterminant + sums.Squares)));
    }

    /// <summary>r'V^-1 r.</summary>
    public double ResidualSquaresAt(double between, double within)
    {
        SetWithin(within);
        AddClusters(between);
        return Residuals(between).Squares;
    }

    /// <summary>
    /// Sums what depends on the variance within alone: X'V^-1X, X'V^-1y, y'V^-1y and the logarithm of the determinant inside the clusters;
    /// leaves for each estimate a, and for each cluster S, the mean estimate and the mean row.
    /// </summary>
    public void SetWithin(double within)
    {
        if (_data.IsMean)
            (_work.Inside[0], _work.Inside[1]) = ThreeLevelMeanSums.SetWithin(_data, within);
        else
            SetWithinOfDesign(within);
    }

    private void SetWithinOfDesign(double within)
    {
        var p = _data.Rank;
        _work.InsideNormal.Clear();
        _work.InsideRightSide.Clear();
        double squares = 0;
        var logDeterminant = new ClusterLogProduct();
        for (var j = 0; j < _data.Clusters; j++)
        {
            var (start, end) = (_data.Starts[j], _data.Starts[j + 1]);
            var place = ClusterPlace(j);
            var row = place[2..];
            row.Clear();
            double total = 0, mean = 0;
            for (var i = start; i < end; i++)
            {
                var variance = _data.Variances[i] + within;
                var a = 1 / variance;
                Weights[i] = a;
                total += a;
                mean += a * _data.Estimates[i];
                logDeterminant.Multiply(variance);
                for (var c = 0; c < p; c++)
                    row[c] += a * _data.Rows[(i * p) + c];
            }

            mean /= total;
            for (var c = 0; c < p; c++)
                row[c] /= total;
            (place[0], place[1]) = (total, mean);
            for (var i = start; i < end; i++)
            {
                var own = _data.Estimates[i] - mean;
                for (var c = 0; c < p; c++)
                    _work.Row[c] = _data.Rows[(i * p) + c] - row[c];
                squares += Weights[i] * own * own;
                Add(_work.InsideNormal, _work.InsideRightSide, Weights[i], own, _work.Row);
            }
        }

        (_work.Inside[0], _work.Inside[1]) = (logDeterminant.Logarithm, squares);
    }

    /// <summary>The likelihood at a variance between and the variance within that was set last.</summary>
    public double LogLikelihoodOf(double between)
    {
        var (logDeterminant, squares) = AddClusters(between);
        for (var c = 0; c < _data.Rank; c++)
            squares -= _work.RightSide[c] * _work.Coefficients[c];
        return _constant - (0.5 * (logDeterminant + squares));
    }

    /// <summary>
    /// Completes the sums with what is between the clusters and solves for the coefficients.
    /// Returns the logarithm of the determinants, of V and where restricted of X'V^-1X, and y'V^-1y.
    /// </summary>
    private (double LogDeterminant, double Squares) AddClusters(double between)
    {
        if (_data.IsMean)
        {
            var mean = ThreeLevelMeanSums.AddClusters(_data, between);
            (_work.Normal[0], _work.Covariance[0], _work.RightSide[0], _work.Coefficients[0]) = (mean.Total, 1 / mean.Total, mean.Weighted, mean.Weighted / mean.Total);
            return (_work.Inside[0] + mean.LogDeterminant + (_restricted ? Math.Log(mean.Total) : 0), _work.Inside[1] + mean.Squares);
        }

        var p = _data.Rank;
        _work.InsideNormal.CopyTo(_work.Normal);
        _work.InsideRightSide.CopyTo(_work.RightSide);
        var squares = _work.Inside[1];
        var logDeterminant = new ClusterLogProduct();
        for (var j = 0; j < _data.Clusters; j++)
        {
            var place = ClusterPlace(j);
            var inflation = 1 + (between * place[0]);
            var weight = place[0] / inflation;
            logDeterminant.Multiply(inflation);
            squares += weight * place[1] * place[1];
            Add(_work.Normal, _work.RightSide, weight, place[1], place[2..]);
        }

        var logDeterminantOfNormal = ClusterMatrix.Invert(_work.Normal, _work.Covariance, _work.Factor, p);
        for (var c = 0; c < p; c++)
        {
            double sum = 0;
            for (var d = 0; d < p; d++)
                sum += _work.Covariance[(c * p) + d] * _work.RightSide[d];
            _work.Coefficients[c] = sum;
        }

        return (_work.Inside[0] + logDeterminant.Logarithm + (_restricted ? logDeterminantOfNormal : 0), squares);
    }

    private Span<double> ClusterPlace(int cluster) => _data.ClusterScratch.Slice(cluster * (2 + _data.Rank), 2 + _data.Rank);

    private static void Add(Span<double> normal, Span<double> rightSide, double weight, double estimate, ReadOnlySpan<double> row)
    {
        for (var c = 0; c < row.Length; c++)
        {
            var weighted = weight * row[c];
            rightSide[c] += weighted * estimate;
            for (var d = 0; d <= c; d++)
                normal[(c * row.Length) + d] += weighted * row[d];
        }
    }

    /// <summary>With r the residuals, q = V^-1 r and U = V^-1 X: the sums over estimates and clusters of which slopes and information are made.</summary>
    private ThreeLevelSums Residuals(double between) =>
        _data.IsMean ? ThreeLevelMeanSums.Residuals(_data, _work, between) : ResidualsOfDesign(between);

    private ThreeLevelSums ResidualsOfDesign(double between)
    {
        var p = _data.Rank;
        var sums = default(ThreeLevelSums);
        _work.Within.Clear();
        _work.Between.Clear();
        _work.BetweenWeighted.Clear();
        _work.Mixed.Clear();
        _work.Cubic.Clear();
        _work.ByWithin.Clear();
        _work.ByBetween.Clear();
        for (var j = 0; j < _data.Clusters; j++)
        {
            var (start, end) = (_data.Starts[j], _data.Starts[j + 1]);
            var place = ClusterPlace(j);
            var (total, mean) = (place[0], place[1]);
            var meanRow = place[2..];
            var inflation = 1 + (between * total);
            var shrinkage = between / inflation;
            var meanResidual = mean;
            for (var c = 0; c < p; c++)
                meanResidual -= meanRow[c] * _work.Coefficients[c];
            double weightedQ = 0, squares = 0, fourths = 0;
            _work.Weighted.Clear();
            for (var i = start; i < end; i++)
            {
                var a = Weights[i];
                var residual = _data.Estimates[i] - mean;
                for (var c = 0; c < p; c++)
                {
                    var own = _data.Rows[(i * p) + c] - meanRow[c];
                    residual -= own * _work.Coefficients[c];
                    var u = a * (own + (meanRow[c] / inflation));
                    _work.Row[c] = u;
                    _work.Weighted[c] += a * u;
                }

                var q = a * (residual + (meanResidual / inflation));
                var diagonal = a * (1 + (between * (total - a))) / inflation;
                sums.Squares += a * residual * residual;
                sums.WithinSquares += q * q;
                sums.WithinCubic += a * q * q;
                sums.Trace += diagonal;
                sums.TraceOfSquare += diagonal * diagonal;
                weightedQ += a * q;
                squares += a * a;
                fourths += a * a * (a * a);
                for (var c = 0; c < p; c++)
                {
                    var u = _work.Row[c];
                    _work.ByWithin[c] += u * q;
                    for (var d = 0; d < p; d++)
                    {
                        var product = u * _work.Row[d];
                        _work.Within[(c * p) + d] += product;
                        _work.Cubic[(c * p) + d] += a * product;
                    }
                }
            }

            var sum = total / inflation;
            var sumOfQ = sum * meanResidual;
            sums.Squares += sumOfQ * meanResidual;
            sums.TraceOfSquare += shrinkage * shrinkage * ((squares * squares) - fourths);
            sums.WithinCubic -= shrinkage * weightedQ * weightedQ;
            sums.BetweenSquares += sumOfQ * sumOfQ;
            sums.BetweenCubic += sumOfQ * sumOfQ * sum;
            sums.MixedCubic += sumOfQ * weightedQ / inflation;
            sums.BetweenTrace += sum;
            sums.BetweenTraceOfSquare += sum * sum;
            sums.MixedTrace += squares / (inflation * inflation);
            ClusterMatrix.AddOuter(_work.Cubic, -shrinkage, _work.Weighted, _work.Weighted);
            ClusterMatrix.AddOuter(_work.Between, sum * sum, meanRow, meanRow);
            ClusterMatrix.AddOuter(_work.BetweenWeighted, sum * sum * sum, meanRow, meanRow);
            ClusterMatrix.AddOuter(_work.Mixed, sum / inflation, meanRow, _work.Weighted);
            for (var c = 0; c < p; c++)
                _work.ByBetween[c] += sumOfQ * sum * meanRow[c];
        }

        return sums;
    }

    private ThreeLevelScore Assemble(in ThreeLevelSums sums, double logLikelihood)
    {
        var p = _data.Rank;
        var covariance = _work.Covariance;
        var (trace, betweenTrace) = (sums.Trace, sums.BetweenTrace);
        var (within, both, between) = (sums.TraceOfSquare, sums.MixedTrace, sums.BetweenTraceOfSquare);
        if (_restricted)
        {
            trace -= ClusterMatrix.TraceOfProduct(covariance, _work.Within, p);
            betweenTrace -= ClusterMatrix.TraceOfProduct(covariance, _work.Between, p);
            within -= 2 * ClusterMatrix.TraceOfProduct(covariance, _work.Cubic, p);
            both -= 2 * ClusterMatrix.TraceOfProduct(covariance, _work.Mixed, p);
            between -= 2 * ClusterMatrix.TraceOfProduct(covariance, _work.BetweenWeighted, p);
            ClusterMatrix.Multiply(covariance, _work.Within, _work.Product, p);
            within += ClusterMatrix.TraceOfProduct(_work.Product, _work.Product, p);
            ClusterMatrix.Multiply(covariance, _work.Between, _work.Factor, p);
            both += ClusterMatrix.TraceOfProduct(_work.Product, _work.Factor, p);
            between += ClusterMatrix.TraceOfProduct(_work.Factor, _work.Factor, p);
        }

        var expected = new ThreeLevelInformation(0.5 * between, 0.5 * both, 0.5 * within);
        var observed = new ThreeLevelInformation(
            sums.BetweenCubic - ClusterMatrix.Bilinear(_work.ByBetween, covariance, _work.ByBetween) - expected.Between,
            sums.MixedCubic - ClusterMatrix.Bilinear(_work.ByBetween, covariance, _work.ByWithin) - expected.Both,
            sums.WithinCubic - ClusterMatrix.Bilinear(_work.ByWithin, covariance, _work.ByWithin) - expected.Within);
        return new ThreeLevelScore(
            logLikelihood,
            0.5 * (sums.BetweenSquares - betweenTrace),
            0.5 * (sums.WithinSquares - trace),
            expected,
            observed);
    }
}
