using System.Collections;
using System.Globalization;
using System.Linq.Expressions;

namespace Samples.Tests;

/// <summary>
/// Shows values as the kernel of .NET Interactive does that finds formatters by convention: an attribute named TypeFormatterSourceAttribute on the type or inherited by it,
/// a source made by its constructor, formatters told by the names of their members. Nothing here knows a type of the library.
/// </summary>
internal static class Kernel
{
    /// <summary>The attributes that the kernel would find on a type.</summary>
    public static IEnumerable<object> Attributes(Type type) => type.GetCustomAttributes(inherit: true).Where(attribute => attribute.GetType().Name == "TypeFormatterSourceAttribute");

    /// <summary>The forms in which a notebook keeps a value of a type.</summary>
    public static string[] PreferredMimeTypes(Type type) => Attributes(type).Select(attribute => Property<string[]>(attribute, "PreferredMimeTypes")!).Single();

    /// <summary>The formatters that the kernel would register for a type, by their MIME type.</summary>
    public static Dictionary<string, Func<object, TextWriter, bool>> Formatters(Type type)
    {
        var formatters = new Dictionary<string, Func<object, TextWriter, bool>>(StringComparer.Ordinal);
        foreach (var attribute in Attributes(type))
        {
            var source = Activator.CreateInstance(Property<Type>(attribute, "FormatterSourceType")!)!;
            foreach (var formatter in (IEnumerable)source.GetType().GetMethod("CreateTypeFormatters")!.Invoke(source, null)!)
                formatters.Add(Property<string>(formatter, "MimeType")!, Compiled(formatter));
        }

        return formatters;
    }

    /// <summary>A value in one form, or <c>null</c> where nothing shows it so.</summary>
    public static string? Show(object value, string mimeType)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        return Formatters(value.GetType()).TryGetValue(mimeType, out var format) && format(value, writer) ? writer.ToString() : null;
    }

    private static Func<object, TextWriter, bool> Compiled(object formatter)
    {
        var (value, writer) = (Expression.Parameter(typeof(object)), Expression.Parameter(typeof(TextWriter)));
        return Expression.Lambda<Func<object, TextWriter, bool>>(Expression.Call(Expression.Constant(formatter), formatter.GetType().GetMethod("Format")!, value, writer), value, writer).Compile();
    }

    private static T? Property<T>(object from, string name)
        where T : class => from.GetType().GetProperty(name)?.GetGetMethod()?.Invoke(from, null) as T;
}
