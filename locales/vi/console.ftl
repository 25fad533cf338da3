# The conversation in the terminal.
console-hello = Gõ câu hỏi rồi nhấn Enter; gõ số để chọn. Thoát bằng Ctrl+C.
console-saved = Đã lưu tệp { $file }.
