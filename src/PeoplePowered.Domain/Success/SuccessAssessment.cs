using System.Globalization;
using PeoplePowered.Domain.Results;

namespace PeoplePowered.Domain.Success;

/// <summary>Whether something is a success, to whom, and on what those differ who differ. There is no average of perspectives.</summary>
/// <param name="Definition">The definition's title.</param>
/// <param name="DeclaredOn">When it came to be as it is.</param>
/// <param name="Subject">What was assessed.</param>
/// <param name="Criteria">Each criterion declared, in the order of the definition; all of them, also those that turned out badly.</param>
/// <param name="Perspectives">Each perspective.</param>
/// <param name="Agreements">The perspectives by their answer.</param>
/// <param name="Disagreements">Each two perspectives whose answers differ, and on what.</param>
/// <param name="Attrition">The attrition stated.</param>
/// <param name="Caveats">What is to be said about all this, criteria's own caveats included.</param>
/// <param name="Sources">Where the figures are stated, each source once.</param>
/// <param name="Made">How it was made.</param>
[TypeFormatterSource(typeof(ResultFormatterSource))]
public sealed record SuccessAssessment(
    string Definition,
    PartialDate DeclaredOn,
    string Subject,
    ValueList<CriterionResult> Criteria,
    ValueList<PerspectiveAssessment> Perspectives,
    ValueList<PerspectiveAgreement> Agreements,
    ValueList<PerspectiveDisagreement> Disagreements,
    ValueList<Attrition> Attrition,
    ValueList<Caveat> Caveats,
    ValueList<Source> Sources,
    Made Made) : IShownResult
{
    /// <summary>Whether all perspectives come to one answer.</summary>
    public bool AllAgree => Agreements.Count == 1;

    /// <summary>The assessment in lines, invariant.</summary>
    public override string ToString() => Format(null);

    /// <summary>The assessment in lines, in the reader's culture.</summary>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public string Format(IFormatProvider? formatProvider) => string.Join(
        '\n',
        [
            $"{Subject}: {Definition}, declared on {DeclaredOn}",
            .. Criteria.Select(criterion => criterion.Format(formatProvider)),
            .. Perspectives.Select(perspective => perspective.Format(formatProvider)),
            .. Disagreements.Select(disagreement => disagreement.ToString()),
        ]);

    /// <summary>A compact table for people, and what is to be said about it: lines that end in a line feed, columns of even width.</summary>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public string ToTable(IFormatProvider? formatProvider = null) => SuccessTable.Of(this, formatProvider ?? CultureInfo.InvariantCulture).ToText();

    /// <summary>The assessment as tidy comma-separated values (RFC 4180, invariant): a row for each criterion, perspective and caveat. A text that a spreadsheet would take for a formula gets an apostrophe before it.</summary>
    public string ToCsv() => SuccessTable.Csv(this);

    ResultTable IShownResult.Shown(IFormatProvider formatProvider) => SuccessTable.Of(this, formatProvider);
}
