using PeoplePowered.Domain.Success;
using PeoplePowered.Reporting.Portfolios;
using PeoplePowered.Reporting.Reports;

namespace PeoplePowered.Reporting.Success;

/// <summary>Success on a page: criteria, perspectives, where they disagree, and the caveats.</summary>
public static class SuccessSection
{
    /// <summary>Adds a section.</summary>
    /// <param name="builder">The report.</param>
    /// <param name="assessment">The assessment.</param>
    /// <param name="comparison">How several subjects compare, where that was asked; <c>null</c> otherwise.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    /// <returns><paramref name="builder"/>.</returns>
    public static ReportBuilder AddSuccess(this ReportBuilder builder, SuccessAssessment assessment, SuccessComparison? comparison = null, IFormatProvider? formatProvider = null)
    {
        Guard.Against.Null(builder);
        Guard.Against.Null(assessment);
        builder.AddSection($"A success, to whom? {assessment.Definition}")
            .AddTable(SuccessTables.Criteria(assessment, formatProvider))
            .AddTable(SuccessTables.Perspectives(assessment, formatProvider));
        builder.AddList(assessment.AllAgree
            ? ["All perspectives come to the same answer."]
            : assessment.Disagreements.Select(disagreement => disagreement.ToString()));
        if (comparison is not null)
            builder.AddTable(SuccessTables.Ranking(comparison, formatProvider));
        return builder.AddCaveats(CaveatLines.Of(assessment.Caveats.Concat(comparison?.Caveats ?? []), formatProvider));
    }
}
