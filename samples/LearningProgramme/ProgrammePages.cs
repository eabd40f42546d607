using System.Globalization;
using PeoplePowered.Domain.Learning.Records;
using PeoplePowered.Domain.Portfolios;
using PeoplePowered.Reporting.Learning;
using PeoplePowered.Reporting.Reports;

namespace ConnectingPolicyWithPractice;

/// <summary>Both reviews as one page.</summary>
internal static class ProgrammePages
{
    /// <summary>The mark of all that is made up.</summary>
    public const string Illustrative = "Illustrative";

    public static CultureInfo Culture => CultureInfo.InvariantCulture;

    /// <summary>What the reader should know first.</summary>
    public static IReadOnlyList<string> About { get; } =
    [
        "Connecting Policy with Practice: People Powered Change, of the Big Lottery Fund and the Institute for Government, as its public record has it: events, cohorts, five disconnects, two questions, a policy, and one claim of influence.",
        "The probabilities of that claim (how likely it was before, and how likely its evidence is if it is true and if it is not) are this sample's judgement, as ranges with their reasons; nobody who took part was asked.",
        "Who came, who knows whom and what people learnt was never published. What is marked Illustrative is made up by a seeded generator to show what a programme could record; it is evidence of nothing. One of its insights rests on the real figures of the Fair Chance Fund, and says so.",
    ];

    public static Report Of(ProgrammeReview onRecord, ProgrammeReview illustrative, Portfolio portfolio) => ProgrammeReport.Of(
        "Connecting Policy with Practice: what it did, what it learnt, what it changed",
        onRecord,
        About,
        Culture,
        report =>
        {
            report.AddSection("The initiatives beside it").AddTable(Announcements(portfolio));
            report.AddMarked(Illustrative, part => part.AddProgramme(illustrative, Culture));
        });

    /// <summary>What was announced of the initiatives, each revision a row.</summary>
    public static ReportTable Announcements(Portfolio portfolio) => new(
        "What was announced",
        [new("Initiative"), new("Announced"), ReportColumn.Figures("Amount"), new("Term"), new("Note"), new("Source")],
        portfolio.Initiatives.SelectMany(initiative => initiative.Revisions.Select(revision => (IReadOnlyList<ReportCell>)
        [
            initiative.Id.Value,
            revision.Announced?.ToString() ?? "not dated",
            new(revision.Amount.ToString(null, Culture), (double?)(revision.Amount.Amount.High ?? revision.Amount.Amount.Low)),
            revision.Term?.ToString() ?? string.Empty,
            revision.Note ?? string.Empty,
            revision.Source.ToString(),
        ])));
}
