namespace PeoplePowered.Benchmarks.Calibration;

/// <summary>From which programmes a verdict is drawn: how their means lie about the minimum important difference, which is 0.</summary>
internal enum World
{
    /// <summary>Normal with twice the standard deviation of a site's estimate: most programmes are clear successes or clear failures.</summary>
    Wide,

    /// <summary>Normal with the standard deviation of a site's estimate: many lie near the threshold, where the winner's curse bites.</summary>
    Narrow,

    /// <summary>One programme, for whose next site the true probability of success is .85.</summary>
    Fixed,
}
