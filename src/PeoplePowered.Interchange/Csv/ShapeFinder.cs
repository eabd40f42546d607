namespace PeoplePowered.Interchange.Csv;

/// <summary>Tells which file is which: by its name, and where that does not say, by its header.</summary>
internal static class ShapeFinder
{
    private const StringComparison IgnoreCase = StringComparison.OrdinalIgnoreCase;

    /// <summary>
    /// The shape of a file, or <c>null</c> where it is none. A name says it unless the header lacks a column of that shape and has all of
    /// another; without such a name, at least half of a shape's required columns say it, so that the missing ones are reported.
    /// </summary>
    public static Shape? Find(string file, IReadOnlyList<string> header)
    {
        var named = ByName(file);
        if (named is not null && HasAll(named, header))
            return named;
        return Shape.All.FirstOrDefault(shape => HasAll(shape, header))
            ?? named
            ?? Shape.All.Where(shape => Share(shape, header) >= 0.5).MaxBy(shape => Share(shape, header));
    }

    /// <summary>What a file is about: its name without what tells its shape; <c>programme</c> where nothing else is left.</summary>
    public static string Stem(string file)
    {
        var name = Path.GetFileNameWithoutExtension(file).Trim();
        string[] suffixes = ["results", "rate-cards", "rate-card"];
        if (suffixes.Contains(name, StringComparer.OrdinalIgnoreCase))
            return FileNames.BareStem;
        var suffix = Array.Find(suffixes, candidate => name.EndsWith($"-{candidate}", IgnoreCase) && name.Length > candidate.Length + 1);
        return suffix is null ? name : name[..^(suffix.Length + 1)].TrimEnd();
    }

    private static Shape? ByName(string file)
    {
        var name = Path.GetFileNameWithoutExtension(file).Trim();
        bool Ends(string end) => name.EndsWith($"-{end}", IgnoreCase) || string.Equals(name, end, IgnoreCase);
        return name switch
        {
            _ when string.Equals(name, "initiatives", IgnoreCase) => Shape.Initiatives,
            _ when string.Equals(name, "strategic-investments", IgnoreCase) => Shape.StrategicInvestments,
            _ when string.Equals(name, "partnership-awards", IgnoreCase) || string.Equals(name, "partnerships", IgnoreCase) => Shape.PartnershipAwards,
            _ when Ends("programme-results") => Shape.ProgrammeResults,
            _ when Ends("results") => Shape.SiteResults,
            _ when Ends("rate-card") || Ends("rate-cards") => Shape.RateCards,
            _ => null,
        };
    }

    private static bool HasAll(Shape shape, IReadOnlyList<string> header) =>
        shape.Required.All(column => header.Any(name => Shape.IsColumn(column, name)));

    private static double Share(Shape shape, IReadOnlyList<string> header) =>
        (double)shape.Required.Count(column => header.Any(name => Shape.IsColumn(column, name) || Nearest.SameLetters(Shape.Example(column), name))) / shape.Required.Count;
}
