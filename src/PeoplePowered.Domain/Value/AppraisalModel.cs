namespace PeoplePowered.Domain.Value;

/// <summary>A case for public money as costs and benefits, line by line. Immutable.</summary>
public sealed record AppraisalModel : ValueModel
{
    /// <summary>A case.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="baseYear">Year 0.</param>
    /// <param name="prices">The real prices in which results are wanted.</param>
    /// <param name="lines">Costs and benefits; at least one, no name twice.</param>
    /// <param name="deflator">The series by which lines in other prices are converted.</param>
    /// <param name="currency">The currency of every amount; pounds where <c>null</c>.</param>
    /// <exception cref="ArgumentException">
    /// A name is blank or stands twice, there is no line, the prices are not real, a line is in prices of the day or of another year and there is no deflator, a vintage
    /// is another, the deflator lacks a year, or two inputs of one name are different.
    /// </exception>
    public AppraisalModel(string name, int baseYear, PriceBasis prices, ValueList<ValueLine> lines, Deflator? deflator = null, Currency? currency = null)
        : base(name, baseYear, prices, deflator, currency)
    {
        Lines = Guard.Against.Null(lines);
        ValueProgram.Check(this);
    }

    /// <summary>Costs and benefits.</summary>
    public ValueList<ValueLine> Lines { get; }

    internal override IEnumerable<ProgramLine> ProgramLines() => Lines.Select(ProgramLine.Of);
}
