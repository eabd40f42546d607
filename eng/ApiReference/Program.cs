using ApiReference;

if (args is not [var folder])
{
    Console.Error.WriteLine("Usage: dotnet run --project eng/ApiReference -- docs/api");
    return 2;
}

Directory.CreateDirectory(folder);
foreach (var stale in Directory.EnumerateFiles(folder, "*.md"))
    File.Delete(stale);
foreach (var (name, text) in ReferencePages.Generate(ReferencePages.Libraries))
    File.WriteAllText(Path.Combine(folder, name), text);
return 0;
