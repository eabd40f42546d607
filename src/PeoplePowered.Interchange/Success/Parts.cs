using PeoplePowered.Interchange.Json;

namespace PeoplePowered.Interchange.Success;

/// <summary>Lists and counts at a place in the document.</summary>
internal static class Parts
{
    /// <summary>A list of texts; empty where nothing is said.</summary>
    public static List<string> Texts(this Cursor at) => at.IsNothing ? [] : at.Items().Select(item => item.Required()).ToList();

    /// <summary>A whole number of people or weeks; <c>null</c> where nothing is said or it was refused.</summary>
    public static long? Whole(this Cursor at, long least = 0, long most = 100_000_000_000)
    {
        var remedy = FormattableString.Invariant($"Write a whole number from {least} to {most}, without quotation marks.");
        if (at.Decimal(least, most, remedy) is not { } number)
            return null;
        if (number == decimal.Truncate(number))
            return (long)number;
        at.Refuse("This is not a whole number.", remedy);
        return null;
    }
}
