using System.Runtime.Intrinsics;

namespace PeoplePowered.Statistics.LinearAlgebra;

/// <summary>
/// Orthonormal columns by the modified Gram-Schmidt process, each column orthogonalised a second time where the first has taken away half of its square or more,
/// which leaves them orthogonal to rounding (Björck 1967, doi 10.1007/BF01934122; Giraud, Langou and Rozložník 2005, doi 10.1016/j.camwa.2005.08.009).
/// A matrix is a span of its columns one after another.
/// </summary>
internal static class Orthonormal
{
    /// <summary>Takes out of a vector what lies in the span of orthonormal columns.</summary>
    /// <param name="columns">The orthonormal columns.</param>
    /// <param name="vector">Any vector; becomes its residual.</param>
    /// <param name="components">Receives the component along each column.</param>
    public static void Project(ReadOnlySpan<double> columns, Span<double> vector, Span<double> components)
    {
        components.Clear();
        var before = Dot(vector, vector);
        if (Pass(columns, vector, components) < before / 2)
            Pass(columns, vector, components);
    }

    /// <summary>Replaces a matrix X by orthonormal columns Q with X = Q R, and keeps the upper triangle of R: its column j begins at j times the number of columns.</summary>
    public static void Factor(Span<double> matrix, int rows, Span<double> upper)
    {
        var count = matrix.Length / rows;
        for (var j = 0; j < count; j++)
        {
            var column = matrix.Slice(j * rows, rows);
            Project(matrix, column, upper.Slice(j * count, j));
            var length = Math.Sqrt(Dot(column, column));
            upper[(j * count) + j] = length;
            for (var i = 0; i < rows; i++)
                column[i] /= length;
        }
    }

    /// <summary>Solves R x = b for an upper triangle R as <see cref="Factor"/> keeps it; b becomes x.</summary>
    public static void SolveUpper(ReadOnlySpan<double> upper, int order, Span<double> right)
    {
        for (var j = right.Length - 1; j >= 0; j--)
        {
            right[j] /= upper[(j * order) + j];
            for (var i = 0; i < j; i++)
                right[i] -= upper[(j * order) + i] * right[j];
        }
    }

    /// <summary>Solves R'x = b for an upper triangle R as <see cref="Factor"/> keeps it; b becomes x.</summary>
    public static void SolveTransposed(ReadOnlySpan<double> upper, int order, Span<double> right)
    {
        for (var j = 0; j < right.Length; j++)
            right[j] = (right[j] - Dot(upper.Slice(j * order, j), right[..j])) / upper[(j * order) + j];
    }

    /// <summary>The sum of products.</summary>
    public static double Dot(ReadOnlySpan<double> left, ReadOnlySpan<double> right)
    {
        // Vectors of one width on every machine: the order of the sum, and so its last digit, does not depend on the processor.
        var sums = Vector256<double>.Zero;
        var i = 0;
        for (; i <= left.Length - Vector256<double>.Count; i += Vector256<double>.Count)
            sums += Vector256.Create(left[i..]) * Vector256.Create(right[i..]);
        var sum = Vector256.Sum(sums);
        for (; i < left.Length; i++)
            sum += left[i] * right[i];
        return sum;
    }

    /// <summary>One orthogonalisation, which adds to the components; answers the squared length that is left.</summary>
    private static double Pass(ReadOnlySpan<double> columns, Span<double> vector, Span<double> components)
    {
        for (var j = 0; j < components.Length; j++)
        {
            var column = columns.Slice(j * vector.Length, vector.Length);
            var component = Dot(column, vector);
            components[j] += component;
            Subtract(vector, component, column);
        }

        return Dot(vector, vector);
    }

    /// <summary>Takes a multiple of one vector from another.</summary>
    private static void Subtract(Span<double> vector, double multiple, ReadOnlySpan<double> other)
    {
        var multiples = Vector256.Create(multiple);
        var i = 0;
        for (; i <= vector.Length - Vector256<double>.Count; i += Vector256<double>.Count)
            (Vector256.Create<double>(vector[i..]) - (multiples * Vector256.Create(other[i..]))).CopyTo(vector[i..]);
        for (; i < vector.Length; i++)
            vector[i] -= multiple * other[i];
    }
}
