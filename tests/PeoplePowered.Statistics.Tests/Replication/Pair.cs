namespace PeoplePowered.Statistics.Tests.Replication;

/// <summary>An original and its replication, with the metrics of the R package ReplicationSuccess.</summary>
internal sealed record Pair(
    string Study, double Original, double OriginalError, double Replication, double ReplicationError, double ZOriginal, double ZReplication, double VarianceRatio,
    double Nominal, double Golden, double Controlled, double QPValue, double Lower, double Upper, bool Inside, bool BothSignificant)
{
    private const int Metrics = 17;

    public static IReadOnlyList<Pair> All { get; } = [.. Reference.Rows("replication", "replication-pairs.csv").Select(Of)];

    /// <summary>The names hold commas, the metrics do not.</summary>
    private static Pair Of(string[] row)
    {
        var cells = row[^Metrics..];
        double[] numbers = [.. cells[..^2].Select(Reference.Number)];
        return new(
            row[0], numbers[0], numbers[1], numbers[2], numbers[3], numbers[6], numbers[7], numbers[8], numbers[9], numbers[10], numbers[11],
            numbers[12], numbers[13], numbers[14], bool.Parse(cells[^2]), bool.Parse(cells[^1]));
    }
}
