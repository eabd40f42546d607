using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Statistics.Transportability;

/// <summary>The design of a propensity's regression, fitted for one set of counts after another.</summary>
internal sealed class SamplingPropensity
{
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

    /// <summary>A fit in which each unit counts so often, from coefficients nearby.</summary>
    public PenalisedLogistic Fit(double[] counts, ReadOnlySpan<double> start)
    {
        var fit = new PenalisedLogistic(_columns, _inSample, counts, _ridge);
        start.CopyTo(fit.Coefficients);
        fit.Fit();
        return fit;
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
