using PeoplePowered.Domain;
using PeoplePowered.Reporting.Markup;

namespace PeoplePowered.Reporting.Reports;

/// <summary>Writes the lists of a report.</summary>
internal static class ReportLists
{
    /// <summary>Plain items.</summary>
    public static void Write(MarkupWriter writer, IEnumerable<string> items)
    {
        writer.Open("ul", ("class", "pp-items")).Line();
        foreach (var item in items)
            writer.Element("li", item, ("dir", "auto")).Line();
        writer.CloseLine();
    }

    /// <summary>Caveats: the severity as a sign and a word, never as a colour alone.</summary>
    public static void Write(MarkupWriter writer, IEnumerable<ReportCaveat> caveats)
    {
        writer.Open("ul", ("class", "pp-caveats")).Line();
        foreach (var caveat in caveats)
        {
            var isStrong = caveat.Severity == CaveatSeverity.Serious;
            writer.Open("li", ("class", isStrong ? "strong" : null)).Open("span", ("class", "pp-severity"));
            writer.Element("span", isStrong ? "▲ " : "● ", ("aria-hidden", "true"));
            writer.Element("bdi", Word(caveat.Severity)).Text(" ").Element("code", caveat.Code).Close();
            writer.Element("span", caveat.Message, ("dir", "auto")).CloseLine();
        }

        writer.CloseLine();
    }

    /// <summary>Terms and what is said of them.</summary>
    public static void Write(MarkupWriter writer, IEnumerable<ReportDefinition> definitions)
    {
        writer.Open("dl").Line();
        foreach (var definition in definitions)
            writer.Element("dt", definition.Term, ("dir", "auto")).Element("dd", definition.Description, ("dir", "auto")).Line();
        writer.CloseLine();
    }

    private static string Word(CaveatSeverity severity) => severity switch
    {
        CaveatSeverity.Serious => "Serious",
        CaveatSeverity.Caution => "Caution",
        _ => "Note",
    };
}
