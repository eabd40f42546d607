using PeoplePowered.Domain.Success;

namespace PeoplePowered.Domain.Learning.Insights;

/// <summary>A testimony that may be quoted for the purpose asked about.</summary>
/// <remarks>Prints and serialises without the words; whoever wants them takes them from <see cref="Words"/>.</remarks>
/// <param name="Testimony">The testimony's name.</param>
/// <param name="Role">In which role the person spoke.</param>
/// <param name="Bearing">How it bears on the insight.</param>
/// <param name="Words">The words, by consent.</param>
public sealed record InsightQuote(string Testimony, ParticipantRole Role, InsightBearing Bearing, ConsentedWords Words);
