using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Domain.Value.Choices;

/// <summary>Products of uncertain numbers that are independent of one another.</summary>
internal static class UncertainProducts
{
    /// <summary>So many quantiles of each factor, at the middles of equal parts, stand for a product of distributions.</summary>
    private const int Parts = 256;

    private const double Tail = 0.001;

    /// <summary>A number times a factor.</summary>
    public static UncertainNumber Times(UncertainNumber number, double factor) => number.Kind switch
    {
        _ when factor.Equals(1) => number,
        UncertaintyKind.Exact => UncertainNumber.Exactly(Finite(number.Lowest * factor)),
        UncertaintyKind.Bounds => Between([number.Lowest * factor, number.Highest * factor]),
        _ when factor.Equals(0) => UncertainNumber.Exactly(0),
        _ => UncertainNumber.FromQuantiles(probability => factor * number.Quantile(factor > 0 ? probability : 1 - probability).Lower),
    };

    /// <summary>A product. Where one factor is known by bounds alone and the other has a distribution, the product is bounds alone: of the middle 99.8 % of that distribution.</summary>
    public static UncertainNumber Times(UncertainNumber left, UncertainNumber right)
    {
        if (left.IsExact)
            return Times(right, left.Lowest);
        if (right.IsExact)
            return Times(left, right.Lowest);
        if (left.HasDistribution && right.HasDistribution)
            return Drawn(left, right);
        var (one, other) = (Ends(left), Ends(right));
        return Between([one.Lower * other.Lower, one.Lower * other.Upper, one.Upper * other.Lower, one.Upper * other.Upper]);
    }

    private static UncertainNumber Drawn(UncertainNumber left, UncertainNumber right)
    {
        double[] one = [.. Enumerable.Range(0, Parts).Select(part => left.Quantile((part + 0.5) / Parts).Lower)];
        double[] other = [.. Enumerable.Range(0, Parts).Select(part => right.Quantile((part + 0.5) / Parts).Lower)];
        double[] products = [.. one.SelectMany(first => other.Select(second => Finite(first * second))).Order()];
        return UncertainNumber.FromQuantiles(probability => products[Math.Clamp((int)(probability * products.Length), 0, products.Length - 1)]);
    }

    private static (double Lower, double Upper) Ends(UncertainNumber number) => number.HasDistribution
        ? (number.Quantile(Tail).Lower, number.Quantile(1 - Tail).Upper)
        : (number.Lowest, number.Highest);

    private static UncertainNumber Between(double[] corners) => UncertainNumber.Between(Finite(corners.Min()), Finite(corners.Max()));

    private static double Finite(double product) => double.IsFinite(product)
        ? product
        : throw new ArgumentException("A product of an effect and what comes of each unit is too large a number; check the units.", nameof(product));
}
