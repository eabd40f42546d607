using System.Globalization;
using System.Numerics;

namespace PeoplePowered.Domain.Outcomes;

/// <summary>
/// Reported outcomes of sites in one line: from tuples, from rows of any type, or from parallel lists. Each has the outcome's first version, the site, the counts and the
/// source; whatever else is known of a figure (a period, a slice, an edition) takes <see cref="ReportedOutcome"/> itself.
/// </summary>
/// <remarks>Counts are held as reported, odd or not; what cannot be a count or a name is refused, all of it in one exception.</remarks>
public static class ReportedOutcomes
{
    /// <summary>How many achieved an outcome at each site, of how many.</summary>
    /// <param name="framework">Whose outcome it is, such as <c>our-programme</c>.</param>
    /// <param name="outcome">Which outcome, such as <c>in-work</c>.</param>
    /// <param name="from">Where the figures come from, such as <c>our monitoring</c>.</param>
    /// <param name="sites">The site, people who achieved it, and people who took part.</param>
    /// <exception cref="ArgumentException">A name is blank or has white space at an end, or a count is negative or beyond a <see cref="long"/>; the message lists every one.</exception>
    public static ValueList<ReportedOutcome> For(string framework, string outcome, string from, params IEnumerable<(string Site, long Achieved, long Of)> sites) =>
        Of(framework, outcome, from, EvidenceDesign.Descriptive, Guard.Against.Null(sites).Select(site => (site.Site, new BigInteger[] { site.Achieved, site.Of })), counts => new CountOfParticipants(counts[0], counts[1]));

    /// <summary>How many achieved an outcome at each site, of how many, from rows of any type, such as anonymous ones.</summary>
    /// <typeparam name="TRow">The type of a row.</typeparam>
    /// <param name="framework">Whose outcome it is, such as <c>our-programme</c>.</param>
    /// <param name="outcome">Which outcome, such as <c>in-work</c>.</param>
    /// <param name="from">Where the figures come from, such as <c>our monitoring</c>.</param>
    /// <param name="rows">A row for each site.</param>
    /// <param name="site">The site of a row.</param>
    /// <param name="achieved">People who achieved it.</param>
    /// <param name="of">People who took part.</param>
    /// <exception cref="ArgumentException">As for tuples.</exception>
    public static ValueList<ReportedOutcome> For<TRow>(string framework, string outcome, string from, IEnumerable<TRow> rows, Func<TRow, string> site, Func<TRow, long> achieved, Func<TRow, long> of)
    {
        Guard.Against.Null(site);
        Guard.Against.Null(achieved);
        Guard.Against.Null(of);
        return For(framework, outcome, from, Guard.Against.Null(rows).Select(row => (site(row), achieved(row), of(row))));
    }

