namespace PeoplePowered.Domain.Replication;

/// <summary>A transfer as a paragraph.</summary>
internal static class TransferWords
{
    private const int MostReasons = 3;

    public static string Paragraph(TransferAssessment assessment, IFormatProvider? formatProvider)
    {
        var provider = Wording.Or(formatProvider);
        var (evidence, name) = (assessment.Request.Evidence, $"{assessment.Request.Intervention.Name} in {assessment.Place.Place}");
        if (assessment.Verdict is not { } verdict || Yardstick.For(evidence, assessment.Request.Threshold) is not { } yardstick)
            return $"{name}: no verdict. The outcome has no comparison and no reference rate to be held against; {Wording.RangeSentence(evidence, assessment.Prediction, assessment.Policy, provider)}.";
        var about = assessment.Reasons.Where(reason => reason.Criterion is not null).ToList();
        IEnumerable<string> sentences =
        [
            $"{name}: {Wording.Of(verdict)}{(yardstick.SpeaksOfHarm ? $" (rule {assessment.Rule})" : string.Empty)}.",
            assessment.Reasons[0].Text,
            Chances(assessment, yardstick, provider),
            Adaptations(assessment, yardstick, provider),
            .. about.Take(MostReasons).Select(reason => reason.ToString()),
            about.Count > MostReasons ? string.Create(provider, $"These are {MostReasons} of {about.Count} reasons.") : string.Empty,
            Unknowns(assessment),
            Wording.TurnsOn(assessment.Flips.Sites, assessment.Prediction.Sites),
            assessment.NextTest?.What ?? string.Empty,
            Wording.Caveats(assessment.Caveats),
        ];
        return string.Join(' ', sentences.Where(sentence => sentence.Length > 0));
    }

    private static string Chances(TransferAssessment assessment, Yardstick yardstick, IFormatProvider provider)
    {
        var (evidence, sites) = (assessment.Request.Evidence, Wording.Sites(assessment.Prediction.Sites));
        if (!assessment.ProbabilityOfSuccess.HasValue || assessment.Similarity.IsExtrapolating)
            return string.Empty;
        var success = $"{(yardstick.SpeaksOfHarm ? "of success" : "that it would meet the target")} there ({Wording.Success(evidence, yardstick, provider)}) is {Wording.Chance(assessment.ProbabilityOfSuccess, provider)}";
        var harm = assessment.ProbabilityOfHarm.HasValue
            ? $", of harm ({Wording.Harm(evidence, yardstick, provider)}) {Wording.Chance(assessment.ProbabilityOfHarm, provider)}"
            : string.Empty;
        return $"The chance {success}{harm}, from {sites}.";
    }

    private static string Adaptations(TransferAssessment assessment, Yardstick yardstick, IFormatProvider provider)
    {
        if (assessment.Verdict != TransferVerdict.Adapt)
            return string.Empty;
        var changes = Wording.Few(assessment.Adaptations.Select(adaptation => $"{adaptation.Component}: {adaptation.Change}").ToValueList());
        return $"With the adaptations as they are assumed ({changes}), the chance {(yardstick.SpeaksOfHarm ? "of success" : "that it would meet the target")} is {Wording.Chance(assessment.ProbabilityOfAdaptedSuccess, provider)}.";
    }

    private static string Unknowns(TransferAssessment assessment) => assessment switch
    {
        { Similarity.NotKnown.Count: > 0 } => $"To know {Wording.List(assessment.Similarity.NotKnown)} could change that.",
        { Flips.Unknowns.Count: > 0 } => $"What is unknown could change that: {Wording.Few(assessment.Flips.Unknowns)}.",
        { Determined: true } => "No unknown answer could change that.",
        _ => string.Empty,
    };
}
