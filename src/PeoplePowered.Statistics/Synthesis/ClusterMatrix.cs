namespace PeoplePowered.Statistics.Synthesis;

/// <summary>Arithmetic of small square matrices, row by row in spans: as many rows as the model has coefficients.</summary>
internal static class ClusterMatrix
{
    /// <summary>
    /// The inverse of a symmetric positive definite matrix, of which the lower triangle is read, by Cholesky's factor; and the logarithm of its determinant,
    /// which is not a number where the matrix is not positive definite.
    /// </summary>
    public static double Invert(ReadOnlySpan<double> matrix, Span<double> inverse, Span<double> factor, int size)
    {
        if (size == 1)
        {
            inverse[0] = 1 / matrix[0];
            return Math.Log(matrix[0]);
        }

        var logDeterminant = Factor(matrix, factor, size);
        if (double.IsNaN(logDeterminant))
            return double.NaN;
        InvertLower(factor, size);
        for (var row = 0; row < size; row++)
        {
            for (var column = 0; column <= row; column++)
            {
                double sum = 0;
                for (var i = row; i < size; i++)
                    sum += factor[(i * size) + row] * factor[(i * size) + column];
                inverse[(row * size) + column] = sum;
                inverse[(column * size) + row] = sum;
            }
        }

        return logDeterminant;
    }

    /// <summary>The lower triangular factor L of a matrix LL', and the logarithm of the matrix's determinant.</summary>
    public static double Factor(ReadOnlySpan<double> matrix, Span<double> factor, int size)
    {
        double logDeterminant = 0;
        for (var row = 0; row < size; row++)
        {
            for (var column = 0; column <= row; column++)
            {
                var sum = matrix[(row * size) + column];
                for (var i = 0; i < column; i++)
                    sum -= factor[(row * size) + i] * factor[(column * size) + i];
                if (row > column)
                {
                    factor[(row * size) + column] = sum / factor[(column * size) + column];
                    continue;
                }

                if (!(sum > 0))
                    return double.NaN;
                factor[(row * size) + row] = Math.Sqrt(sum);
                logDeterminant += Math.Log(sum);
            }
        }

        return logDeterminant;
    }

    /// <summary>Replaces right sides, in columns, by the solutions of a system, which is used up: elimination with the largest pivot of each column.</summary>
    public static void Solve(Span<double> system, Span<double> rightSides, int size, int columns)
    {
        for (var step = 0; step < size; step++)
        {
            var pivot = step;
            for (var row = step + 1; row < size; row++)
            {
                if (Math.Abs(system[(row * size) + step]) > Math.Abs(system[(pivot * size) + step]))
                    pivot = row;
            }

            Exchange(system, step, pivot, size);
            Exchange(rightSides, step, pivot, columns);
            for (var row = 0; row < size; row++)
            {
                if (row == step)
                    continue;
                var factor = system[(row * size) + step] / system[(step * size) + step];
                for (var c = step; c < size; c++)
                    system[(row * size) + c] -= factor * system[(step * size) + c];
                for (var c = 0; c < columns; c++)
                    rightSides[(row * columns) + c] -= factor * rightSides[(step * columns) + c];
            }
        }

        for (var row = 0; row < size; row++)
        {
            for (var c = 0; c < columns; c++)
                rightSides[(row * columns) + c] /= system[(row * size) + row];
        }
    }

    /// <summary>x'Ay.</summary>
    public static double Bilinear(ReadOnlySpan<double> x, ReadOnlySpan<double> matrix, ReadOnlySpan<double> y)
    {
        double sum = 0;
        for (var row = 0; row < x.Length; row++)
        {
            double product = 0;
            for (var column = 0; column < y.Length; column++)
                product += matrix[(row * y.Length) + column] * y[column];
            sum += x[row] * product;
        }

        return sum;
    }

    /// <summary>AB, of which both are square.</summary>
    public static void Multiply(ReadOnlySpan<double> left, ReadOnlySpan<double> right, Span<double> product, int size)
    {
        for (var row = 0; row < size; row++)
        {
            for (var column = 0; column < size; column++)
            {
                double sum = 0;
                for (var i = 0; i < size; i++)
                    sum += left[(row * size) + i] * right[(i * size) + column];
                product[(row * size) + column] = sum;
            }
        }
    }

    /// <summary>tr AB.</summary>
    public static double TraceOfProduct(ReadOnlySpan<double> left, ReadOnlySpan<double> right, int size)
    {
        double trace = 0;
        for (var row = 0; row < size; row++)
        {
            for (var column = 0; column < size; column++)
                trace += left[(row * size) + column] * right[(column * size) + row];
        }

        return trace;
    }

    /// <summary>A + scale xy'.</summary>
    public static void AddOuter(Span<double> matrix, double scale, ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        for (var row = 0; row < x.Length; row++)
        {
            var scaled = scale * x[row];
            for (var column = 0; column < y.Length; column++)
                matrix[(row * y.Length) + column] += scaled * y[column];
        }
    }

    private static void Exchange(Span<double> matrix, int first, int second, int columns)
    {
        for (var c = 0; c < columns && first != second; c++)
            (matrix[(first * columns) + c], matrix[(second * columns) + c]) = (matrix[(second * columns) + c], matrix[(first * columns) + c]);
    }

    /// <summary>Replaces a lower triangular matrix by its inverse.</summary>
    private static void InvertLower(Span<double> factor, int size)
    {
        for (var column = 0; column < size; column++)
        {
            factor[(column * size) + column] = 1 / factor[(column * size) + column];
            for (var row = column + 1; row < size; row++)
            {
                double sum = 0;
                for (var i = column; i < row; i++)
                    sum -= factor[(row * size) + i] * factor[(i * size) + column];
                factor[(row * size) + column] = sum / factor[(row * size) + row];
            }
        }
    }
}
