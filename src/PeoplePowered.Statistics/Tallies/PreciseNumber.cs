namespace PeoplePowered.Statistics.Tallies;

/// <summary>A number in two doubles, some 32 significant digits: the nearest double, and what it leaves over.</summary>
/// <remarks>The sum without error is D. E. Knuth's (The Art of Computer Programming, vol. 2, 4.2.2), the renormalisation T. J. Dekker's (1971, doi 10.1007/BF01397083).</remarks>
/// <param name="Value">The double nearest to the number.</param>
/// <param name="Rest">The number less <paramref name="Value"/>; at most half a unit of its last place.</param>
internal readonly record struct PreciseNumber(double Value, double Rest)
{
    /// <summary>The sum with a double.</summary>
    public PreciseNumber Plus(double term)
    {
        var (sum, error) = ExactSum(Value, term);
        return Normalised(sum, error + Rest);
    }

    /// <summary>The sum with another number.</summary>
    public PreciseNumber Plus(PreciseNumber other)
    {
        var (sum, error) = ExactSum(Value, other.Value);
        return Normalised(sum, error + Rest + other.Rest);
    }

    /// <summary>The difference, accurate to a few units of a double's last place even where both numbers agree in all of their first 16 digits.</summary>
    public double Minus(PreciseNumber other) => Plus(new PreciseNumber(-other.Value, -other.Rest)).Value;

    private static (double Sum, double Error) ExactSum(double left, double right)
    {
        var sum = left + right;
        var part = sum - left;
        return (sum, left - (sum - part) + (right - part));
    }

    private static PreciseNumber Normalised(double larger, double smaller)
    {
        var value = larger + smaller;
        return new PreciseNumber(value, smaller - (value - larger));
    }
}
