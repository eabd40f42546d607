using System.Globalization;
using System.Reflection;

namespace ApiReference;

/// <summary>Where each type and member stands in the reference.</summary>
internal sealed class ReferenceLinks
{
    private readonly Dictionary<string, (string Page, string Anchor, string Name, string Owner)> _places = new(StringComparer.Ordinal);
    private readonly HashSet<string> _anchors = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _unresolved = new(StringComparer.Ordinal);

    public ReferenceLinks(IEnumerable<Type> types)
    {
        foreach (var type in types)
        {
            var page = PageOf(type.Namespace!);
            var owner = TypeNames.Plain(type);
            var typeAnchor = Anchor(page, type.Name.Replace('`', '-'));
            _places.Add(DocumentationId.Of(type), (page, typeAnchor, owner, owner));
            foreach (var member in ReferenceTypes.MembersOf(type).Where(member => member is MethodBase))
                _places.Add(DocumentationId.Of(member), (page, Anchor(page, $"{typeAnchor}.{(member is ConstructorInfo ? "new" : member.Name)}"), TypeNames.Plain(member), owner));
            foreach (var member in ReferenceTypes.AllMembersOf(type))
                _places.TryAdd(DocumentationId.Of(member), (page, typeAnchor, TypeNames.Plain(member), owner));
        }
    }

    /// <summary>References to what is not in these libraries' public surface: the place, and what is referred to.</summary>
    public IReadOnlyCollection<string> Unresolved => _unresolved;

    /// <summary>The page of a namespace.</summary>
    public static string PageOf(string name) => name + ".md";

    /// <summary>The anchor of a member that is shown.</summary>
    public string AnchorOf(MemberInfo member) => _places[DocumentationId.Of(member)].Anchor;

    /// <summary>The words and the address of a reference; no address for what is of other libraries.</summary>
    /// <param name="id">What is referred to.</param>
    /// <param name="page">The page on which the reference stands.</param>
    /// <param name="from">The type, or namespace, on which it stands.</param>
    public (string Words, string? Address) Resolve(string id, string page, string from)
    {
        if (_places.TryGetValue(id, out var place))
        {
            var words = id[0] == 'T' || place.Owner == from ? place.Name : $"{place.Owner}.{place.Name}";
            return (words, (place.Page == page ? string.Empty : place.Page) + "#" + place.Anchor);
        }

        if (id[2..].StartsWith("PeoplePowered.", StringComparison.Ordinal) || id[0] == '!')
            _unresolved.Add($"{page}, {from}: {id}");
        return (TypeNames.FromId(id), null);
    }

    private string Anchor(string page, string name)
    {
        var anchor = new string([.. name.ToLowerInvariant().Select(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' ? letter : '-')]);
        var unique = anchor;
        for (var number = 2; !_anchors.Add(page + unique); number++)
            unique = string.Create(CultureInfo.InvariantCulture, $"{anchor}-{number}");
        return unique;
    }
}
