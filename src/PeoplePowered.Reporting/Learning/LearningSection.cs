using PeoplePowered.Domain;
using PeoplePowered.Domain.Learning;
using PeoplePowered.Domain.Learning.Gains;
using PeoplePowered.Domain.Learning.Influence;
using PeoplePowered.Domain.Learning.Insights;
using PeoplePowered.Domain.Learning.Networks;
using PeoplePowered.Reporting.Portfolios;
using PeoplePowered.Reporting.Reports;

namespace PeoplePowered.Reporting.Learning;

/// <summary>
/// A learning programme on a page, part by part. No part shows a pseudonym: networks come as a release, in which beneficiaries are counts; words of people come
/// only where their consent gives them.
/// </summary>
public static class LearningSection
{
    /// <summary>Adds what the programme did: a timeline and a table.</summary>
    /// <param name="builder">The report.</param>
    /// <param name="activities">The activities.</param>
    /// <param name="reach">How many took part, where that was reckoned; <c>null</c> otherwise.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    /// <returns><paramref name="builder"/>.</returns>
    public static ReportBuilder AddActivities(this ReportBuilder builder, IEnumerable<Activity> activities, ProgrammeReach? reach = null, IFormatProvider? formatProvider = null)
    {
        Guard.Against.Null(builder);
        ValueList<Activity> all = [.. Guard.Against.Null(activities)];
        builder.AddSection("What the programme did");
        return all.Count == 0
            ? builder.AddParagraph("No activity is on record.")
            : builder.AddFigure(LearningFigures.Activities("Activities over time", all, formatProvider)).AddTable(ActivityTables.Activities(all, reach, formatProvider));
    }

    /// <summary>Adds the examples of practice that were shown, and what others took from them.</summary>
    /// <param name="builder">The report.</param>
    /// <param name="examples">The examples.</param>
    /// <returns><paramref name="builder"/>.</returns>
    public static ReportBuilder AddExamples(this ReportBuilder builder, IEnumerable<PracticeExample> examples)
    {
        Guard.Against.Null(builder);
        ValueList<PracticeExample> all = [.. Guard.Against.Null(examples)];
        builder.AddSection("Examples of practice");
        if (all.Count == 0)
            return builder.AddParagraph("No example of practice is on record.");
        builder.AddTable(ActivityTables.Examples(all));
        return all.Any(example => example.Takeaways.Count > 0)
            ? builder.AddTable(ActivityTables.Takeaways(all))
            : builder.AddParagraph("Nobody recorded what others took from them.");
    }

    /// <summary>Adds whom it reached, at what cost, and whose voices were heard.</summary>
    /// <param name="builder">The report.</param>
    /// <param name="reach">The reach.</param>
    /// <param name="voices">Whose voices were heard, where that was reckoned; <c>null</c> otherwise.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    /// <returns><paramref name="builder"/>.</returns>
    public static ReportBuilder AddReach(this ReportBuilder builder, ProgrammeReach reach, Voices? voices = null, IFormatProvider? formatProvider = null)
    {
        Guard.Against.Null(builder);
        Guard.Against.Null(reach);
        builder.AddSection("Whom it reached");
        foreach (var table in ReachTables.All(reach, formatProvider))
            builder.AddTable(table);
        if (voices is not null)
        {
            builder.AddSubsection("Whose voices were heard");
            if (voices.ByBasis.Count == 0)
                builder.AddParagraph("Nobody recorded whose voices were heard.");
            foreach (var voice in voices.ByBasis)
                builder.AddTable(ReachTables.Voices(voice, formatProvider));
        }

        return builder.AddCaveats(CaveatLines.Of(reach.Caveats.Concat(voices?.Caveats ?? []), formatProvider));
    }

    /// <summary>Adds who was connected with whom, from what may be released alone: a map coloured by role, and tables.</summary>
    /// <param name="builder">The report.</param>
    /// <param name="release">The network as it may be shown.</param>
    /// <param name="change">What changed since the baseline, as it may be shown; <c>null</c> where there is none.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    /// <returns><paramref name="builder"/>.</returns>
    public static ReportBuilder AddNetwork(this ReportBuilder builder, NetworkRelease release, NetworkChangeRelease? change = null, IFormatProvider? formatProvider = null)
    {
        Guard.Against.Null(builder);
        Guard.Against.Null(release);
        builder.AddSection($"Who is connected with whom: {release.Name}")
            .AddFigure(LearningFigures.Network(release, formatProvider))
            .AddTable(NetworkTables.Summary(release, formatProvider))
            .AddTable(NetworkTables.ByRole(release, formatProvider));
        if (release.Summary.Mixing.Count > 0)
            builder.AddTable(NetworkTables.Mixing(release, formatProvider));
        if (change is not null)
            builder.AddTable(NetworkTables.Change(change, formatProvider));
        return builder.AddCaveats(CaveatLines.Of(release.Caveats.Concat(change?.Caveats ?? []), formatProvider));
    }

