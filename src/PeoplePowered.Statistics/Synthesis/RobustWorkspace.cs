namespace PeoplePowered.Statistics.Synthesis;

/// <summary>Room for the sandwich: p by p matrices, the columns of one cluster, and the small system of one node of the root, borrowed from the caller.</summary>
internal readonly ref struct RobustWorkspace
{
    private readonly int _columns;

    public RobustWorkspace(Span<double> room, int size, int largestCluster)
    {
        var square = size * size;
        _columns = (2 * size) + 3;
        Transform = Take(ref room, square);
        Leverage = Take(ref room, square);
        Eigenvectors = Take(ref room, square);
        Middle = Take(ref room, square);
        Variance = Take(ref room, square);
        Meat = Take(ref room, square);
        Product = Take(ref room, square);
        Score = Take(ref room, size);
        Corrected = Take(ref room, size);
        Vector = Take(ref room, size);
        Pairs = Take(ref room, size * square);
        Totals = Take(ref room, 3 * size);
        Rows = Take(ref room, _columns * largestCluster);
        Null = Take(ref room, largestCluster);
        Dual = Take(ref room, largestCluster);
        Gram = Take(ref room, (size + 2) * _columns);
        System = Take(ref room, (size + 2) * (size + 2));
        Solution = Take(ref room, (size + 2) * (size + 1));
        Nodes = Take(ref room, RobustRootNodes.Room);
        NodeWeights = Take(ref room, RobustRootNodes.Room);
    }

    /// <summary>From coefficients in the basis of the sandwich to those of the columns given.</summary>
    public Span<double> Transform { get; }

    /// <summary>K = X'V^-1X of a cluster; after its decomposition the eigenvalues, on the diagonal.</summary>
    public Span<double> Leverage { get; }

    /// <summary>The eigenvectors of K, in columns.</summary>
    public Span<double> Eigenvectors { get; }

    /// <summary>X'AV^-1X of a cluster.</summary>
    public Span<double> Middle { get; }

    /// <summary>The variance of the corrected score of a cluster under the working model.</summary>
    public Span<double> Variance { get; }

    /// <summary>The sum of the products of scores.</summary>
    public Span<double> Meat { get; }

    /// <summary>A matrix in passing.</summary>
    public Span<double> Product { get; }

    /// <summary>X'V^-1e of a cluster.</summary>
    public Span<double> Score { get; }

    /// <summary>X'V^-1Ae of a cluster.</summary>
    public Span<double> Corrected { get; }

    /// <summary>A vector in passing.</summary>
    public Span<double> Vector { get; }

    /// <summary>For each coefficient the sum of zz' over clusters, z = X'AV^-1X times its contrast.</summary>
    public Span<double> Pairs { get; }

    /// <summary>For each coefficient the sum of the variances of its parts, of the squares of their variances and covariances, and of the variances that more than one cluster informs.</summary>
    public Span<double> Totals { get; }

    /// <summary>The rows of a cluster: 1, a, x, u = V^-1x, e.</summary>
    public Span<double> Rows { get; }

    /// <summary>A direction without residual.</summary>
    public Span<double> Null { get; }

    /// <summary>V^-1 times that direction.</summary>
    public Span<double> Dual { get; }

    /// <summary>The weighted products of 1, a, x with all columns at one node.</summary>
    public Span<double> Gram { get; }

    /// <summary>The small system of Woodbury's identity.</summary>
    public Span<double> System { get; }

    /// <summary>Its right sides, then its solutions.</summary>
    public Span<double> Solution { get; }

    /// <summary>The nodes of the root.</summary>
    public Span<double> Nodes { get; }

    /// <summary>The weights of the nodes.</summary>
    public Span<double> NodeWeights { get; }

    /// <summary>How many numbers a workspace takes.</summary>
    public static int Length(int size, int largestCluster)
    {
        var columns = (2 * size) + 3;
        return ((7 + size) * size * size) + (6 * size) + ((columns + 2) * largestCluster) + ((size + 2) * (columns + columns)) + (2 * RobustRootNodes.Room);
    }

    private static Span<double> Take(scoped ref Span<double> from, int length)
    {
        var taken = from[..length];
        from = from[length..];
        return taken;
    }
}
