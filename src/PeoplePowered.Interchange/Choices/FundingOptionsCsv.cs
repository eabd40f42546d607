using PeoplePowered.Domain;
using PeoplePowered.Domain.Value.Choices;
using PeoplePowered.Interchange.Csv;
using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Interchange.Choices;

/// <summary>
/// Options as CSV, a row each: <c>option</c>, <c>cost_gbp</c> (or another currency) and <c>effect</c>; where known also <c>effect_se</c>, or <c>effect_lower</c> and
/// <c>effect_upper</c>; <c>cost_lower</c> and <c>cost_upper</c>; <c>outcome</c>, <c>group</c>, <c>needs</c>, <c>excludes</c> and <c>source</c>.
/// </summary>
/// <remarks>
/// An effect alone is taken as exact; with <c>effect_se</c> it is normal; with a lower and an upper end these are its 95 % interval; where the effect itself is blank the ends
/// are bounds alone. A cost with ends likewise; where the cost is blank the upper end is budgeted. <c>needs</c> and <c>excludes</c> are names of options with semicolons between.
/// Other columns are passed over. The same in every culture.
/// </remarks>
public static class FundingOptionsCsv
{
    private const string Cost = "cost_*";

    private static readonly Shape s_shape = new(
        ["option", Cost, "effect"],
        ["effect_se", "effect_lower", "effect_upper", "cost_lower", "cost_upper", "outcome", "group", "needs", "excludes", "source"]);

    /// <summary>Reads a file on disk.</summary>
    /// <param name="path">The file.</param>
    /// <param name="outcome">What effects are of where the file has no column <c>outcome</c>.</param>
    /// <returns>The options, or every reason why they were refused.</returns>
    public static ReadResult<ChoiceDocument> Read(string path, string outcome = "outcomes")
    {
        Guard.Against.NullOrWhiteSpace(path);
        var log = new ProblemLog();
        return DiskFile.Read(path, path, log) is { } bytes ? Read(bytes, Path.GetFileName(path), outcome) : ReadResult<ChoiceDocument>.Refused(log.InOrder);
    }

    /// <summary>Reads a file's bytes.</summary>
    /// <param name="bytes">The whole file, UTF-8.</param>
    /// <param name="file">Its name, for problems.</param>
    /// <param name="outcome">What effects are of where the file has no column <c>outcome</c>.</param>
    /// <returns>The options, or every reason why they were refused; bad bytes never throw.</returns>
    public static ReadResult<ChoiceDocument> Read(ReadOnlySpan<byte> bytes, string file, string outcome = "outcomes")
    {
        Guard.Against.NullOrWhiteSpace(file);
        Guard.Against.NullOrWhiteSpace(outcome);
        var log = new ProblemLog();
        List<FundingOption> options = [];
        if (TextBytes.Decode(file, bytes, log) is { } text && CsvTableReader.Read(file, text, log) is { } table && HeaderReader.Read(table, s_shape, log, passesOver: true) is { } map)
        {
            var names = new Spellings();
            options.AddRange(table.Rows.Select(record => Option(new(file, map, record, log), map.CurrencyOf(Cost), outcome, names)).OfType<FundingOption>());
        }

        return log.Any ? ReadResult<ChoiceDocument>.Refused(log.InOrder) : ReadResult<ChoiceDocument>.Read(new(options.ToValueList(), null, null, null, null, []));
    }

    private static FundingOption? Option(RowReader row, Currency currency, string outcome, Spellings names)
    {
        var name = row.RequiredName<ServiceId>("option")?.Value;
        names.Claim(row, "option", name);
        var (budgeted, cost) = ReadCost(row, currency);
        var effect = Stated(row, "effect", row.Number("effect"), "effect_lower", "effect_upper", row.Number("effect_se"));
        if (name is null || budgeted is null || effect is null || !row.IsClean)
            return null;
        try
        {
            return new(name, budgeted, effect, row.Text("outcome") ?? outcome, cost, row.Text("group"), Names(row, "needs"), Names(row, "excludes"), sources: row.Text("source") is { } source ? [new(source)] : null);
        }
        catch (ArgumentException unfit)
        {
            row.Refuse("option", name, unfit.Message, "Mend the row.");
            return null;
        }
    }

    private static (Money? Budgeted, UncertainNumber? Cost) ReadCost(RowReader row, Currency currency)
    {
        var amount = row.Amount(Cost);
        foreach (var end in new[] { "cost_lower", "cost_upper" })
            row.Amount(end);
        if (!row.IsClean || Stated(row, Cost, amount, "cost_lower", "cost_upper", null) is not { } cost)
            return (null, null);
        return (new(amount ?? row.Number("cost_upper")!.Value, currency), amount is not null && cost.IsExact ? null : cost);
    }

    /// <summary>A number with what is said of its uncertainty; here decimals become binary fractions.</summary>
    private static UncertainNumber? Stated(RowReader row, string column, decimal? number, string lowerColumn, string upperColumn, decimal? error)
    {
        var (lower, upper) = ((double?)row.Number(lowerColumn), (double?)row.Number(upperColumn));
        if (!row.IsClean)
            return null;
        switch (number, lower, upper, error)
        {
            case (null, null, null, _):
                row.Refuse(column, null, "The cell is blank, and no lower and upper end are given.", $"Write the number, or its bounds as {lowerColumn} and {upperColumn}.");
                return null;
            case (_, null, not null, _) or (_, not null, null, _):
                row.Refuse(lower is null ? lowerColumn : upperColumn, null, "One end is given and the other is not.", "Give both ends, or neither.");
                return null;
            case (_, not null, not null, not null):
                row.Refuse(lowerColumn, row.Text(lowerColumn), "A standard error and two ends are given.", "Give the one or the other.");
                return null;
            case (_, { } low, { } high, _) when low > high || (number is { } between && ((double)between < low || (double)between > high)):
                row.Refuse(lowerColumn, row.Text(lowerColumn), "The lower end, the number and the upper end are out of order.", "Write the smaller end first, and the number between them.");
                return null;
            case (_, _, _, < 0):
                row.Refuse("effect_se", row.Text("effect_se"), "A standard error cannot be negative.", "Write it as published, or leave the cell blank.");
                return null;
            case (null, { } low, { } high, _):
                return UncertainNumber.Between(low, high);
            case ({ } value, { } low, { } high, _):
                return StatedEffects.WithInterval((double)value, low, high);
            case ({ } value, _, _, { } spread):
                return UncertainNumber.Normal((double)value, (double)spread);
            default:
                return UncertainNumber.Exactly((double)number!.Value);
        }
    }

    private static ValueList<string> Names(RowReader row, string column) =>
        row.Text(column)?.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToValueList() ?? [];
}
