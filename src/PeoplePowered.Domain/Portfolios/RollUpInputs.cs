using System.Globalization;
using System.Text.Json;

namespace PeoplePowered.Domain.Portfolios;

/// <summary>The method, options and inputs of a roll-up as its record of making has them.</summary>
internal static class RollUpInputs
{
    public static Made Made(Portfolio portfolio, RollUpOptions options) => Domain.Made.By(MethodOf(options), Lines(portfolio));

    private static string MethodOf(RollUpOptions options) => string.Join("; ", Parts(options));

    private static IEnumerable<string> Parts(RollUpOptions options)
    {
        yield return "roll-up";
        yield return options.AsOf is { } day ? $"as of {PartialDate.On(day)}" : "as known now";
        yield return "people frechet unless distinct";
        foreach (var item in options.Distinct)
            yield return $"people distinct between {WireWord<DistinctBetween>.Of(item.Between)}{(item.Within is { } within ? $" within {within}" : string.Empty)} ({item.Reason})";
        foreach (var outcome in options.CountedAsParticipations)
            yield return $"participations {outcome}";
        if (options.BoundBlanksByParticipants)
            yield return "blanks bounded by participants";
        yield return options.TargetsStart is { } start ? $"targets linear from {PartialDate.On(start)}" : "targets linear";
        foreach (var outcome in options.TargetsOverAllPeriods)
            yield return $"targets over all periods {outcome}";
        if (options.AboutWithin is { } margin)
            yield return string.Create(CultureInfo.InvariantCulture, $"about within {margin}");
    }

    /// <summary>Every input as one line of JSON, the same in every culture.</summary>
    private static IEnumerable<string> Lines(Portfolio portfolio) =>
    [
        .. portfolio.Investments.Select(item => JsonSerializer.Serialize(item)),
        .. portfolio.Partnerships.Select(item => JsonSerializer.Serialize(item)),
        .. portfolio.Grants.Select(item => JsonSerializer.Serialize(item)),
        .. portfolio.Services.Select(item => JsonSerializer.Serialize(item)),
        .. portfolio.Sites.Select(item => JsonSerializer.Serialize(item)),
        .. portfolio.Frameworks.Select(item => JsonSerializer.Serialize(item)),
        .. portfolio.Targets.Select(item => JsonSerializer.Serialize(item)),
        .. portfolio.ReportedOutcomes.Select(item => JsonSerializer.Serialize(item)),
    ];
}
