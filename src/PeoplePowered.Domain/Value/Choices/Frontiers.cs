using PeoplePowered.Statistics;

namespace PeoplePowered.Domain.Value.Choices;

/// <summary>The efficient frontier of options of which one is taken, doing nothing among them (Johannesson and Weinstein 1993, doi 10.1016/0167-6296(93)90003-Y).</summary>
internal static class Frontiers
{
    public const string Nothing = "nothing";

    /// <summary>Each option by rising cost, those of equal cost by falling effect.</summary>
    public static ValueList<FrontierPoint> Of(IEnumerable<(string Name, Money Cost, double Effect)> options, Currency currency)
    {
        var all = options.Prepend((Name: Nothing, Cost: new Money(0, currency), Effect: 0.0)).OrderBy(option => option.Cost.Amount).ThenByDescending(option => option.Effect).ToList();
        var dominatedBy = new string?[all.Count];
        var frontier = new List<int>();
        for (var index = 0; index < all.Count; index++)
        {
            if (frontier.Count > 0 && all[index].Effect <= all[frontier[^1]].Effect)
                dominatedBy[index] = all[frontier[^1]].Name;
            else
                frontier.Add(index);
        }

        var hull = new List<int>();
        foreach (var index in frontier)
        {
            while (hull.Count > 1 && Ratio(hull[^2], hull[^1]) >= Ratio(hull[^1], index))
                hull.RemoveAt(hull.Count - 1);
            hull.Add(index);
        }

        return all.Select((option, index) => Point(option, index)).ToValueList();

        // The one place where costs become binary fractions: ratios.
        double Ratio(int from, int to) => (double)(all[to].Cost.Amount - all[from].Cost.Amount) / (all[to].Effect - all[from].Effect);

        FrontierPoint Point((string Name, Money Cost, double Effect) option, int index)
        {
            if (dominatedBy[index] is { } better)
                return new(option.Name, option.Cost, option.Effect, FrontierStanding.Dominated, better, Estimable.Absent(AbsenceReason.NotApplicable));
            var place = hull.IndexOf(index);
            return place < 0 ? new(option.Name, option.Cost, option.Effect, FrontierStanding.ExtendedlyDominated, null, Estimable.Absent(AbsenceReason.NotApplicable))
                : place == 0 ? new(option.Name, option.Cost, option.Effect, FrontierStanding.OnFrontier, null, Estimable.Absent(AbsenceReason.NotApplicable))
                : new(option.Name, option.Cost, option.Effect, FrontierStanding.OnFrontier, all[hull[place - 1]].Name, Finite(Ratio(hull[place - 1], index)));
        }
    }

    public static Estimable Finite(double ratio) => double.IsFinite(ratio) ? Estimable.Of(ratio) : Estimable.Absent(AbsenceReason.OutOfDomain);
}
