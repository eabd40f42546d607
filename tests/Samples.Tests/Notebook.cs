using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

namespace Samples.Tests;

/// <summary>A notebook of C# (nbformat 4), and what its cells give when they are run in order.</summary>
internal sealed class Notebook
{
    private static readonly JsonSerializerOptions s_written = new() { WriteIndented = true, IndentSize = 1, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly string _path;
    private readonly JsonNode _document;

    private Notebook(string path) => (_path, _document) = (path, JsonNode.Parse(File.ReadAllText(path))!);

    public static string Folder { get; } = Path.Combine(Sample.Root, "samples", "notebooks");

    public JsonNode Document => _document;

    private IEnumerable<JsonObject> CodeCells => _document["cells"]!.AsArray().Select(cell => cell!.AsObject()).Where(cell => (string)cell["cell_type"]! == "code");

    public static Notebook Open(string name) => new(Path.Combine(Folder, name));

    /// <summary>The notebook as a file has it, with the outputs stored in it.</summary>
    public string Stored() => File.ReadAllText(_path).ReplaceLineEndings("\n");

    /// <summary>Runs every cell and puts what it gives in the place of its outputs.</summary>
    public async Task<string> RunAsync()
    {
        ScriptState<object>? state = null;
        var number = 0;
        foreach (var cell in CodeCells)
        {
            using var printed = new StringWriter(CultureInfo.InvariantCulture);
            var console = Console.Out;
            try
            {
                Console.SetOut(printed);
                var code = Code(cell);
                state = state is null ? await CSharpScript.RunAsync(code, Options()) : await state.ContinueWithAsync(code);
            }
            finally
            {
                Console.SetOut(console);
            }

            cell["execution_count"] = ++number;
            cell["outputs"] = Outputs(printed.ToString(), state.ReturnValue, number);
        }

        return _document.ToJsonString(s_written) + "\n";
    }

    /// <summary>Stores the outputs of the last run.</summary>
    public void Accept() => File.WriteAllText(_path, _document.ToJsonString(s_written) + "\n");

    /// <summary>A cell's code without the lines that load the library, which is loaded here already.</summary>
    private static string Code(JsonObject cell) => string.Join('\n', string.Concat(cell["source"]!.AsArray().Select(line => (string)line!)).Split('\n')
        .Where(line => !line.StartsWith("#r", StringComparison.Ordinal)));

    /// <summary>What the kernel brings of itself, and the library as it is loaded here.</summary>
    private static ScriptOptions Options()
    {
        Type[] needed = [typeof(PeoplePowered.Statistics.Estimable), typeof(PeoplePowered.Domain.Money), typeof(PeoplePowered.Interchange.ReadProblem), typeof(PeoplePowered.Reporting.Figures.Figure), typeof(NodaTime.LocalDate)];
        return ScriptOptions.Default
            .WithReferences(AppDomain.CurrentDomain.GetAssemblies().Where(assembly => !assembly.IsDynamic && assembly.Location.Length > 0).Concat(needed.Select(type => type.Assembly)).Distinct())
            .WithImports("System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Text", "System.Threading.Tasks");
    }

    private static JsonArray Outputs(string printed, object? value, int number)
    {
        var outputs = new JsonArray();
        if (printed.Length > 0)
            outputs.Add(new JsonObject { ["name"] = "stdout", ["output_type"] = "stream", ["text"] = Lines(printed) });
        if (value is not null)
            outputs.Add(new JsonObject { ["data"] = Shown(value), ["execution_count"] = number, ["metadata"] = new JsonObject(), ["output_type"] = "execute_result" });
        return outputs;
    }

    private static JsonObject Shown(object value)
    {
        var data = new JsonObject();
        if (!Kernel.Attributes(value.GetType()).Any())
            data["text/plain"] = Lines(Convert.ToString(value, CultureInfo.InvariantCulture)!);
        else
            foreach (var type in Kernel.PreferredMimeTypes(value.GetType()))
                data[type] = Lines(Kernel.Show(value, type)!);
        return data;
    }

    private static JsonArray Lines(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        return new([.. lines.Select((line, index) => (JsonNode)(index < lines.Length - 1 ? line + "\n" : line)).Where(line => ((string)line!).Length > 0)]);
    }
}
