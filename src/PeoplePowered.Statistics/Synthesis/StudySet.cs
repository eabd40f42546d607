using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PeoplePowered.Statistics.Synthesis;

/// <summary>The studies of one fit, at least two and already checked, with the most precise of them as the origin.</summary>
/// <remarks>
/// Estimates are taken relative to the most precise study's and weights relative to its weight. So a common shift cancels exactly, no weight
/// overflows, and what is left when one study outweighs all others is summed over the others instead of being lost in 1 - 1.
/// The others are copied into the caller's scratch, padded with studies of infinite variance, whose weights are 0, to whole vectors.
/// Vectors have four lanes whatever the processor, so that sums are added in the same order on all.
/// </remarks>
internal readonly ref struct StudySet
{
    private const int Lanes = 4;

    private readonly Span<double> _scratch;
    private readonly int _padded;

    public StudySet(ReadOnlySpan<double> estimates, ReadOnlySpan<double> variances, Span<double> scratch, int omitted = -1)
    {
        var reference = omitted == 0 ? 1 : 0;
        for (var i = reference + 1; i < variances.Length; i++)
        {
            if (variances[i] < variances[reference] && i != omitted)
                reference = i;
        }

        Count = estimates.Length - (omitted < 0 ? 0 : 1);
        ReferenceEstimate = estimates[reference];
        SmallestVariance = variances[reference];
        _padded = Padded(Count - 1);
        _scratch = scratch[..(2 * _padded)];
        var offsets = _scratch[.._padded];
        var others = _scratch[_padded..];
        var next = 0;
        var largest = SmallestVariance;
        for (var i = 0; i < estimates.Length; i++)
        {
            if (i == reference || i == omitted)
                continue;
            offsets[next] = estimates[i] - ReferenceEstimate;
            others[next++] = variances[i];
            largest = Math.Max(largest, variances[i]);
        }

        LargestVariance = largest;
        offsets[next..].Clear();
        others[next..].Fill(double.PositiveInfinity);
    }

    /// <summary>The number of studies, k.</summary>
    public int Count { get; }

    /// <summary>The estimate of the most precise study.</summary>
    public double ReferenceEstimate { get; }

    /// <summary>The smallest variance.</summary>
    public double SmallestVariance { get; }

    /// <summary>The largest variance.</summary>
    public double LargestVariance { get; }

    /// <summary>The estimates of all but the most precise study, less that study's; 0 in the padding.</summary>
    public ReadOnlySpan<double> Offsets => _scratch[..(Count - 1)];

    /// <summary>The variances of all but the most precise study.</summary>
    public ReadOnlySpan<double> Variances => _scratch.Slice(_padded, Count - 1);

    /// <summary><see cref="Offsets"/> by vectors; 0 in the padding.</summary>
    public ReadOnlySpan<Vector256<double>> OffsetVectors => MemoryMarshal.Cast<double, Vector256<double>>(_scratch[.._padded]);

    /// <summary><see cref="Variances"/> by vectors; infinite in the padding.</summary>
    public ReadOnlySpan<Vector256<double>> VarianceVectors => MemoryMarshal.Cast<double, Vector256<double>>(_scratch[_padded..]);

    /// <summary>How many numbers of scratch so many studies need.</summary>
    public static int ScratchLength(int studies) => 2 * Padded(studies - 1);

    /// <summary>The sum of squared deviations of the estimates from their unweighted mean.</summary>
    public double SumOfSquares()
    {
        var offsets = OffsetVectors;
        var sums = Vector256<double>.Zero;
        foreach (var offset in offsets)
            sums += offset;
        var mean = Vector256.Sum(sums) / Count;
        var squares = Vector256<double>.Zero;
        foreach (var offset in offsets)
            squares += (offset - Vector256.Create(mean)) * (offset - Vector256.Create(mean));

        // The padding stands at the most precise study's place, once for each study it is too long, and that study itself is missing.
        return Vector256.Sum(squares) + ((Count - _padded) * (mean * mean));
    }

    private static int Padded(int length) => (length + Lanes - 1) / Lanes * Lanes;
}
