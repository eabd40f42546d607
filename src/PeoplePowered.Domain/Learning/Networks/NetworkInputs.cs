using System.Globalization;

namespace PeoplePowered.Domain.Learning.Networks;

/// <summary>A survey as canonical lines, whatever the order of its parts.</summary>
internal static class NetworkInputs
{
    public static IEnumerable<string> Of(TieSurvey survey, NetworkOptions options) => [options.ToString(), .. Of(survey)];

    public static IEnumerable<string> Of(TieSurvey survey)
    {
        var responded = survey.Responded.ToHashSet();
        return
        [
            $"{survey.Name}|{survey.Date}|{survey.Source}",
            .. survey.Roster.Select(item => $"{item.Person.Text}|{item.Role}|{item.Organisation?.Name}|{item.Region}|{responded.Contains(item.Person)}").Order(StringComparer.Ordinal),
            .. survey.Ties.Select(tie => string.Create(CultureInfo.InvariantCulture, $"{tie.From.Text}|{tie.To.Text}|{tie.Kind}|{tie.Date}|{tie.Weight:R}|{tie.Source}")).Order(StringComparer.Ordinal),
        ];
    }
}
