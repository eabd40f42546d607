using PeoplePowered.Reporting.Figures.Plotting;

namespace PeoplePowered.Reporting.Figures.Forests;

/// <summary>Says what a caterpillar plot shows, and what it does not tell of ranks.</summary>
internal static class CaterpillarWords
{
    /// <summary>The options of the forest plot as which it is drawn, with what is to be said of ranks in the footnote.</summary>
    public static ForestPlotOptions OptionsFor(CaterpillarOptions options, IReadOnlyList<CaterpillarRow> rows) => new()
    {
        Summary = options.Summary,
        AbsentRows = options.AbsentRows,
        ReferenceLines = options.ReferenceLines,
        Scale = options.Scale,
        AxisLabel = options.AxisLabel,
        LabelHeader = options.LabelHeader,
        NoteHeader = options.NoteHeader,
        EstimateHeader = options.EstimateHeader,
        Footnote = string.Join(' ', new[] { OnRanks(rows, options.FormatProvider), options.Footnote }.Where(text => !string.IsNullOrEmpty(text))),
        Decimals = options.Decimals,
        FormatProvider = options.FormatProvider,
    };

    /// <summary>The long description, made from the numbers.</summary>
    public static string Describe(CaterpillarPlot plot, ForestPlotOptions options, FigureNumbers numbers)
    {
        var rows = plot.Rows;
        List<string> sentences = [rows.Count switch
        {
            0 => "Caterpillar plot without any estimate.",
            1 => "Caterpillar plot of one site, its estimate drawn towards the mean.",
            _ => $"Caterpillar plot of {numbers.Count(rows.Count)} sites in the order of their estimates, each drawn towards the mean.",
        }];
        if (rows.Count > 1 && rows[0].Estimate.Equals(rows[^1].Estimate))
        {
            sentences.Add($"All stand at {numbers.WithUnit(rows[0].Estimate)}.");
        }
        else if (rows.Count > 0)
        {
            sentences.Add(Named("First", rows[0], numbers));
            if (rows.Count > 1)
                sentences.Add(Named("Last", rows[^1], numbers));
        }

        if (OnRanks(rows, options.FormatProvider) is { } ranks)
            sentences.Add(ranks);
        sentences.AddRange(ForestPlotWords.Of(options.Summary, numbers));
        sentences.AddRange(options.ReferenceLines.Select(line => $"A vertical line marks {line.Label} at {numbers.WithUnit(line.Value)}."));
        sentences.AddRange(plot.AbsentRows.Select(absent => $"{absent.Label} has no estimate: {ForestPlotWords.Sentence(absent.Reason)}"));
        return string.Join(' ', sentences);
    }

    /// <summary>What neighbours whose intervals overlap mean for ranks; <c>null</c> where there are no two sites.</summary>
    private static string? OnRanks(IReadOnlyList<CaterpillarRow> rows, IFormatProvider provider)
    {
        if (rows.Count < 2)
            return null;
        var neighbours = rows.Count - 1;
        var overlapping = Enumerable.Range(0, neighbours).Count(i => rows[i].Overlaps(rows[i + 1]));
        if (overlapping == 0)
            return "The intervals of no two neighbours overlap; even so, a rank is an estimate.";
        var withFirst = rows.Skip(1).Count(rows[0].Overlaps);
        string Number(int count) => count.ToString("D", provider);
        var pairs = neighbours == 1 ? "the two overlap" : overlapping == neighbours ? $"all {Number(neighbours)} pairs of neighbours overlap" : $"{Number(overlapping)} of {Number(neighbours)} pairs of neighbours overlap";
        var first = neighbours == 1 ? "" : $", and {Number(withFirst)} of the other {Number(neighbours)} sites overlap with the one that stands first";
        return $"The ranks of sites whose intervals overlap are not known: {pairs}{first}.";
    }

    private static string Named(string place, CaterpillarRow row, FigureNumbers numbers) =>
        $"{place} stands {row.Label}: {ForestPlotWords.Numbers(row.Estimate, row.Lower, row.Upper, numbers)}"
        + (row.OwnEstimate is { } own ? $" (by its own figures {numbers.WithUnit(own)})." : ".");
}
