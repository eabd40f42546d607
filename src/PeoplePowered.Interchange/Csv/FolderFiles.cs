namespace PeoplePowered.Interchange.Csv;

/// <summary>The files of a folder on disk.</summary>
internal static class FolderFiles
{
    /// <summary>Every file that reading looks at, and without its bytes every one that is only named as left unread; one that cannot be opened is in the log.</summary>
    public static Dictionary<string, ReadOnlyMemory<byte>> Load(string folder, ProblemLog log)
    {
        var files = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        foreach (var path in Entries(folder, log))
        {
            var name = Path.GetFileName(path);
            if (FileNames.IsOtherJson(name))
                files.Add(name, default);
            else if (FileNames.IsRead(name) && DiskFile.Read(path, name, log) is { } bytes)
                files.Add(name, bytes);
        }

        return files;
    }

    /// <summary>What the folder would hold once the files are written into it.</summary>
    public static Dictionary<string, ReadOnlyMemory<byte>> Overlay(string folder, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files)
    {
        var all = Load(folder, new());
        foreach (var (name, bytes) in files)
            all[name] = bytes;
        return all;
    }

    /// <summary>Writes the files, each whole under another name first.</summary>
    public static void Save(string folder, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files)
    {
        Directory.CreateDirectory(folder);
        foreach (var (name, bytes) in files)
        {
            var path = Path.Combine(folder, name);
            File.WriteAllBytes($"{path}.part", bytes.Span);
            File.Move($"{path}.part", path, overwrite: true);
        }
    }

    /// <summary>What stands in the folder, folders included, in order of name.</summary>
    private static string[] Entries(string folder, ProblemLog log)
    {
        try
        {
            var entries = Directory.GetFileSystemEntries(folder);
            Array.Sort(entries, StringComparer.Ordinal);
            return entries;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            log.Add(folder, 0, null, null, "The folder cannot be opened.", "Check that it is still there, and that you may list what it holds.");
            return [];
        }
    }
}
