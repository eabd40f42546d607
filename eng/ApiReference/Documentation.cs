using System.Reflection;
using System.Xml.Linq;

namespace ApiReference;

/// <summary>The XML documentation that the compiler wrote beside the assemblies.</summary>
internal sealed class Documentation
{
    private readonly Dictionary<string, XElement> _members;

    public Documentation(IEnumerable<Assembly> assemblies) => _members = assemblies
        .SelectMany(assembly => XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member"))
        .DistinctBy(member => member.Attribute("name")!.Value, StringComparer.Ordinal) // Guards are internal, and compiled into each library.
        .ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal);

    /// <summary>What is written about a type or member; what it inherits where it says so; an empty element where nothing is written.</summary>
    public XElement Of(MemberInfo member)
    {
        if (!_members.TryGetValue(DocumentationId.Of(member), out var written))
            return FromPrimaryConstructor(member);
        return written.Element("inheritdoc") is null ? written : Overridden(member).Select(Of).FirstOrDefault(inherited => inherited.HasElements) ?? new XElement("member");
    }

    /// <summary>A positional property of a record is written about where the type is.</summary>
    private XElement FromPrimaryConstructor(MemberInfo member) =>
        member is PropertyInfo && _members.TryGetValue(DocumentationId.Of(member.DeclaringType!), out var type)
        && type.Elements("param").FirstOrDefault(parameter => (string?)parameter.Attribute("name") == member.Name) is { } parameter
            ? new XElement("member", new XElement("summary", parameter.Nodes()))
            : new XElement("member");

    private static IEnumerable<MemberInfo> Overridden(MemberInfo member)
    {
        var type = member as Type ?? member.DeclaringType!;
        var parents = type.GetInterfaces().AsEnumerable();
        for (var parent = type.BaseType; parent is not null; parent = parent.BaseType)
            parents = parents.Prepend(parent);
        parents = parents.Select(parent => parent.IsConstructedGenericType ? parent.GetGenericTypeDefinition() : parent);
        return member is Type ? parents : parents.SelectMany(parent => parent.GetMember(member.Name, BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly));
    }
}
