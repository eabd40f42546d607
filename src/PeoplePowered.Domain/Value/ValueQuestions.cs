namespace PeoplePowered.Domain.Value;

/// <summary>What is it worth? Asked of the case itself, with this library's own services; applications that inject use <see cref="IValueAppraiser"/>.</summary>
public static class ValueQuestions
{
    private static readonly ValueAppraiser s_appraiser = new();

    /// <summary>Appraises a case: costs, benefits, net present social value, ratio, payback, switching values, each with its workings.</summary>
    /// <param name="model">The case.</param>
    /// <param name="options">How; <see cref="ValueOptions.Default"/> where <c>null</c>.</param>
    /// <exception cref="ArgumentException">A schedule has no rate for a year of the case.</exception>
    public static Appraisal Appraise(this ValueModel model, ValueOptions? options = null) => s_appraiser.Appraise(Guard.Against.Null(model), options);

    /// <summary>From which value of an input on the case pays, and how likely a new site is to be beyond it.</summary>
    /// <param name="model">The case.</param>
    /// <param name="input">Which input is the effect.</param>
    /// <param name="newSite">What is expected of a new site; <c>null</c> for the break-even alone.</param>
    /// <param name="options">How; <see cref="ValueOptions.Default"/> where <c>null</c>.</param>
    /// <exception cref="ArgumentException">The input is none of the case, or enters as a drop-off.</exception>
    public static BreakEven PaysFrom(this ValueModel model, string input, NewSiteEffect? newSite = null, ValueOptions? options = null) =>
        s_appraiser.BreakEven(Guard.Against.Null(model), input, newSite, options);
}
