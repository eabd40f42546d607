using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Statistics.Transportability;

/// <summary>From checked covariates to the four answers of <see cref="Extrapolation"/>.</summary>
internal static class ExtrapolationCheck
{
    /// <summary>A leverage is above another by more than rounding.</summary>
    private const double Rounding = 1e-9;

    /// <summary>The checks; a place with a label that no site has is known to lie outside.</summary>
    public static Extrapolation Of(double[] columns, int sites, ReadOnlySpan<double> place, ReadOnlySpan<double> weights, bool known, CovariateRange[] ranges)
    {
        var unweighted = Estimable.Absent(AbsenceReason.NotApplicable);
        if (sites == 0 || !known)
            return Outside(sites, place.Length, ranges, sites == 0 ? AbsenceReason.NoStudies : AbsenceReason.OutOfDomain);
        var space = new CovariateSpace(columns, sites);
        if (!space.IsDetermined || !space.TryPlace(place, out var coordinates))
            return Outside(sites, place.Length, ranges, space.IsDetermined ? AbsenceReason.Collinear : AbsenceReason.TooFewStudies);
        var leverage = CovariateSpace.Leverage(coordinates);
        var distance = space.DistanceFromHull(coordinates);
        var (weighted, largest) = (unweighted, unweighted);
        if (!weights.IsEmpty)
        {
            var weightedSpace = new CovariateSpace(columns, sites, weights);
            weighted = weightedSpace.TryPlace(place, out var weightedCoordinates) ? Estimable.FiniteOf(CovariateSpace.Leverage(weightedCoordinates)) : Estimable.Absent(AbsenceReason.OutOfDomain);
            largest = Estimable.FiniteOf(weightedSpace.LargestLeverage);
        }

        return new Extrapolation(sites, place.Length, ranges)
        {
            IsInsideHull = distance == 0,
            DistanceFromHull = Estimable.FiniteOf(distance),
            Leverage = Estimable.FiniteOf(leverage),
            LargestLeverage = Estimable.FiniteOf(space.LargestLeverage),
            WeightedLeverage = weighted,
            LargestWeightedLeverage = largest,
            IsLeverageAbove = weights.IsEmpty ? Above(leverage, space.LargestLeverage) : !weighted.HasValue || !largest.HasValue || Above(weighted.Value, largest.Value),
            MahalanobisSquared = sites == 1 ? Estimable.Absent(AbsenceReason.TooFewStudies) : Estimable.FiniteOf(space.MahalanobisSquared(coordinates)),
        };
    }

    /// <summary>The columns of the moderators without the intercept, one after another.</summary>
    public static double[] Columns(ModeratorSet moderators)
    {
        var studies = moderators.Moderators[0].Studies;
        var columns = new double[studies * (moderators.Columns - 1)];
        for (var j = 1; j < moderators.Columns; j++)
        {
            var (moderator, own) = moderators.Behind(j);
            moderator.Write(own, columns.AsSpan((j - 1) * studies, studies));
        }

        return columns;
    }

    /// <summary>Check (a) by moderators.</summary>
    public static CovariateRange[] Ranges(ModeratorSet sites, ReadOnlySpan<ModeratorValue> place)
    {
        var ranges = new CovariateRange[sites.Moderators.Count];
        for (var j = 0; j < ranges.Length; j++)
        {
            var moderator = sites.Moderators[j];
            var value = ModeratorValue.Find(place, moderator).PlaceIn(moderator);
            if (moderator.IsCategorical)
            {
                ranges[j] = new CovariateRange(moderator.Name, EstimableInterval.Absent(AbsenceReason.NotApplicable), value >= 0);
                continue;
            }

            var values = new double[moderator.Studies];
            moderator.Write(0, values);
            ranges[j] = Range(moderator.Name, values, value);
        }

        return ranges;
    }

    /// <summary>Check (a) by columns, which are called x1, x2 and so on.</summary>
    public static CovariateRange[] Ranges(ReadOnlySpan<double> columns, int sites, ReadOnlySpan<double> place)
    {
        var ranges = new CovariateRange[place.Length];
        for (var j = 0; j < ranges.Length; j++)
            ranges[j] = Range(FormattableString.Invariant($"x{j + 1}"), columns.Slice(j * sites, sites), place[j]);
        return ranges;
    }

    private static CovariateRange Range(string name, ReadOnlySpan<double> values, double value)
    {
        if (values.IsEmpty)
            return new CovariateRange(name, EstimableInterval.Absent(AbsenceReason.NoStudies), IsInside: false);
        double smallest = values[0], largest = values[0];
        foreach (var other in values)
            (smallest, largest) = (Math.Min(smallest, other), Math.Max(largest, other));
        var range = new Interval(smallest, largest);
        return new CovariateRange(name, EstimableInterval.Of(range), range.Contains(value));
    }

    private static Extrapolation Outside(int sites, int columns, CovariateRange[] ranges, AbsenceReason reason)
    {
        var absent = Estimable.Absent(reason);
        return new Extrapolation(sites, columns, ranges)
        {
            DistanceFromHull = absent,
            Leverage = absent,
            LargestLeverage = absent,
            WeightedLeverage = absent,
            LargestWeightedLeverage = absent,
            IsLeverageAbove = true,
            MahalanobisSquared = absent,
        };
    }

    private static bool Above(double leverage, double largest) => leverage > largest * (1 + Rounding);
}
