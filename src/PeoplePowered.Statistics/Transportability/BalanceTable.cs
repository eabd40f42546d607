using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Statistics.Transportability;

/// <summary>The balance of every covariate between sites and population.</summary>
internal static class BalanceTable
{
    /// <summary>A row for each number and for each level of each label.</summary>
    public static CovariateBalance[] Of(ModeratorSet covariates, bool[] inSample, bool[] inPopulation)
    {
        var rows = new List<CovariateBalance>();
        var values = new double[inSample.Length];
        foreach (var covariate in covariates.Moderators)
        {
            if (!covariate.IsCategorical)
            {
                covariate.Write(0, values);
                rows.Add(Row(covariate.Name, values, inSample, inPopulation));
                continue;
            }

            for (var level = 0; level < covariate.Levels.Count; level++)
            {
                for (var unit = 0; unit < values.Length; unit++)
                    values[unit] = covariate.Place(unit) == level ? 1 : 0;
                rows.Add(Row(covariate.Name + covariate.Levels[level], values, inSample, inPopulation));
            }
        }

        return [.. rows];
    }

    private static CovariateBalance Row(string name, ReadOnlySpan<double> values, bool[] inSample, bool[] inPopulation)
    {
        var (sample, _) = Moments(values, inSample);
        var (population, deviation) = Moments(values, inPopulation);
        var difference = sample.Equals(population) ? Estimable.Of(0) : Estimable.FiniteOf((sample - population) / deviation);
        return new CovariateBalance(name, Estimable.FiniteOf(sample), Estimable.FiniteOf(population), double.IsFinite(sample) && double.IsFinite(population) ? difference : Estimable.Absent(AbsenceReason.OutOfDomain));
    }

    /// <summary>The mean and the standard deviation (over n - 1) of the units asked for; one unit has a deviation of 0.</summary>
    private static (double Mean, double Deviation) Moments(ReadOnlySpan<double> values, bool[] asked)
    {
        double count = 0, mean = 0, squares = 0;
        for (var i = 0; i < values.Length; i++)
        {
            if (!asked[i])
                continue;
            count++;
            var deviation = values[i] - mean;
            mean += deviation / count;
            squares += deviation * (values[i] - mean);
        }

        return (mean, count > 1 ? Math.Sqrt(squares / (count - 1)) : 0);
    }
}
