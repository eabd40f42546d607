namespace PeoplePowered.Statistics.Decisions;

/// <summary>
/// Outcomes that are sums of products of inputs, or ratios of such sums, as costs and benefits are: prices times volumes times what is left of them. Immutable.
/// </summary>
/// <remarks>
/// Where inputs are known within bounds alone, outcomes come as all that they may be. In each input that enters as it is, as 1 - x or as 1 + x a sum is linear and a
/// ratio monotone while its divisor keeps off 0, so the extremes stand at corners: an input of one product is taken at its ends there, one that several products
/// share at both ends in turn (2^n corners, for up to eight such inputs; see <see cref="IsSharp"/>).
/// </remarks>
public sealed class SumOfProducts : ISimulatedModel
{
    private const int MostShared = 8;

    private readonly ProductTerm[] _terms;
    private readonly ProductOutcome[] _outcomes;
    private readonly ProductFactor[][] _factors;
    private readonly List<int>[] _termsOf;
    private readonly bool[] _pinned;
    private readonly bool[] _blurred;

    /// <summary>Outcomes over products.</summary>
    /// <param name="inputs">How many inputs there are.</param>
    /// <param name="terms">The products.</param>
    /// <param name="outcomes">The outcomes, each with a weight for each product.</param>
    /// <exception cref="ArgumentException">A product names an input beyond the last, or an outcome has not a weight for each product.</exception>
    public SumOfProducts(int inputs, ReadOnlySpan<ProductTerm> terms, ReadOnlySpan<ProductOutcome> outcomes)
    {
        Inputs = Guard.Against.Negative(inputs);
        _terms = terms.ToArray();
        _outcomes = outcomes.ToArray();
        foreach (var term in _terms)
        {
            foreach (var factor in Guard.Against.Null(term, nameof(terms)).Factors)
                Guard.Against.OutOfRange(factor.Input, nameof(terms), 0, inputs - 1);
        }

        foreach (var outcome in _outcomes)
        {
            if (Guard.Against.Null(outcome, nameof(outcomes)).Weights.Length != _terms.Length)
                throw new ArgumentException(FormattableString.Invariant($"There are {_terms.Length} products, but an outcome weighs {outcome.Weights.Length}."), nameof(outcomes));
        }

        _factors = [.. _terms.Select(term => term.Factors.ToArray())];
        _termsOf = [.. Enumerable.Range(0, inputs).Select(_ => new List<int>())];
        for (var term = 0; term < _factors.Length; term++)
        {
            foreach (var factor in _factors[term])
                _termsOf[factor.Input].Add(term);
        }

        _pinned = [.. Enumerable.Range(0, inputs).Select(IsPinned)];
        _blurred = [.. Enumerable.Range(0, inputs).Select(IsBlurred)];
    }

    /// <inheritdoc />
    public int Inputs { get; }

    /// <inheritdoc />
    public int Outcomes => _outcomes.Length;

    /// <inheritdoc />
    public int Scratch => (2 * Inputs) + (2 * _terms.Length) + _outcomes.Length;

    /// <summary>Whether the ranges that come out are as narrow as what is known of the inputs allows; else they hold the outcome, and may be wider than they need be.</summary>
    /// <param name="lower">The inputs; for bounds alone the lower end.</param>
    /// <param name="upper">The inputs; for bounds alone the upper end.</param>
    /// <returns>False where more than eight inputs within bounds are shared by products, or one that drops off is shared by products of which one adds and another subtracts; what else such products hold is taken to be positive.</returns>
    public bool IsSharp(ReadOnlySpan<double> lower, ReadOnlySpan<double> upper)
    {
        var pinned = 0;
        for (var input = 0; input < Inputs; input++)
        {
            if (lower[input].Equals(upper[input]))
                continue;
            if (_blurred[input] || (_pinned[input] && ++pinned > MostShared))
                return false;
        }

        return true;
    }

