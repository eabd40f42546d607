namespace PeoplePowered.Statistics.Synthesis;

/// <summary>The eigenvalues and eigenvectors of a small symmetric matrix by Jacobi's rotations (Golub and Van Loan 2013, Matrix Computations, section 8.5).</summary>
internal static class ClusterEigen
{
    private const int MaximumSweeps = 60;

    /// <summary>Leaves the eigenvalues on the diagonal of the matrix and the eigenvectors in the columns of the other.</summary>
    public static void Decompose(Span<double> matrix, Span<double> vectors, int size)
    {
        vectors.Clear();
        for (var i = 0; i < size; i++)
            vectors[(i * size) + i] = 1;
        for (var sweep = 0; sweep < MaximumSweeps; sweep++)
        {
            var rotated = false;
            for (var p = 0; p < size; p++)
            {
                for (var q = p + 1; q < size; q++)
                    rotated |= Rotate(matrix, vectors, size, p, q);
            }

            if (!rotated)
                return;
        }
    }

    private static bool Rotate(Span<double> matrix, Span<double> vectors, int size, int p, int q)
    {
        var (pp, pq, qq) = (matrix[(p * size) + p], matrix[(p * size) + q], matrix[(q * size) + q]);
        if (!(Math.Abs(pq) > 1e-17 * (Math.Abs(pp) + Math.Abs(qq))))
            return false;
        var theta = (qq - pp) / (2 * pq);
        var tangent = Math.CopySign(1, theta) / (Math.Abs(theta) + Math.Sqrt(1 + (theta * theta)));
        var cosine = 1 / Math.Sqrt(1 + (tangent * tangent));
        var sine = tangent * cosine;
        for (var i = 0; i < size; i++)
            Turn(ref matrix[(i * size) + p], ref matrix[(i * size) + q], cosine, sine);
        for (var i = 0; i < size; i++)
            Turn(ref matrix[(p * size) + i], ref matrix[(q * size) + i], cosine, sine);
        for (var i = 0; i < size; i++)
            Turn(ref vectors[(i * size) + p], ref vectors[(i * size) + q], cosine, sine);
        return true;
    }

    private static void Turn(ref double first, ref double second, double cosine, double sine) =>
        (first, second) = ((cosine * first) - (sine * second), (sine * first) + (cosine * second));
}
