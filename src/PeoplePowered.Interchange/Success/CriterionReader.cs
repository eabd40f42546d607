using PeoplePowered.Domain;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Success;
using PeoplePowered.Interchange.Json;

namespace PeoplePowered.Interchange.Success;

/// <summary>Reads a criterion; the property that names its outcome says of which kind it is.</summary>
internal static class CriterionReader
{
    private static readonly string[] s_every = ["id", "title", "by", "question", "evidence", "version"];
    private static readonly string[] s_people = ["percent", "people", "of"];

    private static readonly Dictionary<string, string[]> s_kinds = new(StringComparer.Ordinal)
    {
        ["achieve"] = s_people,
        ["sustain"] = [.. s_people, "for", "unit", "within", "manner", "hoursAWeek"],
        ["move"] = [.. s_people, "byAtLeast"],
        ["harm"] = ["atMostPercent"],
        ["cost"] = ["atMost", "currency"],
    };

    public static SuccessCriterion? Read(Cursor at, OutcomeReader outcomes)
    {
        var kinds = s_kinds.Keys.Where(name => !at[name].IsNothing).ToList();
        if (kinds is not [var kind])
        {
            if (!at.IsObjectOf([.. s_kinds.Keys, .. s_every, .. s_kinds.Values.SelectMany(names => names).Distinct(StringComparer.Ordinal)]))
                return null;
            at.Refuse(kinds.Count == 0 ? "Nothing says what kind of criterion this is." : $"This is of several kinds: {string.Join(", ", kinds)}.", $"Name an outcome under one of: {string.Join(", ", s_kinds.Keys)}.");
            return null;
        }

        if (!at.IsObjectOf([kind, .. s_every, .. s_kinds[kind]]))
            return null;
        var outcome = outcomes.Read(at, at[kind]);
        SuccessCriterion? criterion = at.Made(() => Of(kind, at, outcome)!);
        return criterion is null ? null : at.Made(() => Common(at, criterion));
    }

    private static SuccessCriterion? Of(string kind, Cursor at, OutcomeReference outcome) => kind switch
    {
        "achieve" => Aim(at) is { } aim ? aim.Achieving(outcome) : null,
        "sustain" => Aim(at) is { } aim && State(at) is { } state ? aim.StillIn(outcome).For(state) : null,
        "move" => Needed(at["byAtLeast"])?.Number(double.Epsilon, double.MaxValue, "Write the minimum important difference: a number above 0, in the instrument's unit.") is { } least
            ? new DistanceTravelled(outcome, least, at["percent"].IsNothing && at["people"].IsNothing ? null : Aim(at))
            : null,
        "harm" => Needed(at["atMostPercent"])?.Decimal(0, 100, "Write per cent, from 0 to 100.") is { } percent ? NoMoreThan.PerCent(percent, outcome) : null,
        _ => Needed(at["atMost"])?.Decimal(0.01m, 1_000_000_000_000_000m, "Write an amount above 0, without quotation marks.") is { } amount ? NoMoreThan.Spend(new(amount, new(at["currency"].Text() ?? "GBP")), outcome) : null,
    };

    private static PeopleAim? Aim(Cursor at)
    {
        var (percent, people, all) = (at["percent"].Decimal(0, 100, "Write per cent, from 0 to 100: half of the people is 50."), at["people"].Whole(), at["of"].Whole(1));
        if (!at["percent"].IsNothing && !at["people"].IsNothing)
        {
            at["people"].Refuse("An aim is a share or a number of people, not both.", "Keep \"percent\" or \"people\"; out of how many stands under \"of\".");
            return null;
        }

        var aim = percent is { } share ? AtLeast.PerCent(share) : people is { } count ? AtLeast.People(count) : PeopleAim.EachPerson;
        return all is { } of ? aim.Of(of) : aim;
    }

    private static SustainedState? State(Cursor at)
    {
        if (Needed(at["for"])?.Whole(1, 36_525) is not { } length)
            return null;
        var unit = at["unit"].Word<TimeUnit>() ?? TimeUnit.Weeks;
        var within = at["within"].Whole(1, 36_525);
        var manner = at["manner"].Word<SustainedManner>() ?? (within is null ? SustainedManner.Continuous : SustainedManner.Cumulative);
        return new(new((int)length, unit), manner, within is { } window ? new((int)window, unit) : null, at["hoursAWeek"].Decimal(0.01m, 168, "Write hours a week, above 0 up to 168."));
    }

    private static Cursor? Needed(Cursor at)
    {
        if (!at.IsNothing)
            return at;
        at.Refuse("This is missing.", "Write a number here.");
        return null;
    }

    private static SuccessCriterion Common(Cursor at, SuccessCriterion criterion)
    {
        var named = criterion.Named(at["id"].Text() ?? criterion.Id.Value, at["title"].Text());
        if (at["by"].Date() is { } date)
            named = named.By(date);
        if (at["question"].Word<SuccessQuestion>() is { } question)
            named = named.Asking(question);
        var evidence = at["evidence"];
        if (evidence.IsNothing || !evidence.IsObjectOf("leastDesign", "kinds"))
            return named;
        var kinds = evidence["kinds"].IsNothing ? null : evidence["kinds"].Items().Select(item => item.Word<SuccessEvidenceKind>()).OfType<SuccessEvidenceKind>().ToValueList();
        return kinds is { Count: 0 } && at.Log.Any ? named : named.CountingOnly(new(evidence["leastDesign"].Word<EvidenceDesign>() ?? EvidenceDesign.Descriptive, kinds));
    }
}
