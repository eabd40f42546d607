namespace PeoplePowered.Statistics.Distributions;

/// <summary>The logarithm of a positive function with one peak that falls at least exponentially on both sides.</summary>
internal interface ILogIntegrand
{
    /// <summary>The logarithm at a point; minus infinity where the function vanishes, never NaN.</summary>
    double At(double u);
}
