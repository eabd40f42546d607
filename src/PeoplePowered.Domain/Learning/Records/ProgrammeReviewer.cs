using PeoplePowered.Domain.Learning.Gains;
using PeoplePowered.Domain.Learning.Influence;
using PeoplePowered.Domain.Learning.Insights;

namespace PeoplePowered.Domain.Learning.Records;

/// <summary>Reviews learning programmes. Stateless; safe to share between threads.</summary>
public sealed class ProgrammeReviewer : IProgrammeReviewer
{
    private readonly LearningOptions _options;

    /// <summary>A reviewer.</summary>
    /// <param name="options">The options of reviews that bring none; <see cref="LearningOptions.Default"/> where <c>null</c>.</param>
    public ProgrammeReviewer(LearningOptions? options = null) => _options = options ?? LearningOptions.Default;

    /// <inheritdoc />
    public ProgrammeReview Review(LearningRecord record, InsightContext context, LearningOptions? options = null, CancellationToken cancellationToken = default)
    {
        Guard.Against.Null(record);
        Guard.Against.Null(context);
        var settings = options ?? _options;
        var reach = ProgrammeReach.Of(record.Activities, settings.Reached);
        var voices = Voices.Of(record.Activities);
        var networks = record.Surveys.Select(survey => survey.Assess(settings.Networks, cancellationToken)).ToValueList();
        var changes = record.Surveys.Skip(1).Select(survey => survey.ComparedWith(record.Surveys[0], settings.Networks)).ToValueList();
        var gains = new LearningGains(record.Programme.Name, record.Gains).Assess(settings.ConfidenceLevel);
        var insights = record.Insights.Select(insight => insight.Assess(context)).ToValueList();
        var influence = record.Claims.Select(claim => claim.Assess(settings.Tracing)).ToValueList();
        Made[] parts = [reach.Made, voices.Made, .. networks.Select(part => part.Made), .. changes.Select(part => part.Made), gains.Made, .. insights.Select(part => part.Made), .. influence.Select(part => part.Made)];
        IEnumerable<Caveat> said =
        [
            .. reach.Caveats, .. voices.Caveats, .. networks.SelectMany(part => part.Caveats), .. changes.SelectMany(part => part.Caveats), .. gains.Caveats,
            .. insights.SelectMany(part => part.Caveats), .. influence.SelectMany(part => part.Caveats),
        ];
        var all = said.Concat(RecordGaps.Of(record)).Distinct().ToList();
        return new(
            record,
            reach,
            voices,
            networks,
            changes,
            gains,
            insights,
            influence,
            InfluenceSummary.Of(influence),
            all.Where(RecordGaps.IsOne).OrderByDescending(caveat => caveat.Severity).ToValueList(),
            all.Where(caveat => !RecordGaps.IsOne(caveat)).ToValueList(),
            Made.By("review of a learning programme", parts.Select(part => $"{part.Method}|{part.InputHash}")));
    }
}
