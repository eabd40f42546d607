namespace PeoplePowered.Interchange.Csv;

/// <summary>The files of a folder on disk.</summary>
internal static class FolderFiles
{
    /// <summary>Every file that reading looks at; one that cannot be opened is in the log.</summary>
    public static Dictionary<string, ReadOnlyMemory<byte>> Load(string folder, ProblemLog log)
    {
        var files = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(folder).Where(path => IsRead(Path.GetFileName(path))))
        {
            try
            {
                files.Add(Path.GetFileName(path), File.ReadAllBytes(path));
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                log.Add(Path.GetFileName(path), 0, null, null, "The file cannot be opened.", "Close it in other programs, and check that you may read it.");
            }
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

    private static bool IsRead(string name) => FileNames.IsCsv(name) || string.Equals(name, FileNames.DataPackage, StringComparison.Ordinal);
}
