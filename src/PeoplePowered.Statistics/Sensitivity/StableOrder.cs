using System.Buffers;

namespace PeoplePowered.Statistics.Sensitivity;

/// <summary>Orders numbers from low to high; equal ones, also 0 and -0, keep their order.</summary>
internal static class StableOrder
{
    public static void Of(ReadOnlySpan<double> keys, Span<int> order)
    {
        var sorted = ArrayPool<Place>.Shared.Rent(keys.Length);
        try
        {
            for (var i = 0; i < keys.Length; i++)
                sorted[i] = new Place(keys[i], i);
            sorted.AsSpan(0, keys.Length).Sort();
            for (var i = 0; i < keys.Length; i++)
                order[i] = sorted[i].Index;
        }
        finally
        {
            ArrayPool<Place>.Shared.Return(sorted);
        }
    }

    private readonly record struct Place(double Key, int Index) : IComparable<Place>
    {
        public int CompareTo(Place other) => Key.CompareTo(other.Key) is var byKey and not 0 ? byKey : Index.CompareTo(other.Index);
    }
}
