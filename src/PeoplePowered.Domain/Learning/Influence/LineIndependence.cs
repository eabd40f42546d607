namespace PeoplePowered.Domain.Learning.Influence;

/// <summary>A declaration that lines of evidence are independent of one another, both if the claim is true and if it is false; only then do they add up.</summary>
/// <remarks>Immutable; equal when all of it is. Two reports that rest on one interview are not independent, nor two people who read the same paper.</remarks>
public sealed record LineIndependence
{
    /// <summary>A declaration.</summary>
    /// <param name="lines">The lines, by name; at least two.</param>
    /// <param name="reason">Why they are independent.</param>
    /// <exception cref="ArgumentException">There are fewer than two lines, one stands twice, or a text is blank.</exception>
    public LineIndependence(ValueList<string> lines, string reason)
    {
        Lines = Guard.Against.Null(lines);
        Reason = Guard.Against.NullOrWhiteSpace(reason);
        if (lines.Count < 2 || lines.Distinct(StringComparer.Ordinal).Count() < lines.Count || lines.Any(string.IsNullOrWhiteSpace))
            throw new ArgumentException($"Independence is declared of two or more lines of evidence, each once; these were {string.Join(", ", lines.Select(line => $"'{line}'"))}.", nameof(lines));
    }

    /// <summary>The lines.</summary>
    public ValueList<string> Lines { get; }

    /// <summary>Why they are independent.</summary>
    public string Reason { get; }

    /// <summary>The lines and the reason.</summary>
    public override string ToString() => $"{string.Join(", ", Lines)}: {Reason}";
}
