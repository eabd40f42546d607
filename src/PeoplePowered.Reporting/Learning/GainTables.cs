using PeoplePowered.Domain;
using PeoplePowered.Domain.Learning.Gains;
using PeoplePowered.Reporting.Reports;
using PeoplePowered.Statistics;

namespace PeoplePowered.Reporting.Learning;

/// <summary>Tables of learning gains.</summary>
public static class GainTables
{
    /// <summary>What is known at each level, a row for each gain and one for each level where nothing was measured.</summary>
    /// <param name="gains">The gains.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public static ReportTable Levels(LearningGainsAssessment gains, IFormatProvider? formatProvider = null)
    {
        Guard.Against.Null(gains);
        var words = new Words(formatProvider);
        return new(
            $"{gains.Programme}: learning by level",
            [new("Level"), new("Measured by"), new("How"), new("Of whom"), ReportColumn.Figures("People"), ReportColumn.Figures("Before"), ReportColumn.Figures("After"), ReportColumn.Figures("Change (interval)"), ReportColumn.Figures("In SDs before"), new("Reading")],
            gains.Levels.SelectMany(level => level.WhyNot is { } reason
                ? [(IReadOnlyList<ReportCell>)[WireWords.Of(level.Level), reason, "–", "–", "–", "–", "–", "–", "–", "not known"]]
                : level.Gains.Select(found => Row(found, words))));
    }

    /// <summary>Changes against those of people who did not take part, for the gains that have a comparison.</summary>
    /// <param name="gains">The gains.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public static ReportTable Comparisons(LearningGainsAssessment gains, IFormatProvider? formatProvider = null)
    {
        Guard.Against.Null(gains);
        var words = new Words(formatProvider);
        return new(
            $"{gains.Programme}: changes against a comparison",
            [new("Measured by"), ReportColumn.Figures("Change of participants"), ReportColumn.Figures("Change of the comparison"), ReportColumn.Figures("Difference (interval)"), new("Reading")],
            gains.Levels.SelectMany(level => level.Gains).Where(found => found.Comparison is not null).Select(found => (IReadOnlyList<ReportCell>)
            [
                found.Gain.Instrument.Format(words.Culture),
                Cell(found.Participants.Change, found.Participants.Interval, words),
                Cell(found.Comparison!.Change, found.Comparison.Interval, words),
                Cell(found.DifferenceOfChanges, found.DifferenceInterval, words),
                WireWords.Of(found.DifferenceReading),
            ]));
    }

    private static IReadOnlyList<ReportCell> Row(LearningGainAssessment found, Words words)
    {
        var (gain, group) = (found.Gain, found.Participants);
        return
        [
            WireWords.Of(gain.Level),
            gain.Instrument.Format(words.Culture),
            $"{WireWords.Of(gain.Design)}, {WireWords.Of(gain.Rating)}, {gain.MeasuredOn}",
            gain.Role is { } role ? WireWords.Of(role) : "all",
            new ReportCell(group.PeopleBefore == group.PeopleAfter ? group.People.ToString(words.Culture) : $"{group.PeopleBefore.ToString(words.Culture)} before, {group.PeopleAfter.ToString(words.Culture)} after", group.People),
            Cell(group.Before, words),
            Cell(group.After, words),
            Cell(group.Change, group.Interval, words),
            Cell(group.Standardised, words),
            found.IsBeforeAfterClaim ? $"{WireWords.Of(found.Reading)} (before-after claim)" : $"{WireWords.Of(found.Reading)}; against the comparison: {WireWords.Of(found.DifferenceReading)}",
        ];
    }

    private static ReportCell Cell(Estimable value, Words words) => new(value.HasValue ? Number(value.Value, words) : "–", value.ToNullable());

    private static ReportCell Cell(Estimable value, EstimableInterval interval, Words words) => new(
        !value.HasValue ? "–" : interval.HasValue ? $"{Number(value.Value, words)} ({Number(interval.Value.Lower, words)} to {Number(interval.Value.Upper, words)})" : $"{Number(value.Value, words)} (no interval)",
        value.ToNullable());

    private static string Number(double value, Words words) => value.ToString("0.##", words.Culture);
}
