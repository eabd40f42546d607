using NodaTime;

namespace PeoplePowered.Domain.Investments;

/// <summary>The order of revisions, and what was known of them on a day.</summary>
public static class Revisions
{
    /// <summary>
    /// The revisions in order of time. A dated one moves in front of those that are certainly later; where dates of different
    /// precision overlap, the listed order stands. An undated one stays directly behind the dated one that it is listed behind
    /// (in front of all where it is listed first).
    /// </summary>
    /// <param name="revisions">The revisions as listed.</param>
    public static ValueList<Revision> InOrder(IEnumerable<Revision> revisions)
    {
        Guard.Against.Null(revisions);
        var groups = new List<List<Revision>>();
        List<Revision>? behind = null;
        foreach (var revision in revisions)
        {
            if (revision.Announced is not { } announced)
            {
                if (behind is null)
                    groups.Insert(0, behind = []);
                behind.Add(revision);
                continue;
            }

            var place = groups.Count;
            while (place > 0 && groups[place - 1][0].Announced is { } other && announced.Latest < other.Earliest)
                place--;
            groups.Insert(place, behind = [revision]);
        }

        return groups.SelectMany(group => group).ToValueList();
    }

    /// <summary>What was known on a day.</summary>
    /// <param name="revisions">The revisions as listed; at least one.</param>
    /// <param name="day">The day; <c>null</c> for all that is known now, the last in order being the last known.</param>
    /// <exception cref="ArgumentException">There is no revision.</exception>
    public static AsKnown AsKnownOn(IEnumerable<Revision> revisions, LocalDate? day)
    {
        var ordered = InOrder(revisions);
        if (ordered.Count == 0)
            throw new ArgumentException("There is no revision to know of.", nameof(revisions));
        if (day is not { } asOf)
            return new(Knowledge.Known, ordered[^1], []);
        var last = ordered.ToList().FindLastIndex(revision => revision.KnownOn(asOf) == Knowledge.Known);
        var latest = last < 0 ? null : ordered[last];
        var possible = ordered
            .Where((revision, index) => revision.KnownOn(asOf) == Knowledge.PossiblyKnown && (index > last || MayBeLater(revision, latest!)))
            .ToValueList();
        var knowledge = latest is not null ? Knowledge.Known : possible.Count > 0 ? Knowledge.PossiblyKnown : Knowledge.NotYetKnown;
        return new(knowledge, latest, possible);
    }

    internal static ValueList<Revision> Checked(ValueList<Revision> revisions, Identifier of)
    {
        Guard.Against.Null(revisions);
        return revisions.Count > 0 ? revisions : throw new ArgumentException($"'{of}' needs at least one revision: what was announced, with its source.", nameof(revisions));
    }

    private static bool MayBeLater(Revision revision, Revision latest) =>
        revision.Announced is { } announced && latest.Announced is { } known && announced.Latest > known.Earliest;
}
