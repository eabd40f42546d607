using System.Globalization;
using System.Reflection;

namespace ApiReference;

/// <summary>Names as C# writes them.</summary>
internal static class TypeNames
{
    private static readonly Dictionary<Type, string> s_keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(char)] = "char",
        [typeof(short)] = "short",
        [typeof(int)] = "int",
        [typeof(uint)] = "uint",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(float)] = "float",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
    };

    /// <summary>The name of a type with its own parameters, or of a member: <c>ValueList&lt;T&gt;</c>, <c>operator +</c>.</summary>
    public static string Plain(MemberInfo member) => member switch
    {
        Type { IsNested: true, IsGenericParameter: false } type => $"{Plain(type.DeclaringType!)}.{Own(type)}",
        Type type => Own(type),
        ConstructorInfo constructor => Plain(constructor.DeclaringType!).Split('<')[0],
        MethodInfo { IsSpecialName: true } method when method.Name.StartsWith("op_", StringComparison.Ordinal) => Operator(method.Name),
        PropertyInfo property when property.GetIndexParameters().Length > 0 => "this[]",
        _ => member.Name,
    };

    /// <summary>A type in a signature.</summary>
    /// <param name="type">The type.</param>
    /// <param name="nullability">What is known of its nulls; <c>null</c> where it is not asked for, as of base types.</param>
    public static string Of(Type type, NullabilityInfo? nullability = null)
    {
        if (type.IsByRef)
            return Of(type.GetElementType()!, nullability);
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return Of(underlying, nullability?.GenericTypeArguments is [var value] ? value : null) + "?";
        var mark = !type.IsValueType && nullability?.ReadState == NullabilityState.Nullable ? "?" : string.Empty;
        if (type.IsArray)
            return Of(type.GetElementType()!, nullability?.ElementType) + "[]" + mark;
        if (s_keywords.TryGetValue(type, out var keyword))
            return keyword + mark;
        if (!type.IsGenericType)
            return Plain(type) + mark;
        var known = nullability?.GenericTypeArguments is { Length: > 0 } states ? states : null;
        var arguments = type.GetGenericArguments().Select((argument, index) => Of(argument, known?[index])).ToList();
        if (type.FullName?.StartsWith("System.ValueTuple`", StringComparison.Ordinal) == true)
            return $"({string.Join(", ", arguments)}){mark}";
        var outer = type.IsNested && type.DeclaringType!.IsGenericType is false ? Plain(type.DeclaringType) + "." : string.Empty;
        return $"{outer}{type.Name.Split('`')[0]}<{string.Join(", ", arguments)}>{mark}";
    }

    /// <summary>The short name in an identifier of documentation: <c>Type</c> or <c>Type.Member</c>.</summary>
    public static string FromId(string id)
    {
        var parts = id[2..].Split('(')[0].Split('.');
        var count = Math.Min(id[0] == 'T' ? 1 : 2, parts.Length);
        return string.Join('.', parts[^count..].Select(part => part.Split('`')[0]));
    }

    private static string Own(Type type)
    {
        var name = type.Name.Split('`');
        if (name.Length == 1)
            return type.Name;
        var count = int.Parse(name[1], CultureInfo.InvariantCulture);
        return $"{name[0]}<{string.Join(", ", type.GetGenericArguments()[^count..].Select(argument => argument.Name))}>";
    }

    private static string Operator(string name) => "operator " + name switch
    {
        "op_Addition" or "op_UnaryPlus" => "+",
        "op_Subtraction" or "op_UnaryNegation" => "-",
        "op_Multiply" => "*",
        "op_Division" => "/",
        "op_Modulus" => "%",
        "op_Equality" => "==",
        "op_Inequality" => "!=",
        "op_LessThan" => "<",
        "op_LessThanOrEqual" => "<=",
        "op_GreaterThan" => ">",
        "op_GreaterThanOrEqual" => ">=",
        "op_BitwiseAnd" => "&",
        "op_BitwiseOr" => "|",
        "op_LogicalNot" => "!",
        "op_True" => "true",
        "op_False" => "false",
        "op_Implicit" => "implicit",
        "op_Explicit" => "explicit",
        _ => throw new NotSupportedException($"The operator '{name}' has no form in the reference; give it one in TypeNames.Operator."),
    };
}
