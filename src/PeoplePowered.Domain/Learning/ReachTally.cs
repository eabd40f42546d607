using PeoplePowered.Domain.Commissioning;

namespace PeoplePowered.Domain.Learning;

/// <summary>Gathers the people of one group over activities, as bounds.</summary>
internal sealed class ReachTally
{
    private readonly HashSet<Pseudonym> _certain = [];
    private readonly HashSet<Pseudonym> _possible = [];
    private readonly List<Quantity> _participations = [];
    private decimal _largest;
    private decimal? _counted = 0;
    private bool _isBlurred;

    /// <summary>The activities that somebody of the group surely took part in.</summary>
    public int Activities { get; private set; }

    /// <summary>Adds an activity.</summary>
    /// <param name="certain">Who was surely reached, of the group.</param>
    /// <param name="possible">Who may have been, those included.</param>
    /// <param name="counted">The numbers of others, each with whether it is surely of the group.</param>
    /// <returns>How many people of the group there were.</returns>
    public Quantity Add(IReadOnlyCollection<Pseudonym> certain, IReadOnlyCollection<Pseudonym> possible, IEnumerable<(Quantity People, bool IsCertain)> counted)
    {
        _certain.UnionWith(certain);
        _possible.UnionWith(possible);
        var (low, isBlurred) = ((decimal)certain.Count, false);
        decimal? high = possible.Count;
        foreach (var (people, isCertain) in counted)
        {
            low += isCertain ? people.Low ?? 0 : 0;
            high += people.High;
            _counted += people.High;
            isBlurred |= people.Is == QuantityKind.About;
        }

        _isBlurred |= isBlurred;
        _largest = Math.Max(_largest, low);
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

    public ReachGroup As(string name) => new(name, Bounds(Math.Max(_certain.Count, _largest), _possible.Count + _counted, _isBlurred), QuantitySum.Of(_participations).AsQuantity(), Activities);

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
