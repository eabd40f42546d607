namespace PeoplePowered.Reporting.Markup;

/// <summary>A column of an HTML table.</summary>
/// <param name="Header">The heading.</param>
/// <param name="Alignment">The style class that aligns it: <c>start</c>, <c>centre</c> or <c>end</c>.</param>
/// <param name="Numeric">Whether its figures line up and sort as numbers.</param>
internal readonly record struct HtmlColumn(string Header, string Alignment, bool Numeric);
