namespace PeoplePowered.Domain.Learning.Networks;

/// <summary>Counts pairs by role: tied, not known, all.</summary>
internal static class RoleTable
{
    public static ValueList<RoleTies> Of(SurveyAnswers answers, TieReading reading)
    {
        var roles = answers.People.Select(participant => participant.Role).Distinct().Order().ToList();
        var counts = roles.ToDictionary(role => role, role => (All: 0L, Silent: 0L));
        for (var place = 0; place < answers.People.Length; place++)
        {
            var (all, silent) = counts[answers.People[place].Role];
            counts[answers.People[place].Role] = (all + 1, silent + (answers.Responded[place] ? 0 : 1));
        }

        // Of pairs of whom nothing was said: all with a silent person are unknown where either may say so, those of two silent people where both have to.
        var tied = new Dictionary<(ParticipantRole, ParticipantRole), int>();
        var unknown = new Dictionary<(ParticipantRole, ParticipantRole), long>();
        foreach (var pair in answers.Pairs)
        {
            var key = Key(answers.People[pair.One].Role, answers.People[pair.Other].Role);
            if (pair.State == PairState.Tied)
                tied[key] = tied.GetValueOrDefault(key) + 1;
            var isOpenUnlessSaid = reading == TieReading.EitherSaysSo && !(answers.Responded[pair.One] && answers.Responded[pair.Other]);
            unknown[key] = unknown.GetValueOrDefault(key) + (pair.State == PairState.Unknown ? 1 : 0) - (isOpenUnlessSaid ? 1 : 0);
        }

        return (from one in roles
                from other in roles
                where one <= other
                select Row(one, other)).ToValueList();

        RoleTies Row(ParticipantRole one, ParticipantRole other)
        {
            var ((all, silent), (allOthers, silentOthers)) = (counts[one], counts[other]);
            long Of(long here, long there) => one == other ? here * (here - 1) / 2 : here * there;
            var pairs = Of(all, allOthers);
            var open = reading == TieReading.EitherSaysSo ? pairs - Of(all - silent, allOthers - silentOthers) : Of(silent, silentOthers);
            return new(one, other, tied.GetValueOrDefault((one, other)), open + unknown.GetValueOrDefault((one, other)), pairs);
        }
    }

    private static (ParticipantRole, ParticipantRole) Key(ParticipantRole one, ParticipantRole other) => one <= other ? (one, other) : (other, one);
}
