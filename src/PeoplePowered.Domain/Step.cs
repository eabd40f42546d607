namespace PeoplePowered.Domain;

/// <summary>One step of the workings of a figure, which a person can follow with a calculator.</summary>
public sealed record Step
{
    /// <summary>A step.</summary>
    /// <param name="what">What it works out, such as <c>present value of costs</c>.</param>
    /// <param name="how">How, in numbers, such as <c>1,000 x 0.9662</c>; numbers as shown give the result as shown, up to rounding.</param>
    /// <param name="result">What it comes to, with its unit.</param>
    /// <param name="prices">In which prices; <c>null</c> where it is no money, or none were stated.</param>
    /// <param name="sources">What its numbers rest on; earlier steps need no source.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public Step(string what, string how, string result, PriceBasis? prices = null, ValueList<Source>? sources = null)
    {
        What = Guard.Against.NullOrWhiteSpace(what);
        How = Guard.Against.NullOrWhiteSpace(how);
        Result = Guard.Against.NullOrWhiteSpace(result);
        Prices = prices;
        Sources = sources ?? [];
    }

    /// <summary>What it works out.</summary>
    public string What { get; }

    /// <summary>How, in numbers.</summary>
    public string How { get; }

    /// <summary>What it comes to.</summary>
    public string Result { get; }

    /// <summary>In which prices, where it is money and they were stated.</summary>
    public PriceBasis? Prices { get; }

    /// <summary>What its numbers rest on.</summary>
    public ValueList<Source> Sources { get; }

    /// <summary>The step on one line, such as <c>present value of costs: 1,000 x 0.9662 = 966.20 GBP (2013 prices)</c>.</summary>
    public override string ToString() => Prices is { } prices ? $"{What}: {How} = {Result} ({prices})" : $"{What}: {How} = {Result}";
}
