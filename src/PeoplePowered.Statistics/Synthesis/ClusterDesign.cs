namespace PeoplePowered.Statistics.Synthesis;

/// <summary>The columns of a regression made orthonormal, so that neither their units nor their origins cost digits.</summary>
internal static class ClusterDesign
{
    /// <summary>The share of a column's length that must be its own, or it depends on those before it.</summary>
    private const double OwnShare = 1e-10;

    /// <summary>
    /// Gram and Schmidt's process, each column cleaned twice (Giraud, Langou and Rozložník 2005, doi 10.1016/j.camwa.2005.08.009).
    /// </summary>
    /// <param name="design">The columns given, row by row in the caller's order.</param>
    /// <param name="order">The caller's row for each row here.</param>
    /// <param name="columns">The number of columns given.</param>
    /// <param name="rows">Receives the columns in use, row by row.</param>
    /// <param name="triangle">Receives R in X = QR, of the columns in use.</param>
    /// <param name="kept">Receives which columns are in use.</param>
    /// <returns>The number of columns in use.</returns>
    public static int Orthonormalise(ReadOnlySpan<double> design, ReadOnlySpan<int> order, int columns, Span<double> rows, Span<double> triangle, Span<int> kept)
    {
        triangle.Clear();
        var rank = 0;
        for (var column = 0; column < columns; column++)
        {
            double largest = 0;
            for (var i = 0; i < order.Length; i++)
                largest = Math.Max(largest, Math.Abs(design[(i * columns) + column]));
            if (largest == 0 || rank == order.Length)
                continue;
            var exponent = Math.ILogB(largest);
            for (var i = 0; i < order.Length; i++)
                rows[(i * columns) + rank] = Math.ScaleB(design[(order[i] * columns) + column], -exponent);
            var before = Length(rows, columns, rank);
            for (var pass = 0; pass < 2; pass++)
                Clean(rows, triangle, columns, rank);
            var length = Length(rows, columns, rank);
            if (length <= OwnShare * before)
            {
                for (var row = 0; row < rank; row++)
                    triangle[(row * columns) + rank] = 0;
                continue;
            }

            for (var i = rank; i < rows.Length; i += columns)
                rows[i] /= length;
            triangle[(rank * columns) + rank] = length;
            for (var row = 0; row <= rank; row++)
                triangle[(row * columns) + rank] = Math.ScaleB(triangle[(row * columns) + rank], exponent);
            kept[rank++] = column;
        }

        Compact(rows, columns, rank, order.Length);
        Compact(triangle, columns, rank, rank);
        return rank;
    }

    /// <summary>Replaces the estimates by their residuals from the unweighted fit, whose coefficients are returned.</summary>
    public static void MoveOrigin(ReadOnlySpan<double> rows, int rank, Span<double> estimates, Span<double> origin)
    {
        origin.Clear();
        for (var pass = 0; pass < 2; pass++)
        {
            for (var column = 0; column < rank; column++)
            {
                double product = 0;
                for (var i = 0; i < estimates.Length; i++)
                    product += rows[(i * rank) + column] * estimates[i];
                for (var i = 0; i < estimates.Length; i++)
                    estimates[i] -= product * rows[(i * rank) + column];
                origin[column] += product;
            }
        }
    }

    /// <summary>The inverse of an upper triangular matrix.</summary>
    public static void InvertTriangle(ReadOnlySpan<double> triangle, Span<double> inverse, int size)
    {
        inverse.Clear();
        for (var column = 0; column < size; column++)
        {
            inverse[(column * size) + column] = 1 / triangle[(column * size) + column];
            for (var row = column - 1; row >= 0; row--)
            {
                double sum = 0;
                for (var i = row + 1; i <= column; i++)
                    sum -= triangle[(row * size) + i] * inverse[(i * size) + column];
                inverse[(row * size) + column] = sum / triangle[(row * size) + row];
            }
        }
    }

    /// <summary>A coefficient of a column given, in units: that of the origin and that of the fit, through the inverse triangle.</summary>
    public static double Coefficient(in ClusterData data, ReadOnlySpan<double> inverse, ReadOnlySpan<double> fitted, int column)
    {
        double sum = 0;
        for (var i = column; i < data.Rank; i++)
            sum += inverse[(column * data.Rank) + i] * (data.Origin[i] + fitted[i]);
        return sum;
    }

    /// <summary>TMT' for a square T.</summary>
    public static void Congruence(ReadOnlySpan<double> outer, ReadOnlySpan<double> inner, Span<double> product, Span<double> result, int size)
    {
        ClusterMatrix.Multiply(outer, inner, product, size);
        for (var row = 0; row < size; row++)
        {
            for (var column = 0; column < size; column++)
            {
                double sum = 0;
                for (var i = 0; i < size; i++)
                    sum += product[(row * size) + i] * outer[(column * size) + i];
                result[(row * size) + column] = sum;
            }
        }
    }

    private static void Clean(Span<double> rows, Span<double> triangle, int columns, int rank)
    {
        for (var other = 0; other < rank; other++)
        {
            double product = 0;
            for (var row = 0; row < rows.Length; row += columns)
                product += rows[row + other] * rows[row + rank];
            for (var row = 0; row < rows.Length; row += columns)
                rows[row + rank] -= product * rows[row + other];
            triangle[(other * columns) + rank] += product;
        }
    }

    private static double Length(ReadOnlySpan<double> rows, int columns, int column)
    {
        double squares = 0;
        for (var i = column; i < rows.Length; i += columns)
            squares += rows[i] * rows[i];
        return Math.Sqrt(squares);
    }

    private static void Compact(Span<double> matrix, int columns, int rank, int rows)
    {
        for (var row = 0; row < rows; row++)
            matrix.Slice(row * columns, rank).CopyTo(matrix[(row * rank)..]);
    }
}
