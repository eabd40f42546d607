using System.Text.Json;
using PeoplePowered.Domain;
using PeoplePowered.Domain.Learning.Influence;
using PeoplePowered.Interchange.Csv;
using PeoplePowered.Interchange.Json;

namespace PeoplePowered.Interchange.Learning;

/// <summary>Dates, words and probabilities that have to be there.</summary>
internal static class LearningCursors
{
    private const string Form = "Write { \"range\": [0.6, 0.8], \"reason\": \"why so\" }; a fraction known exactly is 0.7 in the place of [0.6, 0.8].";

    public static PartialDate? RequiredDate(this Cursor at, string remedy)
    {
        if (at.IsNothing)
            at.Refuse("This is missing.", remedy);
        return at.Date();
    }

    public static T? RequiredWord<T>(this Cursor at)
        where T : struct, Enum
    {
        if (at.IsNothing)
            at.Refuse("This is missing.", $"Write one of: {string.Join(", ", EnumWords<T>.All)}.");
        return at.Word<T>();
    }

    /// <summary>A probability as a range, with the reason for it.</summary>
    public static StatedProbability? RequiredProbability(this Cursor at)
    {
        if (at.IsNothing)
        {
            at.Refuse("This is missing.", Form);
            return null;
        }

        if (at.Kind is JsonValueKind.Number or JsonValueKind.Array)
        {
            at.Refuse("A probability needs a reason.", Form);
            return null;
        }

        if (!at.IsObjectOf("range", "reason"))
            return null;
        var reason = at["reason"].Required();
        return Ends(at["range"]) is var (least, most) ? at.Made(() => StatedProbability.Between(least, most, reason)) : null;
    }

    private static (double Least, double Most)? Ends(Cursor at)
    {
        const string remedy = "Write a fraction from 0 to 1, such as 0.7, and not per cent.";
        if (at.Kind == JsonValueKind.Number)
            return at.Number(0, 1, remedy) is { } value ? (value, value) : null;
        if (at.Kind != JsonValueKind.Array || at.Items().ToList() is not [var first, var second])
        {
            at.Refuse("A range is two fractions.", Form);
            return null;
        }

        if (first.IsNothing || second.IsNothing)
            at.Refuse("A range is two fractions.", Form);
        if (first.Number(0, 1, remedy) is not { } least || second.Number(0, 1, remedy) is not { } most)
            return null;
        if (least <= most)
            return (least, most);
        at.Refuse("The range ends before it starts.", "Write the smaller fraction first.");
        return null;
    }
}
