namespace PeoplePowered.Statistics.Synthesis;

/// <summary>The logarithm of a product of many factors of at least 1, with few logarithms taken.</summary>
internal struct ClusterLogProduct
{
    private const double Large = 1e150;

    private double _product;
    private double _sum;

    public ClusterLogProduct() => _product = 1;

    /// <summary>The logarithm of the product of all factors so far; infinite where one was.</summary>
    public readonly double Logarithm => _sum + Math.Log(_product);

    public void Multiply(double factor)
    {
        _product *= factor;
        if (_product > Large)
        {
            _sum += Math.Log(_product);
            _product = 1;
        }
    }
}
