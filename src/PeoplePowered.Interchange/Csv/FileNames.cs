namespace PeoplePowered.Interchange.Csv;

/// <summary>The names that files are written under.</summary>
internal static class FileNames
{
    public const string BareStem = "programme";
    public const string DataPackage = "datapackage.json";
    public const string Initiatives = "initiatives.csv";
    public const string StrategicInvestments = "strategic-investments.csv";
    public const string PartnershipAwards = "partnership-awards.csv";
    public const string ProgrammeResults = "published-programme-results.csv";

    public static string SiteResults(string stem) => Of(stem, "results");

    public static string RateCard(string stem) => Of(stem, "rate-card");

    public static string RateCards(string stem) => Of(stem, "rate-cards");

    /// <summary>Whether a file is read at all: a file of comma-separated values that is not hidden.</summary>
    public static bool IsCsv(string file) => file.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) && !file.StartsWith('.');

    private static string Of(string stem, string suffix) => string.Equals(stem, BareStem, StringComparison.Ordinal) ? $"{suffix}.csv" : $"{stem}-{suffix}.csv";
}
