namespace PeoplePowered.Domain.Commissioning;

/// <summary>Numbers names from 0 in the order in which they first come. The last one asked for is remembered, since rows of one name mostly stand together.</summary>
internal sealed class Numbering<T>
    where T : class
{
    private readonly Dictionary<T, int> _numbers = [];
    private readonly List<T> _names = [];
    private T? _last;
    private int _lastNumber;

    public IReadOnlyList<T> Names => _names;

    public int Of(T name)
    {
        if (ReferenceEquals(name, _last))
            return _lastNumber;
        if (!_numbers.TryGetValue(name, out var number))
        {
            _numbers.Add(name, number = _names.Count);
            _names.Add(name);
        }

        (_last, _lastNumber) = (name, number);
        return number;
    }

    /// <summary>The number of a name, or -1.</summary>
    public int Find(T name) => _numbers.TryGetValue(name, out var number) ? number : -1;
}
