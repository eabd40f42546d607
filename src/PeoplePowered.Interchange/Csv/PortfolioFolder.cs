using PeoplePowered.Domain.Portfolios;

namespace PeoplePowered.Interchange.Csv;

/// <summary>
/// A portfolio as a folder of CSV files: <c>initiatives.csv</c>, <c>strategic-investments.csv</c>, <c>partnership-awards.csv</c>,
/// <c>*-rate-card.csv</c>, <c>*-results.csv</c> and <c>*-programme-results.csv</c>, with an optional <c>datapackage.json</c> that
/// gives titles and sources. Thread-safe; the same in every culture.
/// </summary>
/// <remarks>
/// <para>Reading is all or nothing: every bad line of every file is reported at once, with its file, line, column, value and remedy.
/// Files are told by name, then by header; a file of none of the shapes, and a column that a portfolio has no place for, are left
/// out with a caveat. A JSON file other than
/// <c>datapackage.json</c> is left out with a caveat too. Hidden files and folders within the folder are not read. Site names of one file
/// that differ only in case or in the encoding of their characters, and names with invisible characters, are refused, as are counts
/// above 100,000,000,000 and amounts above 1,000,000,000,000,000. What <c>X-results.csv</c> holds is of the service and
/// the outcomes framework <c>X</c>, and so is <c>X-rate-card.csv</c>; without an X they are called <c>programme</c>.</para>
/// <para>Text is UTF-8. Cells are read without the white space around them. Dates are <c>2013-01-17</c>, <c>2013-01</c> or
/// <c>2013</c>. Numbers are digits with a full stop before decimals; an exponent is allowed. A blank cell is not known. Amounts are
/// exact unless a column beside them says otherwise (exact, at least, up to, about, unknown; <i>between</i> has two numbers and needs
/// JSON). The participants of programme results are <i>about</i> so many unless a column <c>participants_is</c> says otherwise, since
/// programmes publish round headcounts. The currency is part of a column's name, as in <c>amount_gbp</c>.</para>
/// <para>Investments without a column <c>initiative</c> are taken to belong to the first initiative listed, and a caveat says so. One
/// outcome worded in two ways has two versions of its definition. Rows of totals are refused.</para>
/// <para>Written files have the form of RFC 4180 (lines end in CR LF). Order is kept within a file; between files it is that of their
/// names.</para>
/// </remarks>
public static class PortfolioFolder
{
    /// <summary>Reads a folder.</summary>
    /// <param name="folder">The folder's path.</param>
    /// <returns>The portfolio, or every reason why it was refused; also where the path is empty, or the folder is missing, cannot be
    /// opened or holds no CSV file.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="folder"/> is <c>null</c>.</exception>
    public static ReadResult<Portfolio> Read(string folder)
    {
        Guard.Against.Null(folder);
        var log = new ProblemLog();
        if (Directory.Exists(folder))
            return PortfolioReader.Read(folder, FolderFiles.Load(folder, log), log);
        if (string.IsNullOrWhiteSpace(folder))
            log.Add("folder", 0, null, null, "No folder is named.", "Name the folder that holds the files; the current directory is '.'.");
        else if (File.Exists(folder))
            log.Add(folder, 0, null, null, "That is a file, not a folder.", "Name the folder that holds it.");
        else
            log.Add(folder, 0, null, null, "There is no such folder.", "Check the path; it is read from the current directory unless it starts at the root.");
        return ReadResult<Portfolio>.Refused(log.InOrder);
    }

    /// <summary>Reads files held in memory.</summary>
    /// <param name="files">The bytes of each file, by its name without a folder.</param>
    /// <returns>The portfolio, or every reason why it was refused.</returns>
    public static ReadResult<Portfolio> Read(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files) =>
        PortfolioReader.Read("files", Guard.Against.Null(files), new());

    /// <summary>Writes a portfolio as files held in memory.</summary>
    /// <param name="portfolio">The portfolio.</param>
    /// <returns>The bytes of each file, by its name.</returns>
    /// <exception cref="ArgumentException">The portfolio is empty, or holds something that the files cannot: what was written is read again
    /// and compared, so that nothing is lost in silence. The message names what would be; JSON holds everything.</exception>
    public static IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Write(Portfolio portfolio)
    {
        var files = PortfolioWriter.Write(Guard.Against.Null(portfolio));
        RoundTrip.Require(portfolio, files);
        return files;
    }

    /// <summary>Writes a portfolio into a folder, which is made where it is missing. Files of the same names are replaced, others stay.</summary>
    /// <param name="portfolio">The portfolio.</param>
    /// <param name="folder">The folder's path.</param>
    /// <exception cref="ArgumentException">As of <see cref="Write(Portfolio)"/>; also where files that stay would be read as part of the portfolio. Nothing is written then.</exception>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    public static void Write(Portfolio portfolio, string folder)
    {
        Guard.Against.NullOrWhiteSpace(folder);
        var files = Write(portfolio);
        if (Directory.Exists(folder))
            RoundTrip.Require(portfolio, FolderFiles.Overlay(folder, files));
        FolderFiles.Save(folder, files);
    }
}
