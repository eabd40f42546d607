using PeoplePowered.Statistics.Distributions;

namespace PeoplePowered.Statistics.Decisions;

/// <summary>
/// Draws of several uncertain numbers, independent of one another: draw i of number j is a function of the seed, i and j alone (Philox4x32-10, Salmon and others
/// 2011, doi 10.1145/2063384.2063405), so that a simulation answers the same on any number of threads.
/// </summary>
public sealed class InputDraws
{
    private readonly UncertainNumber[] _inputs;
    private readonly long _seed;

    /// <summary>Draws of some numbers.</summary>
    /// <param name="inputs">The numbers; each is drawn by its place in this list.</param>
    /// <param name="seed">The seed.</param>
    /// <exception cref="ArgumentNullException">An input is <c>null</c>.</exception>
    public InputDraws(ReadOnlySpan<UncertainNumber> inputs, long seed)
    {
        _inputs = inputs.ToArray();
        foreach (var input in _inputs)
            Guard.Against.Null(input, nameof(inputs));
        _seed = seed;
    }

    /// <summary>How many numbers are drawn.</summary>
    public int Count => _inputs.Length;

    /// <summary>Whether every number has a distribution, so that lower and upper draws are the same.</summary>
    public bool HaveDistributions => Array.TrueForAll(_inputs, input => input.HasDistribution);

    /// <summary>One draw of every number. Allocates nothing; safe to call from many threads.</summary>
    /// <param name="draw">Which draw, from 0.</param>
    /// <param name="lower">Takes the numbers; for bounds alone the lower end. As long as <see cref="Count"/>.</param>
    /// <param name="upper">Takes the same numbers; for bounds alone the upper end. As long as <see cref="Count"/>.</param>
    /// <exception cref="ArgumentException">A span has another length, or the draw is negative.</exception>
    public void Fill(long draw, Span<double> lower, Span<double> upper)
    {
        Guard.Against.Negative(draw);
        if (lower.Length != _inputs.Length || upper.Length != _inputs.Length)
            throw new ArgumentException(FormattableString.Invariant($"{_inputs.Length} numbers are drawn, but there is room for {lower.Length} and {upper.Length}."), nameof(lower));
        var stream = new RandomStream(_seed, draw);
        for (var index = 0; index < _inputs.Length; index += 2)
        {
            var (first, second) = stream.Uniforms(index >> 1);
            Take(index, first, lower, upper);
            if (index + 1 < _inputs.Length)
                Take(index + 1, second, lower, upper);
        }
    }

    private void Take(int index, double uniform, Span<double> lower, Span<double> upper)
    {
        var input = _inputs[index];
        if (input.HasDistribution)
            lower[index] = upper[index] = input.Draw(uniform);
        else
            (lower[index], upper[index]) = (input.Lowest, input.Highest);
    }
}
