using PeoplePowered.Statistics;

namespace PeoplePowered.Domain.Learning;

/// <summary>Works out whose voices were heard.</summary>
internal static class VoiceReckoning
{
    public static Voices Reckon(List<Activity> activities)
    {
        var recorded = activities.Where(activity => activity.Voice is not null).ToList();
        var voices = recorded.GroupBy(activity => activity.Voice!.Basis).OrderBy(group => group.Key).Select(group => Of(group.Key, [.. group])).ToValueList();
        return new(voices, Caveats(activities, recorded, voices).ToValueList(), Made.By("share of voice (mean over activities, each alike)", ActivityLines.Of(activities)));
    }

    private static Voice Of(VoiceBasis basis, List<Activity> activities) => new(basis, activities.Count, Enum.GetValues<ParticipantRole>().Select(role => Of(role, activities)).ToValueList());

    private static RoleVoice Of(ParticipantRole role, List<Activity> activities)
    {
        var attributed = activities.Average(activity => activity.Voice!.Of(role));
        var open = activities.Average(activity => activity.Voice!.Unattributed);
        return new(role, activities.Count(activity => activity.Voice!.Of(role) > 0), new(attributed, Math.Min(1, attributed + open)), Presence(role, activities));
    }

    private static Interval? Presence(ParticipantRole role, List<Activity> activities)
    {
        var (lower, upper) = (0.0, 0.0);
        foreach (var activity in activities)
        {
            if (RoleShare.At(activity, role) is not { } share)
                return null;
            lower += share.Lower;
            upper += share.Upper;
        }

        return new Interval(lower / activities.Count, upper / activities.Count);
    }

    private static IEnumerable<Caveat> Caveats(List<Activity> activities, List<Activity> recorded, ValueList<Voice> voices)
    {
        const string subject = "voices";
        if (recorded.Count < activities.Count)
            yield return CaveatCatalogue.VoiceNotRecorded.About(subject, ("without", activities.Count - recorded.Count), ("activities", activities.Count));
        if (voices.Count > 1)
            yield return CaveatCatalogue.VoiceOnSeveralBases.About(subject, ("bases", string.Join(", ", voices.Select(voice => WireWord<VoiceBasis>.Of(voice.Basis)))));
        foreach (var voice in voices)
        {
            var beneficiaries = voice.Roles[(int)ParticipantRole.Beneficiary];
            if (beneficiaries.Share.Upper == 0)
                yield return CaveatCatalogue.BeneficiariesNotHeard.About(subject, ("activities", voice.Activities), ("basis", WireWord<VoiceBasis>.Of(voice.Basis)));
            foreach (var role in voice.Roles.Where(role => role.Share.Upper < role.Presence?.Lower))
                yield return CaveatCatalogue.HeardLessThanPresent.About(subject, ("role", WireWord<ParticipantRole>.Of(role.Role)), ("share", (decimal)Math.Round(100 * role.Share.Upper, 1)), ("presence", (decimal)Math.Round(100 * role.Presence!.Value.Lower, 1)), ("basis", WireWord<VoiceBasis>.Of(voice.Basis)));
        }
    }
}
