using System.IO;
using System.Linq;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using Mono.Cecil;

/// <summary>
/// Copies the generator's assemblies, giving some of them, and every reference to them, a name of our own.
/// Two analyzers that ship a <c>Markdig.dll</c> get one of the two between them: https://github.com/microsoft/CsWin32/issues/221
/// </summary>
public sealed class RenameDependencies : Task
{
    [Required]
    public ITaskItem[] Assemblies { get; set; }

    /// <summary>Names of the assemblies to rename.</summary>
    [Required]
    public string[] Dependencies { get; set; }

    [Required]
    public string Prefix { get; set; }

    [Required]
    public string OutputFolder { get; set; }

    public override bool Execute()
    {
        Directory.CreateDirectory(OutputFolder);
        foreach (ITaskItem assembly in Assemblies)
        {
            using (ModuleDefinition module = ModuleDefinition.ReadModule(assembly.ItemSpec))
            {
                AssemblyNameReference[] renamed = module.AssemblyReferences
                    .Append(module.Assembly.Name)
                    .Where(name => Dependencies.Contains(name.Name))
                    .ToArray();
                foreach (AssemblyNameReference name in renamed)
                {
                    name.Name = Prefix + name.Name;
                    // A renamed assembly cannot be signed with its author's key.
                    name.PublicKey = null;
                    name.PublicKeyToken = null;
                }

                module.Attributes &= ~ModuleAttributes.StrongNameSigned;
                string file = Path.Combine(OutputFolder, module.Assembly.Name.Name + ".dll");
                module.Write(file, new WriterParameters { DeterministicMvid = true, Timestamp = 0 });
            }
        }

        return true;
    }
}
