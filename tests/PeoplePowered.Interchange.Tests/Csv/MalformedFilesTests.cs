using System.Text;
using PeoplePowered.Interchange.Csv;

namespace PeoplePowered.Interchange.Tests.Csv;

/// <summary>One fault each, with the one problem that must be reported of it.</summary>
public sealed class MalformedFilesTests
{
    private const string Initiatives = "initiative,announced,amount_gbp,amount_is,years_from,years_to,note,source\n";
    private const string Investments = "investment,announced,amount_gbp,starts,ends,partnerships,priority_group,source\n";
    private const string Awards = "investment,area,lead_organisation,lead_sector,award_gbp,award_is,source\n";
    private const string Card = "outcome,description,kind,tariff_gbp,implies\n";
    private const string Cards = "rate_card,cap_per_participant_gbp,outcome,description,tariff_gbp,implies\n";
    private const string Results = "site,participants,outcome,achieved,period_start,period_end\n";
    private const string Programme = "investment,site,outcome,definition,vintage,kind,value_percent,ci_lower,ci_upper,participants,design,source\n";

    public static TheoryData<string, string, int, string?, string?> Faults => new()
    {
        // Structure.
        { "a-results.csv", "", 1, null, null },
        { "anything.csv", "", 1, null, null },
        { "a-results.csv", Results, 1, null, null },
        { "a-results.csv", "site,participants,outcome,period_start,period_end\nA,2,x,,\n", 1, "achieved", null },
        { "a-results.csv", "site,participants,outcome,acheived\nA,2,x,1\n", 1, "acheived", null },
        { "a-results.csv", "Site,participants,outcome,achieved\nA,2,x,1\n", 1, "Site", null },
        { "a-results.csv", "site,participants,outcome,achieved,site\nA,2,x,1,A\n", 1, "site", null },
        { "a-results.csv", "site,participants,outcome,achieved,SITE\nA,2,x,1,A\n", 1, "SITE", null },
        { "a-results.csv", "site,participants,outcome,achieved,\nA,2,x,1,\n", 1, null, null },
        { "a-results.csv", "site;participants;outcome;achieved\nA;2;x;1\n", 1, null, "site;participants;outcome;achieved" },
        { "unnamed.csv", "site;participants;outcome;achieved\nA;2;x;1\n", 1, null, "site;participants;outcome;achieved" },
        { "a-results.csv", "site\tparticipants\toutcome\tachieved\nA\t2\tx\t1\n", 1, null, "site\tparticipants\toutcome\tachieved" },
        { "a-results.csv", Results + "A,2,x,1,,\nB,2,x,1\n", 3, null, "B,2,x,1" },
        { "a-results.csv", Results + "A,2,x,1,,\nB,2,x,1,,,\n", 3, null, "B,2,x,1,,," },
        { "a-results.csv", Results + "\"A\n(north)\n\"\"old\"\"\",2,x,1,,\n", 2, "site", "A\n(north)\n\"old\"" },
        { "a-results.csv", "site,\"participants\" n,outcome,achieved\nA,2,x,1\n", 1, null, "site,\"participants\" n,outcome,achieved" },
        { "a-results.csv", Results + "A,2,x,1,,\nB \"north\",2,x,1,,\n", 3, null, "B \"north\",2,x,1,," },
        { "a-results.csv", Results + "A,2,x,1,,\n\"B\" north,2,x,1,,\n", 3, null, "\"B\" north,2,x,1,," },
        { "a-results.csv", Results + "A,2,x,1,,\n\"B,2,x,1,,\nC,2,x,1,,\n", 3, null, "\"B,2,x,1,,\nC,2,x,1,," },
        { "a-results.csv", Results + "A,2,x,1,,\nB,2,x,1,,\"\"\"", 3, null, "B,2,x,1,,\"\"\"" },

        // Cells of site results.
        { "a-results.csv", Results + "A,2,x,-1,,\n", 2, "achieved", "-1" },
        { "a-results.csv", Results + "A,2.5,x,1,,\n", 2, "participants", "2.5" },
        { "a-results.csv", Results + "A,\"1,234\",x,1,,\n", 2, "participants", "1,234" },
        { "a-results.csv", Results + "A,2,x,46%,,\n", 2, "achieved", "46%" },
        { "a-results.csv", Results + "A,2,x,NaN,,\n", 2, "achieved", "NaN" },
        { "a-results.csv", Results + "A,2,x,n/a,,\n", 2, "achieved", "n/a" },
        { "a-results.csv", Results + "A,2,x,-,,\n", 2, "achieved", "-" },
        { "a-results.csv", Results + "A,2,x,one,,\n", 2, "achieved", "one" },
        { "a-results.csv", Results + "A,1e19,x,1,,\n", 2, "participants", "1e19" },
        { "a-results.csv", Results + "A,100000000001,x,1,,\n", 2, "participants", "100000000001" },
        { "a-results.csv", Results + "A,2,x,9e18,,\n", 2, "achieved", "9e18" },
        { "a-results.csv", Results + "Ambition\u200B,2,x,1,,\n", 2, "site", "Ambition\u200B" },
        { "a-results.csv", Results + "Ambi\uFEFFtion,2,x,1,,\n", 2, "site", "Ambi\uFEFFtion" },
        { "a-results.csv", Results + "A,2,\u2060x,1,,\n", 2, "outcome", "\u2060x" },
        { "a-results.csv", Results + "ambition,2,x,1,,\nB,2,x,1,,\nAmbition,2,y,1,,\n", 4, "site", "Ambition" },
        { "a-results.csv", Results + "Caf\u00E9,2,x,1,,\nCafe\u0301,2,y,1,,\n", 3, "site", "Cafe\u0301" },
        { "a-results.csv", Results + "Site 1,2,x,1,,\nＳite\u00A01,2,x,1,,\n", 3, "site", "Ｓite\u00A01" },
        { "a-results.csv", Results + ",2,x,1,,\n", 2, "site", null },
        { "a-results.csv", Results + "A,2,,1,,\n", 2, "outcome", null },
        { "a-results.csv", Results + "TOTAL,2,x,1,,\n", 2, "site", "TOTAL" },
        { "a-results.csv", Results + "A,2,Grand Total,1,,\n", 2, "outcome", "Grand Total" },
        { "a-results.csv", Results + "A,2,x,1,,\nA,2,x,1,,\n", 3, "outcome", "x" },
        { "a-results.csv", Results + "A,2,x,1,17/01/2013,2013\n", 2, "period_start", "17/01/2013" },
        { "a-results.csv", Results + "A,2,x,1,2013-02-29,2014\n", 2, "period_start", "2013-02-29" },
        { "a-results.csv", Results + "A,2,x,1,2013,\n", 2, "period_end", null },
        { "a-results.csv", Results + "A,2,x,1,2013-05,2013-04\n", 2, "period_end", "2013-04" },

        // Initiatives, investments and awards.
        { "initiatives.csv", Initiatives + "P,,5,roughly,,,,s\n", 2, "amount_is", "roughly" },
        { "initiatives.csv", Initiatives + "P,,5,between,,,,s\n", 2, "amount_is", "between" },
        { "initiatives.csv", Initiatives + "P,,5,unknown,,,,s\n", 2, "amount_is", "unknown" },
        { "initiatives.csv", Initiatives + "P,,,up to,,,,s\n", 2, "amount_gbp", null },
        { "initiatives.csv", Initiatives + "P,,£300m,up to,,,,s\n", 2, "amount_gbp", "£300m" },
        { "initiatives.csv", Initiatives + "P,,-5,exact,,,,s\n", 2, "amount_gbp", "-5" },
        { "initiatives.csv", Initiatives + "P,,7.9e28,exact,,,,s\n", 2, "amount_gbp", "7.9e28" },
        { "initiatives.csv", Initiatives + "P,,1000000000000000.01,up to,,,,s\n", 2, "amount_gbp", "1000000000000000.01" },
        { "strategic-investments.csv", Investments + "T,,5,,,100000000001,,s\n", 2, "partnerships", "100000000001" },
        { "a-rate-card.csv", Card + "x,X,outcome,1e16,\n", 2, "tariff_gbp", "1e16" },
        { "programme-results.csv", Programme + "T,,x,X,,gross,5,,,100000000001,descriptive,s\n", 2, "participants", "100000000001" },
        { "initiatives.csv", Initiatives + "P,,5,exact,10,5,,s\n", 2, "years_to", "5" },
        { "initiatives.csv", Initiatives + "P,,5,exact,2013,,,s\n", 2, "years_from", "2013" },
        { "initiatives.csv", Initiatives + "P,,5,exact,,,,\n", 2, "source", null },
        { "initiatives.csv", "initiative,announced,amount_gbp,amount_eur,amount_is,years_from,years_to,note,source\nP,,5,5,exact,,,,s\n", 1, "amount_eur", null },
        { "initiatives.csv", "initiative,announced,amount_GBP,amount_is,years_from,years_to,note,source\nP,,5,exact,,,,s\n", 1, "amount_GBP", null },
        { "strategic-investments.csv", Investments + "T,17 January 2013,5,,,,,s\n", 2, "announced", "17 January 2013" },
        { "strategic-investments.csv", Investments + "T,,5,2018,2013,,,s\n", 2, "ends", "2013" },
        { "strategic-investments.csv", Investments + "T,,5,,,1.5,,s\n", 2, "partnerships", "1.5" },
        { "partnership-awards.csv", Awards + "T,London,,voluntary and community,5,exact,s\n", 2, "lead_sector", "voluntary and community" },
        { "partnership-awards.csv", Awards + "T,London,,,5,exact,s\nT,London,,,6,exact,s\n", 3, "area", "London" },
        { "partnerships.csv", Awards + "T,,,,5,exact,s\n", 2, "area", null },

        // Rate cards.
        { "a-rate-card.csv", Card + "x,X,outcome,,\n", 2, "tariff_gbp", null },
        { "a-rate-card.csv", Card + "x,X,outcome,-5,\n", 2, "tariff_gbp", "-5" },
        { "a-rate-card.csv", Card + "x,X,result,5,\n", 2, "kind", "result" },
        { "a-rate-card.csv", Card + "x,X,,5,y\n", 2, "implies", "y" },
        { "a-rate-card.csv", Card + "x,X,,5,x\n", 2, "implies", "x" },
        { "a-rate-card.csv", Card + "x,X,,5,\nx,X,,6,\n", 3, "outcome", "x" },
        { "a-rate-cards.csv", Cards + "r,10,x,X,5,\nr,11,y,Y,5,\n", 3, "cap_per_participant_gbp", "11" },
        { "a-rate-cards.csv", Cards + ",10,x,X,5,\n", 2, "rate_card", null },
        { "a-rate-cards.csv", "rate_card,cap_per_participant_gbp,outcome,description,tariff_eur\nr,10,x,X,5\n", 1, "cap_per_participant_gbp", null },

        // Programme results.
        { "programme-results.csv", Programme + "T,,x,X,,gross,146,,,,descriptive,s\n", 2, "value_percent", "146" },
        { "programme-results.csv", Programme + "T,,x,X,,net,5,,,,comparison,s\n", 2, "kind", "net" },
        { "programme-results.csv", Programme + "T,,x,X,,,5,,,,comparison,s\n", 2, "kind", null },
        { "programme-results.csv", Programme + "T,,x,X,,net percentage points,101,,,,comparison,s\n", 2, "value_percent", "101" },
        { "programme-results.csv", Programme + "T,,x,X,,net percentage points,5,,,,before and after,s\n", 2, "design", "before and after" },
        { "programme-results.csv", Programme + "T,,x,X,,gross,5,,,,randomized,s\n", 2, "design", "randomized" },
        { "programme-results.csv", Programme + "T,,x,X,,gross,5,,,,,s\n", 2, "design", null },
        { "programme-results.csv", Programme + "T,,x,X,,gross,5,4,,,descriptive,s\n", 2, "ci_upper", null },
        { "programme-results.csv", Programme + "T,,x,X,,gross,5,6,4,,descriptive,s\n", 2, "ci_upper", "4" },
        { "programme-results.csv", Programme + "T,,x,X,,gross,46%,,,,descriptive,s\n", 2, "value_percent", "46%" },
        { "programme-results.csv", Programme + "T,,x,X,,gross,\"46,5\",,,,descriptive,s\n", 2, "value_percent", "46,5" },
        { "programme-results.csv", Programme + "T,,x,X,,gross,5,,,2.5,descriptive,s\n", 2, "participants", "2.5" },
        { "programme-results.csv", Programme + "T,,x,X,,gross,5,,,,descriptive,s\nT,,x,X,,gross,6,,,,descriptive,s\n", 3, "outcome", "x" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_is_reported_with_its_file_line_column_value_and_remedy(string file, string text, int line, string? column, string? value)
    {
        var result = Evidence.Read((file, text));
        Assert.False(result.Success);
        var problem = Assert.Single(result.Problems);
        Assert.Equal((file, line, column, value), (problem.File, problem.Line, problem.Column, problem.Value));
        Assert.NotEmpty(problem.Problem);
        Assert.NotEmpty(problem.Remedy);
        Assert.Throws<DataRefusedException>(() => result.Value);
    }

    public static TheoryData<byte[], int, string?> BadBytes => new()
    {
        { [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Results + "A,2,x,1,,\n")], 1, null },
        { [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Results + "A,2,x,1,,\n")], 1, null },
        { Encoding.Latin1.GetBytes(Results + "A,2,x,1,,\nB£,2,x,1,,\n"), 3, "0xA3" },
        { Encoding.Latin1.GetBytes(Results + "\"A\r\nB\",2,x,1,,\r\n\r\nC\u0096D,2,x,1,,\r\n"), 5, "0x96" },
        { Encoding.UTF8.GetBytes(Results + "A,2,x,1,,\nB\0,2,x,1,,\n"), 3, "0x00" },
    };

