namespace PeoplePowered.Statistics.Decisions;

/// <summary>A coefficient times factors, such as people x change x price. Immutable.</summary>
public sealed class ProductTerm
{
    private readonly ProductFactor[] _factors;

    /// <summary>A product.</summary>
    /// <param name="coefficient">Finite.</param>
    /// <param name="factors">The factors, each of another input: a square is no product of this kind.</param>
    /// <exception cref="ArgumentException">The coefficient is not finite, or an input enters twice.</exception>
    public ProductTerm(double coefficient, params ReadOnlySpan<ProductFactor> factors)
    {
        Coefficient = Guard.Against.NonFinite(coefficient);
        _factors = factors.ToArray();
        var inputs = new HashSet<int>();
        foreach (var factor in _factors)
        {
            if (!inputs.Add(Guard.Against.Null(factor, nameof(factors)).Input))
                throw new ArgumentException(FormattableString.Invariant($"Input {factor.Input} enters one product twice; a product takes each input once."), nameof(factors));
        }
    }

    /// <summary>The number in front.</summary>
    public double Coefficient { get; }

    /// <summary>The factors.</summary>
    public ReadOnlySpan<ProductFactor> Factors => _factors;

    /// <summary>Whether an input enters.</summary>
    /// <param name="input">Which input, from 0.</param>
    public bool Has(int input) => Array.Exists(_factors, factor => factor.Input == input);
}
