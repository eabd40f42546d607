using PeoplePowered.Domain;
using PeoplePowered.Domain.Value;
using PeoplePowered.Interchange.Json;

namespace PeoplePowered.Interchange.Values;

/// <summary>
/// A case as people write it by hand: with <c>lines</c> it is appraised, with <c>investment</c> and <c>outcomes</c> it is an account of social return. Comments and
/// trailing commas are welcome; properties that start with an underscore are remarks.
/// </summary>
/// <remarks>
/// A number is <c>0.3</c>; <c>[0.2, 0.4]</c> for bounds alone; or <c>{"normal": [mean, sd]}</c>, <c>{"triangular": [lower, mode, upper]}</c>,
/// <c>{"uniform": [lower, upper]}</c>, <c>{"lognormal": [median, sd of the log]}</c>, <c>{"beta": [a, b]}</c>. A text in its place names one of <c>inputs</c>.
/// </remarks>
public static class ValueModelJson
{
    /// <summary>A commented example of an account of social return, to start from; it reads without a problem.</summary>
    public static string Template => JsonDocuments.Template("Values");

    /// <summary>A commented example of an appraisal.</summary>
    public static string AppraisalTemplate => JsonDocuments.Template("Values", "template-appraisal.jsonc");

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="schedules">The schedules that lines may name in the place of those that come with the library: <c>standard</c>, <c>health</c> and <c>over-50-sensitivity</c>; each name once.</param>
    /// <returns>The case, or every reason why it was refused, each with its path in the file.</returns>
    public static ReadResult<ValueModel> Read(string path, ValueList<DiscountSchedule>? schedules = null) => JsonDocuments.Read(path, Model(schedules));

    /// <summary>Reads a case from UTF-8.</summary>
    /// <param name="utf8">The document; a byte order mark in front is passed over.</param>
    /// <param name="fileName">The file's name, for problems.</param>
    /// <param name="schedules">The schedules that lines may name in the place of those that come with the library; each name once.</param>
    /// <returns>The case, or every reason why it was refused; bad bytes never throw.</returns>
    public static ReadResult<ValueModel> Read(ReadOnlyMemory<byte> utf8, string fileName = "model.json", ValueList<DiscountSchedule>? schedules = null) => JsonDocuments.Read(utf8, fileName, Model(schedules));

    // Whatever is not read was refused, so that the stand-in is never seen.
    private static Func<Cursor, ValueModel> Model(ValueList<DiscountSchedule>? schedules)
    {
        IReadOnlyDictionary<string, DiscountSchedule> known = schedules is null ? BuiltInSchedules.ByWord : schedules.ToDictionary(schedule => schedule.Name, StringComparer.Ordinal);
        return root => ValueModelReader.Read(root, known)!;
    }
}
