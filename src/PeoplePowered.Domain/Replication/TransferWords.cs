namespace PeoplePowered.Domain.Replication;

/// <summary>A transfer as a paragraph.</summary>
internal static class TransferWords
{
    public static string Paragraph(TransferAssessment assessment, IFormatProvider? formatProvider)
    {
        var provider = Wording.Or(formatProvider);
        var name = $"{assessment.Request.Intervention.Name} in {assessment.Place.Place}";
        if (assessment.Verdict is not { } verdict)
            return $"{name}: no verdict. {Without(assessment, provider)}";
        IEnumerable<string> sentences =
        [
            $"{name}: {Wording.Of(verdict)} (rule {assessment.Rule}).",
            Chances(assessment, provider),
            .. assessment.Reasons.Where(reason => reason.Criterion is { } criterion && criterion != Criterion.NoMaterialHarm).Take(3).Select(reason => reason.ToString()),
            assessment.Determined ? "No unknown answer could change that." : $"What is unknown could change that: {Wording.List(assessment.Flips.Unknowns.Take(3))}.",
            assessment.Flips.Sites.Count == 0 ? "No single site turns it." : $"It turns on {Wording.List(assessment.Flips.Sites.Take(3))}{(assessment.Flips.Sites.Count > 3 ? " and others" : string.Empty)}.",
            assessment.NextTest?.What ?? string.Empty,
        ];
        return string.Join(' ', sentences.Where(sentence => sentence.Length > 0));
    }

    private static string Chances(TransferAssessment assessment, IFormatProvider provider)
    {
        if (!assessment.ProbabilityOfSuccess.HasValue)
            return string.Create(provider, $"{assessment.Prediction.Sites} site or sites allow no prediction for it.");
        var harm = assessment.ProbabilityOfHarm.HasValue ? $", of harm {Wording.Chance(assessment.ProbabilityOfHarm, provider)}" : string.Empty;
        var words = assessment.Request.Evidence.HasComparison ? "The chance of success there" : "The chance that it would meet the target there";
        return string.Create(provider, $"{words} is {Wording.Chance(assessment.ProbabilityOfSuccess, provider)}{harm}, from {assessment.Prediction.Sites} sites.");
    }

    private static string Without(TransferAssessment assessment, IFormatProvider provider) =>
        $"The outcome has no comparison and no reference rate to be held against; a new site is expected in {Wording.Range(assessment.Request.Evidence, assessment.Prediction.Range, provider)}.";
}
