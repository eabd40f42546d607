namespace PeoplePowered.Statistics.Synthesis;

/// <summary>What a likelihood says at one tau squared.</summary>
/// <param name="Slope">Its derivative times a positive factor: only the sign means anything, and it is positive below a maximum.</param>
/// <param name="Step">The step to the next tau squared: Newton's where the likelihood bends down, Fisher scoring's where it does not.</param>
/// <param name="Scale">The harmonic mean of v + tau squared, beside which a step is large or small.</param>
/// <param name="Squares">y'PPy (v_max + tau squared), which falls as tau squared rises.</param>
/// <param name="Trace">tr P (v_max + tau squared), or tr W in place of tr P where it is not restricted, which falls too.</param>
internal readonly record struct MetaRegressionScore(double Slope, double Step, double Scale, double Squares, double Trace)
{
    /// <summary>Whether it is proven that the slope has no root from here to a tau squared above: the ends bound both of its terms between them.</summary>
    public bool NoRootUpTo(in MetaRegressionScore above) => Squares < above.Trace || above.Squares > Trace;
}
