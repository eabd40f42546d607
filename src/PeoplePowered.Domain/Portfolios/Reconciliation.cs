namespace PeoplePowered.Domain.Portfolios;

/// <summary>An announced figure beside the sum of what is listed under it, with bounds.</summary>
/// <param name="Subject">What is reconciled, such as <c>People Powered Change: amount and its investments</c>.</param>
/// <param name="Announced">What was announced for certain; unknown where nothing was.</param>
/// <param name="AnnouncedRange">What may have been announced, revisions that were possibly known included.</param>
/// <param name="Listed">What is listed under it.</param>
/// <param name="DifferenceLower">The least that announced minus listed can be; <c>null</c> where nothing limits it.</param>
/// <param name="DifferenceUpper">The most that announced minus listed can be; <c>null</c> where nothing limits it.</param>
/// <param name="Agreement">How they go together, whichever of the announced figures was in force.</param>
/// <param name="Currency">The currency of amounts; <c>null</c> for counts.</param>
public sealed record Reconciliation(
    string Subject,
    Quantity Announced,
    Quantity AnnouncedRange,
    QuantitySum Listed,
    decimal? DifferenceLower,
    decimal? DifferenceUpper,
    Agreement Agreement,
    Currency? Currency = null)
{
    /// <summary>Reconciles an announced figure with what is listed under it.</summary>
    /// <param name="subject">What is reconciled.</param>
    /// <param name="announced">What was announced for certain.</param>
    /// <param name="listed">What is listed under it.</param>
    /// <param name="announcedRange">What may have been announced; <paramref name="announced"/> where <c>null</c>.</param>
    /// <param name="currency">The currency of amounts; <c>null</c> for counts.</param>
    public static Reconciliation Of(string subject, Quantity announced, QuantitySum listed, Quantity? announcedRange = null, Currency? currency = null)
    {
        Guard.Against.NullOrWhiteSpace(subject);
        Guard.Against.Null(announced);
        Guard.Against.Null(listed);
        var range = announcedRange ?? announced;
        return new(
            subject,
            announced,
            range,
            listed,
            listed.Upper is { } top && !range.IsUnknown ? (range.Low ?? 0) - top : null,
            range.High - listed.Lower,
            AgreementOf(range, listed),
            currency);
    }

    private static Agreement AgreementOf(Quantity range, QuantitySum listed)
    {
        if (range.IsUnknown || range.Is == QuantityKind.About || listed.Approximate > 0)
            return Agreement.CannotSay;
        var low = range.Low ?? 0;
        return (range, listed) switch
        {
            _ when listed.Lower > range.High => Agreement.Exceeds,
            _ when listed.Upper < low => Agreement.FallsShort,
            ({ IsExact: true }, { IsExact: true }) => Agreement.Agrees,
            ({ Is: QuantityKind.UpTo or QuantityKind.Between or QuantityKind.AtLeast }, _) when listed.Lower >= low && (range.High is null || listed.Upper <= range.High) => Agreement.Within,
            _ => Agreement.CannotSay,
        };
    }
}
