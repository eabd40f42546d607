using PeoplePowered.Domain;

namespace PeoplePowered.Interchange.Csv;

/// <summary>Amounts in two cells, a number and how it is meant; and back.</summary>
internal static class Amounts
{
    /// <summary>Reads an amount of money; <c>null</c> where it was refused.</summary>
    public static MoneyQuantity? Money(RowReader row, ColumnMap columns, string number, string kind) =>
        Read(row, number, kind, QuantityKind.Exact, row.Amount(number)) is { } quantity ? new(quantity, columns.CurrencyOf(number)) : null;

    /// <summary>Reads a number of people; <c>null</c> where the cells are blank, or were refused. Programmes publish round headcounts, so that a bare number is about so many.</summary>
    public static People? People(RowReader row, string number, string kind) =>
        row.Text(number) is null && row.Text(kind) is null ? null
        : Read(row, number, kind, QuantityKind.About, row.Count(number)) is { } quantity ? new(quantity) : null;

    /// <summary>The number of an amount as it is written: as many decimals as it was read with.</summary>
    public static string Number(Quantity quantity) => CsvText.Number(quantity.Low ?? quantity.High);

    private static Quantity? Read(RowReader row, string number, string kind, QuantityKind whenNotSaid, decimal? value)
    {
        var said = row.Word(kind, QuantityKind.Between);
        var refused = (row.Text(number) is not null && value is null) || (row.Text(kind) is not null && said is null);
        if (refused)
            return null;
        switch (said, value)
        {
            case (null or QuantityKind.Unknown, null):
                return Quantity.Unknown;
            case (QuantityKind.Unknown, _):
                row.Refuse(kind, row.Text(kind), $"The amount is said to be unknown, yet {row.Text(number)} is given.", "Leave the amount blank, or say how it is meant: exact, at least, up to or about.");
                return null;
            case (_, null):
                row.Refuse(number, null, $"The amount is said to be '{row.Text(kind)}', and none is given.", "Write the amount, or 'unknown' where it is not known.");
                return null;
            default:
                return (said ?? whenNotSaid) switch
                {
                    QuantityKind.Exact => Quantity.Exact(value.Value),
                    QuantityKind.AtLeast => Quantity.AtLeast(value.Value),
                    QuantityKind.UpTo => Quantity.UpTo(value.Value),
                    _ => Quantity.About(value.Value),
                };
        }
    }
}
