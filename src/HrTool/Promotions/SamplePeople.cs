namespace HrTool;

/// <summary>
/// Assessments in code, to show the names that the compiler knows: reword an expectation in
/// <c>ladders/sre/sre.md</c>, or rename a level, and the build points at the line below that spoke of it.
/// </summary>
internal static class SamplePeople
{
    public static Person Noor { get; } = new(
        "Noor",
        Ladders.Sre.L2,
        Met:
        [
            Ladders.Sre.Senior.Mastery.LeadsIncidentsFromTheFirstPage,
            Ladders.Sre.Senior.Mastery.DiagnosesFaultsThatCrossSeveralServices,
            Ladders.Sre.Senior.Ownership.FollowsTheActionsFromAnIncident,
            Ladders.Sre.Senior.Planning.ReservesTimeInTheQuarterFor,
            .. Ladders.Sre.Senior.Communication,    // all that Senior expects of it
            .. Ladders.Sre.Senior.Feedback,
            .. Ladders.Sre.Senior.Teaching,
        ]);

    public static Person Robin { get; } = new(
        "Robin",
        Ladders.Sre.Junior,
        Met: [.. Ladders.Sre.L2.Expectations.SelectMany(expectations => expectations)]);

    public static IReadOnlyList<Person> All { get; } = [Noor, Robin];
}
