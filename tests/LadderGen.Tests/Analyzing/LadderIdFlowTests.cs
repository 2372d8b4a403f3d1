using LadderGen.Generator.Analyzing;
using static LadderGen.Tests.Analyzing.AnalyzedCode;

namespace LadderGen.Tests.Analyzing;

/// <summary>Strings are checked that are assigned to, passed to or compared with something marked.</summary>
public sealed class LadderIdFlowTests
{
    private const string Marked = """
        class RequiresAttribute : Attribute
        {
            public RequiresAttribute([LadderId] params string[] ids) { }
            [LadderId] public string Also { get; set; }
        }
        class Person
        {
            [LadderId] public string Level { get; set; }
            [LadderId] public string Goal;
            public string Name { get; set; }
        }
        class Service
        {
            public static void Find([LadderId] string id, string other = "") { }
            public static void FindAll([LadderId] params string[] ids) { }
            public static void FindSome([LadderId] IEnumerable<string> ids) { }
            public static void FindAny([LadderId] object id) { }
            [return: LadderId] public static string Current() => null;
            public string this[[LadderId] string id] => id;
        }

        """;

    [Theory]
    [InlineData("""Service.Find([|"sre/senoir"|]);""")]
    [InlineData("""
        Service.Find("sre/senior"); Service.Find("sre");
        Service.Find("sre/junior/mastery/follows-runbooks"); Service.Find("data/competencies/quality");
        """)]
    [InlineData("""Service.Find("sre/senior", "anything");""")]
    [InlineData("""Service.Find(other: "anything", id: [|"sre/senoir"|]);""")]
    [InlineData("""Service.Find(LadderIds.Sre.Senior.Mastery.Id); Service.Find(null); Service.Find(""); Service.Find(default);""")]
    [InlineData("""Service.Find(([|"sre/senoir"|]));""")]
    [InlineData("""
        const string level = "senoir";
        Service.Find([|"sre/" + level|]); Service.Find([|$"sre/{level}"|]); Service.Find([|level|]);
        """)]
    [InlineData("""const string level = "senior"; Service.Find("sre/" + level); Service.Find($"sre/{level}");""")]
    [InlineData("""var level = "senoir"; Service.Find("sre/" + level); Service.Find(level);""")]
    [InlineData("""Service.Find(DateTime.Now.Year > 2000 ? "sre/senior" : [|"sre/senoir"|]);""")]
    [InlineData("""string s = null; Service.Find(s ?? [|"sre/senoir"|]);""")]
    [InlineData("""var i = 0; Service.Find(i switch { 0 => [|"sre/senoir"|], 1 => "sre/senior", _ => throw new Exception() });""")]
    [InlineData("""Service.FindAny([|"sre/senoir"|]);""")]
    [InlineData("""Service.FindAll("sre/senior", [|"sre/senoir"|], [|"sre/x"|]);""")]
    [InlineData("""Service.FindAll(new[] { "sre/senior", [|"sre/senoir"|] });""")]
    [InlineData("""Service.FindSome(["sre/senior", [|"sre/senoir"|]]);""")]
    [InlineData("""Service.FindSome(new List<string> { "sre/senior", [|"sre/senoir"|] });""")]
    [InlineData("""_ = new Service()[[|"sre/senoir"|]];""")]
    public void An_argument(string statements) => Reports(Marked + $"class C {{ void M() {{ {statements} }} }}");

    [Theory]
    [InlineData("""var p = new Person { Level = [|"sre/senoir"|], Goal = [|"sre/x"|], Name = "sre/x" };""")]
    [InlineData("""var p = new Person(); p.Level = [|"sre/senoir"|]; p.Goal ??= [|"sre/x"|]; p.Name = "sre/x";""")]
    [InlineData("""Person p = null; if (p != null) { p.Level = "sre/senior"; }""")]
    public void An_assignment(string statements) => Reports(Marked + $"class C {{ void M() {{ {statements} }} }}");

    [Theory]
    [InlineData("""[LadderId] string _level = [|"sre/senoir"|];""")]
    [InlineData("""[LadderId] const string Level = [|"sre/senoir"|];""")]
    [InlineData("""[LadderId] string Level { get; set; } = [|"sre/senoir"|];""")]
    [InlineData("""[LadderId] string Level { get; set; } = "";""")]
    [InlineData("""[LadderId] string[] Levels { get; } = { [|"sre/senoir"|], "sre/senior" };""")]
    [InlineData("""void M([LadderId] string level = [|"sre/senoir"|]) { M(); }""")]
    [InlineData("""void M([LadderId] string level) { level = [|"sre/senoir"|]; }""")]
    public void An_initial_value(string member) => Reports(Marked + $"class C {{ {member} }}");

