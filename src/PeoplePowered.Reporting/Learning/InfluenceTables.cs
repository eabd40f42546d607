using PeoplePowered.Domain;
using PeoplePowered.Domain.Learning.Influence;
using PeoplePowered.Reporting.Reports;
using PeoplePowered.Statistics;
using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Reporting.Learning;

/// <summary>Tables of policies and of what changed.</summary>
public static class InfluenceTables
{
    /// <summary>Each policy with its stage, its owners and what informed it.</summary>
    /// <param name="policies">The policies.</param>
    public static ReportTable Policies(IEnumerable<Policy> policies) => new(
        "Policies",
        [new("Policy"), new("Owners"), new("Stages"), new("Informed by")],
        Guard.Against.Null(policies).Select(policy => (IReadOnlyList<ReportCell>)
        [
            policy.Title,
            string.Join(", ", policy.Owners.Select(owner => owner.Name)),
            policy.Steps.Count == 0 ? "not recorded" : string.Join("; ", policy.Steps.Select(step => step.ToString())),
            policy.InformedBy.Count == 0 ? "–" : string.Join(", ", policy.InformedBy.Select(insight => insight.Value)),
        ]));

    /// <summary>Each claim: what changed, why it matters, the contribution claimed, how probable it is, and where to look next.</summary>
    /// <param name="claims">The claims traced.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public static ReportTable Claims(IEnumerable<InfluenceAssessment> claims, IFormatProvider? formatProvider = null)
    {
        var words = new Words(formatProvider);
        return new(
            "Influence claims",
            [new("What changed"), new("When, by whom"), new("Significance"), new("Contribution claimed"), ReportColumn.Figures("Before"), ReportColumn.Figures("After"), new("Answer"), new("Substantiated by"), new("Look next for")],
            Guard.Against.Null(claims).Select(found => (IReadOnlyList<ReportCell>)
            [
                $"{found.Claim.Outcome.Description} ({WireWords.Of(found.Claim.Kind)}, {WireWords.Of(found.Claim.Level)})",
                $"{found.Claim.ChangedOn}, {found.Claim.ChangedBy.Name}",
                found.Claim.Outcome.Significance,
                found.Claim.Outcome.Contribution,
                new ReportCell(Range(found.Prior, words), found.Prior.Lower),
                Range(found.Posterior, words),
                WireWords.Of(found.Verdict),
                found.Claim.Substantiations.Count == 0 ? "nobody yet" : string.Join("; ", found.Claim.Substantiations.Select(item => item.ToString())),
                found.LookNext is [var next, ..] ? found.Claim.Evidence.FirstOrDefault(item => string.Equals(item.Id, next, StringComparison.Ordinal))?.Expectation ?? next : "–",
            ]));
    }

    /// <summary>Each item of evidence: what it is named by its ranges, whether it was seen, and what it would do.</summary>
    /// <param name="claims">The claims traced.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public static ReportTable Evidence(IEnumerable<InfluenceAssessment> claims, IFormatProvider? formatProvider = null)
    {
        var words = new Words(formatProvider);
        return new(
            "Evidence for and against",
            [new("Claim"), new("If the claim holds, one would see"), new("Kind of test"), new("Looked for"), ReportColumn.Figures("Probability if seen"), ReportColumn.Figures("If not seen"), ReportColumn.Figures("Without it")],
            Guard.Against.Null(claims).SelectMany(found => found.Evidence.Select(item => (IReadOnlyList<ReportCell>)
            [
                found.Claim.Id.Value,
                item.Expectation,
                string.Join(" or ", item.Names.Select(name => WireWords.Of<EvidenceName>(name))),
                WireWords.Of(item.Sighting),
                Range(item.IfSeen, words),
                Range(item.IfNotSeen, words),
                Range(item.WithoutIt, words),
            ])));
    }

    /// <summary>What else may have brought the changes about.</summary>
    /// <param name="claims">The claims traced.</param>
    public static ReportTable Rivals(IEnumerable<InfluenceAssessment> claims) => new(
        "Rival explanations",
        [new("Claim"), new("Rival"), new("Told apart by"), new("Could be told apart by")],
        Guard.Against.Null(claims).SelectMany(found => found.Rivals.Select(rival => (IReadOnlyList<ReportCell>)
        [
            found.Claim.Id.Value,
            $"{rival.Rival.Name}: {rival.Rival.Description}",
            rival.ToldApartBy.Count == 0 ? "nothing yet" : string.Join(", ", rival.ToldApartBy),
            rival.CouldBeToldApartBy.Count == 0 ? "–" : string.Join(", ", rival.CouldBeToldApartBy),
        ])));

    private static ReportCell Range(EstimableInterval range, Words words) => range.HasValue ? new ReportCell(Range(range.Value, words), range.Value.Lower) : "none agrees with the evidence";

    private static string Range(Interval range, Words words) =>
        range.Lower.ToString("G3", words.Culture) is var low && range.Upper.ToString("G3", words.Culture) is var high && string.Equals(low, high, StringComparison.Ordinal) ? low : $"{low} to {high}";
}
