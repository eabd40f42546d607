namespace PeoplePowered.Domain.Results;

/// <summary>What shows results in notebooks; the kernel makes it by its constructor and asks it once.</summary>
internal sealed class ResultFormatterSource
{
    /// <summary>A formatter for each form in which a notebook keeps a value.</summary>
#pragma warning disable CA1822 // The kernel calls it on an instance.
    public IEnumerable<object> CreateTypeFormatters() => [new ResultHtmlFormatter(), new ResultTextFormatter()];
#pragma warning restore CA1822
}
