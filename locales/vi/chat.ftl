# Sentences that belong to no question.
chat-old-button = Nút này đã cũ. Đồng chí gõ lại câu hỏi hoặc chọn trong tin nhắn mới nhất.
chat-unsupported = Tôi chỉ đọc được tin nhắn chữ. Đồng chí gõ câu hỏi giúp tôi, ví dụ: kinh tế số chiếm bao nhiêu phần trăm GRDP?
chat-nothing-to-pick = Số này không ứng với lựa chọn nào đang chờ. Đồng chí gõ câu hỏi đầy đủ giúp tôi.
chat-failed = Hệ thống gặp lỗi khi tìm câu trả lời; câu hỏi không bị mất. Đồng chí thử lại sau ít phút.
chat-invited-only = Trợ lý này chỉ phục vụ người được mời. Nếu đã có mã liên kết, đồng chí nhắn riêng cho tôi: /lienket và mã.
