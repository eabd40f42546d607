using System.Text.Json;
using PeoplePowered.Domain;
using PeoplePowered.Domain.Success;
using PeoplePowered.Interchange.Json;
using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Interchange.Success;

/// <summary>Reads a perspective: its criteria, what is known of its weights, and testimonies.</summary>
internal static class PerspectiveReader
{
    public static Perspective? Read(Cursor at)
    {
        if (!at.IsObjectOf("role", "name", "mustHave", "weighted", "swings", "order", "leastValue", "testimonies"))
            return null;
        if (at["role"].IsNothing)
            at["role"].Refuse("This is missing.", "Write beneficiary, deliverer, commissioner, policy maker or funder.");
        var role = at["role"].Word<PerspectiveRole>();
        var name = at["name"].Required();
        var line = at["leastValue"].Number(0, 1, "Write a value from 0 to 1.");
        List<PerspectiveCriterion> criteria = [.. at["mustHave"].Texts().Select(PerspectiveCriterion.MustHave), .. Weighted(at["weighted"])];
        var weights = Weights(at);
        var testimonies = at["testimonies"].IsNothing ? [] : (at["testimonies"] with { IsPrivate = true }).Items().Select(Testimony).OfType<Testimony>().ToValueList();
        return role is null || at.Log.Any ? null : at.Made(() => new Perspective(role.Value, name, criteria.ToValueList(), weights, line, testimonies));
    }

    private static IEnumerable<PerspectiveCriterion> Weighted(Cursor at)
    {
        foreach (var item in at.IsNothing ? [] : at.Items())
        {
            if (item.Kind != JsonValueKind.Object)
            {
                yield return PerspectiveCriterion.Weighted(item.Required());
            }
            else if (item.IsObjectOf("criterion", "worst", "best", "scale"))
            {
                var name = item["criterion"].Required();
                yield return PerspectiveCriterion.Weighted(name, Scale(item));
            }
        }
    }

    private static PiecewiseLinearValue? Scale(Cursor at)
    {
        if (!at["scale"].IsNothing)
        {
            var knots = at["scale"].Items().Select(Knot).ToList();
            return at.Log.Any ? null : at["scale"].Made(() => PiecewiseLinearValue.Through([.. knots]));
        }

        if (at["worst"].IsNothing && at["best"].IsNothing)
            return null;
        if (at["worst"].Number() is { } worst && at["best"].Number() is { } best)
            return at.Made(() => PiecewiseLinearValue.Between(worst, best));
        at.Refuse("A scale has a worst and a best level.", "Write both as numbers, or neither.");
        return null;
    }

    private static ValueKnot Knot(Cursor at)
    {
        if (at.Kind == JsonValueKind.Array && at.Items().ToList() is [var level, var value])
            return new(level.Number() ?? 0, value.Number(0, 1, "Write what the level is worth, from 0 to 1.") ?? 0);
        at.Refuse("A knot of a scale is a level and what it is worth.", "Write [ level, value ] such as [ 0.35, 0.5 ].");
        return default;
    }

    private static PerspectiveWeights? Weights(Cursor at)
    {
        if (!at["swings"].IsNothing && !at["order"].IsNothing)
            at["order"].Refuse("Weights are known by swings or by an order, not both.", "Keep one; leave both out where nothing is known.");
        else if (!at["order"].IsNothing)
            return at["order"].Texts() is var order && !at.Log.Any ? at["order"].Made(() => PerspectiveWeights.InOrder(order)) : null;
        else if (!at["swings"].IsNothing && at["swings"].Kind != JsonValueKind.Object)
            at["swings"].Refuse("An object was expected here.", "Write { \"criterion\": 100, \"another\": 40 }; the swing that matters most is 100.");
        else if (!at["swings"].IsNothing)
            return Swings(at["swings"]);
        return null;
    }

    private static PerspectiveWeights? Swings(Cursor at)
    {
        var swings = at.Properties().Select(item => item.Value.Number(0, 100, "Write a swing from 0 to 100; the one that matters most is 100.") is { } swing ? item.Value.Made(() => new CriterionSwing(item.Name, swing)) : null).OfType<CriterionSwing>().ToList();
        return at.Log.Any ? null : at.Made(() => PerspectiveWeights.FromSwings(swings));
    }

    private static Testimony? Testimony(Cursor at)
    {
        if (!at.IsObjectOf("id", "words", "saidOn", "criterion", "consent"))
            return null;
        var (id, words, said) = (at["id"].Required(), at["words"].Required(), at["saidOn"].Date());
        var criterion = at["criterion"].Text() is { } name ? at["criterion"].Made(() => new SuccessCriterionId(name)) : null;
        if (at["consent"].IsNothing)
        {
            at["consent"].Refuse("Nobody's words are kept without consent.", "Write { \"scopes\": [ ... ], \"givenOn\": \"2019-05-01\" }, or leave the testimony out.");
            return null;
        }

        return Consent(at["consent"]) is { } consent ? at.Made(() => new Testimony(id, words, consent, said, criterion)) : null;
    }

    private static Consent? Consent(Cursor at)
    {
        if (!at.IsObjectOf("scopes", "givenOn", "expiresOn", "withdrawnOn"))
            return null;
        var scopes = at["scopes"].Items().Select(item => item.Word<ConsentScope>()).OfType<ConsentScope>().ToValueList();
        if (at["givenOn"].IsNothing)
            at["givenOn"].Refuse("This is missing.", "Write the day on which the person agreed, such as 2019-05-01.");
        var (expires, withdrawn) = (at["expiresOn"].Date(), at["withdrawnOn"].Date());
        return at["givenOn"].Date() is { } given && !at.Log.Any ? at.Made(() => new Consent(scopes, given, expires, withdrawn)) : null;
    }
}
