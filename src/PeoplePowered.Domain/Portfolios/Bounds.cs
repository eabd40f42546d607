namespace PeoplePowered.Domain.Portfolios;

/// <summary>Two bounds of a number that is not negative, both included.</summary>
/// <param name="Low">The least.</param>
/// <param name="High">The most; <c>null</c> where nothing limits it.</param>
internal readonly record struct Bounds(decimal Low, decimal? High)
{
    /// <summary>The bounds, widened by a fraction of themselves.</summary>
    public Bounds Widened(decimal by) => new(Low * (1 - by), High * (1 + by));

    /// <summary>Whether this reaches a line, going up or coming down to it: <c>true</c> and <c>false</c> for certain, <c>null</c> where the bounds allow for both.</summary>
    public bool? Reaches(Bounds line, bool upward) => upward
        ? Low >= line.High ? true : High < line.Low ? false : null
        : High <= line.Low ? true : Low > line.High ? false : null;
}
