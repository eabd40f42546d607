using System.Text;

namespace PeoplePowered.Reporting.Markup;

/// <summary>Writes elements that are well formed as HTML and as XML; every text and attribute value is escaped here and nowhere else.</summary>
internal sealed class MarkupWriter
{
    private readonly StringBuilder _builder = new();
    private readonly Stack<string> _open = new();

    /// <summary>Opens an element; attributes whose value is <c>null</c> are left out.</summary>
    public MarkupWriter Open(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Tag(name, attributes);
        _builder.Append('>');
        _open.Push(name);
        return this;
    }

    /// <summary>Closes the element opened last.</summary>
    public MarkupWriter Close()
    {
        _builder.Append("</").Append(_open.Pop()).Append('>');
        return this;
    }

    /// <summary>Closes the element opened last and ends the line.</summary>
    public MarkupWriter CloseLine()
    {
        Close();
        return Line();
    }

    /// <summary>An element without content; void in HTML, self-closed in XML.</summary>
    public MarkupWriter Empty(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Tag(name, attributes);
        _builder.Append("/>");
        return this;
    }

    /// <summary>An element that holds only text.</summary>
    public MarkupWriter Element(string name, string text, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        Open(name, attributes).Text(text).Close();

    /// <summary>Text, escaped.</summary>
    public MarkupWriter Text(string text)
    {
        XmlText.AppendEscaped(_builder, text);
        return this;
    }

    /// <summary>Markup that this library made itself, never anything a caller supplied.</summary>
    public MarkupWriter Raw(string markup)
    {
        _builder.Append(markup);
        return this;
    }

    /// <summary>Ends the line, so that two versions of a page can be compared line by line.</summary>
    public MarkupWriter Line()
    {
        _builder.Append('\n');
        return this;
    }

    /// <inheritdoc />
    public override string ToString() => _builder.ToString();

    private void Tag(string name, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _builder.Append('<').Append(name);
        foreach (var (key, value) in attributes)
        {
            if (value is null)
                continue;
            _builder.Append(' ').Append(key).Append("=\"");
            XmlText.AppendEscaped(_builder, value);
            _builder.Append('"');
        }
    }
}