    [Theory]
    [InlineData("""[Requires([|"sre/senoir"|])] class C { }""")]
    [InlineData("""[Requires("sre/senior", [|"sre/senoir"|], Also = [|"sre/x"|])] class C { }""")]
    [InlineData("""[Requires(LadderIds.Sre.Senior.Id, Also = LadderIds.Sre.Id)] class C { }""")]
    [InlineData("""class C { [Requires([|"sre/senoir"|])] void M([Requires([|"sre/x"|])] int i) { } }""")]
    [InlineData("""class C { [LadderId(Ladder = [|"srre"|])] string level; }""")]
    public void An_argument_of_an_attribute(string code) => Reports(Marked + code);

    [Theory]
    [InlineData("""[return: LadderId] string M() => [|"sre/senoir"|];""")]
    [InlineData("""[return: LadderId] string M() { Func<string> f = () => "anything"; return [|"sre/senoir"|]; }""")]
    [InlineData("""[return: LadderId] IEnumerable<string> M() { yield return "sre/senior"; yield return [|"sre/senoir"|]; }""")]
    [InlineData("""
        [return: LadderId]
        async System.Threading.Tasks.Task<string> M() { await System.Threading.Tasks.Task.Yield(); return [|"sre/senoir"|]; }
        """)]
    [InlineData("""[LadderId] string Level => [|"sre/senoir"|];""")]
    [InlineData("""[LadderId] string Level { get { return [|"sre/senoir"|]; } }""")]
    [InlineData("""string M() => "anything";""")]
    public void A_result(string member) => Reports(Marked + $"class C {{ {member} }}");

    [Theory]
    [InlineData("""_ = p.Level == [|"sre/senoir"|] || "sre/senior" == p.Level || [|"sre/x"|] != p.Goal || p.Name == "x";""")]
    [InlineData("""_ = p?.Level == [|"sre/senoir"|];""")]
    [InlineData("""_ = Service.Current() == [|"sre/senoir"|];""")]
    [InlineData("""_ = p.Level is [|"sre/senoir"|] or not [|"sre/x"|];""")]
    [InlineData("""_ = p is { Level: "sre/senior" or [|"sre/senoir"|], Name: "x" };""")]
    [InlineData("""_ = p.Level switch { [|"sre/senoir"|] => 1, "sre/senior" => 2, null => 3, _ => 4 };""")]
    [InlineData("""switch (p.Level) { case LadderIds.Sre.Senior.Id: break; case [|"sre/senoir"|]: case null: break; }""")]
    [InlineData("""switch (p.Level) { case [|"sre/senoir"|] when p.Name == "x": break; }""")]
    [InlineData("""_ = p.Level + "sre/senoir";""")]
    public void A_comparison(string statements) => Reports(Marked + $"class C {{ void M(Person p) {{ {statements} }} }}");

    [Fact]
    public void A_record_has_the_marks_of_its_parameters() => Reports("""
        record Person([LadderId] string Level, string Name)
        {
            static Person New() => new([|"sre/senoir"|], "x") { Level = [|"sre/x"|] };
            bool Is => Level == [|"sre/senoir"|];
            Person Promoted => this with { Level = [|"sre/senoir"|], Name = "x" };
        }
        """);

    [Fact]
    public void An_override_has_the_marks_of_the_overridden_member() => Reports("""
        abstract class A { public abstract string M([LadderId] string level); [LadderId] public abstract string Level { get; } }
        class B : A
        {
            public override string M(string level) => level == [|"sre/senoir"|] ? "x" : null;
            public override string Level => [|"sre/senoir"|];
        }
        class C { void M(B b) => b.M([|"sre/x"|]); }
        """);

    [Fact]
    public void A_method_of_a_generic_type_has_its_marks() =>
        Reports("""class A<T> { public void M<U>([LadderId] U id) { } } class C { void M(A<int> a) => a.M([|"sre/senoir"|]); }""");

    [Fact]
    public void Generated_code_is_left_alone()
    {
        const string generated = "// <auto-generated/>\nclass C { [LadderGen.LadderId] string Level = \"x\"; }";

        Assert.Empty(Analyze(Compile("", [.. Generated("Acme", true, Sre), generated])));
    }

    [Fact]
    public void Another_attribute_with_the_same_name_marks_nothing() =>
        Reports("""namespace Other { class LadderIdAttribute : Attribute { } class C { [Other.LadderId] string Level = "x"; } }""");

    [Fact]
    public void The_analyzer_knows_the_kinds_of_the_attribute() =>
        Assert.Equal(Enum.GetValues<LadderIdKind>().Select(k => $"{k} {(int)k}"), Enum.GetValues<IdKind>().Select(k => $"{k} {(int)k}"));
}
