namespace PeoplePowered.Benchmarks.Calibration;

/// <summary>One cell of the grid.</summary>
/// <param name="Sites">How many sites there are, k.</param>
/// <param name="Ratio">Tau squared over the sampling variance, which is 1 on average.</param>
/// <param name="Unequal">Whether sampling variances differ.</param>
/// <param name="Shape">How true effects are spread.</param>
internal readonly record struct Cell(int Sites, double Ratio, bool Unequal, EffectShape Shape)
{
    public static readonly int[] AllSites = [3, 5, 7, 10, 20];
    public static readonly double[] AllRatios = [0, 0.1, 0.5, 2, 10];

    /// <summary>All 150 cells.</summary>
    public static IReadOnlyList<Cell> All { get; } =
    [
        .. from sites in AllSites
           from unequal in new[] { false, true }
           from shape in Enum.GetValues<EffectShape>()
           from ratio in AllRatios
           select new Cell(sites, ratio, unequal, shape),
    ];

    /// <summary>The standard deviation of true effects.</summary>
    public double Tau => Math.Sqrt(Ratio);

    /// <summary>The standard deviation of a typical site's estimate about the mean of the true effects.</summary>
    public double SiteDeviation => Math.Sqrt(1 + Ratio);
}
