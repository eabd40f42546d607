using NodaTime;

namespace PeoplePowered.Domain.Commissioning;

/// <summary>Days from one to another, both included; an end that is <c>null</c> is open.</summary>
public sealed record DateWindow
{
    /// <summary>A window.</summary>
    /// <param name="from">The first day; <c>null</c> where nothing limits it.</param>
    /// <param name="to">The last day; <c>null</c> where nothing limits it.</param>
    /// <exception cref="ArgumentException">The last day lies before the first.</exception>
    public DateWindow(LocalDate? from = null, LocalDate? to = null)
    {
        if (to < from)
            throw new ArgumentException(FormattableString.Invariant($"The window ends on {to:uuuu-MM-dd}, before it starts on {from:uuuu-MM-dd}; exchange the two."), nameof(to));
        From = from;
        To = to;
    }

    /// <summary>Every day.</summary>
    public static DateWindow Always { get; } = new();

    /// <summary>The first day, or <c>null</c>.</summary>
    public LocalDate? From { get; }

    /// <summary>The last day, or <c>null</c>.</summary>
    public LocalDate? To { get; }

    /// <summary>Whether it holds every day.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public bool IsAlways => From is null && To is null;

    /// <summary>Whether a day lies in it.</summary>
    /// <param name="day">The day.</param>
    public bool Contains(LocalDate day) => !(day < From) && !(day > To);

    /// <summary>Whether some day lies in both.</summary>
    /// <param name="other">Another window.</param>
    public bool Overlaps(DateWindow other) => !(Guard.Against.Null(other).To < From) && !(To < other.From);

    /// <summary>As one would say it, such as <c>from 2013-01-17</c>.</summary>
    public override string ToString() => (From, To) switch
    {
        (null, null) => "at any time",
        ({ } from, null) => FormattableString.Invariant($"from {from:uuuu-MM-dd}"),
        (null, { } to) => FormattableString.Invariant($"until {to:uuuu-MM-dd}"),
        ({ } from, { } to) => FormattableString.Invariant($"{from:uuuu-MM-dd} to {to:uuuu-MM-dd}"),
    };
}
