namespace PeoplePowered.Domain.Replication;

/// <summary>One completion of everything unknown, and its verdict.</summary>
/// <param name="Completion">A mark for each unknown, in the order of <see cref="Determination.Unknowns"/>: <c>0</c> absent or contradicted, <c>-</c> below the passing score or the lowest it may be, <c>+</c> met or the highest it may be.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="Rule">The rule that fires.</param>
public sealed record Corner(string Completion, TransferVerdict Verdict, string Rule);
