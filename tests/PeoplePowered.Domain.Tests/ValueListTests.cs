namespace PeoplePowered.Domain.Tests;

public sealed class ValueListTests
{
    [Fact]
    public void Lists_are_equal_when_their_elements_are()
    {
        ValueList<string> one = ["a", "b"];
        ValueList<string> other = new[] { "a", "b" }.ToValueList();
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, ["b", "a"]);
    }

    [Fact]
    public void Records_that_hold_lists_are_equal_when_they_should_be() =>
        Assert.Equal(new Place("Lambeth", [new AreaCode("E09000022")]), new Place("Lambeth", [new AreaCode("E09000022")]));

    [Fact]
    public void A_list_holds_no_null() => Assert.Throws<ArgumentException>(() => ValueList.From(new string[] { null! }));

    [Fact]
    public void A_list_keeps_a_copy_of_its_own()
    {
        string[] source = ["a"];
        var list = source.ToValueList();
        source[0] = "changed";
        Assert.Equal("a", list[0]);
    }
}
