using PeoplePowered.Domain;
using PeoplePowered.Domain.Commissioning;
using PeoplePowered.Interchange.Csv;

namespace PeoplePowered.Interchange.Payments;

/// <summary>Claims of single people as a CSV file, a row each.</summary>
/// <remarks>
/// <para>Columns: <c>person</c> (a pseudonym, never a name) and <c>outcome</c> (its key on the rate card) have to be there. So does <c>achieved_on</c>, as
/// <c>2013-01-17</c>; its cells may be blank, and terms that need the date then do not pay. There may be <c>started_on</c> (when the person joined), <c>site</c>,
/// <c>verification</c> (not stated, accepted, sampled and accepted, not required, not sampled, awaiting, disputed, sampled and rejected, rejected; blank is not
/// stated), <c>evidence</c> and <c>paid_gbp</c> (or another currency: what was paid already). Other columns are passed over.</para>
/// <para>Every bad row is reported at once; the person is not repeated in problems. The rows may stand in any order. A million rows are read in seconds.</para>
/// </remarks>
public static class AchievementsCsv
{
    /// <summary>The columns by which the file is told from one of site totals.</summary>
    internal static Shape Shape { get; } = new(["person", "outcome", "achieved_on"], ["started_on", "site", "verification", "evidence", "paid_*"]);

    /// <summary>Reads a file on disk.</summary>
    /// <param name="path">The file.</param>
    /// <param name="currency">The currency that <c>paid_gbp</c> has to be in; pounds where <c>null</c>.</param>
    /// <param name="outcomes">The keys that outcomes may have; a key that is none of them is refused. Any where <c>null</c>.</param>
    /// <returns>The claims, or every reason why they were refused.</returns>
    public static ReadResult<ClaimTable> Read(string path, Currency? currency = null, IReadOnlyCollection<OutcomeKey>? outcomes = null)
    {
        Guard.Against.Null(path);
        var log = new ProblemLog();
        return DiskFile.Read(path, path, log) is { } bytes ? Read(bytes, Path.GetFileName(path), currency, outcomes) : ReadResult<ClaimTable>.Refused(log.InOrder);
    }

    /// <summary>Reads bytes.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="file">Its name, for problems.</param>
    /// <param name="currency">The currency that <c>paid_gbp</c> has to be in; pounds where <c>null</c>.</param>
    /// <param name="outcomes">The keys that outcomes may have; a key that is none of them is refused. Any where <c>null</c>.</param>
    /// <returns>The claims, or every reason why they were refused.</returns>
    public static ReadResult<ClaimTable> Read(ReadOnlySpan<byte> bytes, string file, Currency? currency = null, IReadOnlyCollection<OutcomeKey>? outcomes = null)
    {
        Guard.Against.NullOrWhiteSpace(file);
        var log = new ProblemLog();
        if (TextBytes.Decode(file, bytes, log) is not { } text || CsvTableReader.Read(file, text, log) is not { } table || HeaderReader.Read(table, Shape, log, passesOver: true) is not { } columns)
            return ReadResult<ClaimTable>.Refused(log.InOrder);
        if (columns.Has("paid_*") && columns.CurrencyOf("paid_*") != (currency ?? Currency.Gbp))
            log.Add(file, table.Header.Line, columns.NameOf("paid_*"), null, $"The rate card is in {currency ?? Currency.Gbp}.", "Write what was paid in the currency of the card.");
        var claims = ClaimTable.Of(new AchievementRows(file, columns, log, outcomes).Read(table.Rows));
        return log.Any ? ReadResult<ClaimTable>.Refused(log.InOrder) : ReadResult<ClaimTable>.Read(claims);
    }
}
