namespace PeoplePowered.Domain.Portfolios;

/// <summary>An announced figure beside the sum of what is listed under it, with bounds.</summary>
/// <param name="Subject">What is reconciled, such as <c>People Powered Change: amount</c>.</param>
/// <param name="Announced">What was announced.</param>
/// <param name="Listed">What is listed under it.</param>
/// <param name="DifferenceLower">The least that announced minus listed can be; <c>null</c> where nothing limits it.</param>
/// <param name="DifferenceUpper">The most that announced minus listed can be; <c>null</c> where nothing limits it.</param>
/// <param name="Agreement">How they go together.</param>
public sealed record Reconciliation(string Subject, Quantity Announced, QuantitySum Listed, decimal? DifferenceLower, decimal? DifferenceUpper, Agreement Agreement)
{
    /// <summary>Reconciles an announced figure with what is listed under it.</summary>
    /// <param name="subject">What is reconciled.</param>
    /// <param name="announced">What was announced.</param>
    /// <param name="listed">What is listed under it.</param>
    public static Reconciliation Of(string subject, Quantity announced, QuantitySum listed)
    {
        Guard.Against.NullOrWhiteSpace(subject);
        Guard.Against.Null(announced);
        Guard.Against.Null(listed);
        var low = announced.Low ?? 0;
        var agreement = (announced, listed) switch
        {
            _ when announced.High is { } most && listed.Lower > most => Agreement.Exceeds,
            _ when listed.Upper is { } all && all < low => Agreement.FallsShort,
            ({ IsExact: true }, { IsExact: true }) => Agreement.Agrees,
            _ when announced.Is is QuantityKind.UpTo or QuantityKind.Between && listed.Lower >= low && listed.Upper <= announced.High && listed.Approximate == 0 => Agreement.Within,
            _ when announced.Is == QuantityKind.AtLeast && listed.Lower >= low && listed.Approximate == 0 => Agreement.Within,
            _ => Agreement.CannotSay,
        };
        return new(subject, announced, listed, listed.Upper is { } top ? low - top : null, announced.High - listed.Lower, agreement);
    }
}
