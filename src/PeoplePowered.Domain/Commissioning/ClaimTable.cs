using NodaTime;

namespace PeoplePowered.Domain.Commissioning;

/// <summary>Many claims, held by column, so that a million take tens of megabytes and are settled in a fraction of a second.</summary>
/// <remarks>Immutable and thread-safe. <see cref="Of"/> reads a sequence once and keeps no claim; each is made again when it is asked for.</remarks>
public sealed class ClaimTable
{
    internal const int NoDay = -1;
    internal const int NoSite = -1;

    private readonly string?[]? _evidence;

    private ClaimTable(ClaimColumns columns)
    {
        (Persons, Outcomes, Sites) = ([.. columns.Persons.Names], [.. columns.Outcomes.Names], [.. columns.Sites.Names]);
        Person = [.. columns.Person];
        Outcome = [.. columns.Outcome];
        Site = [.. columns.Site];
        Achieved = [.. columns.Achieved];
        Started = [.. columns.Started];
        Verification = [.. columns.Verification];
        Paid = columns.AnyPaid ? [.. columns.Paid] : null;
        _evidence = columns.AnyEvidence ? [.. columns.Evidence] : null;
    }

    /// <summary>How many claims there are.</summary>
    public int Count => Person.Length;

    /// <summary>How many people they are of.</summary>
    public int People => Persons.Length;

    /// <summary>The claim at a place, as it was given.</summary>
    /// <param name="index">The place, from 0.</param>
    public Achievement this[int index] => new(
        Persons[Person[index]],
        Outcomes[Outcome[index]],
        DateOf(Achieved[index]),
        DateOf(Started[index]),
        Site[index] == NoSite ? null : Sites[Site[index]],
        (Verification)Verification[index],
        Paid is null ? 0 : Paid[index],
        _evidence?[index]);

    internal Pseudonym[] Persons { get; }

    internal OutcomeKey[] Outcomes { get; }

    internal SiteId[] Sites { get; }

    internal int[] Person { get; }

    internal int[] Outcome { get; }

    internal int[] Site { get; }

    internal int[] Achieved { get; }

    internal int[] Started { get; }

    internal byte[] Verification { get; }

    /// <summary>What was paid for each claim; <c>null</c> where nothing was for any.</summary>
    internal decimal[]? Paid { get; }

    /// <summary>Takes claims in.</summary>
    /// <param name="claims">The claims; read once.</param>
    /// <exception cref="ArgumentException">A claim is <c>null</c>.</exception>
    public static ClaimTable Of(IEnumerable<Achievement> claims)
    {
        var columns = new ClaimColumns();
        foreach (var claim in Guard.Against.Null(claims))
            columns.Add(Guard.Against.Null(claim, nameof(claims)));
        return new(columns);
    }

    /// <summary>A day as a number that keeps the order of days.</summary>
    internal static int DayOf(LocalDate? date) => date is { } day ? (day.Year << 9) | (day.Month << 5) | day.Day : NoDay;

    /// <summary>The day of such a number.</summary>
    internal static LocalDate? DateOf(int day) => day == NoDay ? null : new LocalDate(day >> 9, (day >> 5) & 15, day & 31);
}
