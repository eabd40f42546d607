using PeoplePowered.Domain.Replication;
using PeoplePowered.Reporting.Portfolios;
using PeoplePowered.Reporting.Reports;

namespace PeoplePowered.Reporting.Replication;

/// <summary>Assessments of replication as one page: a table of verdicts and a map of the criteria of transfers, then each case with its paragraph, verdict card, forest plot, reasons, what to find out next and caveats, and how all was made.</summary>
public static class ReplicationReport
{
    private const int MostWeakLinks = 5;

    /// <summary>Builds the page.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="cases">The cases, in the order in which they stand.</param>
    /// <param name="about">What the reader should know first, a paragraph each.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="title"/> is empty, or there is no case.</exception>
    public static Report Of(string title, IEnumerable<AssessedCase> cases, IEnumerable<string>? about = null, IFormatProvider? formatProvider = null)
    {
        var builder = new ReportBuilder(title);
        foreach (var paragraph in about ?? [])
            builder.AddParagraph(paragraph);
        List<AssessedCase> all = [.. Guard.Against.Null(cases)];
        builder.AddSection("Verdicts").AddTable(ReplicationTables.Verdicts(all, formatProvider));
        List<AssessedCase> beside = [.. all.Select(item => item.Beside).OfType<AssessedCase>()];
        builder.AddTable(ReplicationTables.Numbers(beside.Count > 0 ? beside : all, formatProvider));
        List<AssessedCase> transfers = [.. all.Where(item => item.Transfer is not null)];
        if (transfers.Count > 0 && CriteriaMaps.CanStandTogether(transfers))
            builder.AddFigure(CriteriaMaps.Of(transfers, "Which criteria are met where", formatProvider));
        foreach (var item in all)
            AddCase(builder, item, formatProvider);
        ReplicationMethods.AddTo(builder, all);
        return builder.Build();
    }

    private static void AddCase(ReportBuilder builder, AssessedCase item, IFormatProvider? culture)
    {
        builder.AddSection(item.Name).AddParagraph(item.Paragraph(culture));
        foreach (var note in item.Notes)
            builder.AddParagraph(note);
        builder.AddFigure(VerdictCards.Of(item, $"{item.Name}: the verdict at a glance", culture));
        builder.AddFigure(ReplicationForestPlot.Of(item, culture));
        foreach (var table in item.Tables)
            builder.AddTable(table);
        AddList(builder, "Why", item.Reasons().Select(Text));
        if (item.Transfer is { } transfer)
            AddTransfer(builder, transfer, new(culture));
        if (item.Caveats().Count > 0)
            builder.AddSubsection("Caveats").AddCaveats(CaveatLines.Of(item.Caveats(), culture));
    }

    private static void AddTransfer(ReportBuilder builder, TransferAssessment transfer, ReplicationWords words)
    {
        if (transfer.Determination.Unknowns.Count > 0)
            AddList(builder, "What the unknown answers could make of it", Corners(transfer, words));
        AddList(builder, "What to find out next", transfer.FindOutNext.Select(step => Step(step, words)));
        if (transfer.Adaptations.Count > 0)
            AddList(builder, "Adaptations", transfer.Adaptations.Select(Adaptation));
        var weak = transfer.WeakestLinks;
        if (weak.Count > 0)
            AddList(builder, "Weakest links", [.. weak.Take(MostWeakLinks).Select(WeakLink), .. weak.Count > MostWeakLinks ? [$"and {(weak.Count - MostWeakLinks).ToString("D", words.Culture)} more"] : Array.Empty<string>()]);
    }

    private static void AddList(ReportBuilder builder, string heading, IEnumerable<string> items)
    {
        List<string> all = [.. items];
        if (all.Count > 0)
            builder.AddSubsection(heading).AddList(all);
    }

    /// <summary>The sentence with its evidence where that is short; the names of all sites stand in the plot.</summary>
    private static string Text(Reason reason) => reason.Criterion is null ? reason.Text : reason.ToString();

    private static IEnumerable<string> Corners(TransferAssessment transfer, ReplicationWords words)
    {
        var corners = transfer.Determination.Corners;
        return corners.GroupBy(corner => corner.Verdict).OrderByDescending(group => group.Count())
            .Select(group => $"{ReplicationWords.Of(group.Key)}: {group.Count().ToString("D", words.Culture)} of {corners.Count.ToString("D", words.Culture)} completions")
            .Append($"Left out, {(transfer.Flips.Sites.Count == 0 ? "no single site" : string.Join(", ", transfer.Flips.Sites))} would make it another.");
    }

    private static string Step(NextStep step, ReplicationWords words) => step.Decisiveness is { } share
        ? $"{step.What} (changes the verdict in {words.Percent(share)} of the completions of what else is unknown)"
        : step.What;

    private static string Adaptation(AdaptationMapping mapping) =>
        $"{mapping.Mismatch}: {mapping.Change} ({mapping.Component}, {(mapping.TouchesCore ? "a core component, so the result would be another intervention" : "adaptable")}{(mapping.IsNeeded ? string.Empty : "; not needed as things are")})";

    private static string WeakLink(WeakLink link) => link.Score is { } score && link.Certainty is { } certainty
        ? $"{link.Criterion}: {ReplicationWords.Of(score)}, {ReplicationWords.Of(certainty)} certainty"
        : $"{link.Criterion}: unknown";
}
