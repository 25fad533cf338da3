# The conversation in the terminal.
console-hello = Type a question and press Enter; type a number to choose. Leave with Ctrl+C.
console-saved = Saved the file { $file }.
