namespace PeoplePowered.Benchmarks.Calibration;

/// <summary>The sums of one cell or part of it: for each method what its ranges did, and its verdicts.</summary>
internal sealed class Tallies(int methods, int verdicts)
{
    private readonly double[] _ranges = new double[methods * 2 * 3];
    private readonly double[] _verdicts = new double[verdicts * 3];

    public int Replicates { get; private set; }

    public void Replicate() => Replicates++;

    /// <summary>Adds what one range did: which part of new sites it held, its width, and its interval score.</summary>
    public void Range(int method, bool estimate, double held, double width, double score)
    {
        var at = Index(method, estimate);
        _ranges[at] += held;
        _ranges[at + 1] += width;
        _ranges[at + 2] += score;
    }

    /// <summary>Adds a verdict: what it stated, and the true probability.</summary>
    public void Verdict(int index, double stated, double attained)
    {
        _verdicts[index * 3] += 1;
        _verdicts[(index * 3) + 1] += stated;
        _verdicts[(index * 3) + 2] += attained;
    }

    public void Add(Tallies other)
    {
        Replicates += other.Replicates;
        for (var i = 0; i < _ranges.Length; i++)
            _ranges[i] += other._ranges[i];
        for (var i = 0; i < _verdicts.Length; i++)
            _verdicts[i] += other._verdicts[i];
    }

    /// <summary>The means of a method's ranges.</summary>
    public (double Coverage, double Width, double Score) Range(int method, bool estimate)
    {
        var at = Index(method, estimate);
        return (_ranges[at] / Replicates, _ranges[at + 1] / Replicates, _ranges[at + 2] / Replicates);
    }

    /// <summary>How often a verdict was reached, what it stated on average, and what came true.</summary>
    public (double Share, double Stated, double Attained) Verdict(int index)
    {
        var count = _verdicts[index * 3];
        return (count / Replicates, _verdicts[(index * 3) + 1] / count, _verdicts[(index * 3) + 2] / count);
    }

    private static int Index(int method, bool estimate) => ((method * 2) + (estimate ? 1 : 0)) * 3;
}
