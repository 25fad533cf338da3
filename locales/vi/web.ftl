# The chat page.
web-title = Tiến Độ
web-trial = Chế độ dùng thử · có số liệu minh hoạ
web-conversation = Cuộc trò chuyện
web-input = Câu hỏi của đồng chí
web-placeholder = Nhập câu hỏi…
web-send = Gửi
web-attach = Gửi tệp số liệu (XLSX, CSV)
web-thinking = Đang trả lời…
web-you = Đồng chí
web-bot = Tiến Độ
web-choices = Chọn nhanh
web-failed = Chưa gửi được; câu hỏi vẫn còn đây.
web-retry = Thử lại
web-no-script = Trang này cần JavaScript để trò chuyện.
