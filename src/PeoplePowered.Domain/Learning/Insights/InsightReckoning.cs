namespace PeoplePowered.Domain.Learning.Insights;

/// <summary>Assesses one insight.</summary>
internal sealed class InsightReckoning(Insight insight, InsightContext context)
{
    public InsightAssessment Assess()
    {
        var known = insight.Evidence.Where(item => item.IsKnownOn(context.On)).ToList();
        var withheld = known.OfType<TestimonyEvidence>().Where(item => !IsOpen(item)).ToList();
        var counted = known.Except(withheld, ReferenceEqualityComparer.Instance).Cast<InsightEvidence>().ToList();
        var bearings = counted.Select(item => item.BearingIn(context, insight.Id.Value)).ToList();
        var evidence = counted.Zip(bearings, (item, bearing) => new EvidenceReading(item.Id, item.Kind, bearing.Bearing)).ToValueList();
        var said = counted.OfType<TestimonyEvidence>().ToList();
        var views = insight.Views.Where(view => view.Date is null || view.Date.Earliest <= context.On).ToValueList();
        var strength = Strength(evidence);
        var disagreements = Disagreements(views);
        return new(
            insight.Id,
            context.On,
            context.Scope,
            insight.VersionOn(context.On),
            insight.StatusOn(context.On),
            strength,
            evidence.GroupBy(item => (item.Bearing, item.Kind)).OrderBy(group => group.Key).Select(group => new BearingCount(group.Key.Bearing, group.Key.Kind, group.Count())).ToValueList(),
            evidence,
            Themes(said),
            said.GroupBy(item => item.Role).OrderBy(group => group.Key).Select(group => new SpeakerCount(group.Key, group.Count(), AtLeast(group), AtMost(group))).ToValueList(),
            withheld.Count,
            insight.Endorsements.Where(item => item.Date.Earliest <= context.On).ToValueList(),
            views,
            disagreements,
            said.Select(item => new InsightQuote(item.Id, item.Role, item.Bearing, item.Testimony.WordsFor(context.Scope, context.On))).ToValueList(),
            InsightCaveats.Of(insight, context, strength, evidence, said, withheld, disagreements).Concat(bearings.Select(bearing => bearing.Caveat).OfType<Caveat>()).ToValueList(),
            Sources(counted),
            InsightMade.Of(insight, context, counted));
    }

    private static InsightStrength Strength(ValueList<EvidenceReading> evidence)
    {
        var supporting = evidence.Where(item => item.Bearing == InsightBearing.Supports).Select(item => item.Kind).Distinct().ToList();
        var isContradicted = evidence.Any(item => item.Bearing == InsightBearing.Contradicts);
        return (supporting, isContradicted) switch
        {
            ({ Count: > 0 }, true) => InsightStrength.Mixed,
            (_, true) => InsightStrength.Contradicted,
            ({ Count: 0 }, _) => evidence.Any(item => item.Bearing == InsightBearing.Qualifies) ? InsightStrength.QualifiedOnly : InsightStrength.NoEvidence,
            ([InsightEvidenceKind.Testimony], _) => InsightStrength.TestimonyOnly,
            ({ Count: 1 }, _) => InsightStrength.OneKind,
            _ => InsightStrength.SeveralKindsAgree,
        };
    }

    private static ValueList<ThemeCount> Themes(List<TestimonyEvidence> said) => said
        .SelectMany(item => item.Themes, (item, theme) => (Theme: theme, Item: item))
        .GroupBy(pair => (pair.Theme, pair.Item.Role), pair => pair.Item)
        .OrderBy(group => group.Key.Theme, StringComparer.Ordinal)
        .ThenBy(group => group.Key.Role)
        .Select(group => new ThemeCount(group.Key.Theme, group.Key.Role, group.Count(), AtLeast(group), AtMost(group)))
        .ToValueList();

    private static int AtLeast(IEnumerable<TestimonyEvidence> said) => Math.Max(1, said.Select(item => item.Speaker).Where(speaker => speaker is not null).Distinct().Count());

    private static int AtMost(IEnumerable<TestimonyEvidence> said)
    {
        var speakers = said.Select(item => item.Speaker).ToList();
        return speakers.Where(speaker => speaker is not null).Distinct().Count() + speakers.Count(speaker => speaker is null);
    }

    private static ValueList<InsightDisagreement> Disagreements(ValueList<InsightView> views)
    {
        var stances = views.Select(view => (view.Role, view.Stance)).Distinct().OrderBy(view => view.Stance).ThenBy(view => view.Role).ToList();
        return stances
            .SelectMany((more, index) => stances.Skip(index + 1).Where(less => less.Stance != more.Stance).Select(less => new InsightDisagreement(more.Role, more.Stance, less.Role, less.Stance)))
            .OrderByDescending(pair => pair.OtherStance - pair.Stance)
            .ToValueList();
    }

    private bool IsOpen(TestimonyEvidence item) => item.Testimony.Consent.WhyNot(context.Scope, context.On) is null;

    private ValueList<Source> Sources(List<InsightEvidence> counted) =>
        new[] { insight.VersionOn(context.On)?.Source }.OfType<Source>()
            .Concat(counted.OfType<ReportedOutcomeEvidence>().Select(item => item.Outcome.Source))
            .Concat(counted.OfType<DocumentEvidence>().Select(item => item.Source))
            .Distinct()
            .ToValueList();
}
