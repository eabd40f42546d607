using System.Globalization;
using System.Reflection;

namespace ApiReference;

/// <summary>The identifiers by which XML documentation names types and members (C# specification, annex D.4).</summary>
internal static class DocumentationId
{
    /// <summary>The identifier of a type or member, with its prefix: <c>T:</c>, <c>M:</c>, <c>P:</c> or <c>F:</c>.</summary>
    public static string Of(MemberInfo member) => member switch
    {
        Type type => "T:" + Name(type),
        FieldInfo field => $"F:{Name(field.DeclaringType!)}.{field.Name}",
        PropertyInfo property => $"P:{Name(property.DeclaringType!)}.{property.Name}{Parameters(property.GetIndexParameters())}",
        MethodInfo method => $"M:{Name(method.DeclaringType!)}.{method.Name}{Arity(method)}{Parameters(method.GetParameters())}{Result(method)}",
        ConstructorInfo constructor => $"M:{Name(constructor.DeclaringType!)}.{constructor.Name.Replace('.', '#')}{Parameters(constructor.GetParameters())}",
        _ => throw new ArgumentException($"'{member}' has no identifier.", nameof(member)),
    };

    private static string Name(Type type) => (type.IsConstructedGenericType ? type.GetGenericTypeDefinition() : type).FullName!.Replace('+', '.');

    private static string Arity(MethodInfo method) => method.IsGenericMethod ? string.Create(CultureInfo.InvariantCulture, $"``{method.GetGenericArguments().Length}") : string.Empty;

    private static string Result(MethodInfo method) => method.Name is "op_Implicit" or "op_Explicit" ? "~" + Reference(method.ReturnType) : string.Empty;

    private static string Parameters(ParameterInfo[] parameters) => parameters.Length == 0
        ? string.Empty
        : $"({string.Join(',', parameters.Select(parameter => Reference(parameter.ParameterType)))})";

    private static string Reference(Type type)
    {
        if (type.IsGenericParameter)
            return string.Create(CultureInfo.InvariantCulture, $"{(type.DeclaringMethod is null ? "`" : "``")}{type.GenericParameterPosition}");
        if (type.IsByRef)
            return Reference(type.GetElementType()!) + "@";
        if (type.IsArray)
            return Reference(type.GetElementType()!) + "[]";
        if (!type.IsGenericType)
            return Name(type);
        var arguments = new Queue<Type>(type.GetGenericArguments());
        var parts = Name(type).Split('.').Select(part => part.Split('`') is [var name, var count]
            ? $"{name}{{{string.Join(',', Enumerable.Range(0, int.Parse(count, CultureInfo.InvariantCulture)).Select(_ => Reference(arguments.Dequeue())))}}}"
            : part);
        return string.Join('.', parts);
    }
}
