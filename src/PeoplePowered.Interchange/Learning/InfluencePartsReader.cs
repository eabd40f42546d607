using PeoplePowered.Domain;
using PeoplePowered.Domain.Learning.Influence;
using PeoplePowered.Interchange.Json;
using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Interchange.Learning;

/// <summary>Reads the parts of an influence claim.</summary>
internal static class InfluencePartsReader
{
    public static ContributionEvidence? Evidence(Cursor at)
    {
        if (!at.IsObjectOf("id", "expectation", "sensitivity", "typeIRate", "outcome", "source", "line", "tellsApart"))
            return null;
        var (id, expectation) = (at["id"].Required(), at["expectation"].Required());
        var (sensitivity, typeIRate) = (at["sensitivity"].RequiredProbability(), at["typeIRate"].RequiredProbability());
        var sighting = at["outcome"].IsNothing ? EvidenceSighting.NotLookedFor : at["outcome"].Word<EvidenceSighting>();
        var source = at["source"].Text() is { } text ? new Source(text) : null;
        var line = at["line"].Text();
        var rivals = at["tellsApart"].IsNothing ? [] : at["tellsApart"].Items().Select(item => item.Required()).ToValueList();
        if (sighting is EvidenceSighting.Seen or EvidenceSighting.NotSeen && at["source"].IsNothing)
        {
            at["source"].Refuse("Somebody looked, and nothing says where.", "Write where it was seen, or looked for and not seen.");
            return null;
        }

        return sensitivity is null || typeIRate is null || sighting is null ? null : at.Made(() => new ContributionEvidence(id, expectation, sensitivity, typeIRate, sighting.Value, source, line, rivals));
    }

    public static RivalExplanation? Rival(Cursor at)
    {
        if (!at.IsObjectOf("name", "description", "standing", "why"))
            return null;
        var (name, description, why) = (at["name"].Required(), at["description"].Required(), at["why"].Text());
        var standing = at["standing"].IsNothing ? RivalStanding.Open : at["standing"].Word<RivalStanding>();
        return standing is null ? null : at.Made(() => new RivalExplanation(name, description, standing.Value, why));
    }

    public static Substantiation? Substantiation(Cursor at)
    {
        if (!at.IsObjectOf("by", "role", "date", "agrees", "source", "outsideProgramme"))
            return null;
        var (by, role, date) = (at["by"].Required(), at["role"].Required(), at["date"].RequiredDate("Write when they said so, as 2015-06-01, 2015-06 or \"2015\"."));
        var agreement = at["agrees"].RequiredWord<SubstantiationAgreement>();
        var (source, isOutside) = (new Source(at["source"].Required()), at["outsideProgramme"].Flag(otherwise: false));
        return date is null || agreement is null ? null : at.Made(() => new Substantiation(by, role, date, agreement.Value, source, isOutside));
    }

    public static LineIndependence? Independence(Cursor at)
    {
        if (!at.IsObjectOf("lines", "reason"))
            return null;
        if (at["lines"].IsNothing)
        {
            at["lines"].Refuse("This is missing.", "Write the lines of evidence that are independent of one another, [ \"interviews\", \"papers\" ].");
            return null;
        }

        var (lines, reason) = (at["lines"].Items().Select(item => item.Required()).ToValueList(), at["reason"].Required());
        return at.Made(() => new LineIndependence(lines, reason));
    }
}
