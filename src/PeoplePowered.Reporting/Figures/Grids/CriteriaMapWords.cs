using PeoplePowered.Reporting.Markup;

namespace PeoplePowered.Reporting.Figures.Grids;

/// <summary>A criteria map in sentences and as a table.</summary>
internal sealed class CriteriaMapWords(CriteriaMap map, CriteriaMapOptions options)
{
    /// <summary>The words of the scores, from 0.</summary>
    public static IReadOnlyList<string> Scores { get; } = ["absent", "weak", "partial", "strong"];

    /// <summary>A number in the reader's culture.</summary>
    public string Number(int number) => number.ToString("D", options.FormatProvider);

    /// <summary>Whether an answer meets its criterion, or does not need to.</summary>
    public bool IsMet(CriteriaMapAnswer answer) => answer.NotApplicableBecause is not null || answer.Score >= options.PassingScore;

    public string Description()
    {
        if (map.Places.Count == 0 || map.Criteria.Count == 0)
            return "Criteria map without any answer.";
        IEnumerable<string> sentences =
        [
            $"Map of {Number(map.Criteria.Count)} {(map.Criteria.Count == 1 ? "criterion" : "criteria")} at {Number(map.Places.Count)} {(map.Places.Count == 1 ? "place" : "places")}, scores from 0 (absent) to {Number(CriteriaMapAnswer.MostScore)} (strong), met from {Number(options.PassingScore)} on.",
            .. map.Places.Select(Place),
        ];
        return string.Join(' ', sentences);
    }

    public void WriteTable(MarkupWriter writer)
    {
        HtmlColumn[] columns = [new(options.CriterionHeader, "start", Numeric: false), new("Gate", "start", Numeric: false), .. map.Places.Select(place => new HtmlColumn(place.Name, "start", Numeric: false))];
        var rows = map.Criteria.Select(IReadOnlyList<(string, double?)> (criterion, i) => [(criterion.Name, null), (criterion.IsGate ? "gate" : "", null), .. map.Places.Select(place => (Text(place.Answers[i]), (double?)place.Answers[i].Score))]);
        var verdicts = map.Places.Any(place => place.Verdict is not null) ? map.Places.Select(place => (place.Verdict ?? "", (double?)null)).Prepend(("", null)).Prepend((options.VerdictHeader, null)).ToList() : null;
        HtmlTable.Write(writer, map.Title, columns, rows, verdicts, sortable: false);
    }

    private string Text(CriteriaMapAnswer answer) => answer.Score is { } score ? $"{Number(score)} ({Scores[score]})" : answer.ToString();

    /// <summary>How many of the criteria that are known are met; an unknown one is neither met nor not met.</summary>
    private string Met(CriteriaMapPlace place)
    {
        var unknown = place.Answers.Count(answer => answer.IsUnknown);
        var known = place.Answers.Count - unknown;
        var met = Number(place.Answers.Count(IsMet));
        return (known, unknown) switch
        {
            (_, 0) => $"{met} of {Number(known)} met",
            (0, _) => $"none of {Number(unknown)} assessed",
            _ => $"{met} of the {Number(known)} known met, {Number(unknown)} unknown",
        };
    }

    private string Place(CriteriaMapPlace place)
    {
        var answered = map.Criteria.Zip(place.Answers).ToList();
        List<string> Names(Func<CriteriaMapCriterion, CriteriaMapAnswer, bool> which) => [.. answered.Where(item => which(item.First, item.Second)).Select(item => item.First.Name)];
        string Part(string what, List<string> names) => names.Count == 0 ? "" : $"{what} {string.Join(", ", names)}";
        IEnumerable<string> parts =
        [
            Met(place),
            Part("gates not met:", Names((criterion, answer) => criterion.IsGate && !answer.IsUnknown && !IsMet(answer))),
            Part("gates unknown:", Names((criterion, answer) => criterion.IsGate && answer.IsUnknown)),
            Part("others not met:", Names((criterion, answer) => !criterion.IsGate && !answer.IsUnknown && !IsMet(answer))),
            Part("others unknown:", Names((criterion, answer) => !criterion.IsGate && answer.IsUnknown)),
            place.Verdict is null ? "" : $"{options.VerdictHeader}: {place.Verdict}",
        ];
        return $"{place.Name}: {string.Join("; ", parts.Where(part => part.Length > 0))}.";
    }
}
