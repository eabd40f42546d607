using System.CommandLine.Parsing;
using System.Globalization;
using PeoplePowered.Statistics.EffectSizes;

namespace PeoplePowered.Tool.Pooling;

/// <summary>What is added to cells, as the command line says it.</summary>
internal static class CorrectionWords
{
    private static readonly (CorrectionScope Scope, string Word)[] s_scopes =
    [
        (CorrectionScope.ZeroCells, "zero-cells"),
        (CorrectionScope.All, "all"),
        (CorrectionScope.AllIfAny, "all-if-any"),
        (CorrectionScope.None, "none"),
    ];

    /// <summary>The words for which sites are corrected.</summary>
    public static IReadOnlyList<string> Scopes { get; } = [.. s_scopes.Select(item => item.Word)];

    /// <summary>Reads how much is added, the same in every culture.</summary>
    public static double? ReadAmount(ArgumentResult argument)
    {
        if (argument.Tokens is [var token] && double.TryParse(token.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var amount) && amount > 0 && double.IsFinite(amount))
            return amount;
        argument.AddError("--correction-amount takes a number above 0, such as 0.5.");
        return null;
    }

    /// <summary>The policy that the options name; <c>null</c>, the measure's own, where they name nothing.</summary>
    public static ContinuityCorrection? Policy(string? scope, double? amount, bool dropDoubleZeros) =>
        scope is null && amount is null && !dropDoubleZeros
            ? null
            : ContinuityCorrection.Default with
            {
                Scope = s_scopes.FirstOrDefault(item => string.Equals(item.Word, scope, StringComparison.Ordinal)).Scope,
                Amount = amount ?? ContinuityCorrection.Default.Amount,
                DropDoubleZeros = dropDoubleZeros,
            };

    /// <summary>The policy in a few words.</summary>
    public static string Of(ContinuityCorrection? correction) => correction is null
        ? "default"
        : FormattableString.Invariant($"{s_scopes.Single(item => item.Scope == correction.Scope).Word} {correction.Amount}{(correction.DropDoubleZeros ? " drop-double-zeros" : string.Empty)}");
}
