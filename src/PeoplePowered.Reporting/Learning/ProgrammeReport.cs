using PeoplePowered.Domain.Learning.Records;
using PeoplePowered.Reporting.Reports;

namespace PeoplePowered.Reporting.Learning;

/// <summary>
/// A review of a learning programme as one page: what it is, what it did and showed, whom it reached and connected, what was learnt, what it is said to have changed, what
/// is not known, and how all was made. Meant for release: no pseudonym, beneficiaries as counts, words by consent alone.
/// </summary>
public static class ProgrammeReport
{
    /// <summary>Builds the page.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="review">The review.</param>
    /// <param name="about">What the reader should know first, a paragraph each.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    /// <param name="more">Adds further sections after those of the review and before the methods.</param>
    public static Report Of(string title, ProgrammeReview review, IEnumerable<string>? about = null, IFormatProvider? formatProvider = null, Action<ReportBuilder>? more = null)
    {
        Guard.Against.Null(review);
        var builder = new ReportBuilder(title);
        foreach (var paragraph in about ?? [])
            builder.AddParagraph(paragraph);
        builder.AddProgramme(review, formatProvider);
        more?.Invoke(builder);
        LearningMethods.AddTo(builder, review);
        return builder.Build();
    }

    /// <summary>Adds a whole programme to a report: every section that its record has something for, and what is not known.</summary>
    /// <param name="builder">The report.</param>
    /// <param name="review">The review.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    /// <returns><paramref name="builder"/>.</returns>
    public static ReportBuilder AddProgramme(this ReportBuilder builder, ProgrammeReview review, IFormatProvider? formatProvider = null)
    {
        Guard.Against.Null(builder);
        var record = Guard.Against.Null(review).Record;
        builder.AddSection(record.Programme.Name).AddDefinitions(ProgrammeTables.Facts(record.Programme));
        if (record.Programme.Cohorts.Count > 0)
            builder.AddTable(ProgrammeTables.Cohorts(record.Programme, formatProvider)).AddList(record.Programme.Cohorts.SelectMany(cohort => cohort.Questions.Select(question => $"{cohort.Name} asked: {question}")));
        builder.AddActivities(record.Activities, review.Reach, formatProvider).AddList(record.Activities.Where(activity => activity.Speakers.Count > 0 || activity.About is not null).Select(ProgrammeTables.About));
        if (record.Examples.Count > 0)
            builder.AddExamples(record.Examples);
        builder.AddReach(review.Reach, review.Voices, formatProvider);
        for (var wave = 0; wave < review.Networks.Count; wave++)
            builder.AddNetwork(review.Networks[wave].ForRelease(), wave == 0 ? null : review.Changes[wave - 1].ForRelease(), formatProvider);
        if (record.Gains.Count > 0)
            builder.AddGains(review.Gains, formatProvider);
        if (record.Insights.Count > 0)
            builder.AddInsights(review.Insights, formatProvider).AddList(record.Insights.Where(insight => insight.Versions.Count > 1).Select(ProgrammeTables.History));
        if (record.Policies.Count > 0)
            builder.AddPolicies(record.Policies, formatProvider);
        if (record.Claims.Count > 0)
            builder.AddInfluence(review.Influence, formatProvider);
        return builder.AddNotKnown(review.NotKnown, formatProvider);
    }
}
