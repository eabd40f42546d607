using PeoplePowered.Domain;
using PeoplePowered.Domain.Learning;
using PeoplePowered.Domain.Learning.Gains;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Success;

namespace ConnectingPolicyWithPractice;

/// <summary>What people are said to have learnt, made up by a seeded generator: at three of the four levels, in three ways.</summary>
internal static class IllustrativeGains
{
    private const int People = 30;

    public static ValueList<LearningGain> Of(Random random, Source source)
    {
        var after = PartialDate.Parse("2014-02");
        GainInstrument five(string question) => new(question, Polarity.HigherIsBetter, 1, 5);
        return
        [
            new(KirkpatrickLevel.Reaction, five("My time here is, or will be, well spent"), GainDesign.PrePost, GainRating.SelfRated, Scores(random, 3.4, 0.5, 27), after, source),
            new(KirkpatrickLevel.Learning, five("I know what the other side can and cannot do"), GainDesign.PrePost, GainRating.SelfRated, Scores(random, 2.5, 0.9, 25), after, source),
            new(KirkpatrickLevel.Learning, five("I know whom to ask on the other side"), GainDesign.Retrospective, GainRating.SelfRated, new SummarisedScores(new(24, 2.1, 0.8), new(24, 3.9, 0.7)), after, source),
            new(KirkpatrickLevel.Behaviour, new("Meetings with the other side in a month", Polarity.HigherIsBetter, 0), GainDesign.PrePost, GainRating.Observed, Meetings(random, 15, 1), after, source, ParticipantRole.CivilServant, Meetings(random, 12, 0)),
        ];
    }

    private static PairedScores Scores(Random random, double mean, double gain, int followed) => new(Enumerable.Range(0, People).Select(person =>
    {
        var before = Math.Clamp(Math.Round(mean + (2 * random.NextDouble()) - 1), 1, 5);
        var after = Math.Clamp(Math.Round(before + gain + (1.6 * random.NextDouble()) - 0.8), 1, 5);
        return new ScoreChange(before, person < followed ? after : null);
    }).ToValueList());

    private static PairedScores Meetings(Random random, int people, int gain) => new(Enumerable.Range(0, people).Select(_ =>
    {
        var before = random.Next(3);
        return new ScoreChange(before, Math.Max(0, before + gain + random.Next(3) - 1));
    }).ToValueList());
}
