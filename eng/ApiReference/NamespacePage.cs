using System.Globalization;
using System.Reflection;
using System.Text;
using System.Xml.Linq;

namespace ApiReference;

/// <summary>The page of a namespace: a table of its types, then each with its members.</summary>
internal sealed class NamespacePage(string name, IReadOnlyList<Type> types, Documentation documentation, ReferenceLinks links)
{
    private readonly StringBuilder _text = new();

    public string Write()
    {
        var markdown = new MarkdownText(links, ReferenceLinks.PageOf(name), name);
        _text.Append("# ").Append(name).Append("\n\nOf the package ").Append(types[0].Assembly.GetName().Name).Append("; the [index](").Append(ReferencePages.Index)
            .Append(") lists every namespace.\n\n| Type | What it is |\n| --- | --- |\n");
        foreach (var type in types)
            _text.Append("| ").Append(markdown.Link(DocumentationId.Of(type))).Append(" | ").Append(markdown.Inline(documentation.Of(type).Element("summary"))).Append(" |\n");
        _text.Append('\n');
        foreach (var type in types)
            WriteType(type);
        return _text.ToString().TrimEnd() + "\n";
    }

    private void WriteType(Type type)
    {
        var markdown = new MarkdownText(links, ReferenceLinks.PageOf(name), TypeNames.Plain(type));
        var written = documentation.Of(type);
        _text.Append("## <a id=\"").Append(links.AnchorOf(type)).Append("\"></a>").Append(MarkdownText.Code(TypeNames.Plain(type))).Append("\n\n");
        AppendCode(TypeDeclarations.Of(type));
        _text.Append(markdown.Block(written.Element("summary"))).Append(markdown.Block(written.Element("remarks"))).Append(markdown.Block(written.Element("example")));
        var members = ReferenceTypes.MembersOf(type);
        if (!members.OfType<ConstructorInfo>().Any())
            WriteDetails(written, markdown);
        if (type.IsEnum)
            WriteValues(members, markdown);
        else
            WriteProperties(members, markdown);
        foreach (var method in members.OfType<ConstructorInfo>().Concat<MethodBase>(members.OfType<MethodInfo>()))
            WriteMethod(method, markdown);
    }

    private void WriteValues(IReadOnlyList<MemberInfo> members, MarkdownText markdown)
    {
        _text.Append("| Value | Number | What it means |\n| --- | --- | --- |\n");
        foreach (var field in members.Cast<FieldInfo>())
        {
            var number = Convert.ToString(field.GetRawConstantValue(), CultureInfo.InvariantCulture);
            _text.Append("| ").Append(MarkdownText.Code(field.Name)).Append(" | ").Append(number).Append(" | ").Append(Sentence(documentation.Of(field), markdown)).Append(" |\n");
        }

        _text.Append('\n');
    }

    private void WriteProperties(IReadOnlyList<MemberInfo> members, MarkdownText markdown)
    {
        var shown = members.Where(member => member is PropertyInfo or FieldInfo).ToList();
        if (shown.Count == 0)
            return;
        _text.Append("| Property | What it is |\n| --- | --- |\n");
        foreach (var member in shown)
            _text.Append("| ").Append(MarkdownText.Code(Signatures.Of(member))).Append(" | ").Append(Sentence(documentation.Of(member), markdown)).Append(" |\n");
        _text.Append('\n');
    }

    private void WriteMethod(MethodBase method, MarkdownText markdown)
    {
        var written = documentation.Of(method);
        _text.Append("### <a id=\"").Append(links.AnchorOf(method)).Append("\"></a>").Append(MarkdownText.Code(TypeNames.Plain(method))).Append("\n\n");
        AppendCode(Signatures.Of(method));
        _text.Append(markdown.Block(method is ConstructorInfo && !written.HasElements ? null : written.Element("summary")));
        var isPrimary = method is ConstructorInfo && !written.HasElements;
        WriteDetails(isPrimary ? documentation.Of(method.DeclaringType!) : written, markdown);
        if (!isPrimary)
            _text.Append(markdown.Block(written.Element("remarks")));
    }

    private void WriteDetails(XElement written, MarkdownText markdown)
    {
        var lines = written.Elements("typeparam").Concat(written.Elements("param"))
            .Select(parameter => $"- {MarkdownText.Code(parameter.Attribute("name")!.Value)}: {markdown.Inline(parameter)}")
            .Concat(written.Elements("returns").Select(returned => $"- Returns: {markdown.Inline(returned)}"))
            .Concat(written.Elements("exception").Select(thrown => $"- Throws {markdown.Link(thrown.Attribute("cref")!.Value)}: {markdown.Inline(thrown)}"))
            .ToList();
        if (lines.Count > 0)
            _text.AppendJoin('\n', lines).Append("\n\n");
    }

    private static string Sentence(XElement written, MarkdownText markdown) => string.Join(' ', written.Elements()
        .Where(part => part.Name.LocalName is "summary" or "remarks" or "exception")
        .Select(part => part.Name.LocalName == "exception" ? $"Throws {markdown.Link(part.Attribute("cref")!.Value)}: {markdown.Inline(part)}" : markdown.Inline(part)));

    private void AppendCode(string code) => _text.Append("```csharp\n").Append(code).Append("\n```\n\n");
}
