namespace PeoplePowered.Statistics.Synthesis;

/// <summary>
/// The exact correction A = D'B^(-1/2)D with D'D = V and B = D(V - XMX')D', which does not depend on the choice of D. By the nodes t and weights of the root,
/// A = sum of weight (V - XMX' + t V^-1)^-1: in a cluster that matrix is a diagonal and p + 2 columns more, so that Woodbury's identity leaves a small system
/// at each node and the time grows in proportion to the cluster, where an eigendecomposition would take its cube.
/// </summary>
internal readonly ref struct RobustExactCorrection
{
    private readonly RobustCluster _cluster;
    private readonly RobustWorkspace _work;
    private readonly RobustRootNodes _nodes;
    private readonly int _size;
    private readonly int _columns;
    private readonly int _updates;

    public RobustExactCorrection(in RobustCluster cluster, in RobustWorkspace work, in RobustRootNodes nodes)
    {
        _cluster = cluster;
        _work = work;
        _nodes = nodes;
        _size = cluster.Size;
        _columns = (2 * _size) + 3;
        _updates = _size + 2;
    }

    private static int FirstOfX => 2;

    private int FirstOfU => 2 + _size;

    private int Residual => 2 + (2 * _size);

    /// <summary>Leaves the corrected score, X'AV^-1X and the variance of the corrected score in the workspace.</summary>
    public void Apply()
    {
        SetRows();
        SetVariance();
        for (var i = 0; i < _size; i++)
        {
            if (_work.Leverage[(i * _size) + i] >= RobustBasis.FullLeverage)
                LeaveOut(i);
        }

        _work.Corrected.Clear();
        _work.Middle.Clear();
        for (var node = 0; node < _nodes.Count; node++)
            AddNode(_nodes.Nodes[node], _nodes.Weights[node]);
    }

    private void SetRows()
    {
        _work.Vector.Clear();
        for (var i = 0; i < _cluster.Count; i++)
        {
            var share = _cluster.Weight(i) / _cluster.Total;
            for (var c = 0; c < _size; c++)
                _work.Vector[c] += share * _cluster.Rows[(i * _size) + c];
        }

        var inflation = 1 + (_cluster.Between * _cluster.Total);
        for (var i = 0; i < _cluster.Count; i++)
        {
            var row = _work.Rows.Slice(i * _columns, _columns);
            var a = _cluster.Weight(i);
            (row[0], row[1], row[Residual]) = (1, a, _cluster.Residuals[i]);
            for (var c = 0; c < _size; c++)
            {
                var x = _cluster.Rows[(i * _size) + c];
                row[FirstOfX + c] = x;
                row[FirstOfU + c] = a * (x - _work.Vector[c] + (_work.Vector[c] / inflation));
            }
        }
    }

    /// <summary>The variance of the corrected score is K: that of the uncorrected one were the coefficients known.</summary>
    private void SetVariance()
    {
        _work.Variance.Clear();
        for (var i = 0; i < _cluster.Count; i++)
        {
            var row = _work.Rows.Slice(i * _columns, _columns);
            ClusterMatrix.AddOuter(_work.Variance, 1, row.Slice(FirstOfX, _size), row.Slice(FirstOfU, _size));
        }
    }

    /// <summary>
    /// Takes the direction n = V^-1Xf with (V - XMX')n = 0 out of the columns u and e, as the pseudo-inverse of B does: x less V^-1n (n'x)/(n'V^-1n).
    /// </summary>
    private void LeaveOut(int eigenvector)
    {
        double along = 0, total = 0;
        for (var i = 0; i < _cluster.Count; i++)
        {
            double sum = 0;
            for (var c = 0; c < _size; c++)
                sum += _work.Rows[(i * _columns) + FirstOfU + c] * _work.Eigenvectors[(c * _size) + eigenvector];
            _work.Null[i] = sum;
            total += _cluster.Weight(i) * sum;
        }

        for (var i = 0; i < _cluster.Count; i++)
        {
            _work.Dual[i] = _cluster.Weight(i) * (_work.Null[i] - (_cluster.Shrinkage * total));
            along += _work.Null[i] * _work.Dual[i];
        }

        for (var column = FirstOfU; column <= Residual && along > 0; column++)
        {
            double product = 0;
            for (var i = 0; i < _cluster.Count; i++)
                product += _work.Null[i] * _work.Rows[(i * _columns) + column];
            for (var i = 0; i < _cluster.Count; i++)
                _work.Rows[(i * _columns) + column] -= _work.Dual[i] * (product / along);
            if (column < Residual)
                _work.Vector[column - FirstOfU] = product;
        }

        if (along > 0)
            ClusterMatrix.AddOuter(_work.Variance, -1 / along, _work.Vector, _work.Vector);
    }

    private void AddNode(double node, double weight)
    {
        _work.Gram.Clear();
        _work.Score.Clear();
        for (var i = 0; i < _cluster.Count; i++)
        {
            var row = _work.Rows.Slice(i * _columns, _columns);
            var a = row[1];
            var own = a / (1 + (node * a * a));
            for (var c = 0; c < _updates; c++)
            {
                var scaled = own * row[c];
                var products = _work.Gram.Slice(c * _columns, _columns);
                for (var d = 0; d < _columns; d++)
                    products[d] += scaled * row[d];
            }

            var residual = own * row[Residual];
            for (var c = 0; c < _size; c++)
                _work.Score[c] += residual * row[FirstOfU + c];
        }

        SolveUpdates(node);
        for (var c = 0; c < _size; c++)
        {
            var score = _work.Score[c];
            for (var r = 0; r < _updates; r++)
                score -= _work.Gram[(r * _columns) + FirstOfU + c] * _work.Solution[(r * (_size + 1)) + _size];
            _work.Corrected[c] += weight * score;
            for (var d = 0; d < _size; d++)
            {
                var middle = _work.Gram[((FirstOfX + c) * _columns) + FirstOfU + d];
                for (var r = 0; r < _updates; r++)
                    middle -= _work.Gram[((FirstOfX + c) * _columns) + r] * _work.Solution[(r * (_size + 1)) + d];
                _work.Middle[(c * _size) + d] += weight * middle;
            }
        }
    }

    /// <summary>(1 + CG)^-1 C times the products with u and e, where C = diag(between, -t times the shrinkage, -1, …) and G are the products of 1, a, x with themselves.</summary>
    private void SolveUpdates(double node)
    {
        for (var r = 0; r < _updates; r++)
        {
            var factor = r == 0 ? _cluster.Between : r == 1 ? -node * _cluster.Shrinkage : -1;
            for (var c = 0; c < _updates; c++)
                _work.System[(r * _updates) + c] = (r == c ? 1 : 0) + (factor * _work.Gram[(r * _columns) + c]);
            for (var c = 0; c <= _size; c++)
                _work.Solution[(r * (_size + 1)) + c] = factor * _work.Gram[(r * _columns) + FirstOfU + c];
        }

        ClusterMatrix.Solve(_work.System, _work.Solution, _updates, _size + 1);
    }
}
