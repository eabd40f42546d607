using PeoplePowered.Reporting.Reports;
using PeoplePowered.Statistics;

namespace PeoplePowered.Reporting.Replication;

/// <summary>Tables of assessments of replication.</summary>
public static class ReplicationTables
{
    /// <summary>
    /// Each case with its verdict: what success is, what is expected of a new site, the chances by each convention of prediction, and on how many single sites
    /// it turns. Where the policy beside reaches another verdict, that stands in brackets.
    /// </summary>
    /// <param name="cases">The cases, a row each.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="cases"/> is <c>null</c> or empty.</exception>
    public static ReportTable Verdicts(IEnumerable<AssessedCase> cases, IFormatProvider? formatProvider = null)
    {
        var (all, words) = (Listed(cases), new ReplicationWords(formatProvider));
        var beside = Conventions(all.Select(item => item.Beside).OfType<AssessedCase>());
        IEnumerable<ReportColumn> columns =
        [
            new("Case"), new("Verdict"), ReportColumn.Figures("Sites"), new("Success is"), ReportColumn.Figures("New site"), ReportColumn.Figures("Success"), ReportColumn.Figures("Harm"),
            .. beside.Length > 0 ? [ReportColumn.Figures($"Success by {beside}")] : Array.Empty<ReportColumn>(),
            ReportColumn.Figures("Sites it turns on"),
        ];
        return new($"Verdicts; chances by {Conventions(all)}", columns, all.Select(item => Row(item, words, beside.Length > 0)));
    }

    /// <summary>The numbers behind the verdicts on the scale of analysis, to seven decimals, with probabilities to six.</summary>
    /// <param name="cases">The cases, a row each.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="cases"/> is <c>null</c> or empty.</exception>
    public static ReportTable Numbers(IEnumerable<AssessedCase> cases, IFormatProvider? formatProvider = null)
    {
        var (all, words) = (Listed(cases), new ReplicationWords(formatProvider));
        return new(
            $"Numbers on the scale of analysis (logarithms for ratios, log odds for proportions), by {Conventions(all)}",
            [
                new("Case"), ReportColumn.Figures("Sites"), ReportColumn.Figures("Estimate"), ReportColumn.Figures("Standard error"), ReportColumn.Figures("tau²"),
                ReportColumn.Figures("From"), ReportColumn.Figures("To"), ReportColumn.Figures("Success"), ReportColumn.Figures("Harm"),
            ],
            all.Select(item => Digits(item, words)));
    }

    private static List<AssessedCase> Listed(IEnumerable<AssessedCase> cases)
    {
        List<AssessedCase> all = [.. Guard.Against.Null(cases).Select(item => Guard.Against.Null(item, nameof(cases)))];
        return all.Count > 0 ? all : throw new ArgumentException("There is no case to show; hand over at least one.", nameof(cases));
    }

    private static string Conventions(IEnumerable<AssessedCase> cases) => string.Join(", ", cases.Select(item => item.Convention()).Distinct(StringComparer.Ordinal));

    private static IReadOnlyList<ReportCell> Row(AssessedCase item, ReplicationWords words, bool besides)
    {
        var prediction = item.Prediction();
        return
        [
            item.Name,
            Verdict(item),
            new(prediction.Sites.ToString("D", words.Culture), prediction.Sites),
            words.Success(item),
            new(words.Range(prediction.Range, new(item.Evidence().Measure)), Lower(prediction.Range)),
            new(words.Chance(item.Success()), Lower(item.Success())),
            new(words.Chance(item.Harm()), Lower(item.Harm())),
            .. besides ? [item.Beside is { } beside ? new(words.Chance(beside.Success()), Lower(beside.Success())) : new ReportCell("")] : Array.Empty<ReportCell>(),
            new(item.TurnsOn().Count.ToString("D", words.Culture), item.TurnsOn().Count),
        ];
    }

    private static string Verdict(AssessedCase item)
    {
        var verdict = ReplicationWords.Verdict(item);
        return item.Beside is { } beside && ReplicationWords.Verdict(beside) is var other && !string.Equals(verdict, other, StringComparison.Ordinal)
            ? $"{verdict} ({beside.Convention()}: {other})"
            : verdict;
    }

    private static IReadOnlyList<ReportCell> Digits(AssessedCase item, ReplicationWords words)
    {
        var prediction = item.Prediction();
        ReportCell Cell(double? value, string format) => value is { } number ? new(number.ToString(format, words.Culture), number) : new("–");
        return
        [
            item.Name,
            new(prediction.Sites.ToString("D", words.Culture), prediction.Sites),
            Cell(prediction.Estimate.ToNullable(), "F7"),
            Cell(prediction.StandardError.ToNullable(), "F7"),
            Cell(prediction.TauSquared.ToNullable(), "F7"),
            Cell(prediction.Range.ToNullable()?.Lower, "F7"),
            Cell(prediction.Range.ToNullable()?.Upper, "F7"),
            Bounds(item.Success()),
            Bounds(item.Harm()),
        ];

        ReportCell Bounds(EstimableInterval chance) => chance.ToNullable() is { Width: > 0 } bounds
            ? new($"{bounds.Lower.ToString("F6", words.Culture)} to {bounds.Upper.ToString("F6", words.Culture)}", bounds.Lower)
            : Cell(Lower(chance), "F6");
    }

    private static double? Lower(EstimableInterval interval) => interval.ToNullable()?.Lower;
}
