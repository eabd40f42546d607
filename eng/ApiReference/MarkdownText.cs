using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ApiReference;

/// <summary>XML documentation as Markdown.</summary>
/// <param name="links">Where everything stands.</param>
/// <param name="page">The page that the text stands on.</param>
/// <param name="from">The type that it is about, or the namespace.</param>
internal sealed partial class MarkdownText(ReferenceLinks links, string page, string from)
{
    /// <summary>Text in one line, as a table or a list wants it.</summary>
    public string Inline(XElement? element) => element is null ? string.Empty : Spaces().Replace(Words(element, inTable: true), " ").Trim();

    /// <summary>Text in paragraphs.</summary>
    public string Block(XElement? element)
    {
        if (element is null)
            return string.Empty;
        var text = new StringBuilder();
        var words = new XElement("words");
        void Flush()
        {
            if (Spaces().Replace(Words(words, inTable: false), " ").Trim() is { Length: > 0 } paragraph)
                text.Append(paragraph).Append("\n\n");
            words = new XElement("words");
        }

        foreach (var node in element.Nodes())
        {
            if (node is not XElement { Name.LocalName: "para" or "code" } block)
            {
                words.Add(node);
                continue;
            }

            Flush();
            text.Append(block.Name.LocalName == "para" ? Block(block) : $"```csharp\n{Unindented(block.Value)}\n```\n\n");
        }

        Flush();
        return text.ToString();
    }

    /// <summary>A reference.</summary>
    public string Link(string id)
    {
        var (words, address) = links.Resolve(id, page, from);
        return Linked(words, address, inTable: true);
    }

    /// <summary>Code within a line.</summary>
    public static string Code(string text, bool inTable = true)
    {
        var fence = text.Contains('`', StringComparison.Ordinal) ? "`` " : "`";
        var code = inTable ? text.Replace("|", "\\|", StringComparison.Ordinal) : text;
        return $"{fence}{code}{string.Concat(fence.Reverse())}";
    }

    private static string Linked(string words, string? address, bool inTable) => address is null ? Code(words, inTable) : $"[{Code(words, inTable)}]({address})";

    private string Words(XElement element, bool inTable) => string.Concat(element.Nodes().Select(node => node switch
    {
        XText text => Escaped(text.Value),
        XElement child => Word(child, inTable),
        _ => throw new NotSupportedException($"{from}: '{node}' has no form in the reference."),
    }));

    private string Word(XElement element, bool inTable) => element.Name.LocalName switch
    {
        "c" => Code(element.Value, inTable),
        "code" => Code(Spaces().Replace(element.Value, " ").Trim(), inTable),
        "paramref" or "typeparamref" => Code(element.Attribute("name")!.Value, inTable),
        "see" or "seealso" when element.Attribute("langword") is { } word => Code(word.Value, inTable),
        "see" or "seealso" when element.Attribute("href") is { } address => $"[{(element.Value.Length > 0 ? Escaped(element.Value) : address.Value)}]({address.Value})",
        "see" or "seealso" => Reference(element, inTable),
        "i" or "em" => $"*{Words(element, inTable)}*",
        "b" => $"**{Words(element, inTable)}**",
        "para" => " " + Words(element, inTable),
        "br" => "<br>",
        _ => throw new NotSupportedException($"{from}: the element '{element.Name}' has no form in the reference; give it one in MarkdownText."),
    };

    private string Reference(XElement element, bool inTable)
    {
        var (words, address) = links.Resolve(element.Attribute("cref")!.Value, page, from);
        if (element.Value.Length == 0)
            return Linked(words, address, inTable);
        return address is null ? Escaped(element.Value) : $"[{Escaped(element.Value)}]({address})";
    }

    private static string Escaped(string text) => Special().Replace(text, "\\$0");

    private static string Unindented(string code)
    {
        var lines = code.Trim('\n').TrimEnd().Split('\n');
        var indent = lines.Where(line => line.Trim().Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length >= indent ? line[indent..].TrimEnd() : string.Empty));
    }

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"[\\*`<\[\]|$~#]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Special();
}
