using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using Mono.Cecil;

/// <summary>Copies the generator's assemblies so that any compiler can load them beside any other generator's.</summary>
public sealed class PrepareAnalyzerFiles : Task
{
    [Required]
    public string[] Assemblies { get; set; }

    /// <summary>
    /// The names of those that get a name of our own, with every reference to them. Two generators that ship a
    /// YamlDotNet.dll would have to share one: https://github.com/microsoft/CsWin32/issues/221
    /// </summary>
    [Required]
    public string[] Dependencies { get; set; }

    [Required]
    public string Prefix { get; set; }

    /// <summary>
    /// The oldest Microsoft.CodeAnalysis.dll to run in, then the other assemblies of Roslyn. No reference is to a newer version
    /// than theirs: Visual Studio redirects up to those versions only, https://github.com/reactiveui/refit/pull/2309
    /// </summary>
    [Required]
    public string[] OldestHost { get; set; }

    [Required]
    public string OutputFolder { get; set; }

    public override bool Execute()
    {
        Directory.CreateDirectory(OutputFolder);
        var supplied = new Dictionary<string, Version>();
        foreach (string host in OldestHost)
        {
            using (ModuleDefinition module = ModuleDefinition.ReadModule(host))
            {
                var references = module.AssemblyReferences.Where(reference => !supplied.ContainsKey(reference.Name));
                foreach (AssemblyNameReference reference in references)
                {
                    supplied.Add(reference.Name, reference.Version);
                }
            }
        }

        foreach (string assembly in Assemblies)
        {
            using (ModuleDefinition module = ModuleDefinition.ReadModule(assembly))
            {
                Rename(module.Assembly.Name);
                foreach (AssemblyNameReference reference in module.AssemblyReferences)
                {
                    Rename(reference);
                    if (supplied.TryGetValue(reference.Name, out Version version) && reference.Version > version)
                    {
                        reference.Version = version;
                    }
                }

                // Whatever was signed is so no longer.
                module.Attributes &= ~ModuleAttributes.StrongNameSigned;
                module.Write(
                    Path.Combine(OutputFolder, module.Assembly.Name.Name + ".dll"),
                    new WriterParameters { DeterministicMvid = true, Timestamp = 0 });
            }
        }

        return true;
    }

    private void Rename(AssemblyNameReference name)
    {
        if (Dependencies.Contains(name.Name))
        {
            name.Name = Prefix + name.Name;
            name.PublicKey = null;
            name.PublicKeyToken = null;
        }
    }
}
