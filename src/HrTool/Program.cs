using System.Text;
using HrTool;
using Spectre.Console;

// A ladder can be in any language. Without this, a pipe on Windows turns many letters into question marks.
Console.OutputEncoding = Encoding.UTF8;

var noColor = Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 };
var console = Console.IsOutputRedirected ? Screen.Plain(Console.Out) : Screen.Terminal(Console.Out, noColor);
return Commands.Run(args, console, Console.Error);
