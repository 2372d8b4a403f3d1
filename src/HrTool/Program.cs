Console.WriteLine("HR tool");
