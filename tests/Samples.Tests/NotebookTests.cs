using System.Globalization;

namespace Samples.Tests;

/// <summary>Every notebook runs from top to bottom and gives what is stored in it. To store new outputs, set PEOPLEPOWERED_ACCEPT_NOTEBOOKS=1 and run the tests once.</summary>
[Collection("One console and one working directory")]
public sealed class NotebookTests
{
    public static TheoryData<string> Notebooks => [.. Directory.GetFiles(Notebook.Folder, "*.ipynb").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Fact]
    public void There_is_a_notebook_for_each_question() => Assert.Equal(3, Notebooks.Count);

    [Theory]
    [MemberData(nameof(Notebooks))]
    public async Task A_notebook_gives_what_is_stored_in_it(string name)
    {
        var notebook = Notebook.Open(name);
        var (culture, folder) = (CultureInfo.CurrentCulture, Environment.CurrentDirectory);
        string run;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            Environment.CurrentDirectory = Notebook.Folder;
            run = await notebook.RunAsync();
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
            Environment.CurrentDirectory = folder;
        }

        if (Environment.GetEnvironmentVariable("PEOPLEPOWERED_ACCEPT_NOTEBOOKS") == "1")
            notebook.Accept();
        Assert.Equal(notebook.Stored(), run);
    }

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void A_notebook_is_of_the_fourth_format_and_for_the_kernel_of_csharp(string name)
    {
        var document = Notebook.Open(name).Document;
        Assert.Equal(4, (int)document["nbformat"]!);
        Assert.Equal(".net-csharp", (string)document["metadata"]!["kernelspec"]!["name"]!);
        Assert.All(document["cells"]!.AsArray(), cell => Assert.Contains((string)cell!["cell_type"]!, (string[])["code", "markdown"]));
    }

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void A_notebook_shows_a_result_and_a_figure(string name)
    {
        var stored = Notebook.Open(name).Stored();
        Assert.Contains("\"text/html\"", stored, StringComparison.Ordinal);
        Assert.Contains("<figure ", stored, StringComparison.Ordinal);
        Assert.Contains("class=\\\"pp-result\\\"", stored, StringComparison.Ordinal);
        Assert.DoesNotContain("\"output_type\": \"error\"", stored, StringComparison.Ordinal);
    }
}
