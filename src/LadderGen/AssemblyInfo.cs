// A consumer that is CLS-compliant exposes these types in its own generated ones.
[assembly: CLSCompliant(true)]
