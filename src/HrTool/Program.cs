using System.Text;
using HrTool;
using Spectre.Console;

// Ladders are written in any language; a pipe on Windows would otherwise turn half of it into question marks.
Console.OutputEncoding = Encoding.UTF8;

var noColor = Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 };
var console = Console.IsOutputRedirected ? Screen.Plain(Console.Out) : Screen.Terminal(Console.Out, noColor);
return Commands.Run(args, console, Console.Error);
