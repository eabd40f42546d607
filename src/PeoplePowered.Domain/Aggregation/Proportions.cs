using System.Globalization;
using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Aggregation;

/// <summary>Whether a count of people can be a proportion.</summary>
public static class Proportions
{
    /// <summary>Why a count cannot be a proportion, or <c>null</c> where it can.</summary>
    /// <param name="site">Whose count it is.</param>
    /// <param name="outcome">Of which outcome.</param>
    /// <param name="achieved">People who achieved it; <c>null</c> where not reported.</param>
    /// <param name="participants">People who took part; <c>null</c> where not reported.</param>
    public static (ExcludedSite Excluded, Caveat Caveat)? WhyNot(string site, string outcome, long? achieved, long? participants) => (achieved, participants) switch
    {
        (null, _) => (new(site, "no figure reported"), CaveatCatalogue.NotReported.About(site, ("outcome", outcome))),
        (_, null) => Incomplete(site, outcome, "no number of participants reported"),
        (_, 0) => (new(site, "no participants"), CaveatCatalogue.NoParticipants.About(site, ("outcome", outcome))),
        ({ } some, { } all) when some > all => (
            new(site, string.Create(CultureInfo.InvariantCulture, $"{some} achieved of {all} participants cannot be a proportion")),
            CaveatCatalogue.AchievedAboveParticipants.About(site, ("outcome", outcome), ("achieved", some), ("participants", all))),
        _ => null,
    };

    /// <summary>Why a figure that is not known cannot be a proportion: nothing was reported, or a part of it is missing.</summary>
    internal static (ExcludedSite Excluded, Caveat Caveat) WhyNot(string site, string outcome, UnknownFigure unknown) => string.Equals(unknown.Reason, UnknownFigure.NotReported, StringComparison.Ordinal)
        ? WhyNot(site, outcome, null, null)!.Value
        : Incomplete(site, outcome, unknown.Reason);

    private static (ExcludedSite Excluded, Caveat Caveat) Incomplete(string site, string outcome, string missing) =>
        (new(site, missing), CaveatCatalogue.IncompleteFigure.About(site, ("outcome", outcome), ("missing", missing)));
}
