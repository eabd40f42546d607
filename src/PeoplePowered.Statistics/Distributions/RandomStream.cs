using System.Runtime.CompilerServices;

namespace PeoplePowered.Statistics.Distributions;

/// <summary>
/// Random numbers by counter: the number at a place is a function of the seed, the stream and the place alone, so that a simulation answers the same whatever
/// the number of threads and the order in which they draw. Philox4x32 with ten rounds (Salmon, Moraes, Dror and Shaw 2011, doi 10.1145/2063384.2063405),
/// whose published answers it gives.
/// </summary>
internal readonly struct RandomStream
{
    private const int Rounds = 10;
    private const double Spacing = 1.0 / (1L << 52);

    private readonly uint _key0;
    private readonly uint _key1;
    private readonly ulong _stream;

    /// <summary>One of many streams under a seed, such as that of one replicate.</summary>
    public RandomStream(long seed, long stream) =>
        (_key0, _key1, _stream) = (unchecked((uint)seed), unchecked((uint)(seed >> 32)), unchecked((ulong)stream));

    /// <summary>Two independent numbers at a place, uniform strictly between 0 and 1.</summary>
    public (double First, double Second) Uniforms(long place)
    {
        var (a, b, c, d) = Block(unchecked((uint)place), unchecked((uint)(place >> 32)), unchecked((uint)_stream), unchecked((uint)(_stream >> 32)), _key0, _key1);
        return (Unit(((ulong)a << 32) | b), Unit(((ulong)c << 32) | d));
    }

    /// <summary>Two independent standard normal numbers at a place, by the quantile function.</summary>
    public (double First, double Second) Normals(long place)
    {
        var (first, second) = Uniforms(place);
        return (NormalDistribution.Quantile(first), NormalDistribution.Quantile(second));
    }

    /// <summary>An index from 0 to below a count, at a place; the count is small beside 2^52, so that all are equally likely to 1e-9.</summary>
    public int Index(long place, int count) => (int)(Uniforms(place).First * count);

    /// <summary>The four words that the cipher makes of a counter and a key.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static (uint, uint, uint, uint) Block(uint c0, uint c1, uint c2, uint c3, uint key0, uint key1)
    {
        unchecked
        {
            for (var round = 0; round < Rounds; round++)
            {
                var left = 0xD2511F53UL * c0;
                var right = 0xCD9E8D57UL * c2;
                (c0, c1, c2, c3) = ((uint)(right >> 32) ^ c1 ^ key0, (uint)right, (uint)(left >> 32) ^ c3 ^ key1, (uint)left);
                key0 += 0x9E3779B9;
                key1 += 0xBB67AE85;
            }
        }

        return (c0, c1, c2, c3);
    }

    /// <summary>The middle of one of 2^52 equal parts of the unit interval.</summary>
    private static double Unit(ulong bits) => ((bits >> 12) + 0.5) * Spacing;
}
