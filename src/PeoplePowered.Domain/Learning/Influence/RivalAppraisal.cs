namespace PeoplePowered.Domain.Learning.Influence;

/// <summary>A rival explanation, and the evidence that tells it from the claim.</summary>
/// <param name="Rival">The rival.</param>
/// <param name="ToldApartBy">The items, by name, that tell it from the claim and were looked for, and of which what was found is surely likelier on one side.</param>
/// <param name="CouldBeToldApartBy">The items, by name, that would, and that nobody has looked for.</param>
public sealed record RivalAppraisal(RivalExplanation Rival, ValueList<string> ToldApartBy, ValueList<string> CouldBeToldApartBy);