    /// <summary>How many achieved an outcome at each site, of how many, from parallel lists.</summary>
    /// <typeparam name="TCount">The type of a count, such as <c>int</c>.</typeparam>
    /// <param name="framework">Whose outcome it is, such as <c>our-programme</c>.</param>
    /// <param name="outcome">Which outcome, such as <c>in-work</c>.</param>
    /// <param name="from">Where the figures come from, such as <c>our monitoring</c>.</param>
    /// <param name="sites">The sites.</param>
    /// <param name="achieved">People who achieved it, site by site.</param>
    /// <param name="of">People who took part, site by site.</param>
    /// <exception cref="ArgumentException">As for tuples; or the lists differ in length.</exception>
    public static ValueList<ReportedOutcome> For<TCount>(string framework, string outcome, string from, IEnumerable<string> sites, IEnumerable<TCount> achieved, IEnumerable<TCount> of)
        where TCount : IBinaryInteger<TCount>
    {
        var (names, counts, all) = (Guard.Against.Null(sites).ToList(), Guard.Against.Null(achieved).ToList(), Guard.Against.Null(of).ToList());
        if (names.Count != counts.Count || names.Count != all.Count)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"There are {names.Count} sites, {counts.Count} counts of people who achieved it and {all.Count} of people who took part; give one of each for every site."),
                nameof(of));
        }

        return Of(
            framework, outcome, from, EvidenceDesign.Descriptive,
            names.Select((name, index) => (name, new[] { BigInteger.CreateChecked(counts[index]), BigInteger.CreateChecked(all[index]) })),
            pair => new CountOfParticipants(pair[0], pair[1]));
    }

    /// <summary>How many achieved an outcome at each site with a service and in a comparison group.</summary>
    /// <param name="framework">Whose outcome it is, such as <c>our-trials</c>.</param>
    /// <param name="outcome">Which outcome, such as <c>reoffended</c>.</param>
    /// <param name="from">Where the figures come from.</param>
    /// <param name="design">How the comparison was made; one that has a comparison.</param>
    /// <param name="sites">The site, people who achieved it with the service and how many had the service, people who achieved it in the comparison group and how many were in it.</param>
    /// <exception cref="ArgumentException">As without a comparison; or <paramref name="design"/> has none.</exception>
    public static ValueList<ReportedOutcome> Compared(
        string framework, string outcome, string from, EvidenceDesign design, params IEnumerable<(string Site, long Achieved, long Of, long ComparisonAchieved, long ComparisonOf)> sites)
    {
        if (!design.HasComparison())
            throw new ArgumentException($"The design '{design}' has no comparison; take {nameof(EvidenceDesign.Comparison)}, {nameof(EvidenceDesign.QuasiExperimental)} or {nameof(EvidenceDesign.Randomised)}, or {nameof(For)} for figures without one.", nameof(design));
        return Of(
            framework, outcome, from, design,
            Guard.Against.Null(sites).Select(site => (site.Site, new BigInteger[] { site.Achieved, site.Of, site.ComparisonAchieved, site.ComparisonOf })),
            counts => new TwoArmCounts(counts[0], counts[1], counts[2], counts[3]));
    }

    private static ValueList<ReportedOutcome> Of(
        string framework, string outcome, string from, EvidenceDesign design, IEnumerable<(string Site, BigInteger[] Counts)> sites, Func<long[], Figure> figure)
    {
        Guard.Against.NullOrWhiteSpace(framework);
        Guard.Against.NullOrWhiteSpace(outcome);
        Guard.Against.NullOrWhiteSpace(from);
        var reference = new OutcomeReference(new(framework), new(outcome));
        var source = new Source(from);
        var all = sites.ToList();
        var problems = all.SelectMany((site, index) => Problems(site.Site, site.Counts, index + 1)).ToList();
        return problems.Count == 0
            ? all.Select(site => new ReportedOutcome(reference, new(site: new(site.Site)), figure(Array.ConvertAll(site.Counts, count => (long)count)), source, design)).ToValueList()
            : throw new ArgumentException(string.Join(" ", problems), nameof(sites));
    }

    private static IEnumerable<string> Problems(string? site, BigInteger[] counts, int place)
    {
        var where = string.IsNullOrWhiteSpace(site) ? string.Create(CultureInfo.InvariantCulture, $"Row {place}") : $"'{site}'";
        if (string.IsNullOrWhiteSpace(site))
            yield return $"{where} names no site; give every row the name of its site.";
        else if (char.IsWhiteSpace(site[0]) || char.IsWhiteSpace(site[^1]) || site.Any(char.IsControl))
            yield return $"{where} starts or ends with white space, or holds a control character; trim it.";
        foreach (var count in counts.Where(count => count < 0))
            yield return string.Create(CultureInfo.InvariantCulture, $"{where} has a count of {count}; a count of people is zero or more, and a figure that is not known is left out.");
        foreach (var count in counts.Where(count => count > long.MaxValue))
            yield return string.Create(CultureInfo.InvariantCulture, $"{where} has a count of {count}, above the {long.MaxValue} that a count of people can hold; look for a slip, such as a number taken from a negative one.");
    }
}
