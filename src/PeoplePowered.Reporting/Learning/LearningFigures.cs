using PeoplePowered.Domain;
using PeoplePowered.Domain.Learning;
using PeoplePowered.Domain.Learning.Influence;
using PeoplePowered.Domain.Learning.Networks;
using PeoplePowered.Reporting.Figures;
using PeoplePowered.Reporting.Reports;

namespace PeoplePowered.Reporting.Learning;

/// <summary>Pictures of a learning programme.</summary>
public static class LearningFigures
{
    /// <summary>Activities on a timeline, a lane for each kind.</summary>
    /// <param name="title">What it shows.</param>
    /// <param name="activities">The activities.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public static Timeline Activities(string title, IEnumerable<Activity> activities, IFormatProvider? formatProvider = null) => new(
        title,
        Guard.Against.Null(activities).OrderBy(activity => activity.Kind).Select(activity => new TimelineEntry(activity.Name, activity.When.From, activity.When.To, WireWords.Of(activity.Kind), (activity.Host ?? activity.Visit?.Organisation)?.Name)),
        new() { FormatProvider = new Words(formatProvider).Culture });

    /// <summary>Steps of policies on a timeline, a lane for each policy.</summary>
    /// <param name="title">What it shows.</param>
    /// <param name="policies">The policies.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public static Timeline Policies(string title, IEnumerable<Policy> policies, IFormatProvider? formatProvider = null) => new(
        title,
        Guard.Against.Null(policies).SelectMany(policy => policy.Steps.Select(step => new TimelineEntry(WireWords.Of(step.Stage), step.Date, null, policy.Title, step.What))),
        new() { FormatProvider = new Words(formatProvider).Culture });

    /// <summary>A network as it may be released, coloured by role; the larger a mark, the more ties. Beneficiaries are counted, not drawn.</summary>
    /// <param name="release">The network as it may be shown.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public static NetworkMap Network(NetworkRelease release, IFormatProvider? formatProvider = null)
    {
        Guard.Against.Null(release);
        var words = new Words(formatProvider);
        var counted = release.Beneficiaries.People;
        return new(
            $"{release.Name}: who is connected with whom",
            release.Nodes.Select(node => new NetworkMapNode(WireWords.Of(node.Role), node.Label, 1 + node.Position.Ties)),
            release.Ties.Select(tie => new NetworkMapEdge(tie.One, tie.Other)),
            new()
            {
                GroupHeader = "Role",
                Groups = [.. Enum.GetValues<ParticipantRole>().Select(WireWords.Of)],
                Footnote = string.Join(' ', (IEnumerable<string>)
                [
                    "The larger a mark, the more ties. Numbers say nothing about who somebody is.",
                    .. counted == 0 ? Array.Empty<string>() : [$"{counted.ToString(words.Culture)} {(counted == 1 ? "beneficiary is" : "beneficiaries are")} counted, not drawn."],
                ]),
                FormatProvider = words.Culture,
            });
    }

    /// <summary>Influence claims as ranges of probability, before and after the evidence.</summary>
    /// <param name="title">What it shows.</param>
    /// <param name="claims">The claims traced.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public static ProbabilityRanges Influence(string title, IEnumerable<InfluenceAssessment> claims, IFormatProvider? formatProvider = null) => new(
        title,
        Guard.Against.Null(claims).Select(found => new ProbabilityRange(found.Claim.Outcome.Description, found.Prior, found.Posterior)),
        "Ranges follow from the ranges stated for each item of evidence; within one no value is likelier than another.",
        formatProvider);
}
