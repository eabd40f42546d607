using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Domain.Value;

/// <summary>A case as inputs and lines, ready to be evaluated.</summary>
internal sealed class ValueProgram
{
    /// <summary>The input that stands before every cost, 1 unless it is varied.</summary>
    public const string AllCosts = "all costs";

    /// <summary>The input that stands before every benefit, 1 unless it is varied.</summary>
    public const string AllBenefits = "all benefits";

    private const double LargestAmount = 1e18;
    private const int MostLines = 1000;

    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly decimal[][] _conversions;

    public ValueProgram(ValueModel model)
    {
        Model = model;
        Lines = [.. model.ProgramLines()];
        if (Lines.Length is 0 or > MostLines)
            throw new ArgumentException(FormattableString.Invariant($"'{model.Name}' has {Lines.Length} lines; a case has 1 to {MostLines}."), nameof(model));
        if (Lines.GroupBy(line => line.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Skip(1).Any()) is { } twice)
            throw new ArgumentException($"'{twice.Key}' stands twice; give each line a name of its own.", nameof(model));
        Inputs = [.. InputsOf(Lines), new(AllCosts, UncertainNumber.Exactly(1), false, false, true), new(AllBenefits, UncertainNumber.Exactly(1), false, false, true)];
        for (var place = 0; place < Inputs.Length; place++)
        {
            if (!_places.TryAdd(Inputs[place].Name, place))
                throw new ArgumentException($"'{Inputs[place].Name}' is the name of all of them together; give the input another.", nameof(model));
        }

        _conversions = [.. Lines.Select(line => line.Years.Years.Select(year => PriceConversions.Ratio(model, line, year.Year)).ToArray())];
        for (var index = 0; index < Lines.Length; index++)
            CheckSize(Lines[index], _conversions[index]);
        (Lower, Upper) = ([.. Inputs.Select(input => input.AtMean.Lower)], [.. Inputs.Select(input => input.AtMean.Upper)]);
    }

    public ValueModel Model { get; }

    public ProgramLine[] Lines { get; }

    public ProgramInput[] Inputs { get; }

    /// <summary>The means of the inputs; of bounds alone the lower ends.</summary>
    public double[] Lower { get; }

    /// <summary>The means of the inputs; of bounds alone the upper ends.</summary>
    public double[] Upper { get; }

    /// <summary>The last year in which anything happens, from 0.</summary>
    public int LastYear => Lines.Max(line => line.Years.Years[^1].Year);

    public static void Check(ValueModel model) => _ = new ValueProgram(model);

    /// <summary>Where an input stands.</summary>
    /// <exception cref="ArgumentException">There is none of that name.</exception>
    public int PlaceOf(string input) => _places.TryGetValue(Guard.Against.Null(input), out var place)
        ? place
        : throw new ArgumentException($"{(string.IsNullOrWhiteSpace(input) ? $"The parameter '{nameof(input)}' is blank; name an input" : $"'{input}' is no input")} of '{Model.Name}'. There are: {string.Join("; ", Inputs.Select(known => known.Name))}.", nameof(input));

    /// <summary>The lines that count for society: all but transfers.</summary>
    public double[] Weights(Func<ProgramLine, double> weight) => [.. Lines.Select(line => line.IsTransfer ? 0 : weight(line))];

    /// <summary>Outcomes over the lines' amounts, each the sum of its years with the weight of each.</summary>
    /// <param name="weightOfYear">How much a year counts, such as its discount factor.</param>
    /// <param name="outcomes">The outcomes, with a weight for each line.</param>
    public SumOfProducts Engine(Func<ProgramLine, int, double> weightOfYear, params ProductOutcome[] outcomes) =>
        new(Inputs.Length, [.. Lines.Select((line, index) => TermOf(line, index, weightOfYear))], outcomes);

