using System.Text.Json;
using PeoplePowered.Interchange.Json;
using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Interchange.Choices;

/// <summary>Reads a number as far as it is known, also as an estimate with its standard error or its 95 % interval.</summary>
internal static class StatedNumbers
{
    private const string Remedy = "Write { \"estimate\": , \"se\": }, or { \"estimate\": , \"lower\": , \"upper\": } for a 95 % interval.";

    /// <summary>The number; <c>null</c> where nothing is said or it was refused.</summary>
    public static UncertainNumber? Read(Cursor at) => at switch
    {
        { IsNothing: true } => null,
        { Kind: JsonValueKind.Object } when !UncertainNumberReader.IsDistribution(at) => at.IsObjectOf("estimate", "se", "lower", "upper") ? Estimated(at) : null,
        _ => UncertainNumberReader.Read(at),
    };

    private static UncertainNumber? Estimated(Cursor at)
    {
        var (lower, upper) = (at["lower"].Number(), at["upper"].Number());
        switch (at["estimate"].Number(), at["se"].Number(0), lower, upper)
        {
            case ({ } estimate, { } error, null, null):
                return UncertainNumber.Normal(estimate, error);
            case ({ } estimate, null, { } low, { } high) when low <= estimate && estimate <= high:
                return StatedEffects.WithInterval(estimate, low, high);
            default:
                at.Refuse("These parts do not make an uncertain number, or are out of order.", Remedy);
                return null;
        }
    }
}
