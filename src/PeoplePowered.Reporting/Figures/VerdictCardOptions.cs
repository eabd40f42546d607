using System.Globalization;

namespace PeoplePowered.Reporting.Figures;

/// <summary>What stands on a verdict card besides the verdict and its reason. Immutable; all of it is optional.</summary>
public sealed class VerdictCardOptions
{
    /// <summary>The verdict and its reason alone.</summary>
    public static VerdictCardOptions Default { get; } = new();

    /// <summary>What must be met; empty by default.</summary>
    public IReadOnlyList<VerdictGate> Gates { get; init; } = [];

    /// <summary>The probabilities behind the verdict; empty by default.</summary>
    public IReadOnlyList<VerdictChance> Chances { get; init; } = [];

    /// <summary>What would make the verdict another, a line each; empty by default.</summary>
    public IReadOnlyList<string> Flips { get; init; } = [];

    /// <summary>What to find out, the most valuable first, a line each; empty by default.</summary>
    public IReadOnlyList<string> FindOutNext { get; init; } = [];

    /// <summary>The heading over the gates.</summary>
    public string GatesHeader { get; init; } = "Gates";

    /// <summary>The heading over the probabilities.</summary>
    public string ChancesHeader { get; init; } = "Chances";

    /// <summary>The heading over what would make the verdict another.</summary>
    public string FlipsHeader { get; init; } = "What would change it";

    /// <summary>The heading over what to find out.</summary>
    public string FindOutHeader { get; init; } = "What to find out first";

    /// <summary>A line under the card, or <c>null</c>.</summary>
    public string? Footnote { get; init; }

    /// <summary>The long description for readers who do not see the card, in sentences; <c>null</c> for one made from its content.</summary>
    public string? Description { get; init; }

    /// <summary>The reader's culture, for numbers; the invariant culture by default.</summary>
    public IFormatProvider FormatProvider { get; init; } = CultureInfo.InvariantCulture;
}
