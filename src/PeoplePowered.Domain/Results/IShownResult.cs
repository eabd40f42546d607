namespace PeoplePowered.Domain.Results;

/// <summary>A result that people read as a line and a compact table.</summary>
internal interface IShownResult
{
    /// <summary>The line and the table.</summary>
    /// <param name="formatProvider">The reader's culture.</param>
    ResultTable Shown(IFormatProvider formatProvider);
}
