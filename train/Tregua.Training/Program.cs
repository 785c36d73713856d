Console.Error.WriteLine("usage: train STAGE CORPUS...");
return 2;
