using PeoplePowered.Domain;
using PeoplePowered.Domain.Value.Choices;

namespace PeoplePowered.Interchange.Choices;

/// <summary>What a file of options holds; what it leaves out is asked for elsewhere.</summary>
/// <param name="Options">The options, at least one, all in one currency.</param>
/// <param name="Outcome">The outcome that is asked for; <c>null</c> where the file does not say.</param>
/// <param name="Budget">The budget; <c>null</c> where the file does not say.</param>
/// <param name="Step">How much more to ask about; <c>null</c> where the file does not say.</param>
/// <param name="Comparator">The option that others are held against; <c>null</c> for doing nothing.</param>
/// <param name="Links">Declared links from outcomes to later ones.</param>
public sealed record ChoiceDocument(ValueList<FundingOption> Options, string? Outcome, Money? Budget, Money? Step, string? Comparator, ValueList<SurrogateLink> Links);
