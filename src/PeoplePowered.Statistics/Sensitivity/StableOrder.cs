using System.Buffers;

namespace PeoplePowered.Statistics.Sensitivity;

/// <summary>Orders numbers from low to high; equal ones, also 0 and -0, keep their order.</summary>
internal static class StableOrder
{
    public static void Of(ReadOnlySpan<double> keys, Span<int> order)
    {
        var places = ArrayPool<(double Key, int Index)>.Shared.Rent(keys.Length);
        try
        {
            for (var i = 0; i < keys.Length; i++)
                places[i] = (keys[i], i);
            places.AsSpan(0, keys.Length).Sort(static (left, right) => left.Key.CompareTo(right.Key) is var byKey and not 0 ? byKey : left.Index.CompareTo(right.Index));
            for (var i = 0; i < keys.Length; i++)
                order[i] = places[i].Index;
        }
        finally
        {
            ArrayPool<(double Key, int Index)>.Shared.Return(places);
        }
    }
}
