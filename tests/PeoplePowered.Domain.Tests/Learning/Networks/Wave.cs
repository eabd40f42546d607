using PeoplePowered.Domain.Commissioning;
using PeoplePowered.Domain.Learning;
using PeoplePowered.Domain.Learning.Networks;

namespace PeoplePowered.Domain.Tests.Learning.Networks;

/// <summary>Waves as tests write them: <c>c1</c> is a civil servant, <c>d1</c> a deliverer, <c>b1</c> a beneficiary, <c>f1</c> a funder; <c>c1?</c> did not answer; <c>c1>d1</c> is a tie.</summary>
internal static class Wave
{
    public static TieSurvey Of(string people, string ties, string name = "wave", PartialDate? date = null)
    {
        var words = people.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new(
            name,
            words.Select(word => Person(word.TrimEnd('?'))).ToValueList(),
            words.Where(word => !word.EndsWith('?')).Select(word => new Pseudonym(word)).ToValueList(),
            ties.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Tie).ToValueList(),
            date);
    }

    public static Participant Person(string word) => new(new(word), word[0] switch { 'c' => ParticipantRole.CivilServant, 'd' => ParticipantRole.Deliverer, 'b' => ParticipantRole.Beneficiary, _ => ParticipantRole.Funder });

    public static Tie Tie(string word) => new(new(word.Split('>')[0]), new(word.Split('>')[1]));
}
