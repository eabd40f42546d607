using PeoplePowered.Domain.Commissioning;

namespace PeoplePowered.Tool.Payments;

/// <summary>How many claims had one result.</summary>
internal sealed record PaymentsResult(ClaimResult Result, long Claims)
{
    public static PaymentsResult Of(ResultCount count) => new(count.Result, count.Claims);
}
