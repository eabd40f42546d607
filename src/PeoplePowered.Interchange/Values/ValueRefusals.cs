using PeoplePowered.Interchange.Json;

namespace PeoplePowered.Interchange.Values;

/// <summary>Turns what a checking constructor refuses into a problem at its place.</summary>
internal static class ValueRefusals
{
    /// <summary>What was made; <c>null</c> where it was refused.</summary>
    public static T? Of<T>(Cursor at, Func<T> make)
        where T : class
    {
        try
        {
            return make();
        }
        catch (ArgumentException refusal)
        {
            var message = refusal is ArgumentOutOfRangeException { ActualValue: { } value } ? refusal.Message.Replace($"{Environment.NewLine}Actual value was {value}.", string.Empty, StringComparison.Ordinal) : refusal.Message;
            at.Refuse(refusal.ParamName is { } name ? message.Replace($" (Parameter '{name}')", string.Empty, StringComparison.Ordinal) : message, "Mend it here; the template shows the form.");
            return null;
        }
    }
}
