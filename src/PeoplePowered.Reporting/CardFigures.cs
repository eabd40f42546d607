using PeoplePowered.Domain;
using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Domain.Commissioning;
using PeoplePowered.Domain.Portfolios;
using PeoplePowered.Domain.Replication;
using PeoplePowered.Reporting.Commissioning;
using PeoplePowered.Reporting.Figures;
using PeoplePowered.Reporting.Portfolios;
using PeoplePowered.Reporting.Replication;

namespace PeoplePowered.Reporting;

/// <summary>Figures of results, one call each: verdicts, criteria, payments, investments, and where there is evidence and where none.</summary>
public static class CardFigures
{
    private const string Evidence = "Where there is evidence, and where there is none";

    /// <summary>A transfer as a card: verdict, gates, chances beside the thresholds of its policy, what would change it, what to find out first.</summary>
    /// <param name="assessment">The transfer.</param>
    /// <param name="title">What it is about; the intervention and the place where <c>null</c>.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="assessment"/> is <c>null</c>, or the title is blank.</exception>
    public static VerdictCard ToVerdictCard(this TransferAssessment assessment, string? title = null, IFormatProvider? formatProvider = null)
    {
        Guard.Against.Null(assessment);
        var name = title ?? $"{assessment.Request.Intervention.Name} in {assessment.Place.Place}";
        return VerdictCards.Of(AssessedCase.Of(name, assessment), name, formatProvider);
    }

    /// <summary>An assessment over sites as a card: verdict, chances beside the thresholds of its policy, on which sites it turns, and the next test.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="title">What it is about; the outcome where <c>null</c>.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="assessment"/> is <c>null</c>, or the title is blank.</exception>
    public static VerdictCard ToVerdictCard(this AcrossSitesAssessment assessment, string? title = null, IFormatProvider? formatProvider = null)
    {
        Guard.Against.Null(assessment);
        var name = title ?? assessment.Evidence.Outcome;
        return VerdictCards.Of(AssessedCase.Of(name, assessment), name, formatProvider);
    }

    /// <summary>The answers to the criteria for one place, with the verdict.</summary>
    /// <param name="assessment">The transfer.</param>
    /// <param name="title">What it shows; the intervention is named where <c>null</c>.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="assessment"/> is <c>null</c>, or the title is blank.</exception>
    public static CriteriaMap ToCriteriaMap(this TransferAssessment assessment, string? title = null, IFormatProvider? formatProvider = null) =>
        new[] { Guard.Against.Null(assessment) }.ToCriteriaMap(title, formatProvider);

    /// <summary>The answers to the criteria for several places, a column each, with their verdicts.</summary>
    /// <param name="assessments">The transfers, at least one, judged by one policy.</param>
    /// <param name="title">What it shows; the intervention is named where <c>null</c> and all transfers have the same.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    /// <exception cref="ArgumentException">There is no transfer, one is <c>null</c>, their policies differ in passing score or gates, or the title is blank.</exception>
    public static CriteriaMap ToCriteriaMap(this IEnumerable<TransferAssessment> assessments, string? title = null, IFormatProvider? formatProvider = null)
    {
        List<TransferAssessment> all = [.. Guard.Against.Null(assessments).Select(assessment => Guard.Against.Null(assessment, nameof(assessments)))];
        var names = all.Select(assessment => assessment.Request.Intervention.Name).Distinct(StringComparer.Ordinal).ToList();
        return CriteriaMaps.Of([.. all.Select(assessment => AssessedCase.Of(assessment.Place.Place.Name, assessment))], title ?? (names is [var only] ? $"{only}: which criteria are met where" : "Which criteria are met where"), formatProvider);
    }

    /// <summary>A settlement from the claims that stand, over what caps and samples take off and what is open, to what is still to be paid.</summary>
    /// <param name="settlement">The settlement.</param>
    /// <param name="title">What it shows.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="settlement"/> is <c>null</c>, or the title is blank.</exception>
    public static PaymentsWaterfall ToPaymentsWaterfall(this Settlement settlement, string? title = null, IFormatProvider? formatProvider = null) =>
        SettlementSteps.Of(Guard.Against.Null(settlement), title ?? "From what was claimed to what is to be paid", formatProvider);

    /// <summary>The initiatives and investments that were known, by amount as published, with the awards that are listed. Those not yet known are left out.</summary>
    /// <param name="overview">The overview.</param>
    /// <param name="currency">The currency; may be left out where there is only one.</param>
    /// <param name="title">What it shows.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="overview"/> is <c>null</c>, nothing in it was known, nothing is in the currency or it is not named where there are several, or the title is blank.</exception>
    public static InvestmentBars ToInvestmentBars(this PortfolioOverview overview, Currency? currency = null, string? title = null, IFormatProvider? formatProvider = null)
    {
        Guard.Against.Null(overview);
        return OverviewBars.Of(overview, currency, title ?? $"Investments {InvestmentTables.When(overview)}", formatProvider);
    }

    /// <summary>
    /// Which service or programme reported something for which outcome, and by which design. A figure reported as not known, and an outcome that is none of a service's
    /// framework, are told from where nothing was reported. A site counts once for a design, however often it reported.
    /// </summary>
    /// <param name="portfolio">The portfolio.</param>
    /// <param name="title">What it shows.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="portfolio"/> is <c>null</c>, or the title is blank.</exception>
    public static EvidenceGapMap ToEvidenceGapMap(this Portfolio portfolio, string? title = null, IFormatProvider? formatProvider = null) =>
        PortfolioGaps.Of(Guard.Against.Null(portfolio), title ?? Evidence, formatProvider);

    /// <summary>The same from a review: what programmes reported by its design, and the shares at sites as descriptive, since the review compares them with nothing.</summary>
    /// <param name="review">The review.</param>
    /// <param name="title">What it shows.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="review"/> is <c>null</c>, or the title is blank.</exception>
    public static EvidenceGapMap ToEvidenceGapMap(this PortfolioReview review, string? title = null, IFormatProvider? formatProvider = null) =>
        PortfolioGaps.Of(Guard.Against.Null(review), title ?? Evidence, formatProvider);
}
