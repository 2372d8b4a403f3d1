// A CLS-compliant project exposes these types in its generated code.
[assembly: CLSCompliant(true)]
