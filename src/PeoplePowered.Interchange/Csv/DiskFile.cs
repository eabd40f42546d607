namespace PeoplePowered.Interchange.Csv;

/// <summary>A file on disk, whole; whatever keeps it from being read is a problem with a remedy, and never an exception.</summary>
internal static class DiskFile
{
    /// <summary>The file's bytes, or <c>null</c> where they cannot be read; the reason is then in the log.</summary>
    /// <param name="path">The path.</param>
    /// <param name="name">What the file is called in problems.</param>
    /// <param name="log">Takes the problem.</param>
    public static byte[]? Read(string path, string name, ProblemLog log)
    {
        try
        {
            if (Directory.Exists(path))
                log.Add(name, 0, null, null, "That is a folder, not a file.", "Name a file; a folder of this name among the files of a portfolio must be renamed or moved.");
            else
                return File.ReadAllBytes(path);
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException or ArgumentException)
        {
            // What exists and is not found is a link; no file has a path that is refused as an argument.
            if (File.Exists(path))
                log.Add(name, 0, null, null, "That is a link to a file that does not exist.", "Put the file itself in the place of the link, or remove the link.");
            else
                log.Add(name, 0, null, null, "There is no such file.", "Check the path; it is read from the current directory unless it starts at the root.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            log.Add(name, 0, null, null, "The file cannot be opened.", "Close it in other programs, and check that you may read it.");
        }

        return null;
    }
}
