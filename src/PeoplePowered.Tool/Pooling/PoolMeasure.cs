using PeoplePowered.Domain;
using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Interchange.Csv;
using PeoplePowered.Statistics;
using PeoplePowered.Statistics.EffectSizes;

namespace PeoplePowered.Tool.Pooling;

/// <summary>A measure that <c>pool</c> knows: the columns that it needs, how rows become effect sizes, and how the scale of analysis reads.</summary>
internal sealed partial record PoolMeasure
{
    /// <summary>Its name on the command line.</summary>
    public required string Name { get; init; }

    /// <summary>What it is, in a few words.</summary>
    public required string Description { get; init; }

    /// <summary>The columns that it needs.</summary>
    public required ValueList<StudyColumn> Columns { get; init; }

    /// <summary>Why a row cannot be used, a blank or a number that cannot be on this measure, or <c>null</c>.</summary>
    public required Func<StudyRow, (ExcludedSite Excluded, Caveat Caveat)?> WhyNot { get; init; }

    /// <summary>The effect sizes of rows that can be used; a row each. The correction is the measure's own where <c>null</c>.</summary>
    public required Func<IReadOnlyList<StudyRow>, ContinuityCorrection?, EstimableEffect[]> Effects { get; init; }

    /// <summary>From the scale of analysis to the one that people read.</summary>
    public required Func<double, double> Natural { get; init; }

    /// <summary>What people call that.</summary>
    public required string NaturalName { get; init; }

    /// <summary>The columns of counts in which a 0 is an empty cell: achieved and participants, or events; none for other measures.</summary>
    public ValueList<CellPair> Cells { get; init; } = [];

    /// <summary>The ends of the scale, where it has ends that its intervals do not know of.</summary>
    public Interval? Ends { get; init; }

    /// <summary>Whether the measure adds something to empty cells unless told otherwise.</summary>
    public bool CorrectsEmptyCells { get; init; }

    /// <summary>Whether it is the log odds of a proportion.</summary>
    public bool IsLogit => string.Equals(Name, "proportion-logit", StringComparison.Ordinal);

    /// <summary>What the command's help says about measures and their columns.</summary>
    public static string Help => "Measures and their columns:" + Environment.NewLine + string.Join(
        Environment.NewLine,
        All.Select(measure => $"  {measure.Name}: {measure.Description} ({string.Join(", ", measure.Columns.Select(column => column.Name))})"));

    /// <summary>Whether a row has an empty cell.</summary>
    public bool HasEmptyCell(StudyRow row) => Cells.Any(cell => row.Count(cell.Achieved) == 0 || (cell.Participants is { } all && row.Count(all) == row.Count(cell.Achieved)));

    /// <summary>A row's cells in words, such as <c>0 of 20 against 3 of 18</c>.</summary>
    public string CellsOf(StudyRow row) => string.Join(" against ", Cells.Select(cell => cell.Participants is { } all
        ? FormattableString.Invariant($"{row.Count(cell.Achieved)} of {row.Count(all)}")
        : FormattableString.Invariant($"{row.Count(cell.Achieved)} events")));

    /// <summary>Whether nobody, or everybody, achieved it in both arms of a row; for rates, whether neither arm had an event.</summary>
    public bool IsDoubleZero(StudyRow row) => Cells.Count == 2
        && (Cells.All(cell => row.Count(cell.Achieved) == 0) || Cells.All(cell => cell.Participants is { } all && row.Count(all) == row.Count(cell.Achieved)));
}
