using PeoplePowered.Statistics.LinearAlgebra;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Statistics.Transportability;

/// <summary>The design of a propensity's regression, fitted for one set of counts after another.</summary>
internal sealed class SamplingPropensity
{
    /// <summary>A column follows from others where no more than this part of it does not.</summary>
    private const double Dependent = 1e-9;

    private readonly double[] _columns;
    private readonly bool[] _inSample;
    private readonly double[] _ridge;

    /// <summary>The regression of membership in the sample on covariates.</summary>
    /// <param name="covariates">A value of each covariate for every unit, sites and population.</param>
    /// <param name="inSample">Whether a unit is a site; at least one is and one is not.</param>
    /// <param name="options">The penalty.</param>
    public SamplingPropensity(ModeratorSet covariates, bool[] inSample, GeneralizabilityOptions options)
    {
        var count = covariates.Columns;
        var room = new double[inSample.Length * count];
        var design = DesignColumns.Write(covariates, inSample.Length, room, new double[room.Length + (count * count)]);
        _columns = room[..(inSample.Length * design.Kept)];
        _inSample = inSample;
        _ridge = options.Penalty == PropensityPenalty.Firth ? [] : Ridge(_columns, design.Kept, inSample.Length, options.RidgeStrength);
    }

    /// <summary>
    /// A fit in which each unit counts so often, from the coefficients of a fit nearby. A column that says nothing new of the units that count, such as a label that none of them has, is left out
    /// where no ridge holds it.
    /// </summary>
    /// <param name="counts">How often each unit counts.</param>
    /// <param name="start">A coefficient for each column; empty for none.</param>
    public PenalisedLogistic Fit(double[] counts, ReadOnlySpan<double> start)
    {
        var rows = _inSample.Length;
        var kept = _ridge.Length > 0 || !counts.Contains(0) ? [.. Enumerable.Range(0, _columns.Length / rows)] : Independent(counts);
        var columns = kept.Count * rows == _columns.Length ? _columns : [.. kept.SelectMany(j => _columns.Skip(j * rows).Take(rows))];
        var fit = new PenalisedLogistic(columns, _inSample, counts, _ridge);
        for (var j = 0; j < kept.Count && !start.IsEmpty; j++)
            fit.Coefficients[j] = start[kept[j]];
        fit.Fit();
        return fit;
    }

    /// <summary>The columns that, over the units that count, do not follow from those before them.</summary>
    private List<int> Independent(double[] counts)
    {
        var rows = _inSample.Length;
        var kept = new List<int>();
        var orthonormal = new double[_columns.Length];
        var components = new double[_columns.Length / rows];
        for (var j = 0; j < components.Length; j++)
        {
            var rest = orthonormal.AsSpan(kept.Count * rows, rows);
            for (var i = 0; i < rows; i++)
                rest[i] = counts[i] > 0 ? _columns[(j * rows) + i] : 0;
            var before = Math.Sqrt(Orthonormal.Dot(rest, rest));
            Orthonormal.Project(orthonormal.AsSpan(0, kept.Count * rows), rest, components.AsSpan(0, kept.Count));
            var remaining = Math.Sqrt(Orthonormal.Dot(rest, rest));
            if (!(remaining > Dependent * before))
                continue;
            foreach (ref var value in rest)
                value /= remaining;
            kept.Add(j);
        }

        return kept;
    }

    /// <summary>The strength times the variance of each column but the intercept's, which is not penalised.</summary>
    private static double[] Ridge(double[] columns, int count, int rows, double strength)
    {
        var ridge = new double[count];
        for (var j = 1; j < count; j++)
        {
            var column = columns.AsSpan(j * rows, rows);
            double mean = 0, squares = 0;
            foreach (var value in column)
                mean += value / rows;
            foreach (var value in column)
                squares += (value - mean) * (value - mean);
            ridge[j] = strength * (squares / (rows - 1));
        }

        return ridge;
    }
}
