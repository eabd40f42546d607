using System.Globalization;
using System.Text.RegularExpressions;

namespace PeoplePowered.Interchange.Csv;

/// <summary>Numbers as files write them: digits, a full stop before decimals, an exponent if need be; and for anything else what would mend it.</summary>
internal static partial class NumberText
{
    private const int DecimalDigits = 28;

    /// <summary>What is wrong with a number, and what would mend it.</summary>
    public sealed record Fault(string Problem, string Remedy);

    private const decimal MostPeople = 100_000_000_000;

    private const decimal MostMoney = 1_000_000_000_000_000;

    private static readonly Fault s_tooManyPeople = new("The count is larger than 100,000,000,000, more people than have ever lived.", "Check the unit and the digits: a count is of single people or things.");

    private static readonly Fault s_tooMuchMoney = new("The amount is larger than 1,000,000,000,000,000 in one figure.", "Check the unit and the digits: an amount is in whole pounds, or whatever the currency is, and not in pence.");

    private static readonly Fault s_tooLarge = new("The number is too large.", "Check its digits and its exponent.");

    /// <summary>Reads a number without loss, keeping the decimals that it was written with.</summary>
    public static Fault? TryRead(string text, out decimal value)
    {
        value = 0;
        var match = Form().Match(text);
        if (!match.Success)
            return NotANumber(text);
        if (!decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value))
            return s_tooLarge;
        var fraction = match.Groups["fraction"].Value.TrimEnd('0');
        var exponent = match.Groups["exponent"].Success ? int.Parse(match.Groups["exponent"].ValueSpan, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : 0;
        var digits = (match.Groups["whole"].Value + fraction).Trim('0');
        return digits.Length > DecimalDigits || (digits.Length > 0 && TrailingScale(match.Groups["whole"].Value, fraction) - exponent > DecimalDigits)
            ? new("The number has more digits than can be held.", "Round it to the digits that were published.")
            : null;
    }

    /// <summary>Reads a finite number in binary floating point.</summary>
    public static Fault? TryRead(string text, out double value)
    {
        value = 0;
        if (!Form().IsMatch(text))
            return NotANumber(text);
        value = double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
        return double.IsFinite(value) ? null : s_tooLarge;
    }

    /// <summary>Reads a number of people or things.</summary>
    public static Fault? TryRead(string text, out long value)
    {
        value = 0;
        if (TryRead(text, out decimal number) is { } fault)
            return fault;
        if (number < 0)
            return new("A count cannot be negative.", "Write the count, or leave the cell blank where the figure is not known.");
        if (number != decimal.Truncate(number))
            return new("A count is a whole number.", "Write the number of people; where only a rate is known, leave the cell blank.");
        if (number > MostPeople)
            return s_tooManyPeople;
        value = (long)number;
        return null;
    }

    /// <summary>What is wrong with an amount of money, and what would mend it; sums of amounts that pass stay exact.</summary>
    public static Fault? Money(decimal amount) => amount switch
    {
        < 0 => new("An amount cannot be negative.", "Write what was published, or leave the cell blank where the amount is not known."),
        > MostMoney => s_tooMuchMoney,
        _ => null,
    };

    /// <summary>Whether a cell says in words that there is no number, such as NA or n/a.</summary>
    public static bool IsAbsence(string text) => Absent().IsMatch(text);

    private static int TrailingScale(string whole, string fraction) => fraction.Length > 0 ? fraction.Length : whole.TrimEnd('0').Length - whole.Length;

    private static Fault NotANumber(string text) => text switch
    {
        _ when Absent().IsMatch(text) => new("That is not a number.", "Leave the cell blank where the figure is not known."),
        _ when text.Contains('%', StringComparison.Ordinal) => new("A number stands here without a per cent sign.", "Write the number alone; the column says what it is of."),
        _ when Currency().IsMatch(text) => new("A number stands here without a currency.", "Write the amount alone; the currency is part of the column's name, as in amount_gbp."),
        _ when Grouped().IsMatch(text) => new("A number stands here without separators between its digits.", "Write 1234 or 12.5: no comma, space or apostrophe, and a full stop before decimals."),
        _ when text.AsSpan().IndexOfAny('\u2212', '\u2013', '\u2014') >= 0 => new("The minus sign is not a plain one.", "Write the hyphen of the keyboard, as in -3."),
        _ => new("That is not a number.", "Write digits alone, as in 1234 or 12.5, or leave the cell blank where the figure is not known."),
    };

    [GeneratedRegex(@"\A[+-]?(?=\.?[0-9])(?<whole>[0-9]*)(\.(?<fraction>[0-9]*))?([eE](?<exponent>[+-]?[0-9]{1,4}))?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Form();

    [GeneratedRegex(@"\A([+-]?(nan|inf|infinity|∞)|n/?a|n\.a\.|#n/a|none|null|nil|unknown|missing|not known|not reported|tbc|tbd|\?+|\.+|\*+|[-–—]+)\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Absent();

    [GeneratedRegex(@"[\p{Sc}]|\A(GBP|EUR|USD)|(GBP|EUR|USD)\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Currency();

    [GeneratedRegex(@"\A[+-]?[0-9]+([,\s'’.][0-9]+)+\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Grouped();
}
