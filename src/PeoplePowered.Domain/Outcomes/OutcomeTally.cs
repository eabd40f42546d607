using PeoplePowered.Statistics.Tallies;

namespace PeoplePowered.Domain.Outcomes;

/// <summary>What the observations of one cell come to.</summary>
/// <remarks>Small cells are not suppressed here: what is published needs disclosure control first.</remarks>
/// <param name="Cell">The cell.</param>
/// <param name="Achieved">How many achieved the outcome, of how many; of nobody where only values were observed.</param>
/// <param name="Values">The count, mean and spread of the values; of none where only achievements were observed.</param>
public sealed record OutcomeTally(TallyCell Cell, CountTally Achieved, Tally Values)
{
    /// <summary>How many observations of the cell have no known result.</summary>
    public long Missing => Achieved.Missing + Values.Missing;

    /// <summary>How many observations the cell has, those without a known result included.</summary>
    public long Observations => Achieved.Participants + Values.Count + Missing;

    /// <summary>
    /// The figures that the cell comes to: a <see cref="CountOfParticipants"/> where achievements were observed, a <see cref="MeanOfParticipants"/> with
    /// the sample standard deviation where values were. Both are about those with a known result. Where that is nobody, or one measured person, who has
    /// no standard deviation and whose own value the mean would be, the figure is an <see cref="UnknownFigure"/> that says so.
    /// </summary>
    public ValueList<Figure> Figures => new[] { CountFigure, MeanFigure }.OfType<Figure>().ToValueList();

    /// <summary>Whether one person was measured, so that there is a value but no spread.</summary>
    internal bool IsOfOneMeasured => Values.Count == 1;

    private Figure? CountFigure => Achieved switch
    {
        { Participants: > 0 } => new CountOfParticipants(Achieved.Achieved, Achieved.Participants),
        { Missing: > 0 } => new UnknownFigure("no result is known", People.Exactly(Achieved.Missing)),
        _ => null,
    };

    private Figure? MeanFigure => Values switch
    {
        { Count: > 1 } => new MeanOfParticipants(Values.Mean.Value, Values.StandardDeviation.Value, Values.Count),
        { Count: 1 } => new UnknownFigure("one person was measured", People.Exactly(1)),
        { Missing: > 0 } => new UnknownFigure("no result is known", People.Exactly(Values.Missing)),
        _ => null,
    };
}
