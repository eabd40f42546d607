using PeoplePowered.Domain;
using PeoplePowered.Domain.Value;
using PeoplePowered.Interchange.Csv;

namespace PeoplePowered.Interchange.Values;

/// <summary>
/// Discount schedules as CSV: <c>years_from</c>, <c>years_to</c> (blank in the last row, where it has no end) and a column of rates, fractions, for each schedule, named by
/// its header. UTF-8, the same in every culture.
/// </summary>
public static class DiscountSchedulesCsv
{
    private const string From = "years_from";
    private const string To = "years_to";

    /// <summary>Reads a file on disk.</summary>
    /// <param name="path">The file.</param>
    /// <param name="published">When the rates were published, where known.</param>
    /// <returns>A schedule for each column of rates, or every reason why the file was refused.</returns>
    public static ReadResult<ValueList<DiscountSchedule>> Read(string path, PartialDate? published = null)
    {
        Guard.Against.NullOrWhiteSpace(path);
        var log = new ProblemLog();
        return DiskFile.Read(path, path, log) is { } bytes ? Read(bytes, Path.GetFileName(path), published) : ReadResult<ValueList<DiscountSchedule>>.Refused(log.InOrder);
    }

    /// <summary>Reads a file's bytes.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="file">Its name, for problems and as the source.</param>
    /// <param name="published">When the rates were published, where known.</param>
    /// <returns>A schedule for each column of rates, or every reason why the file was refused.</returns>
    public static ReadResult<ValueList<DiscountSchedule>> Read(ReadOnlySpan<byte> bytes, string file, PartialDate? published = null)
    {
        Guard.Against.NullOrWhiteSpace(file);
        var log = new ProblemLog();
        var schedules = TextBytes.Decode(file, bytes, log) is { } text ? Schedules(file, text, published, log) : [];
        return log.Any ? ReadResult<ValueList<DiscountSchedule>>.Refused(log.InOrder) : ReadResult<ValueList<DiscountSchedule>>.Read(schedules);
    }

    private static ValueList<DiscountSchedule> Schedules(string file, string text, PartialDate? published, ProblemLog log)
    {
        string[] rates = [.. CsvTableReader.Header(text).Where(name => name.Length > 0 && name is not (From or To)).Distinct(StringComparer.Ordinal)];
        if (rates.Length == 0)
        {
            log.Add(file, 1, null, null, "There is no column of rates.", "Write years_from, years_to and a column for each schedule, such as standard.");
            return [];
        }

        if (CsvTableReader.Read(file, text, log) is not { } table || HeaderReader.Read(table, new Shape([From, To, .. rates], []), log) is not { } map)
            return [];
        RowReader[] rows = [.. table.Rows.Select(record => new RowReader(file, map, record, log))];
        return rates.Select(name => Schedule(file, name, rows, published, log)).OfType<DiscountSchedule>().ToValueList();
    }

    private static DiscountSchedule? Schedule(string file, string name, RowReader[] rows, PartialDate? published, ProblemLog log)
    {
        var bands = rows.Select(row => Band(row, name)).ToList();
        if (log.Any)
            return null;
        try
        {
            return new(name, [.. bands.OfType<DiscountBand>()], new Source(file, published: published), published);
        }
        catch (ArgumentException refusal)
        {
            log.Add(file, 0, name, null, refusal.Message.Split(" (Parameter", StringSplitOptions.None)[0], "Write the bands in order of years, from 0 or 1 on, each starting the year after the one before ends.");
            return null;
        }
    }

    private static DiscountBand? Band(RowReader row, string name)
    {
        const string remedy = "Write whole years from 0 to 1000, the last one blank where it has no end.";
        if (row.Text(From) is null)
            row.Refuse(From, null, "The cell is blank.", remedy);
        if (row.Text(name) is null)
            row.Refuse(name, null, "The cell is blank.", "Write the rate as a fraction: 3.5 per cent is 0.035.");
        var (from, to, rate) = (row.Count(From), row.Count(To), row.Number(name));
        if (!row.IsClean || from is not { } first || rate is not { } fraction)
            return null;
        if (first > DiscountSchedule.LastYear || to > DiscountSchedule.LastYear || to < first)
            row.Refuse(To, row.Text(To), "The years are out of order, or beyond year 1000.", remedy);
        else if (fraction is < 0 or >= 1)
            row.Refuse(name, row.Text(name), "A rate is a fraction from 0 to below 1.", "Write 3.5 per cent as 0.035.");
        else
            return new((int)first, (int?)to, fraction);
        return null;
    }
}
