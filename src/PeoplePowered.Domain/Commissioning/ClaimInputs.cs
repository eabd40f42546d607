namespace PeoplePowered.Domain.Commissioning;

/// <summary>Claims beside the terms, in an order that no file decides: outcomes by the terms' numbers, verification as the terms take it, and each person's start.</summary>
internal sealed class ClaimInputs
{
    private readonly Lazy<int[]> _people;

    public ClaimInputs(PaymentTerms terms, ClaimTable table)
    {
        (Terms, Table) = (terms, table);
        Index = new(terms, table.Outcomes);
        int[] numbers = [.. table.Outcomes.Select(Index.Outcomes.Of)];
        var (outcomes, verifications) = (new int[table.Count], new byte[table.Count]);
        Started = new int[table.People];
        Array.Fill(Started, ClaimTable.NoDay);
        var differing = new HashSet<int>();
        for (var claim = 0; claim < table.Count; claim++)
        {
            outcomes[claim] = numbers[table.Outcome[claim]];
            verifications[claim] = (byte)Taken((Verification)table.Verification[claim], terms.Verification.Kind);
            ref var start = ref Started[table.Person[claim]];
            var stated = table.Started[claim];
            if (stated == ClaimTable.NoDay || stated == start)
                continue;
            if (start != ClaimTable.NoDay)
                differing.Add(table.Person[claim]);
            start = start == ClaimTable.NoDay ? stated : Math.Min(start, stated);
        }

        PeopleWithTwoStarts = differing.Count;
        Order = new(table, outcomes, verifications, Index.Outcomes.Names.Count);
        (Outcomes, Verifications, Achieved, Site) = (Order.Gather(outcomes), Order.Gather(verifications), Order.Gather(table.Achieved), Order.Gather(table.Site));
        Paid = table.Paid is { } paid ? Order.Gather(paid) : null;
        _people = new(() => PeopleInOrder(table));
        Unit = Index.Prices.SelectMany(card => card).Concat(Index.Caps.OfType<decimal>()).Append(terms.CapPerContract?.Amount ?? 0).Max(amount => Math.Max((byte)2, amount.Scale));
    }

    public PaymentTerms Terms { get; }

    public ClaimTable Table { get; }

    public TermsIndex Index { get; }

    /// <summary>By claim in the order of <see cref="Order"/>, as all columns here: the outcome by the terms' number.</summary>
    public int[] Outcomes { get; }

    public byte[] Verifications { get; }

    public int[] Achieved { get; }

    public int[] Site { get; }

    /// <summary>What was paid; <c>null</c> where nothing was for any.</summary>
    public decimal[]? Paid { get; }

    /// <summary>By person: the first day that any of their claims gives as their start.</summary>
    public int[] Started { get; }

    public int PeopleWithTwoStarts { get; }

    public ClaimOrder Order { get; }

    /// <summary>The decimals of the smallest amount that is paid: those of the prices and caps, and pence at least.</summary>
    public int Unit { get; }

    /// <summary>The people in an order that follows from their pseudonyms alone, and from nothing that can be seen in them.</summary>
    public ReadOnlySpan<int> People => _people.Value;

    private static Verification Taken(Verification stated, VerificationKind kind) => (stated, kind) switch
    {
        (Verification.NotStated or Verification.NotRequired or Verification.NotSampled, VerificationKind.None) => Verification.NotRequired,
        (Verification.NotStated or Verification.NotRequired or Verification.NotSampled, VerificationKind.EachClaim) => Verification.Awaiting,
        (Verification.NotStated or Verification.NotRequired, _) => Verification.NotSampled,
        _ => stated,
    };

    /// <summary>By the FNV-1a hash of the text (Fowler, Noll and Vo), the same on every machine; by the text where two are the same.</summary>
    private static int[] PeopleInOrder(ClaimTable table)
    {
        var hashes = new ulong[table.People];
        int[] people = [.. Enumerable.Range(0, table.People)];
        for (var person = 0; person < people.Length; person++)
            hashes[person] = Fnv(table.Persons[person].Text);
        Array.Sort(hashes, people);
        for (var first = 0; first < people.Length;)
        {
            var next = first + 1;
            while (next < people.Length && hashes[next] == hashes[first])
                next++;
            if (next - first > 1)
                Array.Sort(people, first, next - first, Comparer<int>.Create((left, right) => string.CompareOrdinal(table.Persons[left].Text, table.Persons[right].Text)));
            first = next;
        }

        return people;
    }

    private static ulong Fnv(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var character in text)
            hash = unchecked((hash ^ character) * 1099511628211UL);
        return hash;
    }
}