    /// <inheritdoc />
    public void Evaluate(ReadOnlySpan<double> lower, ReadOnlySpan<double> upper, Span<double> lowest, Span<double> highest, Span<double> scratch)
    {
        var low = scratch[..Inputs];
        var high = scratch.Slice(Inputs, Inputs);
        var least = scratch.Slice(2 * Inputs, _terms.Length);
        var most = scratch.Slice((2 * Inputs) + _terms.Length, _terms.Length);
        var sides = scratch.Slice((2 * Inputs) + (2 * _terms.Length), _outcomes.Length);
        if (lower.SequenceEqual(upper))
        {
            Products(lower, least);
            for (var outcome = 0; outcome < _outcomes.Length; outcome++)
                lowest[outcome] = highest[outcome] = At(_outcomes[outcome], least);
            return;
        }

        lower.CopyTo(low);
        upper.CopyTo(high);
        Span<int> corners = stackalloc int[MostShared];
        var shared = Shared(lower, upper, corners);
        for (var corner = 0; corner < 1 << shared; corner++)
        {
            for (var place = 0; place < shared; place++)
                low[corners[place]] = high[corners[place]] = (corner >> place & 1) == 0 ? lower[corners[place]] : upper[corners[place]];
            Ranges(low, high, least, most);
            for (var outcome = 0; outcome < _outcomes.Length; outcome++)
            {
                var (from, to, side) = Range(_outcomes[outcome], least, most);
                sides[outcome] = corner == 0 ? side : sides[outcome];

                // A divisor that changes its sign between corners is 0 somewhere between them.
                if (!side.Equals(sides[outcome]))
                    (from, to) = (double.NaN, double.NaN);
                lowest[outcome] = corner == 0 ? from : Math.Min(lowest[outcome], from);
                highest[outcome] = corner == 0 ? to : Math.Max(highest[outcome], to);
            }
        }
    }

    /// <summary>The outcomes of given inputs as ranges, both ends NaN where there is none.</summary>
    /// <param name="lower">The inputs; for bounds alone the lower end.</param>
    /// <param name="upper">The inputs; for bounds alone the upper end.</param>
    /// <returns>For each outcome its range; absent as <see cref="AbsenceReason.OutOfDomain"/> where it does not exist.</returns>
    /// <exception cref="ArgumentException">There are not as many numbers as inputs.</exception>
    public IReadOnlyList<EstimableInterval> Evaluate(ReadOnlySpan<double> lower, ReadOnlySpan<double> upper)
    {
        if (lower.Length != Inputs || upper.Length != Inputs)
            throw new ArgumentException(FormattableString.Invariant($"There are {Inputs} inputs, but {lower.Length} and {upper.Length} numbers."), nameof(lower));
        var (lowest, highest) = (new double[Outcomes], new double[Outcomes]);
        Evaluate(lower, upper, lowest, highest, new double[Scratch]);
        return [.. lowest.Zip(highest, (from, to) => double.IsFinite(from) && double.IsFinite(to) ? EstimableInterval.Of(from, to) : EstimableInterval.Absent(AbsenceReason.OutOfDomain))];
    }

    /// <summary>The same outcomes with the inputs that are one number worked into the coefficients, and the inputs that are left.</summary>
    /// <param name="inputs">What is known of each input.</param>
    internal (SumOfProducts Model, UncertainNumber[] Inputs) WithoutExact(ReadOnlySpan<UncertainNumber> inputs)
    {
        var places = new int[inputs.Length];
        var left = new List<UncertainNumber>();
        for (var input = 0; input < inputs.Length; input++)
        {
            places[input] = inputs[input].IsExact ? -1 : left.Count;
            if (!inputs[input].IsExact)
                left.Add(inputs[input]);
        }

        var terms = new ProductTerm[_terms.Length];
        for (var index = 0; index < terms.Length; index++)
        {
            var coefficient = _terms[index].Coefficient;
            foreach (var factor in _factors[index])
                coefficient *= inputs[factor.Input].IsExact ? factor.At(inputs[factor.Input].Lowest) : 1;
            terms[index] = new(coefficient, [.. _factors[index].Where(factor => places[factor.Input] >= 0).Select(factor => factor.MovedTo(places[factor.Input]))]);
        }

        return (new(left.Count, terms, _outcomes), [.. left]);
    }

    private static double At(ProductOutcome outcome, ReadOnlySpan<double> products)
    {
        var sum = Weighted(outcome.Weights, products);
        if (!outcome.IsRatio)
            return sum;
        var divisor = Weighted(outcome.Divisor, products);
        return divisor.Equals(0) || (outcome.IsOfPositive && divisor < 0) ? double.NaN : sum / divisor;
    }

