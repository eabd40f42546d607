using PeoplePowered.Domain.Commissioning;

namespace PeoplePowered.Domain.Learning;

/// <summary>Gathers the people of one group over activities, as bounds.</summary>
internal sealed class ReachTally
{
    private readonly HashSet<Pseudonym> _certain = [];
    private readonly HashSet<Pseudonym> _possible = [];
    private readonly List<Quantity> _participations = [];
    private readonly List<(IReadOnlyCollection<Pseudonym> Listed, decimal Counted)> _others = [];
    private decimal? _counted = 0;
    private bool _isBlurred;

    /// <summary>The activities that somebody of the group surely took part in.</summary>
    public int Activities { get; private set; }

    /// <summary>Adds an activity.</summary>
    /// <param name="certain">Who was surely reached, of the group.</param>
    /// <param name="possible">Who may have been, those included.</param>
    /// <param name="counted">The numbers of others, each with whether it is surely of the group.</param>
    /// <param name="listed">Everybody who is listed there, whether reached or not: none of the others is one of them.</param>
    /// <returns>How many people of the group there were.</returns>
    public Quantity Add(IReadOnlyCollection<Pseudonym> certain, IReadOnlyCollection<Pseudonym> possible, IEnumerable<(Quantity People, bool IsCertain)> counted, IReadOnlyCollection<Pseudonym> listed)
    {
        _certain.UnionWith(certain);
        _possible.UnionWith(possible);
        var (others, isBlurred) = (0m, false);
        decimal? high = possible.Count;
        foreach (var (people, isCertain) in counted)
        {
            others += isCertain ? people.Low ?? 0 : 0;
            high += people.High;
            _counted += people.High;
            isBlurred |= people.Is == QuantityKind.About;
        }

        _isBlurred |= isBlurred;
        var low = certain.Count + others;
        if (others > 0)
            _others.Add((listed, others));
        Activities += low > 0 ? 1 : 0;
        var here = Bounds(low, high, isBlurred);
        _participations.Add(here);
        return here;
    }

    /// <summary>Adds an activity of which nothing was recorded.</summary>
    public Quantity AddUnrecorded()
    {
        _counted = null;
        _participations.Add(Quantity.Unknown);
        return Quantity.Unknown;
    }

    public ReachGroup As(string name) => new(name, Bounds(_certain.Count + New(), _possible.Count + _counted, _isBlurred), QuantitySum.Of(_participations).AsQuantity(), Activities);

    /// <summary>How many people who are listed nowhere there are at the least: those counted at an activity beyond all who are listed elsewhere and not there.</summary>
    private decimal New() => _others.Count == 0 ? 0 : _others.Max(activity => Math.Max(0, activity.Counted - _certain.Count(person => !activity.Listed.Contains(person))));

    /// <summary>Whether some numbers are "about" something, and bounds are as rough.</summary>
    public bool IsRough => _isBlurred;

    /// <summary>Whether nobody can be in it.</summary>
    public bool IsEmpty => _possible.Count + _counted == 0;

    private static Quantity Bounds(decimal low, decimal? high, bool isBlurred) => (low, high) switch
    {
        (0, null) => Quantity.Unknown,
        (_, null) => Quantity.AtLeast(low),
        var (least, most) when least == most => isBlurred ? Quantity.About(least) : Quantity.Exact(least),
        (0, { } most) => Quantity.UpTo(most),
        (_, { } most) => Quantity.Between(low, most),
    };
}
