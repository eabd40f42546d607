using System.Globalization;
using PeoplePowered.Statistics;

namespace PeoplePowered.Domain.Results;

/// <summary>A cell of comma-separated values: a text, a number or nothing. The default is an empty cell.</summary>
internal readonly struct CsvCell
{
    private CsvCell(string? value, bool isText) => (Value, IsText) = (value, isText);

    /// <summary>What stands in it, invariant; <c>null</c> for nothing.</summary>
    public string? Value { get; }

    /// <summary>Whether it is text, which someone may have written, rather than a number of ours.</summary>
    public bool IsText { get; }

    public static implicit operator CsvCell(string? text) => new(text, isText: true);

    public static implicit operator CsvCell(double? number) => new(number?.ToString("R", CultureInfo.InvariantCulture), isText: false);

    public static implicit operator CsvCell(decimal? number) => new(number?.ToString("0.############", CultureInfo.InvariantCulture), isText: false);

    public static implicit operator CsvCell(long? number) => new(number?.ToString(CultureInfo.InvariantCulture), isText: false);

    public static implicit operator CsvCell(Estimable number) => number.ToNullable();
}
