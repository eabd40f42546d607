using System.Globalization;
using PeoplePowered.Domain.Portfolios;

namespace PeoplePowered.Domain.Success;

/// <summary>How many people were invited, enrolled, measured at the baseline and followed up. What was not stated is <c>null</c>; nothing is put in its place.</summary>
public sealed record Attrition
{
    private const long Most = 100_000_000_000;

    /// <summary>Numbers of people, each 0 to 100,000,000,000.</summary>
    /// <param name="invited">Invited.</param>
    /// <param name="enrolled">Enrolled.</param>
    /// <param name="baselined">Measured at the baseline.</param>
    /// <param name="followed">Followed up.</param>
    /// <param name="site">The site; <c>null</c> for all sites together.</param>
    /// <param name="outcome">The outcome; <c>null</c> for every outcome.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative or too large.</exception>
    public Attrition(long? invited, long? enrolled, long? baselined, long? followed, SiteId? site = null, OutcomeKey? outcome = null)
    {
        Invited = Checked(invited, nameof(invited));
        Enrolled = Checked(enrolled, nameof(enrolled));
        Baselined = Checked(baselined, nameof(baselined));
        Followed = Checked(followed, nameof(followed));
        Site = site;
        Outcome = outcome;
    }

    /// <summary>Invited, where stated.</summary>
    public long? Invited { get; }

    /// <summary>Enrolled, where stated.</summary>
    public long? Enrolled { get; }

    /// <summary>Measured at the baseline, where stated.</summary>
    public long? Baselined { get; }

    /// <summary>Followed up, where stated.</summary>
    public long? Followed { get; }

    /// <summary>The site, or <c>null</c> for all sites together.</summary>
    public SiteId? Site { get; }

    /// <summary>The outcome, or <c>null</c> for every outcome.</summary>
    public OutcomeKey? Outcome { get; }

    /// <summary>Of how many people success is a share: those enrolled; where that was not stated those at the baseline; where neither was, those invited.</summary>
    public long? Base => Enrolled ?? Baselined ?? Invited;

    /// <summary>How many of <see cref="Base"/> were not followed up; <c>null</c> where that is not known or contradicts itself.</summary>
    public long? Missing => Base is { } all && Followed is { } some && some <= all ? all - some : null;

    /// <summary>The numbers, from invited to followed, that exceed the one stated before them, in words; empty where none does.</summary>
    public ValueList<string> OutOfOrder
    {
        get
        {
            var stated = new[] { ("invited", Invited), ("enrolled", Enrolled), ("measured at the baseline", Baselined), ("followed up", Followed) }.Where(stage => stage.Item2 is not null).ToList();
            return stated.Zip(stated.Skip(1)).Where(pair => pair.Second.Item2 > pair.First.Item2)
                .Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Second.Item2:#,0} {pair.Second.Item1} of {pair.First.Item2:#,0} {pair.First.Item1}")).ToValueList();
        }
    }

    /// <summary>
    /// The share of people to whom something happened, worst and best case over those who were not followed: [events / N, (events + missing) / N].
    /// </summary>
    /// <param name="events">People known to have had it, 0 or more.</param>
    /// <returns>The bounds; <c>null</c> where <see cref="Missing"/> is not known, there is nobody, or more events than people followed are given.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="events"/> is negative.</exception>
    public ShareBounds? Bounds(long events)
    {
        Guard.Against.Negative(events);
        return Base is > 0 and { } all && Missing is { } missing && events <= Followed
            ? new((decimal)events / all, (decimal)(events + missing) / all)
            : null;
    }

    /// <summary>The numbers in words, invariant.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Site?.Value ?? "all sites"}: {Words(Invited)} invited, {Words(Enrolled)} enrolled, {Words(Baselined)} measured at the baseline, {Words(Followed)} followed up");

    private static string Words(long? number) => number is { } known ? known.ToString("#,0", CultureInfo.InvariantCulture) : "unknown";

    private static long? Checked(long? number, string name) => number is { } stated ? Guard.Against.OutOfRange(stated, name, 0, Most) : null;
}
