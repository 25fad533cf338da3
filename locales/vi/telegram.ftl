# What only Telegram needs said.
telegram-copy = Sao chép số liệu
telegram-share = Chia sẻ
telegram-illustrative = Số liệu minh hoạ
telegram-ask-here = Hỏi trực tiếp
telegram-card-more = Xem thêm với Tiến Độ
