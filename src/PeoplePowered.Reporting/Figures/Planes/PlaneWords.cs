using PeoplePowered.Reporting.Drawing;
using PeoplePowered.Statistics;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Reporting.Figures.Planes;

/// <summary>Sentences that several plots share.</summary>
internal static class PlaneWords
{
    /// <summary>That there is nothing to show, and why.</summary>
    public static string Nothing(string? why) => why is { Length: > 0 } ? $"There is nothing to show: {Sentence(why)}" : "There is nothing to show.";

    /// <summary>A clause that ends in one full stop.</summary>
    public static string Sentence(string clause) => clause.TrimEnd().TrimEnd('.') + ".";

    /// <summary>A name within a sentence; one that runs from right to left is kept from turning the words and numbers beside it.</summary>
    public static string Isolated(string name) => TextMeasure.IsRightToLeft(name) ? $"\u2068{name}\u2069" : name;

    /// <summary>Why a number is not there, in words.</summary>
    public static string Why(AbsenceReason reason) => reason switch
    {
        AbsenceReason.NoStudies or AbsenceReason.TooFewStudies => "there are too few sites",
        AbsenceReason.Collinear => "the sites do not differ in what it would rest on",
        AbsenceReason.NotApplicable => "the method chosen has none",
        AbsenceReason.NotConverged => "the calculation did not settle",
        AbsenceReason.NotComputed => "it was not asked for",
        _ => "it cannot be computed from these numbers",
    };

    /// <summary>What a regression rests on.</summary>
    public static string Moderators(MetaRegressionFit fit) => fit.Moderators.Moderators.Count == 0
        ? "none"
        : List([.. fit.Moderators.Moderators.Select(moderator => $"{moderator.Name} ({(moderator.IsCategorical ? "labels" : "a number")})")]);

    /// <summary>Names in a row, with <c>and</c> before the last.</summary>
    public static string List(IReadOnlyList<string> names) => names.Count switch
    {
        0 => string.Empty,
        1 => names[0],
        _ => $"{string.Join(", ", names.Take(names.Count - 1))} and {names[^1]}",
    };

    /// <summary>Whose mark has no name beside it, in a sentence; <c>null</c> where all have.</summary>
    public static string? Unnamed(IReadOnlyList<string> names) => names.Count == 0 ? null : $"Without a name for want of room: {string.Join(", ", names.Select(Isolated))}.";

    /// <summary>One or several of something.</summary>
    public static string Plural(int count, string one, string several) => count == 1 ? one : several;
}
