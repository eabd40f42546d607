namespace PeoplePowered.Domain;

/// <summary>Every kind of caveat that the library gives, with its stable code, its cause and its remedy.</summary>
public static partial class CaveatCatalogue
{
    // A field of this class: to read it initialises the definitions, which fill it.
    private static readonly Dictionary<string, CaveatDefinition> s_byCode = Declared.ByCode;

    private static readonly Lazy<ValueList<CaveatDefinition>> s_all = new(() => s_byCode.Values.OrderBy(definition => definition.Code, StringComparer.Ordinal).ToValueList());

    /// <summary>Every definition, in order of code.</summary>
    public static ValueList<CaveatDefinition> All => s_all.Value;

    /// <summary>The definition of a code.</summary>
    /// <param name="code">A code, such as <c>few-sites</c>.</param>
    /// <exception cref="ArgumentException">There is no such code.</exception>
    public static CaveatDefinition Find(string code) => s_byCode.TryGetValue(Guard.Against.Null(code), out var definition)
        ? definition
        : throw new ArgumentException($"'{code}' is no code of the caveat catalogue.", nameof(code));

    private static CaveatDefinition Define(string code, CaveatSeverity severity, string template, string cause, string remedy)
    {
        var definition = new CaveatDefinition(code, severity, template, cause, remedy);
        Declared.ByCode.Add(code, definition);
        return definition;
    }

    /// <summary>
    /// What the files of the catalogue have declared. A class of its own, so that it is there before the first of them, in whichever order
    /// they are initialised; a plain dictionary, since each process pays for it before its first caveat.
    /// </summary>
    private static class Declared
    {
        public static readonly Dictionary<string, CaveatDefinition> ByCode = new(256, StringComparer.Ordinal);
    }
}
