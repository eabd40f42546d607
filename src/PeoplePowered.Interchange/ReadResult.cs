using System.Diagnostics.CodeAnalysis;
using PeoplePowered.Domain;

namespace PeoplePowered.Interchange;

/// <summary>What was read, whole, or every reason why it was refused; never half of it.</summary>
/// <typeparam name="T">What was to be read.</typeparam>
public sealed class ReadResult<T>
    where T : class
{
    private readonly T? _value;

    private ReadResult(T? value, ValueList<ReadProblem> problems)
    {
        _value = value;
        Problems = problems;
    }

    /// <summary>Whether it was read.</summary>
    public bool Success => _value is not null;

    /// <summary>Every reason why it was refused, in order of file and line; empty where it was read.</summary>
    public ValueList<ReadProblem> Problems { get; }

    /// <summary>What was read.</summary>
    /// <exception cref="DataRefusedException">It was refused; the exception lists every reason.</exception>
    public T Value => _value ?? throw new DataRefusedException(Problems);

    /// <summary>Gives what was read.</summary>
    /// <param name="value">What was read, or <c>null</c>.</param>
    /// <returns>Whether it was read.</returns>
    public bool TryGetValue([NotNullWhen(true)] out T? value)
    {
        value = _value;
        return Success;
    }

    internal static ReadResult<T> Read(T value) => new(Guard.Against.Null(value), []);

    internal static ReadResult<T> Refused(IEnumerable<ReadProblem> problems)
    {
        var all = problems.ToValueList();
        return all.Count > 0 ? new(null, all) : throw new ArgumentException("A refusal needs a reason.", nameof(problems));
    }
}
