namespace PeoplePowered.Domain.Value;

/// <summary>What a line of a case comes to.</summary>
/// <param name="Name">The line's name.</param>
/// <param name="Side">Cost or benefit.</param>
/// <param name="Kind">Fiscal, economic or social.</param>
/// <param name="Agency">Who pays or gains, where stated.</param>
/// <param name="IsTransfer">Whether it only moves money, so that it does not count for society.</param>
/// <param name="PresentValue">Its present value with each input at its mean; never negative because it is a cost.</param>
/// <param name="Workings">How it was worked out.</param>
public sealed record LineValue(string Name, ValueSide Side, ValueKind Kind, Agency? Agency, bool IsTransfer, MoneyRange PresentValue, ValueList<Step> Workings)
{
    /// <summary>Name and present value, invariant.</summary>
    public override string ToString() => $"{Name}: {ValueText.Money(PresentValue)}";
}
