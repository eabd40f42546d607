using System.Text.Json;

namespace PeoplePowered.Domain.Tests;

public sealed class IdentifierTests
{
    [Theory]
    [InlineData("GB-CHC-1071659")]
    [InlineData("GB-COH-04831118")]
    [InlineData("XM-DAC-41114")]
    public void An_org_id_is_known_by_its_form(string text) => Assert.Equal(text, new OrganisationIdentifier(text).ToString());

    [Theory]
    [InlineData("1071659")]
    [InlineData("GB-CHC-12")]
    [InlineData("GB-COH-123")]
    [InlineData("gb-chc-1071659")]
    public void What_is_no_org_id_is_refused(string text) => Assert.Throws<ArgumentException>(() => new OrganisationIdentifier(text));

    [Theory]
    [InlineData("E0800002")]
    [InlineData("X08000025")]
    [InlineData("e08000025")]
    public void What_is_no_area_code_is_refused(string text) => Assert.Throws<ArgumentException>(() => new AreaCode(text));

    [Theory]
    [InlineData("")]
    [InlineData(" Depaul")]
    [InlineData("De\npaul")]
    public void An_identifier_is_a_clean_text(string text) => Assert.ThrowsAny<ArgumentException>(() => new SiteId(text));

    [Fact]
    public void An_identifier_is_a_plain_string_in_json_also_as_a_key()
    {
        var counts = new Dictionary<OutcomeKey, int> { [new OutcomeKey("job-entry")] = 624 };
        var json = JsonSerializer.Serialize(counts);
        Assert.Equal("""{"job-entry":624}""", json);
        Assert.Equal(counts, JsonSerializer.Deserialize<Dictionary<OutcomeKey, int>>(json));
    }
}
