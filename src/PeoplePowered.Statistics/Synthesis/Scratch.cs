using System.Buffers;

namespace PeoplePowered.Statistics.Synthesis;

/// <summary>Working memory of a fit: what the caller took from the stack where that suffices, else rented for as long as the fit lasts.</summary>
internal readonly ref struct Scratch : IDisposable
{
    /// <summary>As many numbers are taken from the stack at most: 4 KiB.</summary>
    public const int OnStack = 512;

    private readonly double[]? _rented;

    /// <summary>Working memory for a number of studies.</summary>
    /// <param name="studies">At least two.</param>
    /// <param name="stack">Of <see cref="StackLength"/> for the same number.</param>
    public Scratch(int studies, Span<double> stack)
    {
        var length = StudySet.ScratchLength(studies);
        _rented = length > OnStack ? ArrayPool<double>.Shared.Rent(length) : null;
        Span = _rented ?? stack;
    }

    /// <summary>The memory.</summary>
    public Span<double> Span { get; }

    /// <summary>How much to take from the stack.</summary>
    public static int StackLength(int studies) => StudySet.ScratchLength(studies) is var length && length <= OnStack ? length : 0;

    /// <summary>Gives back what was rented.</summary>
    public void Dispose()
    {
        if (_rented is not null)
            ArrayPool<double>.Shared.Return(_rented);
    }
}