    /// <summary>The same in two parts, of what does not depend on an input and of what one unit of it adds; outcomes weigh first all lines' fixed parts, then the others.</summary>
    /// <remarks>The input enters no line as a drop-off.</remarks>
    public SumOfProducts Split(int input, Func<ProgramLine, int, double> weightOfYear, params ProductOutcome[] outcomes)
    {
        var terms = Lines.Select((line, index) => TermOf(line, index, weightOfYear)).ToArray();
        return new(Inputs.Length, [.. terms.Select(term => Part(term, input, FixedPart)), .. terms.Select(term => Part(term, input, AddedPart))], outcomes);
    }

    /// <summary>By what a line's amount in one of its years is multiplied to be in the case's prices.</summary>
    public decimal Conversion(ProgramLine line, int index) => _conversions[Array.IndexOf(Lines, line)][index];

    private static double FixedPart(FactorKind? kind) => kind == FactorKind.Value ? 0 : 1;

    private static double AddedPart(FactorKind? kind) => kind switch { null => 0, FactorKind.Complement => -1, _ => 1 };

    private static ProductTerm Part(ProductTerm term, int input, Func<FactorKind?, double> part)
    {
        var factors = term.Factors.ToArray();
        var own = Array.Find(factors, factor => factor.Input == input);
        return new(term.Coefficient * part(own?.Kind), [.. factors.Where(factor => factor.Input != input)]);
    }

    private static IEnumerable<ProgramInput> InputsOf(ProgramLine[] lines)
    {
        foreach (var uses in lines.SelectMany(line => line.AllFactors).GroupBy(factor => factor.Name, StringComparer.Ordinal))
        {
            var first = uses.First();
            if (uses.FirstOrDefault(use => !use.Input.Number.Equals(first.Input.Number)) is { } other)
                throw new ArgumentException($"The input '{uses.Key}' is {first.Input.Number} in one line and {other.Input.Number} in another; inputs of one name are one input.", nameof(lines));
            yield return new(uses.Key, first.Input.Number, uses.Any(use => use.Kind is FactorKind.Complement or FactorKind.Retention), uses.All(use => use.IsOptimism), false);
        }
    }

    private static void CheckSize(ProgramLine line, decimal[] conversions)
    {
        if (line.AllFactors.GroupBy(factor => factor.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Skip(1).Any()) is { } twice)
            throw new ArgumentException($"'{line.Name}' takes the input '{twice.Key}' twice; a line takes each input once.", nameof(line));
        var size = line.Factors.Where(factor => factor.Kind == FactorKind.Value).Aggregate(1.0, (product, factor) => product * Math.Max(Math.Abs(factor.Input.Number.Mean.Lower), Math.Abs(factor.Input.Number.Mean.Upper)));
        if (size * line.Years.Years.Zip(conversions, (year, ratio) => (double)year.Share * (double)ratio).Sum() > LargestAmount)
            throw new ArgumentException(FormattableString.Invariant($"'{line.Name}' comes to more than {LargestAmount:#,0}; check the units and digits of its inputs."), nameof(line));
    }

    private ProductTerm TermOf(ProgramLine line, int index, Func<ProgramLine, int, double> weightOfYear)
    {
        var weights = line.Years.Years.Select((year, place) => (double)year.Share * (double)_conversions[index][place] * weightOfYear(line, year.Year)).ToArray();
        var factors = line.Factors.Select(factor => FactorOf(_places[factor.Name], factor.Kind)).Append(ProductFactor.Of(_places[line.Side == ValueSide.Cost ? AllCosts : AllBenefits]));
        return line.DropOff is { } dropOff
            ? new(1, [.. factors, ProductFactor.Retained(_places[dropOff.Name], weights)])
            : new(weights.Sum(), [.. factors]);
    }

    private static ProductFactor FactorOf(int place, FactorKind kind) => kind switch
    {
        FactorKind.Complement => ProductFactor.Without(place),
        FactorKind.Uplift => ProductFactor.RaisedBy(place),
        _ => ProductFactor.Of(place),
    };
}
