namespace LadderGen.Compiler.Naming;

/// <summary>
/// Words that carry no meaning at the end of a name: articles, prepositions, conjunctions, pronouns, auxiliaries and negations. As in
/// names, they are written without apostrophes.
/// </summary>
/// <remarks>
/// The lists are never to change, since names and ids depend on them. They are one set, as nobody says in which language a ladder is
/// written: a word that carries meaning in one language and not in another makes a name one word longer.
/// </remarks>
internal static class StopWords
{
    private const string English =
        "a an the this that these those and or but nor so yet if than then as because while when where which who whom whose what " +
        "how why about above across after against along among around at before behind below beneath beside besides between beyond " +
        "by despite down during except for from in inside into like near of off on onto out outside over per since through " +
        "throughout to toward towards under until up upon via with within without i me my we us our you your he him his she her " +
        "it its they them their themselves themself itself each every any all both either neither some such other another own be " +
        "is are was were been being am do does did has have had having can could may might must shall should will would not no " +
        "cannot dont doesnt isnt arent wont cant";

    private const string German =
        "der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner und oder aber sondern denn doch " +
        "sowie dass daß ob wenn weil wie als um damit an am auf aus außer bei beim bis durch für gegen hinter im in ins mit nach " +
        "neben ohne seit über unter vom von vor während wegen zu zum zur zwischen ich mich mir wir uns er ihn ihm sie ihr ihre " +
        "ihren ihrem ihrer es sich sein seine seinen seinem seiner unser unsere unseren dessen deren diese dieser dieses diesen " +
        "diesem jede jeder jedes jeden jedem welche welcher welches alle allen aller was wer wo ist sind war waren wird werden " +
        "wurde worden hat haben hatte kann können muss müssen soll sollen will wollen darf dürfen nicht auch";

    private const string French =
        "le la les un une des du de d l au aux ce cet cette ces et ou mais donc ni car que qui quoi dont où si comme quand " +
        "lorsque à en dans par pour sur sous avec sans vers chez entre contre depuis pendant avant après selon dès afin il elle " +
        "ils elles on nous vous lui leur leurs se son sa ses notre nos votre vos eux y chaque tout toute tous toutes autre autres " +
        "est sont était être été a ont avoir peut peuvent doit doivent ne n pas plus";

    private const string Spanish =
        "el la los las lo un una unos unas y e o u ni pero sino que quien cual cuando como donde si a al ante bajo con contra de " +
        "del desde durante en entre hacia hasta para por según sin sobre tras se le les me nos su sus nuestro nuestra él ella " +
        "ellos ellas esto esta este estos estas ese esa esos esas cada todo toda todos todas otro otra otros otras es son era ser " +
        "sido está están estar ha han haber puede pueden debe deben no";

    private const string Portuguese =
        "o a os as um uma uns umas e ou mas nem que quem qual quando como onde se ao aos à às ante após até com contra de do da " +
        "dos das desde durante em no na nos nas entre para por pelo pela pelos pelas per sem sob sobre num numa ele ela eles elas " +
        "lhe lhes seu sua seus suas nosso nossa isto este esta estes estas isso esse essa esses essas cada todo toda todos todas " +
        "outro outra outros outras é são era ser sido está estão estar há tem têm ter pode podem deve devem não";

    private static readonly HashSet<string> All =
        new($"{English} {German} {French} {Spanish} {Portuguese}".Split(' '), NameComparer.Instance);

    /// <summary>Determines whether a word is a stop word in any of the languages, whatever its case.</summary>
    public static bool Contains(string word) => All.Contains(word);
}
