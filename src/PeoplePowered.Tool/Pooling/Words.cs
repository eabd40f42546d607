using PeoplePowered.Domain;
using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Interchange.Csv;
using PeoplePowered.Statistics;

namespace PeoplePowered.Tool.Pooling;

/// <summary>Why a row is left out, in words.</summary>
internal static class Words
{
    /// <summary>What a table of sites is about, where it has no name.</summary>
    public const string ThisOutcome = "this outcome";

    /// <summary>A row that has no effect size on the measure.</summary>
    public static (ExcludedSite Excluded, Caveat Caveat) NoEffect(StudyRow row, string reason) =>
        (new(row.Label, reason), CaveatCatalogue.NoEffect.About(row.Label, ("outcome", ThisOutcome), ("measure", "this measure"), ("reason", reason)));

    /// <summary>A row with a blank where something is needed.</summary>
    public static (ExcludedSite Excluded, Caveat Caveat) NotReported(StudyRow row, string columns) =>
        (new(row.Label, $"no {columns} reported"), CaveatCatalogue.NotReported.About(row.Label, ("outcome", columns)));

    /// <summary>A row with blanks in columns of numbers, or <c>null</c> where it has none.</summary>
    public static (ExcludedSite Excluded, Caveat Caveat)? Blank(StudyRow row, IEnumerable<StudyColumn> columns)
    {
        var blanks = columns.Where(column => row.Number(column.Name) is null).Select(column => column.Name).ToList();
        return blanks.Count > 0 ? NotReported(row, string.Join(", ", blanks)) : null;
    }

    /// <summary>Why a site of two arms is left out on request.</summary>
    public const string DoubleZero = "nobody, or everybody, achieved it in both arms, and such sites are left out as asked";

    /// <summary>Why an effect size is absent, as a reader of the table would say it.</summary>
    public static string Of(AbsenceReason reason) => reason switch
    {
        AbsenceReason.ZeroVariance => "its sampling variance is 0 or undefined, so no finite weight is its due",
        AbsenceReason.EmptyCell => "a cell is empty, and nothing is added to it",
        AbsenceReason.TooFewParticipants => "too few participants for this measure",
        AbsenceReason.AtTheEdge => "it stands at the edge of the scale, where its error is 0 or the measure infinite",
        _ => "its effect size or variance lies outside what can be computed",
    };
}
