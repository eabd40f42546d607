using PeoplePowered.Statistics.LinearAlgebra;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Statistics.Transportability;

/// <summary>
/// The places of sites by their covariates, in coordinates in which their covariances are 1 and 0: there leverage and Mahalanobis distance are lengths, and nothing depends on
/// the covariates' units. Columns that follow from others are dropped, and a place that breaks their relation lies outside.
/// </summary>
internal sealed class CovariateSpace
{
    /// <summary>A point this close to the hull, in standard deviations of the sites or beside the distance of the farthest site, is on it: rounding, not distance.</summary>
    private const double OnTheHull = 1e-9;

    private readonly DesignColumns _design;
    private readonly double[] _upper;
    private readonly double[] _points;

    /// <summary>The space of at least one site.</summary>
    /// <param name="columns">The covariates' columns one after another, finite, without the intercept.</param>
    /// <param name="sites">The number of sites.</param>
    /// <param name="weights">Positive weights of the sites, or empty for equal ones: they change the leverages, the coordinates then standing for weighted covariances.</param>
    public CovariateSpace(ReadOnlySpan<double> columns, int sites, ReadOnlySpan<double> weights = default)
    {
        Sites = sites;
        var count = (columns.Length / sites) + 1;
        var set = Moderators(columns, sites);
        var room = new double[sites * count];
        _design = DesignColumns.Write(set, sites, room, new double[(sites * count) + (count * count)]);
        IsDetermined = !_design.Exhausted;
        var kept = room.AsSpan(0, sites * _design.Kept);
        var raw = kept.ToArray();
        Scale(kept, weights);
        _upper = new double[_design.Kept * _design.Kept];
        Orthonormal.Factor(kept, sites, _upper);
        _points = new double[sites * _design.Kept];
        for (var site = 0; site < sites; site++)
        {
            var point = Point(site);
            for (var j = 0; j < point.Length; j++)
                point[j] = raw[(j * sites) + site];
            Orthonormal.SolveTransposed(_upper, _design.Kept, point);
            LargestLeverage = Math.Max(LargestLeverage, Orthonormal.Dot(point, point));
        }
    }

    /// <summary>The number of sites.</summary>
    public int Sites { get; }

    /// <summary>Whether there are enough sites to tell every column from the others.</summary>
    public bool IsDetermined { get; }

    /// <summary>The largest leverage among the sites.</summary>
    public double LargestLeverage { get; }

    /// <summary>The coordinates of a place, the first for the intercept; false where it breaks a relation that all sites keep.</summary>
    /// <param name="row">The place's covariates, without the intercept.</param>
    /// <param name="coordinates">Receives the coordinates.</param>
    public bool TryPlace(ReadOnlySpan<double> row, out double[] coordinates)
    {
        coordinates = new double[_design.Kept];
        if (!_design.TryStandardise([1, .. row], coordinates))
            return false;
        Orthonormal.SolveTransposed(_upper, _design.Kept, coordinates);
        return Array.TrueForAll(coordinates, double.IsFinite);
    }

    /// <summary>The leverage at coordinates: x'(X'WX)^-1 x.</summary>
    public static double Leverage(ReadOnlySpan<double> coordinates) => Orthonormal.Dot(coordinates, coordinates);

    /// <summary>The squared Mahalanobis distance from the sites' mean; only without weights.</summary>
    public double MahalanobisSquared(ReadOnlySpan<double> coordinates) => (Sites - 1) * Orthonormal.Dot(coordinates[1..], coordinates[1..]);

    /// <summary>The distance from the convex hull of the sites in standard deviations, Mahalanobis's; 0 inside and on the hull. Only without weights.</summary>
    public double DistanceFromHull(ReadOnlySpan<double> coordinates)
    {
        var dimensions = _design.Kept - 1;
        if (dimensions == 0)
            return 0;

        // Column i is (site i less the place, 1): weights of sum 1 that bring these to (0, 1) are those that mix the place from the sites.
        var rows = dimensions + 1;
        var scale = Math.Sqrt(Sites - 1);
        var columns = new double[Sites * rows];
        double farthest = 0;
        for (var site = 0; site < Sites; site++)
        {
            var column = columns.AsSpan(site * rows, rows);
            for (var j = 0; j < dimensions; j++)
                column[j] = scale * (Point(site)[j + 1] - coordinates[j + 1]);
            column[dimensions] = 1;
            farthest = Math.Max(farthest, Orthonormal.Dot(column, column));
        }

        var target = new double[rows];
        target[dimensions] = 1;
        var near = OnTheHull * Math.Max(1, Math.Sqrt(farthest));
        var problem = new NonNegativeLeastSquares(columns, target);
        problem.Solve(near / 10);
        var distance = Distance(problem, columns, dimensions);
        return distance <= near ? 0 : distance;
    }

    /// <summary>The length of the mixture of the sites, less the place, that the weights name.</summary>
    private static double Distance(in NonNegativeLeastSquares problem, ReadOnlySpan<double> columns, int dimensions)
    {
        double total = 0;
        var mixture = new double[dimensions];
        for (var i = 0; i < problem.Support.Length; i++)
        {
            total += problem.Weights[i];
            for (var j = 0; j < dimensions; j++)
                mixture[j] += problem.Weights[i] * columns[(problem.Support[i] * (dimensions + 1)) + j];
        }

        return Math.Sqrt(Orthonormal.Dot(mixture, mixture)) / total;
    }

    private static ModeratorSet Moderators(ReadOnlySpan<double> columns, int sites)
    {
        var moderators = new Moderator[columns.Length / sites];
        for (var j = 0; j < moderators.Length; j++)
            moderators[j] = Moderator.Numeric(FormattableString.Invariant($"x{j + 1}"), columns.Slice(j * sites, sites));
        return ModeratorSet.Of(moderators);
    }

    private static void Scale(Span<double> columns, ReadOnlySpan<double> weights)
    {
        for (var i = 0; i < columns.Length && !weights.IsEmpty; i++)
            columns[i] *= Math.Sqrt(weights[i % weights.Length]);
    }

    private Span<double> Point(int site) => _points.AsSpan(site * _design.Kept, _design.Kept);
}
