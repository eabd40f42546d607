using System.Text.Encodings.Web;
using System.Text.Json;
using PeoplePowered.Domain.Learning;
using PeoplePowered.Domain.Learning.Gains;
using PeoplePowered.Domain.Learning.Influence;
using PeoplePowered.Domain.Learning.Insights;
using PeoplePowered.Domain.Learning.Records;
using PeoplePowered.Domain.Portfolios;

namespace ConnectingPolicyWithPractice;

/// <summary>
/// Both reviews as one JSON document: <c>{"schemaVersion": 1, "about": […], "onRecord": {…}, "illustrative": {"mark": "Illustrative", …}}</c>. It is meant for release:
/// no pseudonym, beneficiaries as counts, words by consent alone.
/// </summary>
internal static class AnswersJson
{
    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(ProgrammeReview onRecord, ProgrammeReview illustrative, Portfolio portfolio) => JsonSerializer.Serialize(
        new { SchemaVersion = 1, ProgrammePages.About, portfolio.Initiatives, OnRecord = Whole(onRecord, null), Illustrative = Whole(illustrative, ProgrammePages.Illustrative) },
        s_options);

    private static object Whole(ProgrammeReview review, string? mark) => new
    {
        Mark = mark,
        Programme = Of(review.Record.Programme),
        Activities = review.Record.Activities.Select(Of),
        Examples = review.Record.Examples.Select(Of),
        review.Reach,
        review.Voices,
        Networks = review.Networks.Select(network => network.ForRelease()),
        NetworkChanges = review.Changes.Select(change => change.ForRelease()),
        Gains = review.Gains.Levels.Select(Of),
        Insights = review.Insights.Select(Of),
        Policies = review.Record.Policies.Select(Of),
        Influence = review.Influence.Select(Of),
        review.NotKnown,
        review.Caveats,
        review.Made,
    };

    private static object Of(LearningProgramme programme) => new
    {
        programme.Id,
        programme.Name,
        Hosts = programme.Hosts.Select(host => host.Name),
        programme.Aims,
        programme.Strands,
        Periods = programme.Periods.Select(period => period.ToString()),
        programme.Initiatives,
        Cohorts = programme.Cohorts.Select(cohort => new { cohort.Name, Period = cohort.Period.ToString(), People = cohort.People.Count, cohort.ByRole, PairsOnRecord = cohort.Pairs.Count, cohort.About, cohort.Investments, cohort.Questions, cohort.Source }),
        programme.Source,
    };

    private static object Of(Activity activity) => new
    {
        activity.Id,
        activity.Kind,
        activity.Name,
        When = activity.When.ToString(),
        activity.When.From,
        activity.When.To,
        Place = activity.Place?.Name,
        Host = activity.Host?.Name,
        activity.Costs,
        activity.Accessibility,
        activity.Strands,
        Speakers = activity.Speakers.Select(speaker => new { speaker.Name, Organisation = speaker.Organisation?.Name, speaker.Chairs }),
        Visited = activity.Visit is { } visit ? new { visit.Partnership, Organisation = visit.Organisation?.Name, visit.Assets } : null,
        activity.About,
        activity.Source,
    };

    private static object Of(PracticeExample example) => new
    {
        example.Id,
        example.Partnership,
        example.Innovation,
        example.Description,
        example.Assets,
        EvidenceLevels = example.EvidenceLevels.Select(level => level.ToString()),
        example.ShownAt,
        Takeaways = example.Takeaways.Select(takeaway => new { By = takeaway.By.Name, takeaway.Role, takeaway.What, takeaway.Date, takeaway.Use }),
    };

    private static object Of(LevelGains level) => new
    {
        level.Level,
        level.WhyNot,
        Measured = level.Gains.Select(gain => new
        {
            Instrument = gain.Gain.Instrument.ToString(),
            gain.Gain.Design,
            gain.Gain.Rating,
            gain.Gain.Role,
            gain.Reading,
            gain.Participants,
            gain.Comparison,
            gain.DifferenceOfChanges,
            gain.DifferenceInterval,
            gain.DifferenceReading,
            gain.IsBeforeAfterClaim,
        }),
    };

    private static object Of(InsightAssessment insight) => new
    {
        insight.Insight,
        insight.Version,
        insight.Status,
        insight.Strength,
        insight.Counts,
        insight.Evidence,
        insight.Themes,
        insight.Speakers,
        insight.NotCounted,
        Endorsements = insight.Endorsements.Select(endorsement => endorsement.ToString()),
        Views = insight.Views.Select(view => new { view.Role, view.Stance, view.Because }),
        Quotes = insight.Quotes.Select(quote => new { quote.Testimony, quote.Role, quote.Bearing, Words = quote.Words.TryRead(out var words) ? words : null }).Where(quote => quote.Words is not null),
        insight.Sources,
    };

    private static object Of(Policy policy) => new
    {
        policy.Id,
        policy.Title,
        Owners = policy.Owners.Select(owner => owner.Name),
        Steps = policy.Steps.Select(step => new { step.Stage, step.Date, step.What, Owner = step.Owner?.Name, step.Source }),
        policy.InformedBy,
    };

    private static object Of(InfluenceAssessment influence) => new
    {
        influence.Claim.Id,
        influence.Claim.Kind,
        influence.Claim.Level,
        influence.Claim.ChangedOn,
        ChangedBy = influence.Claim.ChangedBy.Name,
        influence.Claim.Outcome,
        influence.Claim.Prior,
        influence.Posterior,
        influence.Verdict,
        influence.Evidence,
        influence.LookNext,
        influence.Rivals,
        Substantiations = influence.Claim.Substantiations.Select(substantiation => substantiation.ToString()),
        influence.Steps,
        influence.Sources,
    };
}
