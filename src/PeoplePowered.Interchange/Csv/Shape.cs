namespace PeoplePowered.Interchange.Csv;

/// <summary>
/// The columns of a kind of file. A name that ends in <c>_*</c> is of money: the star stands for the three small letters of
/// a currency, as in <c>amount_gbp</c>.
/// </summary>
/// <param name="Required">Columns without which the file is refused.</param>
/// <param name="Optional">Columns that it may have.</param>
internal sealed record Shape(IReadOnlyList<string> Required, IReadOnlyList<string> Optional)
{
    public static Shape Initiatives { get; } = new(["initiative", "announced", "amount_*", "amount_is", "years_from", "years_to"], ["note", "source"]);

    public static Shape StrategicInvestments { get; } = new(
        ["investment", "announced", "amount_*", "starts", "ends", "partnerships", "priority_group"],
        ["initiative", "amount_is", "source"]);

    public static Shape PartnershipAwards { get; } = new(["investment", "area", "lead_organisation", "lead_sector", "award_*", "award_is"], ["announced", "source"]);

    public static Shape RateCards { get; } = new(["outcome", "description", "tariff_*"], ["rate_card", "cap_per_participant_*", "kind", "implies"]);

    public static Shape SiteResults { get; } = new(["site", "participants", "outcome", "achieved"], ["period_start", "period_end"]);

    public static Shape ProgrammeResults { get; } = new(
        ["investment", "site", "outcome", "definition", "vintage", "kind", "value_percent", "ci_lower", "ci_upper", "participants", "design"],
        ["participants_is", "source"]);

    public static IReadOnlyList<Shape> All { get; } = [Initiatives, StrategicInvestments, PartnershipAwards, RateCards, SiteResults, ProgrammeResults];

    public IEnumerable<string> Columns => Required.Concat(Optional);

    /// <summary>Whether a name in a header is of a column.</summary>
    public static bool IsColumn(string column, string name) => IsMoney(column)
        ? name.Length == column.Length + 2 && name.StartsWith(column[..^1], StringComparison.Ordinal) && name.Skip(column.Length - 1).All(char.IsAsciiLetterLower)
        : string.Equals(column, name, StringComparison.Ordinal);

    /// <summary>A column as a header would name it: pounds stand for any currency.</summary>
    public static string Example(string column) => IsMoney(column) ? $"{column[..^1]}gbp" : column;

    public static bool IsMoney(string column) => column.EndsWith("_*", StringComparison.Ordinal);
}
