using System.Collections;
using System.Reflection;
using System.Text.Json;
using NodaTime;
using PeoplePowered.Domain.Commissioning;
using PeoplePowered.Domain.Learning;
using PeoplePowered.Domain.Learning.Insights;
using PeoplePowered.Domain.Success;

namespace PeoplePowered.Domain.Tests.Learning;

public sealed class InsightWordsTests
{
    private static readonly JsonSerializerOptions s_withFields = new() { IncludeFields = true };

    private const string Words = "I have my own front door";
    private const string Person = "pseudonym-of-ann";

    private static readonly InsightContext s_context = new(new LocalDate(2014, 6, 1), ConsentScope.Learning);

    private static Insight Insight { get; } = new(
        new("i"),
        [new(Some.Date("2013"), "homes first")],
        evidence: [new TestimonyEvidence(Some.Date("2013"), new("north-7", Words, new([ConsentScope.Learning], Some.Date("2013-01-01"))), ParticipantRole.Beneficiary, InsightBearing.Supports, "a home of one's own", ["home"], new Pseudonym(Person))]);

    [Fact]
    public void Words_come_only_as_consented_words()
    {
        var found = Insight.Assess(s_context);
        Assert.True(found.Quotes.Single().Words.TryRead(out var words));
        Assert.Equal(Words, words);
        foreach (var text in new[] { Insight.ToString(), Insight.Evidence.ToString(), Insight.Evidence[0].ToString(), found.ToString(), found.Quotes.ToString(), found.Made.ToString(), JsonSerializer.Serialize(Insight), JsonSerializer.Serialize(found), JsonSerializer.Serialize(Insight.Evidence) })
        {
            Assert.DoesNotContain(Words, text, StringComparison.Ordinal);
            Assert.DoesNotContain(Person, text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Once_consent_is_withdrawn_no_way_leads_to_the_words()
    {
        // The search finds them where they are.
        Assert.Contains(Words, Reachable(Insight));
        var withdrawn = Insight.Withdrawn("north-7", Some.Date("2014-05-01"));
        foreach (var scope in Enum.GetValues<ConsentScope>())
        {
            var found = withdrawn.Assess(new(s_context.On, scope));
            Assert.Equal((1, 0), (found.NotCounted, found.Quotes.Count));
            Assert.DoesNotContain(Words, Reachable(found));
        }

        Assert.DoesNotContain(Words, Reachable(withdrawn));
        Assert.DoesNotContain(Words, withdrawn.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("front door", JsonSerializer.Serialize(withdrawn), StringComparison.Ordinal);
        Assert.DoesNotContain("front door", JsonSerializer.Serialize(withdrawn, s_withFields), StringComparison.Ordinal);
    }

    /// <summary>Every text that the fields of a thing lead to, private ones too.</summary>
    private static HashSet<string> Reachable(object start)
    {
        var (texts, seen, open) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<object>(ReferenceEqualityComparer.Instance), new Stack<object>([start]));
        while (open.TryPop(out var thing))
        {
            if (thing is string text)
                texts.Add(text);
            if (thing is string || thing.GetType().IsPrimitive || thing.GetType().IsEnum || thing is Type || !seen.Add(thing))
                continue;
            if (thing is IEnumerable many)
            {
                foreach (var item in many)
                {
                    if (item is not null)
                        open.Push(item);
                }
            }

            for (var type = thing.GetType(); type is not null && type.Assembly == typeof(Insight).Assembly; type = type.BaseType)
            {
                foreach (var field in type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly))
                {
                    if (field.GetValue(thing) is { } value)
                        open.Push(value);
                }
            }
        }

        return texts;
    }
}
