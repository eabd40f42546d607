using System.Globalization;
using System.Numerics;

namespace PeoplePowered.Domain.Commissioning;

/// <summary>Works out Shapley values; groups are the bits of a number.</summary>
internal static class ShapleyValue
{
    /// <summary>The declared value of every group; none may be below that of a group within it.</summary>
    public static decimal[] Values(ValueList<string> names, Func<IReadOnlyList<string>, decimal> achievedBy)
    {
        var values = new decimal[1 << names.Count];
        for (var group = 1; group < values.Length; group++)
        {
            List<string> members = [.. names.Where((_, index) => (group >> index & 1) == 1)];
            values[group] = achievedBy(members);
            if (values[group] is < 0 or > 1)
                throw new ArgumentOutOfRangeException(nameof(achievedBy), values[group], $"The share that {string.Join(", ", members)} would have achieved alone is a fraction from 0 to 1.");
            for (var index = 0; index < names.Count; index++)
            {
                if ((group >> index & 1) == 1 && values[group ^ (1 << index)] > values[group])
                    throw new ArgumentException($"{string.Join(", ", members)} are said to achieve less together than without {names[index]}; a group achieves at least what it can without one of its members.", nameof(achievedBy));
            }
        }

        return values;
    }

    public static decimal Of(int funder, int count, decimal[] values)
    {
        var sum = 0m;
        for (var group = 0; group < values.Length; group++)
        {
            if ((group >> funder & 1) == 0)
                sum += Orders(BitOperations.PopCount((uint)group), count) * (values[group | (1 << funder)] - values[group]);
        }

        return sum / Factorial(count);
    }

    /// <summary>The sum by the size of the group that is joined.</summary>
    public static string Explain(int funder, int count, decimal[] values)
    {
        var bySize = new decimal[count];
        for (var group = 0; group < values.Length; group++)
        {
            if ((group >> funder & 1) == 0)
                bySize[BitOperations.PopCount((uint)group)] += values[group | (1 << funder)] - values[group];
        }

        var terms = bySize.Select((added, size) => string.Create(CultureInfo.InvariantCulture, $"{Orders(size, count)} x {added:0.######}"));
        return string.Create(CultureInfo.InvariantCulture, $"({string.Join(" + ", terms)}) / {Factorial(count)}, by the size of the group that is joined");
    }

    /// <summary>In how many orders a funder joins just after a group of this size.</summary>
    private static long Orders(int size, int count) => Factorial(size) * Factorial(count - size - 1);

    private static long Factorial(int number) => number <= 1 ? 1 : number * Factorial(number - 1);
}
