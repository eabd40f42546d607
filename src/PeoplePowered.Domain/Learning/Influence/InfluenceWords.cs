using System.Globalization;
using PeoplePowered.Statistics;
using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Domain.Learning.Influence;

/// <summary>Numbers and sentences that results share.</summary>
internal static class InfluenceWords
{
    public static string Number(double value, IFormatProvider? provider = null) => value.ToString("G4", provider ?? CultureInfo.InvariantCulture);

    public static string Range(Interval range, IFormatProvider? provider = null) =>
        Number(range.Lower, provider) is var low && Number(range.Upper, provider) is var high && string.Equals(low, high, StringComparison.Ordinal) ? low : $"{low} to {high}";

    public static string Range(EstimableInterval range, IFormatProvider? provider = null) => range.HasValue ? Range(range.Value, provider) : "none that agrees with the evidence";

    public static string Ratio(LikelihoodRatio ratio)
    {
        if (ratio.Upper.Reason == AbsenceReason.Inconsistent)
            return "undefined: it could not have been";
        var (low, high) = (Text(ratio.Lower), Text(ratio.Upper));
        return string.Equals(low, high, StringComparison.Ordinal) ? low : $"{low} to {high}";

        static string Text(Estimable end) => end.HasValue ? Number(end.Value, null) : "infinite";
    }

    public static string Paragraph(InfluenceAssessment found, IFormatProvider? provider)
    {
        var claim = found.Claim;
        var looked = claim.Evidence.Count(item => item.Sighting != EvidenceSighting.NotLookedFor);
        var next = found.LookNext is [var first, ..] ? $" What would move it most: {first}." : string.Empty;
        return string.Create(
            provider ?? CultureInfo.InvariantCulture,
            $"{claim.Id} ({WireWord<InfluenceKind>.Of(claim.Kind)}, {WireWord<InfluenceLevel>.Of(claim.Level)}): {WireWord<InfluenceVerdict>.Of(found.Verdict)}, with a probability of {Range(found.Posterior, provider)} after {looked} of {claim.Evidence.Count} items of evidence, {Range(found.Prior, provider)} before.{next}");
    }
}
