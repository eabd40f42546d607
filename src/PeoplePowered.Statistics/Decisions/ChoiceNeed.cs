namespace PeoplePowered.Statistics.Decisions;

/// <summary>A rule of a choice: an option is chosen only together with another. Two options that need each other are chosen together or not at all.</summary>
/// <param name="Option">The option, by its place in the list, from 0.</param>
/// <param name="Needed">The one that it needs, by its place in the list.</param>
public readonly record struct ChoiceNeed(int Option, int Needed);
