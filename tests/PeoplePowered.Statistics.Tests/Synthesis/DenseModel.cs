using MathNet.Numerics.LinearAlgebra;

namespace PeoplePowered.Statistics.Tests.Synthesis;

/// <summary>The mixed model and the sandwich with matrices as large as the data, straight from their definitions.</summary>
internal sealed class DenseModel
{
    private readonly Matrix<double> _v;
    private readonly Matrix<double> _x;
    private readonly Vector<double> _y;
    private readonly int[] _clusters;

    public DenseModel(double[] estimates, double[] variances, int[] clusters, double[] design, double between, double within)
    {
        var k = estimates.Length;
        _clusters = clusters;
        _y = Vector<double>.Build.Dense(estimates);
        _x = Matrix<double>.Build.Dense(k, design.Length / k, (row, column) => design[(row * (design.Length / k)) + column]);
        _v = Matrix<double>.Build.Dense(k, k, (i, j) => (clusters[i] == clusters[j] ? between : 0) + (i == j ? variances[i] + within : 0));
        Inverse = _v.Inverse();
        Covariance = (_x.Transpose() * Inverse * _x).Inverse();
        Coefficients = Covariance * (_x.Transpose() * (Inverse * _y));
    }

    public Matrix<double> Inverse { get; }

    public Matrix<double> Covariance { get; }

    public Vector<double> Coefficients { get; }

    private Vector<double> Residuals => _y - (_x * Coefficients);

    private Matrix<double> Projection => Inverse - (Inverse * _x * Covariance * _x.Transpose() * Inverse);

    public double LogLikelihood(bool restricted)
    {
        var logDeterminant = 2 * _v.Cholesky().Factor.Diagonal().Sum(Math.Log);
        var squares = Residuals * (Inverse * Residuals);
        return restricted
            ? -0.5 * (((_y.Count - _x.ColumnCount) * Math.Log(2 * Math.PI)) - Math.Log((_x.Transpose() * _x).Determinant()) + logDeterminant - Math.Log(Covariance.Determinant()) + squares)
            : -0.5 * ((_y.Count * Math.Log(2 * Math.PI)) + logDeterminant + squares);
    }

    public (double Between, double Within) Slopes(bool restricted)
    {
        var q = Inverse * Residuals;
        var matrix = restricted ? Projection : Inverse;
        var same = Matrix<double>.Build.Dense(_y.Count, _y.Count, (i, j) => _clusters[i] == _clusters[j] ? 1 : 0);
        return (((q * (same * q)) - (matrix * same).Trace()) / 2, ((q * q) - matrix.Trace()) / 2);
    }

    /// <summary>The standard errors and Satterthwaite's degrees of freedom after clubSandwich's definition of CR2.</summary>
    public (double[] StandardErrors, double[] DegreesOfFreedom) Cr2()
    {
        var k = _y.Count;
        var ids = _clusters.Distinct().ToArray();
        var hat = Matrix<double>.Build.DenseIdentity(k) - (_x * Covariance * _x.Transpose() * Inverse);
        var meat = Matrix<double>.Build.Dense(_x.ColumnCount, _x.ColumnCount);
        var parts = new List<Matrix<double>>();
        foreach (var id in ids)
        {
            var rows = Enumerable.Range(0, k).Where(i => _clusters[i] == id).ToArray();
            var pick = Matrix<double>.Build.Dense(rows.Length, k, (i, j) => rows[i] == j ? 1 : 0);
            var phi = pick * _v * pick.Transpose();
            var x = pick * _x;
            var d = phi.Cholesky().Factor.Transpose();
            var b = d * (phi - (x * Covariance * x.Transpose())) * d.Transpose();
            var adjustment = d.Transpose() * InverseRoot(b) * d;
            var score = x.Transpose() * (pick * Inverse * pick.Transpose()) * adjustment * (pick * Residuals);
            meat += score.OuterProduct(score);
            parts.Add((pick * hat).Transpose() * adjustment * (pick * Inverse * pick.Transpose()) * x * Covariance);
        }

        var variance = Covariance * meat * Covariance;
        var degrees = Enumerable.Range(0, _x.ColumnCount).Select(column =>
        {
            var vectors = Matrix<double>.Build.DenseOfColumnVectors(parts.Select(part => part.Column(column)));
            var omega = vectors.Transpose() * _v * vectors;
            return Math.Pow(omega.Trace(), 2) / omega.PointwisePower(2).RowSums().Sum();
        });
        return ([.. variance.Diagonal().Select(Math.Sqrt)], [.. degrees]);
    }

    private static Matrix<double> InverseRoot(Matrix<double> matrix)
    {
        var evd = ((matrix + matrix.Transpose()) / 2).Evd(Symmetricity.Symmetric);
        var values = evd.EigenValues.Real();
        var smallest = values.Maximum() * 1e-10;
        return evd.EigenVectors * Matrix<double>.Build.DenseOfDiagonalVector(values.Map(value => value > smallest ? 1 / Math.Sqrt(value) : 0)) * evd.EigenVectors.Transpose();
    }
}
