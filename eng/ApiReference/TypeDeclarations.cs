using System.Reflection;
using System.Runtime.CompilerServices;

namespace ApiReference;

/// <summary>Declarations of types as C# writes them.</summary>
internal static class TypeDeclarations
{
    /// <summary>The declaration of a type, with what it is made from.</summary>
    public static string Of(Type type)
    {
        if (typeof(Delegate).IsAssignableFrom(type))
        {
            var invoke = type.GetMethod("Invoke")!;
            return Signatures.WithParameters($"public delegate {TypeNames.Of(invoke.ReturnType)} {TypeNames.Plain(type)}", invoke.GetParameters(), isExtension: false);
        }

        var bases = type.IsEnum ? [] : Bases(type).Select(parent => TypeNames.Of(parent)).ToList();
        return $"public {Kind(type)} {TypeNames.Plain(type)}{(bases.Count == 0 ? string.Empty : " : " + string.Join(", ", bases))}";
    }

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => type.IsDefined(typeof(FlagsAttribute), inherit: false) ? "[Flags] enum" : "enum",
        { IsInterface: true } => "interface",
        { IsValueType: true } => (type.IsDefined(typeof(IsReadOnlyAttribute), inherit: false) ? "readonly " : string.Empty)
            + (type.IsByRefLike ? "ref " : string.Empty) + (IsRecord(type) ? "record struct" : "struct"),
        { IsAbstract: true, IsSealed: true } => "static class",
        _ => (type.IsAbstract ? "abstract " : string.Empty) + (type.IsSealed ? "sealed " : string.Empty) + (IsRecord(type) ? "record" : "class"),
    };

    private static bool IsRecord(Type type) => type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly) is not null;

    private static IEnumerable<Type> Bases(Type type)
    {
        var inherited = type.GetInterfaces().SelectMany(parent => parent.GetInterfaces()).Concat(type.BaseType?.GetInterfaces() ?? []).ToHashSet();
        var own = type.GetInterfaces()
            .Where(parent => !inherited.Contains(parent) && (parent.IsPublic || parent.IsNestedPublic))
            .Where(parent => !(IsRecord(type) && parent == typeof(IEquatable<>).MakeGenericType(type)))
            .OrderBy(parent => TypeNames.Of(parent), StringComparer.Ordinal);
        return type.BaseType is { } baseType && baseType != typeof(object) && baseType != typeof(ValueType) ? own.Prepend(baseType) : own;
    }
}
