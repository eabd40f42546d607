using PeoplePowered.Statistics;

namespace PeoplePowered.Domain.Replication;

/// <summary>An assessment of replications in a paragraph.</summary>
internal sealed class AssessmentParagraph(ReplicationsAssessment assessment, IFormatProvider provider)
{
    public string Text()
    {
        var original = assessment.Original;
        return string.Join(' ', Sentences().Prepend($"The original, {original.Name}, estimated {Number(original.Estimate)} (standard error {Number(original.StandardError)})."));
    }

    private IEnumerable<string> Sentences()
    {
        if (assessment.Comparisons.Count == 0)
            yield return "There is no replication of it.";
        else if (assessment.Together is { } together)
        {
            foreach (var sentence in OfAll(together))
                yield return sentence;
        }
        else
        {
            foreach (var sentence in OfOne(assessment.Comparisons[0]))
                yield return sentence;
        }

        yield return Verdict();
        var serious = assessment.Caveats.Count(caveat => caveat.Severity != CaveatSeverity.Note);
        if (serious > 0)
            yield return $"{Count(serious, "caveat")} {(serious == 1 ? "calls" : "call")} for caution.";
    }

    private IEnumerable<string> OfOne(ReplicationComparison comparison)
    {
        var replication = comparison.Replication;
        yield return $"One replication, {replication.Name}, estimated {Number(replication.Estimate)} (standard error {Number(replication.StandardError)}).";
        yield return comparison.BothSignificant ? "Both are significant in the direction of the original." : "They are not both significant in the direction of the original.";
        if (comparison.ScepticalPGolden.HasValue)
            yield return $"The sceptical p-value is {PValue(comparison.ScepticalPGolden)} at the golden level ({PValue(comparison.ScepticalPNominal)} nominal, {PValue(comparison.ScepticalPControlled)} controlled).";
        if (comparison.PredictionInterval is { HasValue: true, Value: var interval })
            yield return $"The replication lies {(comparison.InsidePredictionInterval == true ? "inside" : "outside")} the 95 % prediction interval from {Number(interval.Lower)} to {Number(interval.Upper)} (difference: p {Equal(comparison.QPValue)}).";
        if (comparison.SmallTelescopesPValue.HasValue)
            yield return Telescopes(comparison.SmallTelescopesPValue);
    }

    private IEnumerable<string> OfAll(ReplicationsTogether together)
    {
        var count = assessment.Comparisons.Count;
        if (together.Pooled is { Estimate: { HasValue: true, Value: var mean }, ConfidenceInterval: { HasValue: true, Value: var interval } })
            yield return $"{Count(count, "replication")} together estimate {Number(mean)} (95 % interval from {Number(interval.Lower)} to {Number(interval.Upper)}).";
        else
            yield return $"What {Count(count, "replication")} say together cannot be computed.";
        if (together.ExpectedSignificant.HasValue)
            yield return $"{together.ObservedSignificant.ToString(provider)} of them {(together.ObservedSignificant == 1 ? "is" : "are")} significant in the direction of the original, where {together.ExpectedSignificant.Value.ToString("0.0", provider)} were to be expected had all one true effect; {InsideCount()} lie inside their 95 % prediction intervals.";
        if (together.OriginalPValue.HasValue)
            yield return $"Were the original one of the replications, one so far from them would have a probability of {PValue(together.OriginalPValue)} (p_orig).";
        if (together.ScepticalPGolden.HasValue)
            yield return $"Pooled as one, they have a sceptical p-value of {PValue(together.ScepticalPGolden)} at the golden level ({PValue(together.ScepticalPNominal)} nominal, {PValue(together.ScepticalPControlled)} controlled).";
        if (together.QPValue.HasValue)
            yield return $"That all studies have exactly one true effect has p {Equal(together.QPValue)}; that they differ no more than negligibly, by a third of the degrees of freedom, p {Equal(together.QPValueThird)}; that they differ by at least that, p {Equal(together.ReversedQPValueThird)}.";
        if (together.HarmonicMeanPValue.HasValue)
            yield return $"All point the same way, with p {Equal(together.HarmonicMeanPValue)} by the harmonic mean test.";
        if (together.SmallTelescopesPValue.HasValue)
            yield return Telescopes(together.SmallTelescopesPValue);
    }

    private string Telescopes(Estimable pValue) => pValue.Value < 0.05
        ? $"The effect seen is smaller than any that the original could have detected with a power of a third (p {Equal(pValue)})."
        : $"That the effect is too small for the original to have detected is not shown (p {Equal(pValue)}).";

    private string Verdict()
    {
        var word = assessment.Verdict switch
        {
            Confirmation.Confirmed => "confirmed",
            Confirmation.NotConfirmed => "not confirmed",
            _ => "unclear",
        };
        var stances = assessment.Criteria.Where(criterion => criterion.Stance != CriterionStance.Silent)
            .GroupBy(criterion => criterion.Stance)
            .OrderBy(group => group.Key)
            .Select(group => $"{(group.Key == CriterionStance.For ? "for it" : "against it")} {string.Join(", ", group.Select(criterion => criterion.Name))}");
        return $"By the rule of {assessment.VerdictRule}: {word} ({(assessment.Criteria.Any(criterion => criterion.Stance != CriterionStance.Silent) ? string.Join("; ", stances) : "no criterion speaks either way")}).";
    }

    private string InsideCount() => assessment.Comparisons.Count(comparison => comparison.InsidePredictionInterval == true).ToString(provider);

    private string Count(int count, string noun) => $"{count.ToString(provider)} {noun}{(count == 1 ? string.Empty : "s")}";

    private string Number(double value) => value.ToString("G4", provider);

    private string PValue(Estimable value) => value.Value < 0.001 ? $"below {0.001.ToString("0.000", provider)}" : value.Value.ToString("0.000", provider);

    private string Equal(Estimable value) => !value.HasValue ? "not to be computed" : value.Value < 0.001 ? PValue(value) : $"= {PValue(value)}";
}