    [Theory]
    [MemberData(nameof(BadBytes))]
    public void Bytes_that_are_not_utf8_text_are_refused_with_their_line(byte[] bytes, int line, string? value)
    {
        var problem = Assert.Single(PortfolioFolder.Read(new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal) { ["a-results.csv"] = bytes }).Problems);
        Assert.Equal(("a-results.csv", line, null, value), (problem.File, problem.Line, problem.Column, problem.Value));
        Assert.Contains("UTF-8", problem.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_problem_of_every_file_is_reported_at_once_in_order_of_file_and_line()
    {
        var result = Evidence.Read(
            ("b-results.csv", Results + "A,2,x,-1,,\nB,two,,1,2013,\n"),
            ("initiatives.csv", Initiatives + "P,,5,roughly,,,,s\n"),
            ("b-rate-card.csv", Card + "y,Y,,£5,\nz,Z\n"),
            ("partnership-awards.csv", "investment,area,lead_organisation,lead_sektor,award_gbp,award_is,source\nT,London,,,5,exact,s\n"),
            ("programme-results.csv", Programme + "T,,x,X,,gross,146,6,4,,randomized,\n"));
        Assert.Equal(
            [
                "b-rate-card.csv 2 tariff_gbp £5", "b-rate-card.csv 3  z,Z",
                "b-results.csv 2 achieved -1", "b-results.csv 3 outcome ", "b-results.csv 3 participants two", "b-results.csv 3 period_end ",
                "initiatives.csv 2 amount_is roughly",
                "partnership-awards.csv 1 lead_sektor ",
                "programme-results.csv 2 value_percent 146", "programme-results.csv 2 ci_upper 4", "programme-results.csv 2 design randomized", "programme-results.csv 2 source ",
            ],
            result.Problems.Select(problem => FormattableString.Invariant($"{problem.File} {problem.Line} {problem.Column} {problem.Value}")));
    }

    [Fact]
    public void Names_are_checked_across_files_with_the_name_that_was_meant()
    {
        var result = Evidence.Read(
            ("a-rate-card.csv", Card + "job-entry,J,,5,\n"),
            ("a-results.csv", Results + "A,2,job-entyr,1,,\nA,2,job-entry,1,,\n"),
            ("partnership-awards.csv", Awards + "Talent Mach,London,,,5,exact,s\n"),
            ("programme-results.csv", Programme + "talent match,,x,X,,gross,46,,,,descriptive,s\n"),
            ("strategic-investments.csv", Investments + "Talent Match,,5,,,,,s\n"));
        Assert.Equal(
            [("a-results.csv", "job-entyr", "Did you mean 'job-entry'?"), ("partnership-awards.csv", "Talent Mach", "Did you mean 'Talent Match'?"), ("programme-results.csv", "talent match", "Did you mean 'Talent Match'?")],
            result.Problems.Select(problem => (problem.File, problem.Value!, problem.Remedy)));
    }

    [Fact]
    public void A_misspelt_column_and_a_misspelt_word_are_answered_with_the_one_that_was_meant()
    {
        Assert.Equal("Did you mean 'achieved'?", Assert.Single(Evidence.Read(("a-results.csv", "site,participants,outcome,acheived\nA,2,x,1\n")).Problems).Remedy);
        Assert.Equal("Did you mean 'amount_gbp'?", Assert.Single(Evidence.Read(("initiatives.csv", "initiative,announced,Amount GBP,amount_is,years_from,years_to\nP,,5,exact,,\n")).Problems).Remedy);
        Assert.Equal("Did you mean 'randomised'?", Assert.Single(Evidence.Read(("programme-results.csv", Programme + "T,,x,X,,gross,5,,,,randomized,s\n")).Problems).Remedy);
    }

    [Fact]
    public void Amounts_and_counts_at_their_limits_are_read_and_those_above_are_refused_with_the_limit()
    {
        var held = Evidence.Held(("initiatives.csv", Initiatives + "P,,1e15,exact,,,,s\n"), ("a-results.csv", Results + "A,1e11,x,100000000000,,\n"));
        Assert.Equal(1_000_000_000_000_000m, held.Initiatives[0].Revisions[0].Amount.Amount.High);
        var refused = Evidence.Read(("initiatives.csv", Initiatives + "P,,1e16,exact,,,,s\n"), ("a-results.csv", Results + "A,1e12,x,1,,\n")).Problems;
        Assert.Contains("100,000,000,000", refused[0].Problem, StringComparison.Ordinal);
        Assert.Contains("1,000,000,000,000,000", refused[1].Problem, StringComparison.Ordinal);
        Assert.All(refused, problem => Assert.Contains("Check the unit", problem.Remedy, StringComparison.Ordinal));
    }

    [Fact]
    public void Two_spellings_of_one_site_are_refused_on_every_line_of_the_second_with_the_line_of_the_first()
    {
        var problems = Evidence.Read(("a-results.csv", Results + "ambition,2,x,1,,\nAMBITION,2,x,1,,\nambition,2,y,1,,\nAmbition,2,z,1,,\n")).Problems;
        Assert.Equal([(3, "AMBITION"), (5, "Ambition")], problems.Select(problem => (problem.Line, problem.Value!)));
        Assert.All(problems, problem => Assert.Contains("a-results.csv, line 2 spells it 'ambition'", problem.Problem, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a", "A")]
    [InlineData("Straße 1", "STRAßE 1")]
    [InlineData("e\u0301", "\u00C9")]
    [InlineData("\uFB01eld", "Field")]
    public void Labels_of_studies_in_two_spellings_are_refused(string first, string second)
    {
        var table = StudyTable.Read(Encoding.UTF8.GetBytes($"site,n\n{first},1\n{first},2\n{second},3\n"), "s.csv", new StudyColumn("n", StudyColumnKind.Count));
        Assert.Equal((4, "site", second), (Assert.Single(table.Problems).Line, table.Problems[0].Column, table.Problems[0].Value));
    }

    [Theory]
    [InlineData("\u200Fמרכז א\u200E", "מרכז א")]
    [InlineData("می\u200Cخواهم", "میخواهم")]
    [InlineData("Cafe", "Café")]
    [InlineData("I", "ı")]
    [InlineData("Site 1", "Site  1")]
    public void Names_that_differ_in_more_than_spelling_are_two_sites_and_marks_that_scripts_need_are_kept(string first, string second) =>
        Assert.Equal([first, second], Evidence.Held(("a-results.csv", Results + $"{first},2,x,1,,\n{second},2,x,1,,\n")).Sites.Select(site => site.Id.Value));

    [Fact]
    public void Milestones_that_imply_each_other_in_a_circle_are_refused_on_each_of_their_lines()
    {
        var result = Evidence.Read(("a-rate-card.csv", Card + "w,W,,5,x\nx,X,,5,y\ny,Y,,5,z\nz,Z,,5,x\n"));
        Assert.Equal([(3, "y"), (4, "z"), (5, "x")], result.Problems.Select(problem => (problem.Line, problem.Value!)));
    }

    [Fact]
    public void A_circle_through_two_cards_of_one_framework_is_refused()
    {
        var result = Evidence.Read(("a-rate-cards.csv", Cards + "r,,x,X,5,\nr,,y,Y,5,x\ns,,x,X,5,y\ns,,y,Y,5,x\n"));
        Assert.Equal((4, "implies", "y"), (result.Problems[0].Line, result.Problems[0].Column, result.Problems[0].Value));
    }

    [Fact]
    public void One_name_in_two_files_is_refused_with_both_places()
    {
        var result = Evidence.Read(
            ("a.csv", Initiatives + "P,,5,exact,,,,s\n"),
            ("initiatives.csv", Initiatives + "Q,,5,exact,,,,s\nP,,5,exact,,,,s\n"),
            ("x.csv", Results + "A,2,x,1,,\n"),
            ("x-results.csv", Results + "B,2,x,1,,\n"));
        Assert.Equal(["initiatives.csv", "x.csv"], result.Problems.Select(problem => problem.File));
        Assert.Contains("a.csv, line 2", result.Problems[0].Problem, StringComparison.Ordinal);
        Assert.Contains("x-results.csv", result.Problems[1].Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_is_not_missed_where_the_line_that_may_give_it_was_itself_refused()
    {
        var result = Evidence.Read(
            ("a-rate-card.csv", Card + "x,X,,5,\ny,Y\n"),
            ("a-results.csv", Results + "A,2,y,1,,\n"));
        Assert.Equal("a-rate-card.csv", Assert.Single(result.Problems).File);
    }

    [Fact]
    public void Investments_that_disagree_about_their_initiative_or_name_an_unknown_one_are_refused()
    {
        var result = Evidence.Read(
            ("initiatives.csv", Initiatives + "People Powered Change,,5,exact,,,,s\n"),
            ("strategic-investments.csv", "initiative," + Investments + "People Powered Change,T,,5,,,,,s\n,T,,6,,,,,s\nPeople-Powered Change,U,,6,,,,,s\n"));
        Assert.Equal([(3, null), (4, "People-Powered Change")], result.Problems.Select(problem => (problem.Line, problem.Value)));
        Assert.All(result.Problems, problem => Assert.Equal("initiative", problem.Column));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{\"resources\":{}}")]
    [InlineData("{\"resources\":[{\"title\":\"x\"}]}")]
    [InlineData("{\"resources\":[{\"path\":\"a-results.csv\",\"title\":3}]}")]
    [InlineData("{\"resources\":[{\"path\":\"a-results.csv\",\"sources\":[{\"publisher\":\"x\"}]}]}")]
    [InlineData("{\"resources\":[{\"path\":\"a-results.csv\",\"sources\":[{\"title\":\"x\",\"published\":\"May 2014\"}]}]}")]
    [InlineData("{\"resources\":[{\"path\":\"a-results.csv\"},{\"path\":\"./a-results.csv\"}]}")]
    [InlineData("{\"resources\":[{\"path\":\"a-results.csv\",\"title\":\"\\ud800\"}]}")]
    public void A_malformed_data_package_is_refused(string json)
    {
        var problem = Assert.Single(Evidence.Read(("a-results.csv", Results + "A,2,x,1,,\n"), ("datapackage.json", json)).Problems);
        Assert.Equal("datapackage.json", problem.File);
        Assert.NotEmpty(problem.Remedy);
    }

    [Fact]
    public void A_folder_that_is_missing_or_holds_nothing_to_read_is_refused()
    {
        var folder = Directory.CreateTempSubdirectory("people-powered").FullName;
        try
        {
            Assert.Equal(folder, Assert.Single(PortfolioFolder.Read(folder).Problems).File);
            Assert.NotEmpty(PortfolioFolder.Read(Path.Combine(folder, "none")).Problems[0].Remedy);
            File.WriteAllText(Path.Combine(folder, "unrelated.csv"), "a,b\n1,2\n");
            Assert.Equal(0, Assert.Single(PortfolioFolder.Read(folder).Problems).Line);
            Assert.NotEmpty(PortfolioFolder.Read(Path.Combine(folder, "unrelated.csv")).Problems[0].Remedy);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
