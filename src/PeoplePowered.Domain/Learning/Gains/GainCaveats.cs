using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Statistics;

namespace PeoplePowered.Domain.Learning.Gains;

/// <summary>What is to be said about a gain.</summary>
internal static class GainCaveats
{
    public static IEnumerable<Caveat> Of(LearningGain gain, GroupGain participants, GroupGain? comparison)
    {
        var subject = SubjectOf(gain);
        var caveats = General(gain, subject).Concat(Group(gain.Instrument, participants, subject));
        if (comparison is not null)
            caveats = caveats.Concat(Group(gain.Instrument, comparison, $"{subject}, comparison"));
        return caveats.Select(caveat => caveat.RestingOn(gain.Source));
    }

    public static string SubjectOf(LearningGain gain) => gain.Role is { } role ? $"{gain.Instrument.Name} ({WireWord<ParticipantRole>.Of(role)})" : gain.Instrument.Name;

    private static IEnumerable<Caveat> General(LearningGain gain, string subject)
    {
        yield return gain.Comparison is null ? CaveatCatalogue.GainWithoutComparison.About(subject) : CaveatCatalogue.GainComparisonNotRandom.About(subject);
        if (gain.Design == GainDesign.Retrospective)
            yield return CaveatCatalogue.GainRetrospective.About(subject);
        if (gain.Rating == GainRating.SelfRated)
            yield return CaveatCatalogue.GainSelfRated.About(subject);
        if (gain is { Rating: GainRating.SelfRated, Design: GainDesign.PrePost })
            yield return CaveatCatalogue.GainResponseShift.About(subject);
        if (gain.Instrument.Better == Polarity.NotStated)
            yield return CaveatCatalogue.GainDirectionNotStated.About(subject);
    }

    private static IEnumerable<Caveat> Group(GainInstrument instrument, GroupGain group, string subject)
    {
        if (group.PeopleBefore != group.PeopleAfter)
        {
            yield return CaveatCatalogue.GainPeopleDiffer.About(subject, ("before", group.PeopleBefore), ("after", group.PeopleAfter));
            if (group.ChangeOfAllWhoBegan is { HasValue: true, Value: var all } && Decimals(all) is { } bounds)
                yield return CaveatCatalogue.GainOfAllWhoBegan.About(subject, ("lower", bounds.Lower), ("upper", bounds.Upper), ("scale", instrument.ToString()));
        }

        if (!group.Interval.HasValue)
            yield return CaveatCatalogue.GainNoInterval.About(subject, ("reason", Why(group.Interval.Reason)));
        else if (!group.CorrelationKnown)
            yield return CaveatCatalogue.GainCorrelationUnknown.About(subject);
    }

    private static (decimal Lower, decimal Upper)? Decimals(Interval range) => Math.Abs(range.Lower) < 1e15 && Math.Abs(range.Upper) < 1e15 ? ((decimal)range.Lower, (decimal)range.Upper) : null;

    private static string Why(AbsenceReason reason) => reason switch
    {
        AbsenceReason.TooFewParticipants => "fewer than two people were measured twice",
        AbsenceReason.ZeroVariance => "everybody changed alike, so that nothing shows how much chance there is in it",
        AbsenceReason.NotApplicable => "the spread of the scores was not stated",
        _ => "the numbers leave the range of what can be computed",
    };
}
