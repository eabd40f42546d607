using PeoplePowered.Domain;
using PeoplePowered.Domain.Success;
using PeoplePowered.Interchange.Json;

namespace PeoplePowered.Interchange.Success;

/// <summary>Reads a whole document.</summary>
internal static class DefinitionReader
{
    private static readonly string[] s_bridge = ["fromVersion", "shift", "standardError"];

    public static SuccessDocument Read(Cursor root, FrameworkId? framework)
    {
        var known = root.IsObjectOf("title", "declaredOn", "source", "framework", "revisions", "criteria", "perspectives", "attrition", "chosenByBaseline", "baselines", "bridges", "cost", "nobodyTwiceBecause");
        var outcomes = new OutcomeReader(known && root["framework"].Text() is { } named ? root["framework"].Made(() => new FrameworkId(named)) ?? new("?") : framework ?? new("programme"));
        var definition = known ? Definition(root, outcomes) : null;

        // What is returned counts only where nothing was refused.
        return new(
            definition ?? new("?", new PartialDate(1), [AtLeast.People(0).In(outcomes.Nothing)]),
            List(root["attrition"], Attrition),
            List(root["chosenByBaseline"], at => Selection(at, outcomes)),
            List(root["baselines"], at => Baseline(at, outcomes)),
            List(root["bridges"], at => Bridge(at, outcomes)),
            Cost(root["cost"]),
            root["nobodyTwiceBecause"].Text());
    }

    private static SuccessDefinition? Definition(Cursor root, OutcomeReader outcomes)
    {
        var title = root["title"].Required();
        var declared = RequiredDate(root["declaredOn"]);
        if (root["criteria"].IsNothing)
            root["criteria"].Refuse("This is missing.", "List what has to be so: [ { \"achieve\": \"an outcome\", \"percent\": 60 } ].");
        var criteria = List(root["criteria"], at => CriterionReader.Read(at, outcomes));
        var perspectives = List(root["perspectives"], PerspectiveReader.Read);
        var revisions = List(root["revisions"], at => at.IsObjectOf("declaredOn", "changed") && RequiredDate(at["declaredOn"]) is { } date && at["changed"].Required() is { } changed ? at.Made(() => new SuccessRevision(date, changed)) : null);
        var source = root["source"].Text() is { } text ? new Source(text) : null;
        return root.Log.Any || declared is null ? null : root.Made(() => new SuccessDefinition(title, declared, criteria, perspectives, source, revisions));
    }

    private static PartialDate? RequiredDate(Cursor at)
    {
        if (at.IsNothing)
            at.Refuse("This is missing.", "Write the day on which it was declared, as 2013-01-17, 2013-01 or \"2013\": criteria declared after results prove little.");
        return at.Date();
    }

    private static ValueList<T> List<T>(Cursor at, Func<Cursor, T?> read)
        where T : class => at.IsNothing ? [] : at.Items().Select(read).OfType<T>().ToValueList();

    private static Attrition? Attrition(Cursor at) => at.IsObjectOf("site", "outcome", "invited", "enrolled", "baselined", "followed")
        ? at.Made(() => new Attrition(at["invited"].Whole(), at["enrolled"].Whole(), at["baselined"].Whole(), at["followed"].Whole(), at["site"].Text() is { } site ? new SiteId(site) : null, at["outcome"].Text() is { } outcome ? new OutcomeKey(outcome) : null))
        : null;

    private static BaselineSelection? Selection(Cursor at, OutcomeReader outcomes) => at.IsObjectOf("outcome", "version", "how", "populationMean", "reliability")
        ? at.Made(() => new BaselineSelection(outcomes.Read(at, at["outcome"]), at["how"].Required(), at["populationMean"].Number(), at["reliability"].Number(0, 1)))
        : null;

    private static BaselineDefinition? Baseline(Cursor at, OutcomeReader outcomes) => at.IsObjectOf("outcome", "version", "baselineVersion", "site")
        ? at.Made(() => new BaselineDefinition(outcomes.Read(at, at["outcome"]), (int)(at["baselineVersion"].Whole(1, int.MaxValue) ?? 1), at["site"].Text() is { } site ? new SiteId(site) : null))
        : null;

    private static BridgingEstimate? Bridge(Cursor at, OutcomeReader outcomes)
    {
        if (!at.IsObjectOf("outcome", "version", "fromVersion", "shift", "standardError", "source"))
            return null;
        foreach (var needed in s_bridge.Where(name => at[name].IsNothing))
            at[needed].Refuse("This is missing.", "Write a number.");
        return at["fromVersion"].Whole(1, int.MaxValue) is { } from && at["shift"].Number() is { } shift && at["standardError"].Number(0) is { } error
            ? at.Made(() => new BridgingEstimate(outcomes.Read(at, at["outcome"]), (int)from, shift, error, new(at["source"].Required())))
            : null;
    }

    private static MoneyRange? Cost(Cursor at)
    {
        const string remedy = "Write an amount from 0 to 1000000000000000, without quotation marks.";
        if (at.IsNothing || !at.IsObjectOf("exactly", "atLeast", "atMost", "currency"))
            return null;
        var (exactly, least, most) = (Amount("exactly"), Amount("atLeast"), Amount("atMost"));
        if (exactly is null && least is null && most is null)
            at.Refuse("The cost has no amount.", "Write \"exactly\", or \"atLeast\" and \"atMost\".");
        if (exactly is not null && (least is not null || most is not null))
            at.Refuse("A cost is exact or within bounds, not both.", "Keep \"exactly\", or the bounds.");
        var currency = at["currency"].Made(() => new Currency(at["currency"].Text() ?? "GBP"));
        return currency is null ? null : at.Made(() => new MoneyRange(new(exactly ?? least ?? 0, currency), (exactly ?? most) is { } top ? new Money(top, currency) : null));

        decimal? Amount(string name) => at[name].Decimal(0, 1_000_000_000_000_000m, remedy);
    }
}
