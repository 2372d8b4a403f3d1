using LadderGen.Compiler.Diagnostics;

namespace LadderGen.Compiler.Locking;

/// <summary>The mode of builds that release something: what is not locked fails them.</summary>
internal static class LockedMode
{
    public static LadderDiagnostic Apply(LadderDiagnostic diagnostic) =>
        diagnostic.Rule == Rules.NotLocked ? diagnostic with { Severity = Severity.Error } : diagnostic;
}
