using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;
using PeoplePowered.Domain;

namespace Architecture.Tests;

public sealed class ConventionTests
{
    [Theory]
    [MemberData(nameof(House.LibraryNames), MemberType = typeof(House))]
    public void Public_classes_are_sealed_or_abstract(string name) =>
        Assert.DoesNotContain(House.PublicTypes(House.Library(name)), type => type is { IsClass: true, IsSealed: false, IsAbstract: false });

    [Theory]
    [MemberData(nameof(House.LibraryNames), MemberType = typeof(House))]
    public void Public_properties_have_no_setter_but_an_init(string name) =>
        Assert.Empty(House.PublicTypes(House.Library(name))
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(property => property.SetMethod is { IsPublic: true } setter && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
            .Select(property => $"{property.DeclaringType}.{property.Name}"));

    [Theory]
    [MemberData(nameof(House.LibraryNames), MemberType = typeof(House))]
    public void Nothing_public_speaks_of_DateTime(string name)
    {
        string[] banned = ["System.DateTime", "System.DateTimeOffset"];
        bool IsBanned(Type type) => banned.Contains((Nullable.GetUnderlyingType(type) ?? type).FullName, StringComparer.Ordinal);
        Assert.Empty(House.PublicTypes(House.Library(name))
            .SelectMany(type => type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(member => member switch
            {
                PropertyInfo property => IsBanned(property.PropertyType),
                FieldInfo field => IsBanned(field.FieldType),
                MethodBase method => method.GetParameters().Any(parameter => IsBanned(parameter.ParameterType)) || (method is MethodInfo { ReturnType: var returned } && IsBanned(returned)),
                _ => false,
            })
            .Select(member => $"{member.DeclaringType}.{member.Name}"));
    }

    [Theory]
    [MemberData(nameof(House.LibraryNames), MemberType = typeof(House))]
    public void Public_fields_are_constants(string name) =>
        Assert.Empty(House.PublicTypes(House.Library(name))
            .Where(type => !type.IsEnum)
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(field => !field.IsLiteral && field.GetCustomAttribute<System.Runtime.CompilerServices.DecimalConstantAttribute>() is null)
            .Select(field => $"{field.DeclaringType}.{field.Name}"));

    [Theory]
    [MemberData(nameof(House.LibraryNames), MemberType = typeof(House))]
    public void Every_public_type_is_documented(string name)
    {
        var documented = XDocument.Load(Path.ChangeExtension(House.Library(name).Location, ".xml")).Descendants("member").Select(member => member.Attribute("name")!.Value).ToHashSet(StringComparer.Ordinal);
        Assert.All(House.PublicTypes(House.Library(name)), type => Assert.Contains($"T:{type.FullName!.Replace('+', '.')}", documented));
    }

    [Fact]
    public void Every_caveat_code_is_lower_case_with_hyphens_and_stands_once()
    {
        Assert.All(CaveatCatalogue.All, definition => Assert.Matches("^[a-z]+(-[a-z]+)*$", definition.Code));
        Assert.Equal(CaveatCatalogue.All.Count, CaveatCatalogue.All.Select(definition => definition.Code).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void The_catalogue_lists_every_caveat_that_it_declares()
    {
        var declared = typeof(CaveatCatalogue).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(property => property.PropertyType == typeof(CaveatDefinition))
            .Select(property => (CaveatDefinition)property.GetValue(null)!);
        Assert.Equal(declared.Select(definition => definition.Code).Order(StringComparer.Ordinal), CaveatCatalogue.All.Select(definition => definition.Code));
    }
}
