using System.Buffers;

namespace PeoplePowered.Statistics.Synthesis;

/// <summary>Subgroup analysis: the mean effect in each level of a characteristic, and whether the levels differ.</summary>
/// <remarks>Stateless and safe to call from many threads.</remarks>
public static class Subgroups
{
    /// <summary>
    /// Pools each level's studies by themselves, each with a tau squared of its own. A level of one study has an estimate and no standard error, since one
    /// study says nothing of how its like differ: it is left out of the test between levels by name (metafor takes the root of its variance).
    /// </summary>
    /// <param name="estimates">The studies' estimates, finite, on a scale where their errors are about normal.</param>
    /// <param name="variances">Their sampling variances, positive and finite; as long as <paramref name="estimates"/>.</param>
    /// <param name="groups">A categorical moderator with a label for each study.</param>
    /// <param name="options">The methods and the level of confidence; <see cref="PoolingOptions.Default"/> where <c>null</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="groups"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The spans or the labels differ in length, or the moderator is a number.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An estimate is not finite, or a variance is not positive and finite.</exception>
    public static SubgroupAnalysis Separate(ReadOnlySpan<double> estimates, ReadOnlySpan<double> variances, Moderator groups, PoolingOptions? options = null)
    {
        CheckGroups(estimates, variances, groups);
        var levels = new SubgroupLevel[groups.Levels.Count];
        var rented = ArrayPool<double>.Shared.Rent(2 * estimates.Length);
        for (var place = 0; place < levels.Length; place++)
        {
            var count = 0;
            for (var i = 0; i < estimates.Length; i++)
            {
                if (groups.Place(i) != place)
                    continue;
                rented[count] = estimates[i];
                rented[estimates.Length + count++] = variances[i];
            }

            levels[place] = Level(groups.Levels[place], RandomEffects.Pool(rented.AsSpan(0, count), rented.AsSpan(estimates.Length, count), options));
        }

        ArrayPool<double>.Shared.Return(rented);
        return new SubgroupAnalysis(groups, levels, Between(levels), regression: null);
    }

    /// <summary>Compares the levels with one tau squared for all: a meta-regression on the labels. A level of one study then has a standard error too.</summary>
    /// <param name="estimates">The studies' estimates, finite, on a scale where their errors are about normal.</param>
    /// <param name="variances">Their sampling variances, positive and finite; as long as <paramref name="estimates"/>.</param>
    /// <param name="groups">A categorical moderator with a label for each study.</param>
    /// <param name="options">The methods and the level of confidence; <see cref="PoolingOptions.Default"/> where <c>null</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="groups"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The spans or the labels differ in length, or the moderator is a number.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An estimate is not finite, or a variance is not positive and finite.</exception>
    public static SubgroupAnalysis Shared(ReadOnlySpan<double> estimates, ReadOnlySpan<double> variances, Moderator groups, PoolingOptions? options = null)
    {
        CheckGroups(estimates, variances, groups);
        var fit = MetaRegression.Fit(estimates, variances, ModeratorSet.Of(groups), options);
        var levels = new SubgroupLevel[groups.Levels.Count];
        for (var place = 0; place < levels.Length; place++)
        {
            var mean = fit.Predict(ModeratorValue.Of(groups.Name, groups.Levels[place]));
            levels[place] = new SubgroupLevel(groups.Levels[place], groups.CountAt(place))
            {
                Estimate = mean.Estimate,
                StandardError = mean.StandardError,
                ConfidenceInterval = mean.ConfidenceInterval,
                PredictionInterval = mean.PredictionInterval,
                TauSquared = fit.TauSquared,
            };
        }

        return new SubgroupAnalysis(groups, levels, levels.Length < 2 ? new MetaRegressionTest(AbsenceReason.TooFewStudies) : fit.ModeratorTest, fit);
    }

    private static SubgroupLevel Level(string label, PooledEstimate pooled) => new(label, pooled.Studies)
    {
        Estimate = pooled.Estimate,
        StandardError = pooled.Estimate.HasValue ? pooled.StandardError : pooled.Estimate,
        ConfidenceInterval = pooled.ConfidenceInterval,
        PredictionInterval = pooled.PredictionInterval,
        TauSquared = pooled.TauSquared,
        Pooled = pooled,
    };

    /// <summary>The weighted sum of squares about the weighted mean, relative to the most precise level so that nothing overflows or cancels.</summary>
    private static MetaRegressionTest Between(SubgroupLevel[] levels)
    {
        SubgroupLevel[] tested = [.. levels.Where(level => level.InBetweenTest).OrderBy(level => level.StandardError.Value)];
        if (tested.Length < 2)
            return new MetaRegressionTest(AbsenceReason.TooFewStudies);
        var (origin, unit) = (tested[0].Estimate.Value, tested[0].StandardError.Value);
        double total = 0, sum = 0, squares = 0;
        foreach (var level in tested)
        {
            var root = unit / level.StandardError.Value;
            total += root * root;
            sum += root * root * (level.Estimate.Value - origin);
        }

        foreach (var level in tested)
        {
            var deviation = (level.Estimate.Value - origin - (sum / total)) / level.StandardError.Value;
            squares += deviation * deviation;
        }

        return MetaRegressionTest.ChiSquared(squares, tested.Length - 1);
    }

    private static void CheckGroups(ReadOnlySpan<double> estimates, ReadOnlySpan<double> variances, Moderator groups)
    {
        Guard.Against.Null(groups);
        Spans.SameLength(estimates.Length, variances.Length, nameof(variances));
        Spans.SameLength(estimates.Length, groups.Studies, nameof(groups));
        if (!groups.IsCategorical)
            throw new ArgumentException($"The moderator {groups.Name} is a number: its subgroups are not known.", nameof(groups));
        Spans.Finite(estimates, nameof(estimates));
        Spans.PositiveFinite(variances, nameof(variances));
    }
}
