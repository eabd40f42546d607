namespace PeoplePowered.Statistics.Decisions;

/// <summary>Every name that a test can bear at some point of its ranges.</summary>
internal static class EvidenceNames
{
    /// <summary>What binary fractions of decimal rates may be off by: a ratio of exactly 2 counts as 2.</summary>
    private const double Rounding = 1e-12;

    /// <summary>All names possible over the box of sensitivity and type I rate, in the order of the enumeration; never empty.</summary>
    public static IEnumerable<EvidenceName> Of(Interval sensitivity, Interval typeIRate, EvidenceNaming naming)
    {
        var (best, worst) = (At(sensitivity.Upper, typeIRate.Lower, naming), At(sensitivity.Lower, typeIRate.Upper, naming));
        if (best == worst)
        {
            // Certainty and uniqueness both grow with the sensitivity and fall with the type I rate, so what holds at both ends holds between: but one may be lost before the other is.
            yield return best;
            yield break;
        }

        var (certain, unique, telling) = (naming.CertainFrom, naming.UniqueUpTo, naming.TellingFrom);
        var all = worst == EvidenceName.StrawInTheWind && best == EvidenceName.DoublyDecisive;
        if (worst == EvidenceName.StrawInTheWind)
            yield return EvidenceName.StrawInTheWind;
        if (worst == EvidenceName.Hoop || best == EvidenceName.Hoop || (all && OneAlone(sensitivity, typeIRate, certain, unique, telling)))
            yield return EvidenceName.Hoop;

        // Read from the other side, a smoking gun is a hoop: that the item is absent where the claim is false.
        if (worst == EvidenceName.SmokingGun || best == EvidenceName.SmokingGun || (all && OneAlone(typeIRate.Map(rate => 1 - rate), sensitivity.Map(rate => 1 - rate), 1 - unique, 1 - certain, telling)))
            yield return EvidenceName.SmokingGun;
        if (best == EvidenceName.DoublyDecisive)
            yield return EvidenceName.DoublyDecisive;
    }

    private static EvidenceName At(double sensitivity, double typeIRate, EvidenceNaming naming)
    {
        var apart = sensitivity > typeIRate;
        var hoop = apart && sensitivity >= naming.CertainFrom && 1 - typeIRate >= (naming.TellingFrom * (1 - sensitivity)) - Rounding;
        var gun = apart && typeIRate <= naming.UniqueUpTo && sensitivity >= (naming.TellingFrom * typeIRate) - Rounding;
        return (hoop, gun) switch
        {
            (true, true) => EvidenceName.DoublyDecisive,
            (true, false) => EvidenceName.Hoop,
            (false, true) => EvidenceName.SmokingGun,
            _ => EvidenceName.StrawInTheWind,
        };
    }

    /// <summary>
    /// Whether some point passes for a hoop and not for a smoking gun: s ≥ certain and t ≤ h(s) = 1 - k(1 - s), with t above unique or above s/k. At each s the largest
    /// t allowed, min(upper end, h(s)), is the best; h rises faster than s/k, so the best s is an end or where h(s) meets the upper end of t.
    /// </summary>
    private static bool OneAlone(Interval s, Interval t, double certain, double unique, double telling)
    {
        var from = Math.Max(s.Lower, certain);
        if (from > s.Upper)
            return false;
        ReadOnlySpan<double> candidates = [from, Math.Clamp(1 - ((1 - t.Upper) / telling), from, s.Upper), s.Upper];
        foreach (var at in candidates)
        {
            var top = Math.Min(t.Upper, 1 - (telling * (1 - at)) + Rounding);
            if (top >= t.Lower && t.Lower < at && (top > unique || telling * top > at))
                return true;
        }

        return false;
    }
}
