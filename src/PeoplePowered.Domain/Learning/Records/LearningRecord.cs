using PeoplePowered.Domain.Learning.Gains;
using PeoplePowered.Domain.Learning.Influence;
using PeoplePowered.Domain.Learning.Insights;
using PeoplePowered.Domain.Learning.Networks;

namespace PeoplePowered.Domain.Learning.Records;

/// <summary>Everything on record of a learning programme: what it did, showed, learnt, measured, connected, and is said to have changed.</summary>
/// <remarks>Immutable; equal when all of it is. What one part names in another is there, or the record is refused.</remarks>
public sealed record LearningRecord
{
    /// <summary>A record; whatever is not on record is left out.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="activities">What it did.</param>
    /// <param name="examples">The examples of practice that it showed.</param>
    /// <param name="insights">What it learnt.</param>
    /// <param name="gains">What was measured of people's learning.</param>
    /// <param name="surveys">Who is connected with whom, the earliest wave first.</param>
    /// <param name="policies">What government commits to or decides.</param>
    /// <param name="claims">What it is said to have changed.</param>
    /// <exception cref="ArgumentException">Two parts of a kind have one name, or a part names something that is not in the record.</exception>
    public LearningRecord(
        LearningProgramme programme,
        ValueList<Activity>? activities = null,
        ValueList<PracticeExample>? examples = null,
        ValueList<Insight>? insights = null,
        ValueList<LearningGain>? gains = null,
        ValueList<TieSurvey>? surveys = null,
        ValueList<Policy>? policies = null,
        ValueList<InfluenceClaim>? claims = null)
    {
        Programme = Guard.Against.Null(programme);
        Activities = activities ?? [];
        Examples = examples ?? [];
        Insights = insights ?? [];
        Gains = gains ?? [];
        Surveys = surveys ?? [];
        Policies = policies ?? [];
        Claims = claims ?? [];
        var activityIds = Once(Activities.Select(activity => activity.Id), nameof(activities));
        Once(Examples.Select(example => example.Id), nameof(examples));
        var insightIds = Once(Insights.Select(insight => insight.Id), nameof(insights));
        var policyIds = Once(Policies.Select(policy => policy.Id), nameof(policies));
        Once(Claims.Select(claim => claim.Id), nameof(claims));
        if (Surveys.GroupBy(survey => survey.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Skip(1).Any()) is { } wave)
            throw new ArgumentException($"Two waves of ties are called '{wave.Key}'.", nameof(surveys));
        var testimonies = Insights.SelectMany(insight => insight.Evidence).OfType<TestimonyEvidence>().Select(item => item.Testimony);
        if (testimonies.GroupBy(item => item.Id, StringComparer.Ordinal).FirstOrDefault(group => group.DistinctBy(item => item.Consent).Skip(1).Any()) is { } torn)
            throw new ArgumentException($"The testimony '{torn.Key}' stands in several insights with different consents; take a consent back by {nameof(LearningRecord)}.{nameof(Withdrawn)}, so that it is taken back everywhere.", nameof(insights));
        Known(Insights.SelectMany(insight => insight.Statuses).Select(status => status.SupersededBy).OfType<InsightId>(), insightIds, nameof(insights), "insight");
        Known(Examples.SelectMany(example => example.ShownAt), activityIds, nameof(examples), "activity");
        Known(Policies.SelectMany(policy => policy.InformedBy), insightIds, nameof(policies), "insight");
        Known(Claims.SelectMany(claim => claim.Activities), activityIds, nameof(claims), "activity");
        Known(Claims.SelectMany(claim => claim.Insights), insightIds, nameof(claims), "insight");
        Known(Claims.Select(claim => claim.Policy).OfType<PolicyId>(), policyIds, nameof(claims), "policy");
    }

    /// <summary>The programme.</summary>
    public LearningProgramme Programme { get; }

    /// <summary>What it did.</summary>
    public ValueList<Activity> Activities { get; }

    /// <summary>The examples of practice that it showed.</summary>
    public ValueList<PracticeExample> Examples { get; }

    /// <summary>What it learnt.</summary>
    public ValueList<Insight> Insights { get; }

    /// <summary>What was measured of people's learning.</summary>
    public ValueList<LearningGain> Gains { get; }

    /// <summary>Who is connected with whom, the earliest wave first.</summary>
    public ValueList<TieSurvey> Surveys { get; }

    /// <summary>What government commits to or decides.</summary>
    public ValueList<Policy> Policies { get; }

    /// <summary>What it is said to have changed.</summary>
    public ValueList<InfluenceClaim> Claims { get; }

    /// <summary>The same record with the consent to a testimony taken back, in every insight that rests on it: its words are gone from the record for good.</summary>
    /// <param name="testimony">The testimony's name.</param>
    /// <param name="date">When it was taken back.</param>
    /// <exception cref="ArgumentException">No insight rests on such a testimony.</exception>
    public LearningRecord Withdrawn(string testimony, PartialDate date)
    {
        Guard.Against.NullOrWhiteSpace(testimony);
        bool RestsOn(Insight insight) => insight.Evidence.OfType<TestimonyEvidence>().Any(item => string.Equals(item.Id, testimony, StringComparison.Ordinal));
        if (!Insights.Any(RestsOn))
            throw new ArgumentException($"No insight of '{Programme}' rests on a testimony called '{testimony}'.", nameof(testimony));
        var insights = Insights.Select(insight => RestsOn(insight) ? insight.Withdrawn(testimony, date) : insight).ToValueList();
        return new(Programme, Activities, Examples, insights, Gains, Surveys, Policies, Claims);
    }

    /// <summary>The programme's name.</summary>
    public override string ToString() => Programme.Name;

    private static HashSet<T> Once<T>(IEnumerable<T> ids, string parameter)
        where T : Identifier
    {
        var known = new HashSet<T>();
        foreach (var id in ids)
        {
            if (!known.Add(id))
                throw new ArgumentException($"Two of the {parameter} are called '{id}'; give each a name of its own.", parameter);
        }

        return known;
    }

    private static void Known<T>(IEnumerable<T> named, HashSet<T> known, string parameter, string kind)
        where T : Identifier
    {
        if (named.FirstOrDefault(id => !known.Contains(id)) is { } stray)
            throw new ArgumentException($"The {parameter} name the {kind} '{stray}', which is not in the record; add it, or leave the name out.", parameter);
    }
}
