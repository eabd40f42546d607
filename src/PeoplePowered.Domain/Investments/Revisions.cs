using NodaTime;

namespace PeoplePowered.Domain.Investments;

/// <summary>The order of revisions, and what was known of them on a day.</summary>
public static class Revisions
{
    /// <summary>
    /// The revisions in order of time: dated ones by date, and each undated one directly behind the dated one that it is listed
    /// behind (in front of all where it is listed first). Revisions of one date keep their listed order.
    /// </summary>
    /// <param name="revisions">The revisions as listed.</param>
    public static ValueList<Revision> InOrder(IEnumerable<Revision> revisions)
    {
        Guard.Against.Null(revisions);
        PartialDate? behind = null;
        var placed = new List<(PartialDate? Date, Revision Revision)>();
        foreach (var revision in revisions)
        {
            behind = revision.Announced ?? behind;
            placed.Add((behind, revision));
        }

        return placed.OrderBy(item => item.Date is not null).ThenBy(item => item.Date).Select(item => item.Revision).ToValueList();
    }

    /// <summary>What was known on a day.</summary>
    /// <param name="revisions">The revisions as listed.</param>
    /// <param name="day">The day; <c>null</c> for all that is known now, the last in order being the last known.</param>
    public static AsKnown AsKnownOn(IEnumerable<Revision> revisions, LocalDate? day)
    {
        var ordered = InOrder(revisions);
        if (day is not { } asOf)
            return new(Knowledge.Known, ordered[^1], []);
        var last = ordered.ToList().FindLastIndex(revision => revision.KnownOn(asOf) == Knowledge.Known);
        var possible = ordered.Skip(last + 1).Where(revision => revision.KnownOn(asOf) == Knowledge.PossiblyKnown).ToValueList();
        var knowledge = last >= 0 ? Knowledge.Known : possible.Count > 0 ? Knowledge.PossiblyKnown : Knowledge.NotYetKnown;
        return new(knowledge, last >= 0 ? ordered[last] : null, possible);
    }

    internal static ValueList<Revision> Checked(ValueList<Revision> revisions, Identifier of)
    {
        Guard.Against.Null(revisions);
        return revisions.Count > 0 ? revisions : throw new ArgumentException($"'{of}' needs at least one revision: what was announced, with its source.", nameof(revisions));
    }
}
