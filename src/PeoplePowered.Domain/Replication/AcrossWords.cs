namespace PeoplePowered.Domain.Replication;

/// <summary>An answer over sites as a paragraph.</summary>
internal static class AcrossWords
{
    public static string Paragraph(AcrossSitesAssessment assessment, IFormatProvider? formatProvider)
    {
        var provider = Wording.Or(formatProvider);
        var range = $"a new site is expected in {Wording.Range(assessment.Evidence, assessment.Prediction.Range, provider)}";
        if (assessment.Verdict is not { } verdict)
            return $"{assessment.Evidence.Outcome}: no verdict. The outcome has no comparison and no reference rate to be held against; {range}.";
        IEnumerable<string> sentences =
        [
            $"{assessment.Evidence.Outcome}: {Wording.Of(verdict)} (rule {assessment.Rule}), on the numbers of {assessment.Prediction.Sites} site or sites alone.",
            assessment.ProbabilityOfSuccess.HasValue ? Chances(assessment, range, provider) : "They allow no prediction for a new one.",
            assessment.TurnsOn.Count == 0 ? "No single site turns the answer." : $"The answer turns on {Wording.List(assessment.TurnsOn)}.",
            assessment.NextTest?.What ?? string.Empty,
        ];
        return string.Join(' ', sentences.Where(sentence => sentence.Length > 0));
    }

    private static string Chances(AcrossSitesAssessment assessment, string range, IFormatProvider provider)
    {
        var success = Wording.Percent(assessment.ProbabilityOfSuccess.Value, provider);
        var harm = assessment.ProbabilityOfHarm is { HasValue: true } probability ? $" and that it harms {Wording.Percent(probability.Value, provider)}" : string.Empty;
        return $"The chance that a new site {Wording.Succeeds(assessment.Evidence.HasComparison)} is {success}{harm}; {range}.";
    }
}
