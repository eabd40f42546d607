namespace PeoplePowered.Domain.Replication;

/// <summary>An answer over sites as a paragraph.</summary>
internal static class AcrossWords
{
    public static string Paragraph(AcrossSitesAssessment assessment, IFormatProvider? formatProvider)
    {
        var provider = Wording.Or(formatProvider);
        var range = Wording.RangeSentence(assessment.Evidence, assessment.Prediction, assessment.Policy, provider);
        if (assessment.Verdict is not { } verdict || Yardstick.For(assessment.Evidence, assessment.Threshold) is not { } yardstick)
            return $"{assessment.Evidence.Outcome}: no verdict. The outcome has no comparison and no reference rate to be held against; {range}.";
        var rule = yardstick.SpeaksOfHarm ? $" (rule {assessment.Rule})" : string.Empty;
        IEnumerable<string> sentences =
        [
            $"{assessment.Evidence.Outcome}: {Wording.Of(verdict, yardstick.SpeaksOfHarm)}{rule}, on the numbers of {Wording.Sites(assessment.Prediction.Sites)} alone.",
            assessment.ProbabilityOfSuccess.HasValue ? Chances(assessment, yardstick, range, provider) : "They allow no prediction for a new one.",
            Wording.TurnsOn(assessment.TurnsOn, assessment.Prediction.Sites),
            assessment.NextTest?.What ?? string.Empty,
            Wording.Caveats(assessment.Caveats),
        ];
        return string.Join(' ', sentences.Where(sentence => sentence.Length > 0));
    }

    private static string Chances(AcrossSitesAssessment assessment, Yardstick yardstick, string range, IFormatProvider provider)
    {
        var success = $"{Wording.Succeeds(yardstick.SpeaksOfHarm)} ({Wording.Success(assessment.Evidence, yardstick, provider)}) is {Wording.Percent(assessment.ProbabilityOfSuccess.Value, provider)}";
        var harm = assessment.ProbabilityOfHarm is { HasValue: true } probability
            ? $", that it harms ({Wording.Harm(assessment.Evidence, yardstick, provider)}) {Wording.Percent(probability.Value, provider)}"
            : string.Empty;
        return $"The chance that a new site {success}{harm}; {range}.";
    }
}
