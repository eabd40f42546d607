using System.Globalization;
using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Aggregation;

/// <summary>A reported outcome as one line of text, the same in every culture, that leaves out nothing: different figures have different lines.</summary>
internal static class ReportedText
{
    public static string Of(ReportedOutcome item) => Line(
        item.Outcome.Framework,
        item.Outcome.Key,
        item.Outcome.Version,
        item.For.Investment,
        item.For.Partnership,
        item.For.Service,
        item.For.Site,
        item.Figure.TypeName,
        FigureText.Of(item.Figure),
        (item.Figure as UnknownFigure)?.Participants?.Count,
        item.Source.Title,
        item.Source.Publisher,
        item.Source.Published,
        item.Source.Locator,
        item.Design,
        item.Period,
        item.Breakdown?.Dimension,
        item.Breakdown?.Category,
        item.Vintage,
        item.Status);

    /// <summary>Parts in a line, each after its length, so that no text within a part looks like the border of two; what is not stated is a hyphen.</summary>
    public static string Line(params ReadOnlySpan<object?> parts)
    {
        var texts = new string[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            var text = Convert.ToString(parts[i], CultureInfo.InvariantCulture) ?? string.Empty;
            texts[i] = parts[i] is null ? "-" : string.Create(CultureInfo.InvariantCulture, $"{text.Length}:{text}");
        }

        return string.Join('|', texts);
    }
}
