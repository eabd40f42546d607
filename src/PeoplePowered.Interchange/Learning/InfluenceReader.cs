using System.Text.Json;
using PeoplePowered.Domain;
using PeoplePowered.Domain.Learning;
using PeoplePowered.Domain.Learning.Influence;
using PeoplePowered.Interchange.Json;

namespace PeoplePowered.Interchange.Learning;

/// <summary>Reads a document of influence claims.</summary>
internal static class InfluenceReader
{
    public static ValueList<InfluenceClaim> Read(Cursor root)
    {
        var isWrapped = root.Kind == JsonValueKind.Object && !root["claims"].IsNothing;
        if (isWrapped)
            root.IsObjectOf("claims");
        var at = isWrapped ? root["claims"] : root;
        var places = at.Kind == JsonValueKind.Object && !isWrapped ? [at] : at.Items().ToList();
        if (places.Count == 0 && at.Kind == JsonValueKind.Array)
            at.Refuse("There is no claim.", "Write at least one; the template shows the form.");
        var claims = places.Select(Claim).OfType<InfluenceClaim>().ToValueList();
        foreach (var twice in claims.GroupBy(claim => claim.Id).Where(group => group.Skip(1).Any()))
            at.Refuse($"Two claims are called '{twice.Key}'.", "Give each a name of its own.");
        return claims;
    }

    private static InfluenceClaim? Claim(Cursor at)
    {
        if (!at.IsObjectOf("id", "kind", "level", "changedOn", "changedBy", "description", "significance", "contribution", "prior", "evidence", "independence", "rivals", "substantiations", "policy", "activities", "insights"))
            return null;
        var id = Named(at["id"], name => new InfluenceClaimId(name));
        var kind = at["kind"].RequiredWord<InfluenceKind>();
        var level = at["level"].RequiredWord<InfluenceLevel>();
        var (changedOn, changedBy) = (at["changedOn"].RequiredDate("Write when it changed, as 2015-06-01, 2015-06 or \"2015\"."), new Organisation(at["changedBy"].Required()));
        var outcome = new HarvestedOutcome(at["description"].Required(), at["significance"].Required(), at["contribution"].Required());
        var prior = at["prior"].RequiredProbability();
        var evidence = List(at["evidence"], InfluencePartsReader.Evidence);
        var rivals = List(at["rivals"], InfluencePartsReader.Rival);
        var substantiations = List(at["substantiations"], InfluencePartsReader.Substantiation);
        var independence = at["independence"].IsNothing ? null : InfluencePartsReader.Independence(at["independence"]);
        var policy = at["policy"].IsNothing ? null : Named(at["policy"], name => new PolicyId(name));
        var activities = List(at["activities"], item => Named(item, name => new ActivityId(name)));
        var insights = List(at["insights"], item => Named(item, name => new InsightId(name)));

        // What was refused is told already, part by part; whether the parts go together can be asked only of whole ones.
        return at.Log.Any || id is null || kind is null || level is null || changedOn is null || prior is null
            ? null
            : at.Made(() => new InfluenceClaim(id, kind.Value, level.Value, changedOn, changedBy, outcome, prior, evidence, rivals, substantiations, independence, policy, activities, insights));
    }

    private static ValueList<T> List<T>(Cursor at, Func<Cursor, T?> read)
        where T : class => at.IsNothing ? [] : at.Items().Select(read).OfType<T>().ToValueList();

    private static T? Named<T>(Cursor at, Func<string, T> make)
        where T : class => at.Required() is var name ? at.Made(() => make(name)) : null;
}
