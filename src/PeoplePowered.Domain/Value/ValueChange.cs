namespace PeoplePowered.Domain.Value;

/// <summary>What changed from one vintage of a case to the next.</summary>
/// <param name="From">The earlier.</param>
/// <param name="To">The later.</param>
/// <param name="NetPresentSocialValue">By how much the net value rose, in the later one's prices; a range where either is, since the ends of two are not linked; <c>null</c> where the two may not be subtracted.</param>
/// <param name="WhyNot">Why they may not; <c>null</c> where they may.</param>
/// <param name="Working">How it was worked out; <c>null</c> where it was not.</param>
public sealed record ValueChange(ValueVintage From, ValueVintage To, MoneyRange? NetPresentSocialValue, string? WhyNot, Step? Working);