    /// <summary>Adds what people learnt, at each of Kirkpatrick's levels; where nothing was measured that is said.</summary>
    /// <param name="builder">The report.</param>
    /// <param name="gains">The gains.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    /// <returns><paramref name="builder"/>.</returns>
    public static ReportBuilder AddGains(this ReportBuilder builder, LearningGainsAssessment gains, IFormatProvider? formatProvider = null)
    {
        Guard.Against.Null(builder);
        Guard.Against.Null(gains);
        builder.AddSection("What people learnt").AddParagraph("Kirkpatrick's four levels are separate kinds of evidence. A gain at one level says nothing about another, and nothing is averaged across them.");
        builder.AddTable(GainTables.Levels(gains, formatProvider));
        if (gains.Levels.Any(level => level.Gains.Any(gain => gain.Comparison is not null)))
            builder.AddTable(GainTables.Comparisons(gains, formatProvider));
        return builder.AddCaveats(CaveatLines.Of(gains.Caveats, formatProvider));
    }

    /// <summary>Adds what was learnt together, with how strong its evidence is, and words of people where they consented.</summary>
    /// <param name="builder">The report.</param>
    /// <param name="insights">The insights, assessed for the purpose and the day of the report.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    /// <returns><paramref name="builder"/>.</returns>
    public static ReportBuilder AddInsights(this ReportBuilder builder, IEnumerable<InsightAssessment> insights, IFormatProvider? formatProvider = null)
    {
        Guard.Against.Null(builder);
        ValueList<InsightAssessment> all = [.. Guard.Against.Null(insights)];
        builder.AddSection("What was learnt together");
        if (all.Count == 0)
            return builder.AddParagraph("No insight is on record.");
        builder.AddTable(InsightTables.Strength(all, formatProvider));
        if (all.Any(insight => insight.Themes.Count > 0))
            builder.AddTable(InsightTables.Themes(all, formatProvider));
        if (InsightTables.Disagreements(all).ToList() is { Count: > 0 } disagreements)
            builder.AddSubsection("Where perspectives disagree").AddList(disagreements);
        foreach (var scope in InsightTables.Quotes(all))
            builder.AddSubsection($"In people's own words (with consent: {scope.Key})").AddList(scope);
        return builder.AddCaveats(CaveatLines.Of(all.SelectMany(insight => insight.Caveats), formatProvider));
    }

    /// <summary>Adds policies with their stages, and what informed them.</summary>
    /// <param name="builder">The report.</param>
    /// <param name="policies">The policies.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    /// <returns><paramref name="builder"/>.</returns>
    public static ReportBuilder AddPolicies(this ReportBuilder builder, IEnumerable<Policy> policies, IFormatProvider? formatProvider = null)
    {
        Guard.Against.Null(builder);
        ValueList<Policy> all = [.. Guard.Against.Null(policies)];
        builder.AddSection("Policies");
        if (all.Count == 0)
            return builder.AddParagraph("No policy is on record.");
        if (all.Any(policy => policy.Steps.Count > 0))
            builder.AddFigure(LearningFigures.Policies("Policies by stage", all, formatProvider));
        return builder.AddTable(InfluenceTables.Policies(all));
    }

    /// <summary>Adds influence claims with their ranges of probability, the evidence, the rivals, and where to look next.</summary>
    /// <param name="builder">The report.</param>
    /// <param name="claims">The claims traced.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    /// <returns><paramref name="builder"/>.</returns>
    public static ReportBuilder AddInfluence(this ReportBuilder builder, IEnumerable<InfluenceAssessment> claims, IFormatProvider? formatProvider = null)
    {
        Guard.Against.Null(builder);
        ValueList<InfluenceAssessment> all = [.. Guard.Against.Null(claims)];
        builder.AddSection("What changed, and whether the programme contributed");
        if (all.Count == 0)
            return builder.AddParagraph("No influence is claimed.");
        builder.AddFigure(LearningFigures.Influence("How probable each contribution is", all, formatProvider))
            .AddTable(InfluenceTables.Claims(all, formatProvider))
            .AddTable(InfluenceTables.Evidence(all, formatProvider));
        if (all.Any(found => found.Rivals.Count > 0))
            builder.AddTable(InfluenceTables.Rivals(all));
        return builder.AddCaveats(CaveatLines.Of(all.SelectMany(found => found.Caveats), formatProvider));
    }

    /// <summary>Adds what is not known.</summary>
    /// <param name="builder">The report.</param>
    /// <param name="notKnown">What is not known, in any order.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    /// <returns><paramref name="builder"/>.</returns>
    public static ReportBuilder AddNotKnown(this ReportBuilder builder, IEnumerable<Caveat> notKnown, IFormatProvider? formatProvider = null)
    {
        Guard.Against.Null(builder);
        var lines = CaveatLines.Of(Guard.Against.Null(notKnown), formatProvider);
        builder.AddSection("What we do not know");
        return lines.Count == 0 ? builder.AddParagraph("The record leaves nothing open that its parts ask for.") : builder.AddCaveats(lines);
    }
}
