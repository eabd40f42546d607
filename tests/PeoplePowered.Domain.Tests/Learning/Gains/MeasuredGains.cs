using PeoplePowered.Domain.Learning;
using PeoplePowered.Domain.Learning.Gains;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Success;

namespace PeoplePowered.Domain.Tests.Learning.Gains;

/// <summary>Gains to test with.</summary>
internal static class MeasuredGains
{
    public static readonly Source Source = new("Survey of the cohort", locator: "table 2");

    public static readonly GainInstrument Instrument = new("I know whom to ask", Polarity.HigherIsBetter, 1, 5);

    /// <summary>Ten people before and after.</summary>
    public static readonly PairedScores Ten = Paired([2, 3, 3, 4, 2, 5, 3, 1, 4, 3], [3, 4, 3, 5, 4, 5, 4, 3, 4, 5]);

    /// <summary>Eight people who did not take part.</summary>
    public static readonly PairedScores Eight = Paired([2, 4, 3, 3, 5, 2, 3, 4], [3, 4, 3, 2, 5, 3, 3, 4]);

    public static PairedScores Paired(double[] before, double?[] after) => new(before.Zip(after, (first, second) => new ScoreChange(first, second)).ToValueList());

    public static LearningGain Of(
        GainScores scores,
        GainScores? comparison = null,
        KirkpatrickLevel level = KirkpatrickLevel.Learning,
        GainDesign design = GainDesign.PrePost,
        GainRating rating = GainRating.Observed,
        GainInstrument? instrument = null,
        ParticipantRole? role = ParticipantRole.CivilServant) =>
        new(level, instrument ?? Instrument, design, rating, scores, new PartialDate(2013, 12), Source, role, comparison);

    public static IEnumerable<string> Codes(this IEnumerable<Caveat> caveats) => caveats.Select(caveat => caveat.Code);
}
