using PeoplePowered.Domain;

namespace PeoplePowered.Tool.Influence;

/// <summary>A rival explanation as the answer of <c>trace</c> has it.</summary>
internal sealed record TraceRival(string Name, string Standing, string? Why, ValueList<string> ToldApartBy, ValueList<string> CouldBeToldApartBy);
