using NodaTime;

namespace PeoplePowered.Domain.Success;

/// <summary>What someone agreed to: for what, since when, until when, and whether it was taken back.</summary>
/// <remarks>An imprecise date is read against use: a consent given in 2019 holds from the last day of 2019, and one that expires in 2021 until its first day.</remarks>
public sealed record Consent
{
    /// <summary>A consent.</summary>
    /// <param name="scopes">For what; at least one.</param>
    /// <param name="givenOn">Since when.</param>
    /// <param name="expiresOn">Its last day; <c>null</c> for no end.</param>
    /// <param name="withdrawnOn">When it was taken back; <c>null</c> where it was not. Whatever was taken back is closed for good, for days before it too.</param>
    /// <exception cref="ArgumentException">There is no scope, or the dates are out of order.</exception>
    public Consent(ValueList<ConsentScope> scopes, PartialDate givenOn, PartialDate? expiresOn = null, PartialDate? withdrawnOn = null)
    {
        Scopes = Guard.Against.Null(scopes);
        GivenOn = Guard.Against.Null(givenOn);
        ExpiresOn = expiresOn;
        WithdrawnOn = withdrawnOn;
        if (scopes.Count == 0 || scopes.Any(scope => !Enum.IsDefined(scope)))
            throw new ArgumentException("A consent is for something; name at least one of the defined scopes.", nameof(scopes));
        if (expiresOn?.Latest < givenOn.Earliest)
            throw new ArgumentException($"The consent expires ({expiresOn}) before it was given ({givenOn}).", nameof(expiresOn));
        if (withdrawnOn?.Latest < givenOn.Earliest)
            throw new ArgumentException($"The consent was withdrawn ({withdrawnOn}) before it was given ({givenOn}).", nameof(withdrawnOn));
    }

    /// <summary>For what.</summary>
    public ValueList<ConsentScope> Scopes { get; }

    /// <summary>Since when.</summary>
    public PartialDate GivenOn { get; }

    /// <summary>Its last day, where it ends.</summary>
    public PartialDate? ExpiresOn { get; }

    /// <summary>When it was taken back, where it was.</summary>
    public PartialDate? WithdrawnOn { get; }

    /// <summary>Why something may not be used, or <c>null</c> where it may.</summary>
    /// <param name="scope">For what.</param>
    /// <param name="on">The day of the use.</param>
    public string? WhyNot(ConsentScope scope, LocalDate on) => this switch
    {
        { WithdrawnOn: { } withdrawn } => $"the consent was withdrawn on {withdrawn}",
        _ when !Scopes.Contains(scope) => $"the consent is for {string.Join(", ", Scopes.Select(WireWord<ConsentScope>.Of))}, not for {(Enum.IsDefined(scope) ? WireWord<ConsentScope>.Of(scope) : "that")}",
        _ when GivenOn.Latest > on => $"the consent was given on {GivenOn}, and the day asked about is {PartialDate.On(on)}",
        { ExpiresOn: { } expires } when expires.Earliest < on => $"the consent expired on {expires}, and the day asked about is {PartialDate.On(on)}",
        _ => null,
    };

    /// <summary>The same consent, taken back.</summary>
    /// <param name="date">When.</param>
    public Consent Withdrawn(PartialDate date) => new(Scopes, GivenOn, ExpiresOn, Guard.Against.Null(date));

    /// <summary>The consent in words.</summary>
    public override string ToString() =>
        $"{string.Join(", ", Scopes.Select(WireWord<ConsentScope>.Of))}, given on {GivenOn}{(ExpiresOn is null ? string.Empty : $", expires on {ExpiresOn}")}{(WithdrawnOn is null ? string.Empty : $", withdrawn on {WithdrawnOn}")}";
}
