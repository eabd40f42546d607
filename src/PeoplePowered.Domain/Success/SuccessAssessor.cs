using System.Globalization;
using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Statistics;

namespace PeoplePowered.Domain.Success;

/// <summary>Assesses success. Stateless; safe to share between threads.</summary>
public sealed class SuccessAssessor : ISuccessAssessor
{
    private readonly SuccessOptions _defaults;
    private readonly IOutcomeAggregator _aggregator;

    /// <summary>An assessor with defaults of its own.</summary>
    /// <param name="defaults">What applies where a call names no options; <see cref="SuccessOptions.Default"/> where <c>null</c>.</param>
    /// <param name="aggregator">What pools sites; an <see cref="OutcomeAggregator"/> where <c>null</c>.</param>
    public SuccessAssessor(SuccessOptions? defaults = null, IOutcomeAggregator? aggregator = null)
    {
        _defaults = defaults ?? SuccessOptions.Default;
        _aggregator = aggregator ?? new OutcomeAggregator();
    }

    /// <inheritdoc />
    public SuccessAssessment Assess(SuccessDefinition definition, SuccessEvidence evidence, SuccessOptions? options = null)
    {
        Guard.Against.Null(definition);
        Guard.Against.Null(evidence);
        var settings = options ?? _defaults;
        return Assess(definition, evidence, settings, ReckonAll(definition, evidence, settings));
    }

