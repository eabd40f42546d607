namespace PeoplePowered.Domain;

/// <summary>How long money is committed for: from and to dates, a range of years, or as much of that as was published.</summary>
public sealed record Term
{
    /// <summary>A term; at least one part is given.</summary>
    /// <param name="starts">When it starts, where published.</param>
    /// <param name="ends">When it ends, where published.</param>
    /// <param name="yearsFrom">The least number of years, where a length was published.</param>
    /// <param name="yearsTo">The greatest number of years, where a length was published.</param>
    /// <exception cref="ArgumentException">Nothing is given, or the parts are out of order.</exception>
    public Term(PartialDate? starts = null, PartialDate? ends = null, int? yearsFrom = null, int? yearsTo = null)
    {
        if (starts is null && ends is null && yearsFrom is null && yearsTo is null)
            throw new ArgumentException("A term needs a start, an end or a number of years; leave the term out where none was published.", nameof(starts));
        if (starts is not null && ends is not null && ends.Latest < starts.Earliest)
            throw new ArgumentException($"The term ends ({ends}) before it starts ({starts}).", nameof(ends));
        if (yearsFrom is { } from)
            Guard.Against.Negative(from, nameof(yearsFrom));
        if (yearsTo is { } to)
            Guard.Against.OutOfRange(to, nameof(yearsTo), yearsFrom ?? 0, int.MaxValue);
        Starts = starts;
        Ends = ends;
        YearsFrom = yearsFrom;
        YearsTo = yearsTo;
    }

    /// <summary>When it starts, where published.</summary>
    public PartialDate? Starts { get; }

    /// <summary>When it ends, where published.</summary>
    public PartialDate? Ends { get; }

    /// <summary>The least number of years, where published.</summary>
    public int? YearsFrom { get; }

    /// <summary>The greatest number of years, where published.</summary>
    public int? YearsTo { get; }

    /// <summary>As one would say it, such as <c>2013 to 2018</c> or <c>5 to 10 years</c>.</summary>
    public override string ToString()
    {
        var dates = Starts is null && Ends is null ? null : $"{Starts?.ToString() ?? "?"} to {Ends?.ToString() ?? "?"}";
        var years = (YearsFrom, YearsTo) switch
        {
            (null, null) => null,
            ({ } from, { } to) when from == to => FormattableString.Invariant($"{from} {(from == 1 ? "year" : "years")}"),
            ({ } from, { } to) => FormattableString.Invariant($"{from} to {to} years"),
            ({ } from, null) => FormattableString.Invariant($"at least {from} years"),
            (null, { } to) => FormattableString.Invariant($"up to {to} years"),
        };
        return string.Join(", ", new[] { dates, years }.Where(part => part is not null));
    }
}
