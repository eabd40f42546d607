using PeoplePowered.Domain;
using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Reporting.Reports;

namespace PeoplePowered.Reporting.Portfolios;

/// <summary>Caveats as a reader wants them: each once, the weightiest first. Serious ones stand one by one; of lighter ones that many subjects share, the first is told and the others are named.</summary>
public static class CaveatLines
{
    private const int ApartUpTo = 2;

    /// <summary>The caveats of a service and of its outcomes.</summary>
    /// <param name="service">The service.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public static IReadOnlyList<ReportCaveat> Of(ServiceReview service, IFormatProvider? formatProvider = null) =>
        Of(Guard.Against.Null(service).Caveats.Concat(service.Outcomes.SelectMany(outcome => outcome.Caveats)), formatProvider);

    /// <summary>Any caveats.</summary>
    /// <param name="caveats">The caveats, in any order.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public static IReadOnlyList<ReportCaveat> Of(IEnumerable<Caveat> caveats, IFormatProvider? formatProvider = null) =>
    [
        .. Guard.Against.Null(caveats)
            .DistinctBy(caveat => (caveat.Code, caveat.Message))
            .GroupBy(caveat => (caveat.Code, caveat.Severity))
            .OrderByDescending(group => group.Key.Severity)
            .SelectMany(group => Lines(group.ToList(), formatProvider)),
    ];

    private static IEnumerable<ReportCaveat> Lines(List<Caveat> caveats, IFormatProvider? culture)
    {
        var first = caveats[0];
        if (caveats.Count <= ApartUpTo || first.Severity == CaveatSeverity.Serious)
            return caveats.Select(caveat => new ReportCaveat(caveat.Severity, caveat.Code, caveat.Format(culture)));
        var others = string.Join(", ", caveats.Skip(1).Select(Label).Distinct(StringComparer.Ordinal));
        return [new(first.Severity, first.Code, $"{first.Format(culture)} Likewise, each with its own figures: {others}.")];
    }

    private static string Label(Caveat caveat) =>
        caveat.Arguments.FirstOrDefault(argument => argument is { Name: "outcome", Text: not null }) is { } outcome ? $"{caveat.Subject} ({outcome.Text})" : caveat.Subject;
}
