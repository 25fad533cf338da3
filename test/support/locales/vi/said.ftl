# Lines of the tests, so that no test of a channel depends on the wording of the program.
said = { $text }
