using System.Text;
using LadderGen.Tool;
using LadderGen.Tool.Views;

// A ladder can be in any language. Without this, a pipe on Windows turns many letters into question marks.
Console.OutputEncoding = Encoding.UTF8;

var noColor = Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 };
var screen = Console.IsOutputRedirected ? Screen.Plain(Console.Out) : Screen.Terminal(Console.Out, noColor);
var input = Console.IsInputRedirected || Console.IsOutputRedirected ? null : Console.In;
return await CommandLine.RunAsync(args, screen, Console.Error, input).ConfigureAwait(false);
