using PeoplePowered.Domain;
using PeoplePowered.Domain.Replication;
using PeoplePowered.Reporting.Figures;

namespace PeoplePowered.Reporting.Replication;

/// <summary>Draws an assessment of replication as a card.</summary>
internal static class VerdictCards
{
    private const int MostLines = 5;

    public static VerdictCard Of(AssessedCase item, string title, IFormatProvider? culture)
    {
        var words = new ReplicationWords(culture);
        var options = new VerdictCardOptions
        {
            Gates = item.Transfer is { } transfer ? Gates(transfer) : [],
            Chances = HasVerdict(item) ? Chances(item, words) : [],
            Flips = HasVerdict(item) ? [.. Flips(item, words)] : [],
            FindOutNext = [.. Next(item, words)],
            Footnote = item.Across is { } across ? $"On the numbers of the sites alone; none of the {across.NotAssessed.Count.ToString("D", words.Culture)} criteria of a transfer to a place was assessed." : null,
            FormatProvider = words.Culture,
        };
        return new(title, ReplicationWords.Verdict(item), Tone(item), HasVerdict(item) ? item.Reasons()[0].Text : "The outcome has no comparison and no reference rate to be held against.", options);
    }

    private static bool HasVerdict(AssessedCase item) => item.Transfer?.Verdict is not null || item.Across?.Verdict is not null;

    private static VerdictTone Tone(AssessedCase item) => item switch
    {
        { Transfer.Verdict: TransferVerdict.ReplicateAsIs or TransferVerdict.Adapt } or { Across.Verdict: ReplicationVerdict.Replicated } => VerdictTone.Favourable,
        { Transfer.Verdict: TransferVerdict.DoNotReplicate } or { Across.Verdict: ReplicationVerdict.DidNotReplicate } => VerdictTone.Unfavourable,
        _ => VerdictTone.Open,
    };

    private static IReadOnlyList<VerdictGate> Gates(TransferAssessment transfer)
    {
        var states = AnswerStates.Of(transfer.Answers, transfer.Policy.PassingScore);
        return [.. transfer.Policy.Gates.Select(gate => new VerdictGate(CriterionNames.Of(gate), states[gate] switch
        {
            AnswerState.Passing => VerdictGateState.Met,
            AnswerState.Unknown => VerdictGateState.Unknown,
            _ => VerdictGateState.NotMet,
        }))];
    }

    private static IReadOnlyList<VerdictChance> Chances(AssessedCase item, ReplicationWords words)
    {
        var (policy, hasComparison) = (item.Policy(), item.Evidence().HasComparison);
        string Limit(double probability) => (100 * probability).ToString("0.##", words.Culture) + "%";
        ReferenceLine[] success =
        [
            new(policy.FailureBelow, $"too unlikely below {Limit(policy.FailureBelow)}", ReferenceLineStyle.Dotted),
            new(policy.SuccessFrom, $"likely from {Limit(policy.SuccessFrom)}", ReferenceLineStyle.Dashed),
        ];
        var what = hasComparison ? "Success" : "Meeting the target";
        return
        [
            new(item.Transfer is null ? $"{what} at a new site" : $"{what} there", item.Success(), success),
            .. item.Transfer is { ProbabilityOfAdaptedSuccess.HasValue: true } adapted ? [new VerdictChance($"{what} with the adaptations, as they are assumed", adapted.ProbabilityOfAdaptedSuccess, success)] : Array.Empty<VerdictChance>(),
            .. hasComparison ? [new VerdictChance("Harm", item.Harm(), [new(policy.HarmAbove, $"too likely above {Limit(policy.HarmAbove)}", ReferenceLineStyle.Dashed)])] : Array.Empty<VerdictChance>(),
        ];
    }

    private static IEnumerable<string> Flips(AssessedCase item, ReplicationWords words)
    {
        ValueList<string> unknowns = item.Transfer?.Flips.Unknowns ?? [];
        ValueList<string> notKnown = item.Transfer?.Similarity.NotKnown ?? [];
        List<string> lines = [.. notKnown.Select(moderator => $"To know {moderator} of the place"), .. unknowns.Select(unknown => $"An answer to what is unknown: {CriterionNames.Of(unknown)}")];
        List<string> sites = [.. item.TurnsOn()];
        string[] turning = sites.Count == 0 ? [] : [$"Leaving out {(sites.Count == 1 ? sites[0] : $"any one of {string.Join(", ", sites)}")}"];
        if (lines.Count + turning.Length > 0)
            return Few(lines, words).Concat(turning);
        string[] looked = [.. item.Transfer is null ? Array.Empty<string>() : ["no answer that is unknown"], .. item.Prediction().Sites < 2 ? Array.Empty<string>() : ["leaving out no single site"]];
        return looked.Length == 0 ? [] : [$"Of what was looked at, nothing: {string.Join(", ", looked)}"];
    }

    private static IEnumerable<string> Next(AssessedCase item, ReplicationWords words)
    {
        List<string> steps = [.. item.Transfer?.FindOutNext.Select(step => step.Decisiveness is { } share ? $"{step.What} (would change the verdict in {words.Percent(share)} of what else is open)" : step.What) ?? []];
        return Few(steps, words).Concat(new[] { item.Transfer?.NextTest?.What ?? item.Across?.NextTest?.What }.OfType<string>());
    }

    /// <summary>The first lines, and how many more there are.</summary>
    private static IEnumerable<string> Few(List<string> lines, ReplicationWords words) => lines.Count <= MostLines
        ? lines
        : lines.Take(MostLines).Append($"and {(lines.Count - MostLines).ToString("D", words.Culture)} more");
}
