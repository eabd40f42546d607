using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace ApiReference;

/// <summary>Declarations of members as C# writes them.</summary>
internal static class Signatures
{
    private const int Widest = 120;

    /// <summary>A method, an operator or a constructor; a parameter a line where it is long.</summary>
    public static string Of(MethodBase method)
    {
        var head = $"{Modifiers(method)}{(method is MethodInfo { ReturnType: var type } known ? Returned(known, type) : string.Empty)}{TypeNames.Plain(method)}{TypeParameters(method)}";
        if (method.Name is "op_Implicit" or "op_Explicit")
            head = $"public static {TypeNames.Plain(method)["operator ".Length..]} operator {TypeNames.Of(((MethodInfo)method).ReturnType)}";
        return WithParameters(head, method.GetParameters(), method.IsDefined(typeof(ExtensionAttribute), inherit: false));
    }

    /// <summary>A property, an indexer or a constant, in one line.</summary>
    public static string Of(MemberInfo member)
    {
        if (member is FieldInfo field)
            return $"{(field.IsLiteral || field.FieldType == typeof(decimal) ? "const" : "static readonly")} {TypeNames.Of(field.FieldType)} {field.Name} = {Literal(field.FieldType, ConstantOf(field))}";
        var property = (PropertyInfo)member;
        var accessor = property.GetAccessors(nonPublic: true)[0];
        var prefix = $"{(accessor.IsFamily ? "protected " : string.Empty)}{(accessor.IsStatic ? "static " : string.Empty)}{(accessor.IsAbstract && !accessor.DeclaringType!.IsInterface ? "abstract " : string.Empty)}"
            + (property.IsDefined(typeof(RequiredMemberAttribute), inherit: false) ? "required " : string.Empty);
        var indexes = property.GetIndexParameters();
        var name = indexes.Length == 0 ? property.Name : $"this[{string.Join(", ", indexes.Select(index => $"{TypeNames.Of(index.ParameterType)} {index.Name}"))}]";
        return $"{prefix}{TypeNames.Of(property.PropertyType, new NullabilityInfoContext().Create(property))} {name} {{ get;{(property.SetMethod is { IsPublic: true } ? " init;" : string.Empty)} }}";
    }

    /// <summary>A head with its parameters in brackets.</summary>
    public static string WithParameters(string head, IReadOnlyList<ParameterInfo> parameters, bool isExtension)
    {
        var written = parameters.Select((parameter, index) => (isExtension && index == 0 ? "this " : string.Empty) + Parameter(parameter)).ToList();
        var line = $"{head}({string.Join(", ", written)})";
        return line.Length <= Widest ? line : $"{head}(\n    {string.Join(",\n    ", written)})";
    }

    /// <summary>A value as a literal.</summary>
    public static string Literal(Type type, object? value) => value switch
    {
        null when type.IsValueType && Nullable.GetUnderlyingType(type) is null => "default",
        null => "null",
        string text => $"\"{text}\"",
        bool truth => truth ? "true" : "false",
        _ when (Nullable.GetUnderlyingType(type) ?? type) is { IsEnum: true } named => $"{TypeNames.Plain(named)}.{Enum.GetName(named, value)}",
        decimal amount => amount.ToString(CultureInfo.InvariantCulture) + "m",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new NotSupportedException($"A constant of type {type} has no form in the reference."),
    };

    private static object? ConstantOf(FieldInfo field) => field.IsLiteral ? field.GetRawConstantValue() : field.GetValue(null);

    private static string Modifiers(MethodBase method) => method.DeclaringType!.IsInterface
        ? string.Empty
        : (method.IsPublic ? "public " : "protected ") + (method.IsStatic ? "static " : string.Empty) + method switch
        {
            { IsAbstract: true } => "abstract ",
            MethodInfo known when known.GetBaseDefinition() != known => "override ",
            { IsVirtual: true, IsFinal: false } when !method.DeclaringType.IsSealed => "virtual ",
            _ => string.Empty,
        };

    private static string Returned(MethodInfo method, Type type) => TypeNames.Of(type, new NullabilityInfoContext().Create(method.ReturnParameter)) + " ";

    private static string TypeParameters(MethodBase method) =>
        method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name))}>" : string.Empty;

    private static string Parameter(ParameterInfo parameter)
    {
        var spread = parameter.IsDefined(typeof(ParamArrayAttribute), inherit: false) || parameter.IsDefined(typeof(ParamCollectionAttribute), inherit: false) ? "params " : string.Empty;
        var passed = parameter switch
        {
            { IsOut: true } => "out ",
            { ParameterType.IsByRef: true, IsIn: true } => "in ",
            { ParameterType.IsByRef: true } => "ref ",
            _ => string.Empty,
        };
        var standard = parameter.HasDefaultValue ? " = " + Literal(parameter.ParameterType, parameter.DefaultValue) : string.Empty;
        return $"{spread}{passed}{TypeNames.Of(parameter.ParameterType, new NullabilityInfoContext().Create(parameter))} {parameter.Name}{standard}";
    }
}