    /// <inheritdoc />
    public SuccessComparison Compare(SuccessDefinition definition, IReadOnlyList<SuccessEvidence> subjects, SuccessOptions? options = null, CancellationToken cancellationToken = default)
    {
        Guard.Against.Null(definition);
        Guard.Against.Null(subjects);
        if (subjects.Count < 2 || subjects.Any(subject => subject is null))
            throw new ArgumentException(FormattableString.Invariant($"A comparison takes at least two subjects, not {subjects.Count}."), nameof(subjects));
        if (subjects.GroupBy(subject => subject.Subject, StringComparer.Ordinal).FirstOrDefault(group => group.Skip(1).Any()) is { } twice)
            throw new ArgumentException($"Two subjects are called '{twice.Key}'; name one of them otherwise.", nameof(subjects));
        var settings = options ?? _defaults;
        var reckoned = subjects.Select(subject =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            return (Evidence: subject, Reckonings: ReckonAll(definition, subject, settings));
        }).ToList();
        var named = reckoned.ConvertAll(item => (item.Evidence.Subject, (IReadOnlyDictionary<SuccessCriterionId, Reckoning>)item.Reckonings));
        var caveats = new List<Caveat>();
        var rankings = definition.Perspectives.Select(perspective => Comparing.Of(definition, perspective, named, settings, caveats, cancellationToken)).ToValueList();
        var assessments = reckoned.Select(item => Assess(definition, item.Evidence, settings, item.Reckonings)).ToValueList();
        return new(
            definition.Title,
            assessments,
            rankings,
            caveats.ToValueList(),
            Made.By(string.Create(CultureInfo.InvariantCulture, $"{MethodOf(settings)}; SMAA-2, {settings.Smaa.Draws} draws, seed {settings.Smaa.Seed}"), assessments.Select(item => item.Made.InputHash)));
    }

    private static SuccessAssessment Assess(SuccessDefinition definition, SuccessEvidence evidence, SuccessOptions settings, Dictionary<SuccessCriterionId, Reckoning> reckonings)
    {
        var criteria = definition.Criteria.Select(criterion => reckonings[criterion.Id].Result).ToValueList();
        List<Caveat> caveats = [.. Declarations.Of(definition, evidence), .. Attritions.Contradictions(evidence)];
        var perspectives = definition.Perspectives.Select(perspective => new PerspectiveReckoning(definition, perspective, reckonings, settings).Of(caveats)).ToValueList();
        caveats.AddRange(criteria.SelectMany(criterion => criterion.Caveats));
        var outcomes = definition.Criteria.Select(criterion => criterion.Outcome).ToHashSet();
        var sources = evidence.Reported.Where(item => outcomes.Contains(item.Outcome)).Select(item => item.Source).Distinct().ToValueList();
        return new(
            definition.Title,
            definition.LastDeclaredOn,
            evidence.Subject,
            criteria,
            perspectives,
            Views.Agreements(perspectives),
            Views.Disagreements(definition, perspectives),
            evidence.Attrition,
            caveats.Distinct().ToValueList(),
            sources,
            Made.By(MethodOf(settings), Canonical.Of(definition, evidence)));
    }

    private Dictionary<SuccessCriterionId, Reckoning> ReckonAll(SuccessDefinition definition, SuccessEvidence evidence, SuccessOptions settings) =>
        definition.Criteria.ToDictionary(criterion => criterion.Id, criterion => Reckon(criterion, evidence, settings));

    private Reckoning Reckon(SuccessCriterion criterion, SuccessEvidence evidence, SuccessOptions settings)
    {
        var question = criterion.Question ?? settings.Question;
        var reckoned = criterion switch
        {
            AchievedByPeople people => Share(people.Aim, atLeast: true),
            SustainedByPeople people => Share(people.Aim, atLeast: true),
            DistanceTravelled { Aim: { } aim } => Share(aim, atLeast: true),
            DistanceTravelled distance => new MeanReckoning(distance, question, evidence, settings).Of(),
            HarmAtMost harm => Share(new PeopleAim(percent: harm.Percent), atLeast: false),
            CostAtMost cost => CostReckoning.Of(cost, question, evidence),
            _ => throw new InvalidOperationException($"'{criterion}' is no criterion that can be assessed."),
        };
        var caveats = reckoned.Caveats.Concat(About(criterion, evidence, reckoned)).Distinct().ToValueList();
        if (reckoned.WhyNot is { } whyNot)
            return new(new(criterion, question, CriterionStatus.Unassessed, reckoned.Chance, EstimableInterval.Absent(AbsenceReason.NotApplicable), reckoned.Sites, whyNot, reckoned.Steps.ToValueList(), caveats), null);
        var (low, high) = (reckoned.Low!, reckoned.High!);
        var (from, to) = (low.Mean.Lower, high.Mean.Upper);
        return new(
            new(criterion, question, Reckoning.StatusOf(reckoned.Chance.Value, settings), reckoned.Chance, EstimableInterval.Of(Math.Min(from, to), Math.Max(from, to)), reckoned.Sites, null, reckoned.Steps.ToValueList(), caveats),
            () => (low, high));

        Reckoned Share(PeopleAim aim, bool atLeast) => new ShareReckoning(criterion, aim, atLeast, question, evidence, settings, _aggregator).Of();
    }

    private static IEnumerable<Caveat> About(SuccessCriterion criterion, SuccessEvidence evidence, Reckoned reckoned)
    {
        if (reckoned.WhyNot is { } whyNot)
            yield return CaveatCatalogue.CriterionUnassessed.About(criterion.Id.Value, ("reason", whyNot));
        else if (criterion is HarmAtMost && !evidence.Reported.Any(item => item.Outcome == criterion.Outcome && item.Design.HasComparison()))
            yield return CaveatCatalogue.HarmWithoutComparison.About(criterion.Id.Value);
        else if (criterion is DistanceTravelled { Aim: not null } distance)
        {
            var changes = evidence.People.Where(person => person.Outcome == criterion.Outcome).Select(person => person.Change).OfType<ScoreChange>().Where(change => change.After is not null).ToList();
            var better = Changes.Direction(distance, evidence) ?? 1;
            foreach (var caveat in changes.Count == 0 ? [] : RegressionCaveats.Of(distance, evidence, better, changes.Average(change => change.Before), changes.Average(change => better * (change.After!.Value - change.Before))))
                yield return caveat;
        }
    }

    private static string MethodOf(SuccessOptions settings) => string.Create(
        CultureInfo.InvariantCulture,
        $"success; {WireWord<SuccessQuestion>.Of(settings.Question)}; met from {settings.MetFrom}, not met up to {settings.NotMetUpTo}; correlation assumed {settings.AssumedCorrelation?.ToString(CultureInfo.InvariantCulture) ?? "none"}");
}
