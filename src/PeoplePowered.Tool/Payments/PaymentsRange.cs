using PeoplePowered.Domain;

namespace PeoplePowered.Tool.Payments;

/// <summary>A range of money; both ends are the same where it is exact.</summary>
internal sealed record PaymentsRange(decimal Lower, decimal? Upper)
{
    public static PaymentsRange Of(MoneyRange range) => new(range.Lower.Amount, range.Upper?.Amount);
}
