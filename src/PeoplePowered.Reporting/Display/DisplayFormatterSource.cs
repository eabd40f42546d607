namespace PeoplePowered.Reporting.Display;

/// <summary>What shows figures and reports in notebooks; the kernel makes it by its constructor and asks it once.</summary>
internal sealed class DisplayFormatterSource
{
    /// <summary>A formatter for each form in which a notebook keeps a value.</summary>
#pragma warning disable CA1822 // The kernel calls it on an instance.
    public IEnumerable<object> CreateTypeFormatters() => [new DisplayHtmlFormatter(), new DisplayTextFormatter()];
#pragma warning restore CA1822
}
