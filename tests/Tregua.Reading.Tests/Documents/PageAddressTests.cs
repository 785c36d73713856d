using Tregua.Reading.Documents.Pages;

namespace Tregua.Reading.Tests.Documents;

public sealed class PageAddressTests
{
    [Theory]
    [InlineData("https://herald.example/six", "six.html", "https://herald.example/six")]
    [InlineData("https://www.herald.example/six", "https://herald.example/six?x=1", "https://www.herald.example/six")]
    [InlineData("https://herald.example/six", "https://amp.herald.example/six", "https://herald.example/six")]
    [InlineData("/six", "https://herald.example/six?x=1", "https://herald.example/six")]
    [InlineData("https://other.example/six", "https://herald.example/six", null)]
    [InlineData("javascript:alert(1)", "https://herald.example/six", null)]
    [InlineData("/six", "six.html", null)]
    public void A_page_names_its_address_but_not_another_house_s(string said, string location, string? address) => PageAddress.Of(said, location).ShouldBe(address);
}
