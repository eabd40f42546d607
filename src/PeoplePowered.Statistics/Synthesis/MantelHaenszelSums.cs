using PeoplePowered.Statistics.EffectSizes;

namespace PeoplePowered.Statistics.Synthesis;

/// <summary>Mantel and Haenszel's estimators and their variances, as sums over the studies' tables. No term is a difference, but those of the variance of a risk difference.</summary>
internal static class MantelHaenszelSums
{
    private const double Rounding = 1e-13;

    /// <summary>The log odds ratio ln(R/S), R = sum of ad/N, S = sum of bc/N, with the variance of Robins, Breslow and Greenland; not a number where R or S is 0.</summary>
    public static (double Estimate, double Variance, int Used) OddsRatio(in FourfoldTables tables)
    {
        double r = 0, s = 0, pr = 0, mixed = 0, qs = 0;
        var used = 0;
        for (var i = 0; i < tables.Count; i++)
        {
            if (!tables.TryGet(i, out var t) || t.IsDoubleZero)
                continue;
            used++;
            var (along, across) = (t.A * t.D / t.Total, t.B * t.C / t.Total);
            var (p, q) = ((t.A + t.D) / t.Total, (t.B + t.C) / t.Total);
            r += along;
            s += across;
            pr += p * along;
            mixed += (p * across) + (q * along);
            qs += q * across;
        }

        return (Math.Log(r / s), ((pr / r / r) + (mixed / r / s) + (qs / s / s)) / 2, used);
    }

    /// <summary>The log risk ratio ln(R/S), R = sum of a n2/N, S = sum of c n1/N, with the variance of Greenland and Robins; not a number where R or S is 0.</summary>
    public static (double Estimate, double Variance, int Used) RiskRatio(in FourfoldTables tables)
    {
        double r = 0, s = 0, spread = 0;
        var used = 0;
        for (var i = 0; i < tables.Count; i++)
        {
            if (!tables.TryGet(i, out var t) || t.Achieved == 0)
                continue;
            used++;
            r += t.A * t.Comparison / t.Total;
            s += t.C * t.First / t.Total;

            // n1 n2 (a + c)/N^2 - ac/N, without the difference.
            spread += ((t.A / t.Total * t.D * t.First) + (t.B / t.Total * t.C * t.Comparison)) / t.Total;
        }

        return (Math.Log(r / s), spread / r / s, used);
    }

    /// <summary>The risk difference, sum of (ad - bc)/N over sum of n1 n2/N, with the variance of Sato, Greenland and Robins.</summary>
    public static (double Estimate, double Variance, int Used) RiskDifference(in FourfoldTables tables)
    {
        double contrast = 0, weight = 0, skew = 0, skewSize = 0, spread = 0;
        var used = 0;
        for (var i = 0; i < tables.Count; i++)
        {
            if (!tables.TryGet(i, out var t))
                continue;
            used++;
            var (share1, share2) = (t.First / t.Total, t.Comparison / t.Total);
            contrast += t.Determinant / t.Total;
            weight += share1 * t.Comparison;
            var (ofFirst, ofComparison, ofSizes) = (share2 * share2 * t.A, share1 * share1 * t.C, share1 * share2 * (t.Comparison - t.First) / 2);
            skew += ofComparison - ofFirst + ofSizes;
            skewSize += ofComparison + ofFirst + Math.Abs(ofSizes);
            spread += ((t.A * t.D) + (t.B * t.C)) / t.Total / 2;
        }

        var estimate = contrast / weight;
        var sum = (estimate * skew) + spread;

        // Where every arm has nobody or everybody the two parts cancel exactly; what is then left is rounding.
        if (Math.Abs(sum) <= Rounding * ((Math.Abs(estimate) * skewSize) + spread))
            sum = 0;
        return (estimate, sum / weight / weight, used);
    }

    /// <summary>The table with the same margins whose odds ratio is a given one: the root of A (n2 - m + A) = psi (m - A)(n1 - A), m having achieved it, written without cancellation.</summary>
    public static FourfoldTable Expected(in FourfoldTable table, double oddsRatio)
    {
        var (m, n1, n2) = (table.Achieved, table.First, table.Comparison);
        var linear = n2 - m + (oddsRatio * (m + n1));
        var root = Math.Sqrt((linear * linear) + (4 * (1 - oddsRatio) * oddsRatio * m * n1));
        var a = linear > 0 ? 2 * oddsRatio * m * n1 / (linear + root) : (root - linear) / (2 * (1 - oddsRatio));
        return new FourfoldTable(a, n1 - a, m - a, n2 - m + a);
    }
}
