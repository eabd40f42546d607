using PeoplePowered.Domain;
using PeoplePowered.Domain.Learning.Networks;
using PeoplePowered.Reporting.Reports;
using PeoplePowered.Statistics;

namespace PeoplePowered.Reporting.Learning;

/// <summary>Tables of a network as it may be released.</summary>
public static class NetworkTables
{
    /// <summary>The least p-value that is shown as a number.</summary>
    private const double LeastShown = 0.001;

    /// <summary>The network in numbers, how many answered first.</summary>
    /// <param name="release">The network as it may be shown.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public static ReportTable Summary(NetworkRelease release, IFormatProvider? formatProvider = null)
    {
        Guard.Against.Null(release);
        var (words, all) = (new Words(formatProvider), release.Summary);
        string Whole(long count) => count.ToString("#,0", words.Culture);
        return new(
            $"{release.Name}: the network in numbers",
            [new("What"), ReportColumn.Figures("Value")],
            new (string What, string Value)[]
            {
                ("Answered", $"{Whole(all.Responded)} of {Whole(all.People)}{(all.ResponseRate.HasValue ? $" ({words.Percent(all.ResponseRate)})" : "")}"),
                ("Beneficiaries among them, counted and not drawn", $"{Whole(release.Beneficiaries.People)}, of whom {Whole(release.Beneficiaries.Responded)} answered"),
                ("Pairs tied", $"{Whole(all.Ties)} of {Whole(all.Pairs)}; of {Whole(all.UnknownPairs)} it is not known"),
                ("Density", Range(all.Density, "0.###", words)),
                ("Density among those who answered", all.DensityAmongRespondents.HasValue ? all.DensityAmongRespondents.Value.ToString("0.###", words.Culture) : "–"),
                ("Parts that hang together", all.LeastComponents == all.Components ? Whole(all.Components) : $"{Whole(all.LeastComponents)} to {Whole(all.Components)}"),
                ("Share of people in the largest", words.Percent(all.LargestShare)),
                ($"Share of the others within {Whole(all.Steps)} steps, on average", all.MeanReach.HasValue ? words.Percent(all.MeanReach.Value) : "–"),
                ("Bridges, and people on whom others hang", $"{Whole(all.Bridges)} and {Whole(all.CutPoints)}"),
                ("Reciprocity", words.Percent(all.Reciprocity)),
            }.Select(IReadOnlyList<ReportCell> (row) => [row.What, row.Value]));
    }

    /// <summary>Ties within and between roles.</summary>
    /// <param name="release">The network as it may be shown.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public static ReportTable ByRole(NetworkRelease release, IFormatProvider? formatProvider = null)
    {
        Guard.Against.Null(release);
        var words = new Words(formatProvider);
        return new(
            $"{release.Name}: ties by role",
            [new("Between"), new("And"), ReportColumn.Figures("Pairs tied"), ReportColumn.Figures("Not known"), ReportColumn.Figures("Pairs"), ReportColumn.Figures("Density")],
            release.Summary.ByRole.Select(row => (IReadOnlyList<ReportCell>)
            [
                WireWords.Of(row.One),
                WireWords.Of(row.Other),
                new ReportCell(row.Ties.ToString("#,0", words.Culture), row.Ties),
                new ReportCell(row.Unknown.ToString("#,0", words.Culture), row.Unknown),
                new ReportCell(row.Pairs.ToString("#,0", words.Culture), row.Pairs),
                new ReportCell(Range(row.Density, "0.###", words), row.Density.ToNullable()?.Lower),
            ]));
    }

    /// <summary>How far ties cross groups, beside what random mixing would give.</summary>
    /// <param name="release">The network as it may be shown.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public static ReportTable Mixing(NetworkRelease release, IFormatProvider? formatProvider = null)
    {
        Guard.Against.Null(release);
        var words = new Words(formatProvider);
        string Number(Estimable value) => value.HasValue ? value.Value.ToString("0.###", words.Culture) : "–";
        return new(
            $"{release.Name}: ties across groups (E-I index, from -1, all within, to 1, all across)",
            [new("By"), ReportColumn.Figures("Across"), ReportColumn.Figures("Within"), ReportColumn.Figures("E-I index"), ReportColumn.Figures("Under random mixing"), ReportColumn.Figures("p, two-sided")],
            release.Summary.Mixing.Select(row => (IReadOnlyList<ReportCell>)
            [
                WireWords.Of(row.By),
                new ReportCell(row.Mixing.External.ToString("#,0", words.Culture), row.Mixing.External),
                new ReportCell(row.Mixing.Internal.ToString("#,0", words.Culture), row.Mixing.Internal),
                new ReportCell(Number(row.Mixing.Index), row.Mixing.Index.ToNullable()),
                new ReportCell(Number(row.Mixing.Expected), row.Mixing.Expected.ToNullable()),
                new ReportCell(row.Mixing.TwoSided is { HasValue: true, Value: < LeastShown } ? $"< {LeastShown.ToString(words.Culture)}" : Number(row.Mixing.TwoSided), row.Mixing.TwoSided.ToNullable()),
            ]));
    }

    /// <summary>Ties that are new, kept and lost since the baseline, by role.</summary>
    /// <param name="change">The change as it may be shown.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public static ReportTable Change(NetworkChangeRelease change, IFormatProvider? formatProvider = null)
    {
        Guard.Against.Null(change);
        var words = new Words(formatProvider);
        IReadOnlyList<ReportCell> Row(string one, string other, TieChangeCounts counts) =>
        [
            one,
            other,
            .. new[] { counts.New, counts.PossiblyNew, counts.Kept, counts.PossiblyLost, counts.Lost }.Select(count => new ReportCell(count.ToString("#,0", words.Culture), count)),
        ];
        return new(
            $"Ties of {change.FollowUp} since {change.Baseline}; {change.PeopleInBoth.ToString(words.Culture)} people were in both",
            [new("Between"), new("And"), ReportColumn.Figures("New"), ReportColumn.Figures("Possibly new"), ReportColumn.Figures("Kept"), ReportColumn.Figures("Possibly lost"), ReportColumn.Figures("Lost")],
            [
                .. change.ByRole.Select(row => Row(WireWords.Of(row.One), WireWords.Of(row.Other), row.Counts)),
                Row("across all roles", "", change.AcrossRoles),
                Row("all", "", change.All),
            ]);
    }

    private static string Range(EstimableInterval range, string format, Words words) => !range.HasValue ? "–"
        : range.Value.Lower.ToString(format, words.Culture) is var low && range.Value.Upper.ToString(format, words.Culture) is var high && string.Equals(low, high, StringComparison.Ordinal) ? low
        : $"{low} to {high}";
}
