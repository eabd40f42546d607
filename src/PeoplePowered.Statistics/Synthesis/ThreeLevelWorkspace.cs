namespace PeoplePowered.Statistics.Synthesis;

/// <summary>Room for the small matrices and vectors of one evaluation, p by p and p, borrowed from the caller.</summary>
internal readonly ref struct ThreeLevelWorkspace
{
    private const int Matrices = 10;
    private const int Vectors = 7;
    private const int Scalars = 2;

    public ThreeLevelWorkspace(Span<double> room, int size)
    {
        var square = size * size;
        Normal = room[..square];
        Covariance = room.Slice(square, square);
        Factor = room.Slice(2 * square, square);
        Within = room.Slice(3 * square, square);
        Between = room.Slice(4 * square, square);
        BetweenWeighted = room.Slice(5 * square, square);
        Mixed = room.Slice(6 * square, square);
        Cubic = room.Slice(7 * square, square);
        Product = room.Slice(8 * square, square);
        InsideNormal = room.Slice(9 * square, square);
        var vectors = room[(Matrices * square)..];
        RightSide = vectors[..size];
        Coefficients = vectors.Slice(size, size);
        InsideRightSide = vectors.Slice(2 * size, size);
        Weighted = vectors.Slice(3 * size, size);
        ByWithin = vectors.Slice(4 * size, size);
        ByBetween = vectors.Slice(5 * size, size);
        Row = vectors.Slice(6 * size, size);
        Inside = vectors.Slice(Vectors * size, Scalars);
    }

    /// <summary>How many numbers a workspace takes.</summary>
    public static int Length(int size) => (Matrices * size * size) + (Vectors * size) + Scalars;

    /// <summary>X'V^-1X.</summary>
    public Span<double> Normal { get; }

    /// <summary>M, its inverse.</summary>
    public Span<double> Covariance { get; }

    /// <summary>Cholesky's factor of it.</summary>
    public Span<double> Factor { get; }

    /// <summary>U'U with U = V^-1X.</summary>
    public Span<double> Within { get; }

    /// <summary>The sum of tt' over clusters, t = X'V^-1 1.</summary>
    public Span<double> Between { get; }

    /// <summary>The sum of 1'V^-1 1 tt' over clusters.</summary>
    public Span<double> BetweenWeighted { get; }

    /// <summary>The sum of t (U'V^-1 1)' over clusters.</summary>
    public Span<double> Mixed { get; }

    /// <summary>U'V^-1U.</summary>
    public Span<double> Cubic { get; }

    /// <summary>A product of two of them.</summary>
    public Span<double> Product { get; }

    /// <summary>X'V^-1y.</summary>
    public Span<double> RightSide { get; }

    /// <summary>The coefficients, of the columns in use, about the origin and in units.</summary>
    public Span<double> Coefficients { get; }

    /// <summary>The part of X'V^-1X that is inside the clusters.</summary>
    public Span<double> InsideNormal { get; }

    /// <summary>The part of X'V^-1y that is inside the clusters.</summary>
    public Span<double> InsideRightSide { get; }

    /// <summary>The logarithm of the determinant of diag(v + within), and the part of y'V^-1y that is inside the clusters.</summary>
    public Span<double> Inside { get; }

    /// <summary>U'a of a cluster, a its diagonal weights.</summary>
    public Span<double> Weighted { get; }

    /// <summary>U'V^-1r.</summary>
    public Span<double> ByWithin { get; }

    /// <summary>The sum of t (1'V^-1r) over clusters.</summary>
    public Span<double> ByBetween { get; }

    /// <summary>A row less the mean of its cluster, or its row of U.</summary>
    public Span<double> Row { get; }
}
