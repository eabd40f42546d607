namespace PeoplePowered.Domain.Commissioning;

/// <summary>
/// Claims in an order that does not depend on how they were listed: by person, outcome (as the framework lists them), whether they stand, are open or are rejected, date,
/// verification, site. Claims alike in all of that are interchangeable. Sorted by counting, one key after the other from the least important, so that the time grows with the claims and not faster.
/// </summary>
internal sealed class ClaimOrder
{
    private const int Bits = 12;
    private const int Mask = (1 << Bits) - 1;

    private static readonly int VerificationCount = Enum.GetValues<Verification>().Length;

    private readonly int[] _starts;
    private readonly int[] _places;

    public ClaimOrder(ClaimTable table, ReadOnlySpan<int> outcomes, ReadOnlySpan<byte> verification, int outcomeCount)
    {
        var order = new int[table.Count];
        for (var index = 0; index < order.Length; index++)
            order[index] = index;
        var (scratch, keys) = (new int[order.Length], new int[order.Length]);
        void By(ReadOnlySpan<int> key, int count) => Count(ref order, ref scratch, key, new int[count + 1]);

        var siteRank = RankOf([.. table.Sites.Select(site => site.Value)]);
        for (var index = 0; index < keys.Length; index++)
            keys[index] = table.Site[index] == ClaimTable.NoSite ? 0 : siteRank[table.Site[index]] + 1;
        By(keys, siteRank.Length + 1);
        for (var index = 0; index < keys.Length; index++)
            keys[index] = verification[index];
        By(keys, VerificationCount);
        for (var index = 0; index < keys.Length; index++)
            keys[index] = (table.Achieved[index] + 1) & Mask;
        By(keys, Mask + 1);
        for (var index = 0; index < keys.Length; index++)
            keys[index] = (table.Achieved[index] + 1) >> Bits;
        By(keys, Mask + 1);
        for (var index = 0; index < keys.Length; index++)
            keys[index] = (outcomes[index] << 2) | Standing((Verification)verification[index]);
        By(keys, outcomeCount << 2);
        By(table.Person, table.People);
        Order = order;
        _places = [.. Enumerable.Range(0, order.Length)];
        _starts = new int[table.People + 1];
        foreach (var person in table.Person)
            _starts[person + 1]++;
        for (var person = 0; person < table.People; person++)
            _starts[person + 1] += _starts[person];
    }

    /// <summary>Where each claim stands in the table, in order.</summary>
    public int[] Order { get; }

    /// <summary>The claims of a person by their places in this order, one after the other: columns that are gathered in it are read from front to back.</summary>
    public ReadOnlySpan<int> Of(int person) => _places.AsSpan(_starts[person], _starts[person + 1] - _starts[person]);

    /// <summary>A column of the table in this order.</summary>
    public T[] Gather<T>(T[] column)
    {
        var gathered = new T[column.Length];
        for (var place = 0; place < gathered.Length; place++)
            gathered[place] = column[Order[place]];
        return gathered;
    }

    /// <summary>The place in this order of each claim of the table.</summary>
    public int[] Places()
    {
        var places = new int[Order.Length];
        for (var place = 0; place < places.Length; place++)
            places[Order[place]] = place;
        return places;
    }

    /// <summary>0 for a claim that stands, 1 for an open one, 2 for a rejected one: of several for one outcome a standing one counts, the earliest of them.</summary>
    private static int Standing(Verification verification) => verification switch
    {
        >= Verification.SampledRejected => 2,
        >= Verification.Awaiting => 1,
        _ => 0,
    };

    /// <summary>The rank of each text, ordinally.</summary>
    private static int[] RankOf(string[] texts)
    {
        int[] places = [.. Enumerable.Range(0, texts.Length)];
        Array.Sort(texts, places, StringComparer.Ordinal);
        var ranks = new int[places.Length];
        for (var rank = 0; rank < places.Length; rank++)
            ranks[places[rank]] = rank;
        return ranks;
    }

    /// <summary>A stable counting sort of the order by one key.</summary>
    private static void Count(ref int[] order, ref int[] scratch, ReadOnlySpan<int> key, int[] starts)
    {
        foreach (var value in key)
            starts[value + 1]++;
        for (var value = 1; value < starts.Length; value++)
            starts[value] += starts[value - 1];
        foreach (var index in order)
            scratch[starts[key[index]]++] = index;
        (order, scratch) = (scratch, order);
    }
}
