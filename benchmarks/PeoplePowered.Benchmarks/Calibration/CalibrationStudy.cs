namespace PeoplePowered.Benchmarks.Calibration;

/// <summary>Runs the grid. Replicates are drawn in blocks, each with a seed of its own and added in order, so that the answer is the same on any number of threads.</summary>
internal static class CalibrationStudy
{
    private const int Block = 500;

    public static IReadOnlyList<(Cell Cell, Tallies Tallies)> Run(int replicates, int seed, Action<int> progress)
    {
        var blocks = (replicates + Block - 1) / Block;
        var parts = new Tallies[Cell.All.Count * blocks];
        var done = 0;
        Parallel.For(0, parts.Length, index =>
        {
            var (cell, block) = (index / blocks, index % blocks);
            var tallies = new Tallies(Method.Conventions.Count, Replicate.Verdicts);
            var replicate = new Replicate(Cell.All[cell], new Random(seed + (cell * 100_003) + block), tallies);
            for (var i = block * Block; i < Math.Min(replicates, (block + 1) * Block); i++)
                replicate.Next();
            parts[index] = tallies;
            progress(Interlocked.Increment(ref done) * 100 / parts.Length);
        });
        return
        [
            .. Cell.All.Select((cell, index) =>
            {
                var total = new Tallies(Method.Conventions.Count, Replicate.Verdicts);
                foreach (var part in parts.AsSpan(index * blocks, blocks))
                    total.Add(part);
                return (cell, total);
            }),
        ];
    }
}
