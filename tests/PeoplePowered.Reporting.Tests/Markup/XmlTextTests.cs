using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using PeoplePowered.Reporting.Markup;

namespace PeoplePowered.Reporting.Tests.Markup;

public sealed class XmlTextTests
{
    [Theory]
    [InlineData("<script>alert('x')</script>", "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;")]
    [InlineData("a & \"b\"", "a &amp; &quot;b&quot;")]
    [InlineData("🏠 שלום", "🏠 שלום")]
    [InlineData("a\u0000b\u001Fc\u007Fd\uFFFEe", "a\uFFFDb\uFFFDc\uFFFDd\uFFFDe")]
    public void What_markup_means_is_escaped_and_what_it_cannot_hold_is_replaced(string text, string expected) =>
        Assert.Equal(expected, XmlText.Escape(text));

    [Fact]
    public void A_lone_surrogate_is_replaced() => Assert.Equal("a\uFFFDb", XmlText.Escape("a" + (char)0xD800 + "b"));

    [Fact]
    public void Any_text_is_well_formed_as_content_and_as_attribute() =>
        Prop.ForAll((NonNull<string> text) =>
        {
            var escaped = XmlText.Escape(text.Get);
            var element = XElement.Parse($"<a b=\"{escaped}\">{escaped}</a>", LoadOptions.PreserveWhitespace);
            return text.Get.Any(letter => char.IsControl(letter) || char.IsSurrogate(letter) || letter >= 0xFDD0) || (text.Get.Equals(element.Value, StringComparison.Ordinal) && text.Get.Equals(element.Attribute("b")!.Value, StringComparison.Ordinal));
        }).Check(Config.QuickThrowOnFailure.WithReplay(20130117, 7));
}
