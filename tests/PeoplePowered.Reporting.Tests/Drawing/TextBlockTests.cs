using FsCheck;
using FsCheck.Fluent;
using PeoplePowered.Reporting.Drawing;
using PeoplePowered.Reporting.Markup;

namespace PeoplePowered.Reporting.Tests.Drawing;

public sealed class TextBlockTests
{
    private static readonly TextStyle Style = new(Palette.Ink, 10);

    [Fact]
    public void Widths_are_those_of_Helvetica()
    {
        // Adobe Core 14 font metrics: a 556, i 222, W 944; in bold a 556, i 278, W 944, in thousandths of an em.
        Assert.Equal(5.56 + 2.22 + 9.44, TextMeasure.Width("aiW", Style), 1e-9);
        Assert.Equal(5.56 + 2.78 + 9.44, TextMeasure.Width("aiW", Style with { Bold = true }), 1e-9);
    }

    [Fact]
    public void Accents_that_combine_take_no_room() => Assert.Equal(TextMeasure.Width("e", Style), TextMeasure.Width("e\u0301", Style));

    [Fact]
    public void Lines_break_between_words() => Assert.Equal(["Range for", "a new site"], TextBlock.Wrap("Range  for a\nnew site", 50, Style).Lines);

    [Fact]
    public void Lines_do_not_break_where_white_space_holds_words_together() => Assert.Equal(["Q 5.6,", "p\u00A0<\u00A0.001"], TextBlock.Wrap("Q 5.6, p\u00A0<\u00A0.001", 50, Style).Lines);

    [Fact]
    public void A_word_wider_than_the_line_breaks_between_letters() => Assert.Equal(["aaa", "aaa", "a b"], TextBlock.Wrap("aaaaaaa b", 18, Style).Lines);

    [Theory]
    [InlineData("1,234,567/2,345,678", 60, "1,234,567/", "2,345,678")]
    [InlineData("North-East-and-Cumbria", 60, "North-East-", "and-Cumbria")]
    public void A_word_wider_than_the_line_breaks_after_a_stroke_or_a_dash_where_it_has_one(string word, double width, string first, string second) =>
        Assert.Equal([first, second], TextBlock.Wrap(word, width, Style).Lines);

    [Fact]
    public void A_joined_emoji_is_never_broken() => Assert.Equal(["👩‍👧", "👩‍👧"], TextBlock.Wrap("👩‍👧👩‍👧", 30, Style).Lines);

    [Fact]
    public void Wrapping_loses_nothing_but_white_space() =>
        Prop.ForAll((NonEmptyString text, PositiveInt width) =>
        {
            var wrapped = string.Concat(TextBlock.Wrap(text.Get, width.Get, Style).Lines);
            return wrapped.Where(letter => !char.IsWhiteSpace(letter)).SequenceEqual(text.Get.Where(letter => !char.IsWhiteSpace(letter)));
        }).Check(Config.QuickThrowOnFailure.WithReplay(20130117, 7));

    [Theory]
    [InlineData("שלום", true)]
    [InlineData("123 محلي", true)]
    [InlineData("Local שלום", false)]
    [InlineData("123", false)]
    public void The_first_letter_says_the_direction(string text, bool expected) => Assert.Equal(expected, TextMeasure.IsRightToLeft(text));
}
