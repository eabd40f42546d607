using PeoplePowered.Tool;

return CommandLine.Run(args);
