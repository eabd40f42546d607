namespace PeoplePowered.Domain.Value;

/// <summary>What is a case for public money, or a service, worth?</summary>
public interface IValueAppraiser
{
    /// <summary>Appraises a case: costs, benefits, net present social value, ratio, payback, switching values, by kind and by agency, each with its workings.</summary>
    /// <param name="model">An <see cref="AppraisalModel"/> or a <see cref="SocialReturnModel"/>.</param>
    /// <param name="options">How; the default of the registration where <c>null</c>.</param>
    /// <param name="cancellationToken">Ends the simulation between draws.</param>
    /// <exception cref="ArgumentException">A schedule has no rate for a year of the case.</exception>
    Appraisal Appraise(ValueModel model, ValueOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>An outcome over the values of two inputs, all others at their means.</summary>
    /// <param name="model">The case.</param>
    /// <param name="rows">The input down the side.</param>
    /// <param name="columns">The input along the top; another one.</param>
    /// <param name="outcome">Which outcome; the ratio unless given.</param>
    /// <param name="options">How; the default of the registration where <c>null</c>.</param>
    /// <exception cref="ArgumentException">An input is none of the case, or both are one.</exception>
    SensitivityGrid Grid(ValueModel model, SensitivityAxis rows, SensitivityAxis columns, ValueOutcome outcome = ValueOutcome.Ratio, ValueOptions? options = null);

    /// <summary>How much each uncertain input moves an outcome.</summary>
    /// <param name="model">The case.</param>
    /// <param name="outcome">Which outcome.</param>
    /// <param name="options">How; the default of the registration where <c>null</c>.</param>
    Tornado Tornado(ValueModel model, ValueOutcome outcome, ValueOptions? options = null);

    /// <summary>The effect from which on the case pays (its ratio is 1, its net value nothing), and the probability that a new site is beyond it.</summary>
    /// <param name="model">The case.</param>
    /// <param name="input">Which input is the effect; it enters no line as a drop-off.</param>
    /// <param name="newSite">What is expected of a new site; <c>null</c> for the break-even alone.</param>
    /// <param name="options">How; the default of the registration where <c>null</c>.</param>
    /// <param name="cancellationToken">Ends the simulation between draws.</param>
    /// <exception cref="ArgumentException">The input is none of the case, or enters as a drop-off.</exception>
    BreakEven BreakEven(ValueModel model, string input, NewSiteEffect? newSite = null, ValueOptions? options = null, CancellationToken cancellationToken = default);
}
