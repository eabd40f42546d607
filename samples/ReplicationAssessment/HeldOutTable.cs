using System.Globalization;
using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Reporting.Reports;

namespace ReplicationAssessment;

/// <summary>The trials that were held out, as a table: odds ratios and the ranges that the others expect of them.</summary>
internal static class HeldOutTable
{
    public static ReportTable Of(IReadOnlyList<HeldOut> byDefault, IReadOnlyList<HeldOut> byKnappHartung) => new(
        "Held out: each British trial against what the others expect of it (odds ratios)",
        [new("Trial"), ReportColumn.Figures("Estimate"), ReportColumn.Figures("Range by tempered-confidence"), new("Inside"), ReportColumn.Figures("Range by knapp-hartung"), new("Inside")],
        byDefault.Zip(byKnappHartung).Select(pair => Row(pair.First, pair.Second)));

    private static IReadOnlyList<ReportCell> Row(HeldOut first, HeldOut second) =>
        [first.Trial, new ReportCell(Ratio(first.Estimate), first.Estimate), Range(first), Inside(first), Range(second), Inside(second)];

    private static ReportCell Range(HeldOut held) => held.Range is { HasValue: true, Value: var range } ? new ReportCell($"{Ratio(range.Lower)} to {Ratio(range.Upper)}", range.Lower) : "–";

    private static string Inside(HeldOut held) => held.Inside ? "inside" : "outside";

    private static string Ratio(double logarithm) => EffectMeasure.OddsRatio.ToNatural(PeoplePowered.Statistics.Estimable.Of(logarithm)).Value.ToString("0.00", CultureInfo.InvariantCulture);
}
