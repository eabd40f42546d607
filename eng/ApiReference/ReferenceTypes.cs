using System.Reflection;
using System.Runtime.CompilerServices;

namespace ApiReference;

/// <summary>What of an assembly the reference shows.</summary>
internal static class ReferenceTypes
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>The public types of an assembly, by namespace and name.</summary>
    public static IEnumerable<Type> Of(Assembly assembly) => assembly.GetExportedTypes()
        .Where(type => !IsGenerated(type))
        .OrderBy(type => type.Namespace, StringComparer.Ordinal)
        .ThenBy(type => TypeNames.Plain(type), StringComparer.Ordinal);

    /// <summary>The members of a type that somebody outside can use or override, by name; without those that the compiler makes.</summary>
    public static IReadOnlyList<MemberInfo> MembersOf(Type type)
    {
        if (typeof(Delegate).IsAssignableFrom(type))
            return [];
        if (type.IsEnum)
            return [.. type.GetFields(BindingFlags.Public | BindingFlags.Static)];
        return [.. type.GetMembers(Declared).Where(IsShown).OrderBy(member => member.Name, StringComparer.Ordinal).ThenBy(DocumentationId.Of, StringComparer.Ordinal)];
    }

    /// <summary>Every member of a type that documentation may refer to, shown or made by the compiler.</summary>
    public static IEnumerable<MemberInfo> AllMembersOf(Type type) => type.GetMembers(Declared).Where(member => member is not Type && IsVisible(member));

    private static bool IsShown(MemberInfo member) => IsVisible(member) && !IsGenerated(member) && member switch
    {
        Type => false,
        MethodInfo { IsSpecialName: true } method => method.Name.StartsWith("op_", StringComparison.Ordinal),
        MethodInfo method => method.GetBaseDefinition().DeclaringType != typeof(object),
        _ => true,
    };

    private static bool IsVisible(MemberInfo member) => member switch
    {
        MethodBase method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
        FieldInfo field => field.IsPublic,
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsVisible),
        _ => false,
    };

    private static bool IsGenerated(MemberInfo member) => member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);
}
