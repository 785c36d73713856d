using Tregua.Cli;
using Tregua.Cli.Terminals;

using var terminal = Terminal.OfProcess();
return Application.Run(args, terminal);