    private static double Weighted(ReadOnlySpan<double> weights, ReadOnlySpan<double> products)
    {
        double sum = 0;
        for (var index = 0; index < weights.Length; index++)
            sum += weights[index] * products[index];
        return sum;
    }

    /// <summary>The range of an outcome, and on which side of 0 its divisor lies.</summary>
    private static (double Least, double Most, double Side) Range(ProductOutcome outcome, ReadOnlySpan<double> least, ReadOnlySpan<double> most)
    {
        var (from, to) = Weighted(outcome.Weights, least, most);
        if (!outcome.IsRatio)
            return (from, to, 1);
        var (below, above) = Weighted(outcome.Divisor, least, most);
        if (!(below > 0 || above < 0) || (outcome.IsOfPositive && below <= 0))
            return (double.NaN, double.NaN, 0);
        var (a, b, c, d) = (from / below, from / above, to / below, to / above);
        return (Math.Min(Math.Min(a, b), Math.Min(c, d)), Math.Max(Math.Max(a, b), Math.Max(c, d)), below > 0 ? 1 : -1);
    }

    private static (double Least, double Most) Weighted(ReadOnlySpan<double> weights, ReadOnlySpan<double> least, ReadOnlySpan<double> most)
    {
        var (from, to) = (0.0, 0.0);
        for (var index = 0; index < weights.Length; index++)
        {
            from += weights[index] * (weights[index] < 0 ? most[index] : least[index]);
            to += weights[index] * (weights[index] < 0 ? least[index] : most[index]);
        }

        return (from, to);
    }

    private int Shared(ReadOnlySpan<double> lower, ReadOnlySpan<double> upper, Span<int> corners)
    {
        var shared = 0;
        for (var input = 0; input < Inputs && shared < MostShared; input++)
        {
            if (_pinned[input] && !lower[input].Equals(upper[input]))
                corners[shared++] = input;
        }

        return shared;
    }

    private void Products(ReadOnlySpan<double> inputs, Span<double> products)
    {
        for (var index = 0; index < _terms.Length; index++)
        {
            var product = _terms[index].Coefficient;
            foreach (var factor in _factors[index])
                product *= factor.At(inputs[factor.Input]);
            products[index] = product;
        }
    }

    private void Ranges(ReadOnlySpan<double> lower, ReadOnlySpan<double> upper, Span<double> least, Span<double> most)
    {
        for (var index = 0; index < _terms.Length; index++)
        {
            var (from, to) = (_terms[index].Coefficient, _terms[index].Coefficient);
            foreach (var factor in _factors[index])
            {
                var (first, second) = (factor.At(lower[factor.Input]), factor.At(upper[factor.Input]));
                var (a, b, c, d) = (from * first, from * second, to * first, to * second);
                (from, to) = (Math.Min(Math.Min(a, b), Math.Min(c, d)), Math.Max(Math.Max(a, b), Math.Max(c, d)));
            }

            (least[index], most[index]) = (from, to);
        }
    }

    private bool IsRetained(int input) => _termsOf[input].Exists(term => IsRetainedIn(term, input));

    private bool IsRetainedIn(int term, int input) => Array.Exists(_factors[term], factor => factor.Input == input && factor.Kind == FactorKind.Retention);

    private bool StandsOverItself(List<int> terms) => Array.Exists(_outcomes, outcome => outcome.IsRatio
        && terms.Exists(term => !outcome.Weights[term].Equals(0)) && terms.Exists(term => !outcome.Divisor[term].Equals(0)));

    /// <summary>Whether an input moves several products together, and linearly, so that its corners are gone through.</summary>
    private bool IsPinned(int input)
    {
        var terms = _termsOf[input];
        return (terms.Count > 1 || StandsOverItself(terms)) && !IsRetained(input);
    }

    /// <summary>Whether an input moves several products together, and not linearly, some up and some down.</summary>
    private bool IsBlurred(int input)
    {
        var terms = _termsOf[input];
        return terms.Count > 1 && IsRetained(input) && (StandsOverItself(terms) || terms.Exists(term => !IsRetainedIn(term, input)) || Array.Exists(_outcomes, outcome =>
            terms.Exists(term => Sign(outcome, term) > 0) && terms.Exists(term => Sign(outcome, term) < 0)));
    }

    private double Sign(ProductOutcome outcome, int term) => Math.Sign(outcome.Weights[term]) * Math.Sign(_terms[term].Coefficient);
}
