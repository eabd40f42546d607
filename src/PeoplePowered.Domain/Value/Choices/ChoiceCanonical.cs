using System.Globalization;

namespace PeoplePowered.Domain.Value.Choices;

/// <summary>A question as lines that are the same in every culture, to be hashed.</summary>
internal static class ChoiceCanonical
{
    public static IEnumerable<string> Of(BudgetChoice question) =>
    [
        Line(question.Outcome, question.Budget, question.Step, question.Comparator, question.Draws.ToString(CultureInfo.InvariantCulture), question.Seed.ToString(CultureInfo.InvariantCulture)),
        .. question.Options.Select(option => Line(
            option,
            option.CostUncertainty,
            option.Group,
            option.Needs,
            option.Excludes,
            option.Shares,
            option.Savings,
            option.Sources)),
        .. question.Links.Select(link => Line(link.From, link.To, link.PerUnit, link.LagYears.ToString(CultureInfo.InvariantCulture), link.Source)),
    ];

    private static string Line(params object?[] parts) => string.Join('|', parts.Select(part => part?.ToString() ?? string.Empty));
}
