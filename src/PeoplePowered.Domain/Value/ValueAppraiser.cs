namespace PeoplePowered.Domain.Value;

/// <summary>Appraises cases. Stateless and safe to share between threads.</summary>
/// <param name="options">How, where a call does not say; <see cref="ValueOptions.Default"/> where <c>null</c>.</param>
public sealed class ValueAppraiser(ValueOptions? options = null) : IValueAppraiser
{
    private readonly ValueOptions _options = options ?? ValueOptions.Default;

    /// <inheritdoc />
    public Appraisal Appraise(ValueModel model, ValueOptions? options = null, CancellationToken cancellationToken = default) =>
        new ValueRun(Guard.Against.Null(model), options ?? _options).Appraise(cancellationToken);

    /// <inheritdoc />
    public SensitivityGrid Grid(ValueModel model, SensitivityAxis rows, SensitivityAxis columns, ValueOutcome outcome = ValueOutcome.Ratio, ValueOptions? options = null) =>
        new Sensitivities(new(Guard.Against.Null(model), options ?? _options)).Grid(Guard.Against.Null(rows), Guard.Against.Null(columns), Guard.Against.EnumOutOfRange(outcome));

    /// <inheritdoc />
    public Tornado Tornado(ValueModel model, ValueOutcome outcome, ValueOptions? options = null) =>
        new Sensitivities(new(Guard.Against.Null(model), options ?? _options)).Tornado(Guard.Against.EnumOutOfRange(outcome));

    /// <inheritdoc />
    public BreakEven BreakEven(ValueModel model, string input, NewSiteEffect? newSite = null, ValueOptions? options = null, CancellationToken cancellationToken = default) =>
        new BreakEvens(new(Guard.Against.Null(model), options ?? _options)).Of(input, newSite, cancellationToken);
}
