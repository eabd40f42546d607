using System.Globalization;
using System.Reflection;
using System.Text.Json;
using NodaTime;
using PeoplePowered.Domain.Success;

namespace PeoplePowered.Domain.Tests.Success;

public sealed class TestimonyTests
{
    private const string Words = "I have my own front door";

    private static readonly JsonSerializerOptions s_withFields = new() { IncludeFields = true };
    private static readonly LocalDate s_day = new(2020, 6, 1);

    private static Testimony Said(string? expires = null, string? withdrawn = null, string given = "2019-05-01") => new(
        "north-7",
        Words,
        new([ConsentScope.Learning], Some.Date(given), expires is null ? null : Some.Date(expires), withdrawn is null ? null : Some.Date(withdrawn)),
        Some.Date("2019-04"),
        new("still-in-work"));

    [Fact]
    public void Words_come_for_what_was_agreed_to()
    {
        Assert.True(Said().WordsFor(ConsentScope.Learning, s_day).TryRead(out var words));
        Assert.Equal(Words, words);
    }

    [Theory]
    [InlineData(ConsentScope.Publication)]
    [InlineData(ConsentScope.Internal)]
    [InlineData(ConsentScope.Evaluation)]
    [InlineData((ConsentScope)99)]
    public void No_scope_implies_another(ConsentScope scope) => Withheld(Said(), scope, s_day);

    [Theory]
    [InlineData("2020-05-31")]
    [InlineData("2020-05")]
    [InlineData("2020")]
    public void An_expired_consent_opens_nothing(string expires) => Withheld(Said(expires), ConsentScope.Learning, s_day);

    [Fact]
    public void The_last_day_is_still_one() => Assert.True(Said("2020-06-01").WordsFor(ConsentScope.Learning, s_day).AreGiven);

    [Theory]
    [InlineData("2020-06-02")]
    [InlineData("2020-06")]
    [InlineData("2020")]
    public void A_consent_not_yet_given_opens_nothing(string given) => Withheld(Said(given: given), ConsentScope.Learning, s_day);

    [Fact]
    public void What_was_withdrawn_is_gone_for_every_day_and_purpose()
    {
        foreach (var testimony in new[] { Said(withdrawn: "2030"), Said().Withdrawn(Some.Date("2021-01-01")) })
        {
            foreach (var day in new[] { new LocalDate(2019, 6, 1), s_day, new LocalDate(2040, 1, 1) })
            {
                foreach (var scope in Enum.GetValues<ConsentScope>())
                    Withheld(testimony, scope, day);
            }

            // Not even kept.
            Assert.DoesNotContain(Words, Everything(testimony, BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Nothing_prints_compares_or_serialises_the_words()
    {
        var testimony = Said();
        var perspective = new Perspective(PerspectiveRole.Beneficiary, "Young people", [PerspectiveCriterion.MustHave("still-in-work")], testimonies: [testimony]);
        var definition = new SuccessDefinition("t", Some.Date("2018"), [Still.In(Croydon.Work).AfterWeeks(26).Named("still-in-work")], [perspective]);
        var given = testimony.WordsFor(ConsentScope.Learning, s_day);
        Assert.All<object>([testimony, perspective, perspective.Testimonies, definition, given], thing =>
        {
            Assert.DoesNotContain(Words, thing.ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain(Words, string.Create(CultureInfo.InvariantCulture, $"{thing}"), StringComparison.Ordinal);
        });
        Assert.DoesNotContain("front door", JsonSerializer.Serialize(testimony), StringComparison.Ordinal);
        Assert.DoesNotContain("front door", JsonSerializer.Serialize(given), StringComparison.Ordinal);
        Assert.DoesNotContain("front door", JsonSerializer.Serialize(perspective), StringComparison.Ordinal);
        Assert.DoesNotContain("front door", JsonSerializer.Serialize(testimony, s_withFields), StringComparison.Ordinal);
        Assert.Equal(testimony, new Testimony("north-7", "other words", testimony.Consent, testimony.SaidOn, testimony.Criterion));
    }

    [Fact]
    public void No_public_member_leads_to_the_words_but_the_one_that_asks_for_consent()
    {
        var testimony = Said();
        Assert.DoesNotContain(Words, Everything(testimony, BindingFlags.Public | BindingFlags.Instance), StringComparison.Ordinal);
        Assert.DoesNotContain(Words, Everything(testimony.WordsFor(ConsentScope.Learning, s_day), BindingFlags.Public | BindingFlags.Instance), StringComparison.Ordinal);
        var speaking = typeof(Testimony).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(method => method.ReturnType == typeof(string) || method.ReturnType == typeof(ConsentedWords) || method.GetParameters().Any(parameter => parameter.IsOut)).Select(method => method.Name);
        Assert.Equal(["get_Id", "ToString", "WordsFor"], speaking.OrderBy(name => name switch { "get_Id" => 0, "ToString" => 1, _ => 2 }));
        Assert.Equal(typeof(object), typeof(Testimony).BaseType);
        Assert.DoesNotContain(typeof(Testimony).GetMethods(), method => method.Name == "Deconstruct");
    }

    [Fact]
    public void A_refusal_does_not_repeat_what_it_refuses() =>
        Assert.DoesNotContain(Words, Assert.Throws<ArgumentException>(() => new Testimony(" ", Words, Said().Consent)).Message, StringComparison.Ordinal);

    private static void Withheld(Testimony testimony, ConsentScope scope, LocalDate on)
    {
        var answer = testimony.WordsFor(scope, on);
        Assert.False(answer.TryRead(out var words));
        Assert.Null(words);
        Assert.NotNull(answer.WhyNot);
    }

    /// <summary>All that fields and properties of some visibility hold, and what methods without parameters answer.</summary>
    private static string Everything(object thing, BindingFlags visibility) => string.Join(
        '\n',
        thing.GetType().GetProperties(visibility).Where(property => property.GetIndexParameters().Length == 0).Select(property => property.GetValue(thing))
            .Concat(thing.GetType().GetFields(visibility).Select(field => field.GetValue(thing)))
            .Concat(thing.GetType().GetMethods(visibility).Where(method => method.GetParameters().Length == 0 && !method.IsGenericMethod && method.Name != "Finalize" && method.ReturnType != typeof(void)).Select(method => method.Invoke(thing, null))));
}
