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

    /// <summary>Whether a file is of comma-separated values, and not hidden.</summary>
    public static bool IsCsv(string file) => file.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) && !file.StartsWith('.');

    /// <summary>Whether a file is read at all, or says something of those that are.</summary>
    public static bool IsRead(string file) => IsCsv(file) || string.Equals(file, DataPackage, StringComparison.Ordinal);

    /// <summary>Whether a file may be meant to be read and is not, since only the data package is read of JSON.</summary>
    public static bool IsOtherJson(string file) => file.EndsWith(".json", StringComparison.OrdinalIgnoreCase) && !file.StartsWith('.') && !IsRead(file);

    private static string Of(string stem, string suffix) => string.Equals(stem, BareStem, StringComparison.Ordinal) ? $"{suffix}.csv" : $"{stem}-{suffix}.csv";
}
