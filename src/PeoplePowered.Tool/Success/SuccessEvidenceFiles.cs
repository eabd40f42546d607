using PeoplePowered.Domain;
using PeoplePowered.Domain.Commissioning;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Portfolios;
using PeoplePowered.Domain.Success;
using PeoplePowered.Interchange;
using PeoplePowered.Interchange.Csv;
using PeoplePowered.Interchange.Success;

namespace PeoplePowered.Tool.Success;

/// <summary>Reads a definition and its evidence; every problem of every file comes at once.</summary>
internal sealed record SuccessEvidenceFiles(SuccessDefinition Definition, SuccessEvidence Evidence, ValueList<Caveat> Caveats)
{
    public static SuccessEvidenceFiles Read(string definition, string? data, string? people)
    {
        var portfolio = data is null ? null : Portfolio(data);
        var named = SuccessJson.Read(definition, FrameworkOf(portfolio is { Success: true } ? portfolio.Value : null));
        var framework = named.Success ? named.Value.Definition.Criteria[0].Outcome.Framework : new FrameworkId("programme");
        var records = people is null ? null : SpellsCsv.Read(people, framework);
        if (!named.TryGetValue(out var document) || portfolio is { Success: false } || records is { Success: false })
            throw new DataRefusedException([.. named.Problems, .. portfolio?.Problems ?? [], .. records?.Problems ?? []]);
        var evidence = new SuccessEvidence("all sites", portfolio?.Value.ReportedOutcomes.Where(item => item.Outcome.Framework == framework).ToValueList() ?? []) { Frameworks = portfolio?.Value.Frameworks ?? [], People = records?.Value ?? [] };
        Require(document.Definition, portfolio?.Value.ReportedOutcomes ?? [], evidence.People, definition);
        List<Caveat> caveats = [.. portfolio?.Value.Caveats ?? []];
        if (document.Definition.Criteria.OfType<CostAtMost>().Any() && document.Cost is null && Bill(portfolio?.Value, framework) is { } bill)
        {
            evidence = evidence with { Cost = bill.Due };
            caveats.AddRange(bill.Caveats);
        }

        return new(document.Definition, document.About(evidence), caveats.ToValueList());
    }

    private static ReadResult<Portfolio> Portfolio(string path)
    {
        if (Directory.Exists(path) || !File.Exists(path))
            return PortfolioFolder.Read(path);
        try
        {
            return PortfolioFolder.Read(new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal) { [Path.GetFileName(path)] = File.ReadAllBytes(path) });
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            throw new DataRefusedException([new(path, 0, null, null, "The file cannot be opened.", "Check who may read it, and that nobody else has it open.")]);
        }
    }

    /// <summary>The framework of the data where there is but one with results.</summary>
    private static FrameworkId? FrameworkOf(Portfolio? portfolio) =>
        portfolio?.ReportedOutcomes.Select(item => item.Outcome.Framework).Distinct().ToList() is [var only] ? only : null;

    private static void Require(SuccessDefinition definition, ValueList<ReportedOutcome> reported, ValueList<PersonRecord> people, string file)
    {
        var known = reported.Select(item => item.Outcome).Concat(people.Select(person => person.Outcome)).ToHashSet();
        if (definition.Criteria.Any(criterion => known.Contains(criterion.Outcome)))
            return;
        throw new DataRefusedException([new(
            Path.GetFileName(file),
            0,
            "$.criteria",
            string.Join(", ", definition.Criteria.Select(criterion => criterion.Outcome.ToString()).Distinct(StringComparer.Ordinal)),
            "The data hold none of these outcomes.",
            $"Name outcomes of the data: {string.Join(", ", known.Select(outcome => outcome.ToString()).Order(StringComparer.Ordinal).Take(30))}.")]);
    }

    private static Bill? Bill(Portfolio? portfolio, FrameworkId framework) =>
        portfolio?.Framework(framework) is { } defined && portfolio.RateCards.Where(card => card.Framework == framework).ToList() is [var card]
            ? Billing.Of(card, defined, portfolio.ReportedOutcomes.Where(item => item.Outcome.Framework == framework && item.For.Site is not null && item.Breakdown is null))
            : null;
}
