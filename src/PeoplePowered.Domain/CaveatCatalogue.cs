using System.Collections.Frozen;

namespace PeoplePowered.Domain;

/// <summary>Every kind of caveat that the library gives, with its stable code.</summary>
public static partial class CaveatCatalogue
{
    // Read when first asked for: the definitions stand in several files, whose order of initialisation is not defined.
    private static readonly Lazy<ValueList<CaveatDefinition>> s_all = new(() =>
        new[]
        {
            AboutFigures, AboutPooling, AboutModerators, AboutSyntheses, AboutRollUps, AboutMoney, AboutClaims, AboutSuccesses, AboutFiles, AboutValues, AboutChoices, AboutReplications, AboutVerdicts, AboutProgrammes, AboutNetworks, AboutInsights, AboutInfluence, AboutGains,
        }.SelectMany(part => part).OrderBy(definition => definition.Code, StringComparer.Ordinal).ToValueList());

    private static readonly Lazy<FrozenDictionary<string, CaveatDefinition>> s_byCode = new(() => All.ToFrozenDictionary(definition => definition.Code, StringComparer.Ordinal));

    /// <summary>Every definition, in order of code.</summary>
    public static ValueList<CaveatDefinition> All => s_all.Value;

    /// <summary>The definition of a code.</summary>
    /// <param name="code">A code, such as <c>few-sites</c>.</param>
    /// <exception cref="ArgumentException">There is no such code.</exception>
    public static CaveatDefinition Find(string code) => s_byCode.Value.TryGetValue(Guard.Against.Null(code), out var definition)
        ? definition
        : throw new ArgumentException($"'{code}' is no code of the caveat catalogue.", nameof(code));
}
