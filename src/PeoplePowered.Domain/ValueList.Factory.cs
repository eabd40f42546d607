namespace PeoplePowered.Domain;

/// <summary>Makes <see cref="ValueList{T}"/>s.</summary>
public static class ValueList
{
    /// <summary>A list of the given elements; what a collection expression calls.</summary>
    /// <param name="items">The elements, none <c>null</c>; copied.</param>
    /// <typeparam name="T">The element type.</typeparam>
    /// <exception cref="ArgumentException">An element is <c>null</c>.</exception>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items)
        where T : notnull => items.IsEmpty ? ValueList<T>.Empty : new(Checked(items.ToArray()));

    /// <summary>A list of the elements of a sequence, in its order.</summary>
    /// <param name="items">The elements, none <c>null</c>; copied.</param>
    /// <typeparam name="T">The element type.</typeparam>
    /// <exception cref="ArgumentException">An element is <c>null</c>.</exception>
    public static ValueList<T> From<T>(IEnumerable<T> items)
        where T : notnull
    {
        Guard.Against.Null(items);
        if (items is ValueList<T> list)
            return list;
        var array = items.ToArray();
        return array.Length == 0 ? ValueList<T>.Empty : new(Checked(array));
    }

    /// <summary>A list of the elements of a sequence, at the end of a query.</summary>
    /// <param name="items">The elements, none <c>null</c>; copied.</param>
    /// <typeparam name="T">The element type.</typeparam>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items)
        where T : notnull => From(items);

    private static T[] Checked<T>(T[] items) => Array.Exists(items, item => item is null)
        ? throw new ArgumentException("A list of values holds no null.", nameof(items))
        : items;
}
