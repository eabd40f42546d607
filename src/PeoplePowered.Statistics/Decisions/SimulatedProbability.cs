namespace PeoplePowered.Statistics.Decisions;

/// <summary>A probability by simulation.</summary>
/// <param name="Least">The least that it may be, a fraction.</param>
/// <param name="Most">The most that it may be: above the least where bounds alone went in, or where the outcome does not exist in some draws.</param>
/// <param name="MonteCarlo">Where it would lie with endless draws, at level .95, by Wilson's interval (1927, doi 10.1080/01621459.1927.10502953) of either end: never of no width, also where it happened in no draw or in all.</param>
public sealed record SimulatedProbability(double Least, double Most, Interval MonteCarlo)
{
    /// <summary>All that the probability may be, draws aside.</summary>
    public Interval Range => new(Least, Most);

    internal static SimulatedProbability Of(int least, int most, int draws) =>
        new((double)least / draws, (double)most / draws, new(Wilson(least, draws, -1), Wilson(most, draws, 1)));

    private static double Wilson(int count, int draws, int side)
    {
        const double z = 1.959963984540054;
        var (share, room) = ((double)count / draws, z * z / draws);
        var reach = z * Math.Sqrt(((share * (1 - share)) + (room / 4)) / draws);
        return Math.Clamp((share + (room / 2) + (side * reach)) / (1 + room), 0, 1);
    }
}
