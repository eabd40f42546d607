using System.Globalization;
using PeoplePowered.Statistics;

namespace PeoplePowered.Domain.Learning.Gains;

/// <summary>How one group changed: after less before, in the instrument's unit, whichever direction is better.</summary>
/// <param name="PeopleBefore">How many were measured before.</param>
/// <param name="PeopleAfter">How many were measured after.</param>
/// <param name="People">From how many the change is known: those measured twice, or the smaller of both numbers where only means are known.</param>
/// <param name="Before">The mean before: of those measured twice where scores are known person by person, as stated otherwise.</param>
/// <param name="After">The mean after, likewise.</param>
/// <param name="Change">The mean after less the mean before.</param>
/// <param name="Interval">
/// Student's t interval of the change, paired. Where the correlation of both is not known it is the interval that holds those of all correlations from -1 to 1.
/// Absent below two people, where everybody changed alike, and where no spread was stated.
/// </param>
/// <param name="NarrowestInterval">The interval were the correlation as good as can be: <paramref name="Interval"/> where it is known. Absent where that leaves no spread.</param>
/// <param name="CorrelationKnown">Whether the correlation, or what says the same, is known.</param>
/// <param name="Standardised">
/// The change in standard deviations before, corrected for small samples (Bonett 2008, doi 10.1037/1082-989X.13.2.99; <c>StandardisedByBeforeUnequalVariances</c>). Absent below
/// three people and where the spreads are not known.
/// </param>
/// <param name="StandardisedInterval">Its normal interval, likewise over all correlations where it is not known.</param>
/// <param name="ChangeOfAllWhoBegan">
/// The mean change of all who were measured before, wherever on the scale those stand who were lost since. Absent where nobody was lost, the scale has no bounds, or somebody
/// measured after was not measured before.
/// </param>
public sealed record GroupGain(
    int PeopleBefore,
    int PeopleAfter,
    int People,
    Estimable Before,
    Estimable After,
    Estimable Change,
    EstimableInterval Interval,
    EstimableInterval NarrowestInterval,
    bool CorrelationKnown,
    Estimable Standardised,
    EstimableInterval StandardisedInterval,
    EstimableInterval ChangeOfAllWhoBegan)
{
    /// <summary>The change on one line, in the invariant culture.</summary>
    public override string ToString() => Format(null);

    /// <summary>The change on one line, in the reader's culture.</summary>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public string Format(IFormatProvider? formatProvider)
    {
        var culture = formatProvider ?? CultureInfo.InvariantCulture;
        string Number(double value) => value.ToString("0.###", culture);
        var change = Change.HasValue ? $"{Number(Before.Value)} to {Number(After.Value)}, change {Number(Change.Value)}" : "change not known";
        var range = Interval.HasValue ? $"{Number(Interval.Value.Lower)} to {Number(Interval.Value.Upper)}" : "no interval";
        return $"{change} ({range}), {People.ToString(culture)} people";
    }
}
