# What only Zalo needs said.
chat-type-a-number = Gõ số để chọn:
chat-file-not-sent = Chưa gửi được tệp { $name } qua Zalo.

## npm run zalo-oa:login
oa-login-console = 1. Mở developers.zalo.me, vào ứng dụng { $app }, mục Official Account → Thiết lập chung. Nhập hai giá trị dưới đây rồi bấm Lưu.
oa-login-callback = Official Account Callback Url: { $url }
oa-login-challenge = Code Challenge: { $challenge }
oa-login-open = 2. Quản trị viên của Official Account mở địa chỉ sau trong trình duyệt và bấm Cho phép: { $link }
oa-login-then = 3. Trình duyệt chuyển sang địa chỉ có chữ “code=”; trang báo không tìm thấy cũng không sao. Mã chỉ có hiệu lực 10 phút.
oa-login-paste = Dán toàn bộ địa chỉ đó vào đây rồi nhấn Enter:
oa-login-done = Xong. Đã lưu quyền gửi tin thay Official Account; chương trình tự gia hạn từ nay.
oa-login-no-code = Không thấy mã trong nội dung vừa dán. Chưa có gì thay đổi; đồng chí chạy lại lệnh.
oa-login-other-oa = Quyền vừa cấp thuộc Official Account khác ({ $oa }). Chưa có gì thay đổi; đồng chí chạy lại lệnh và chọn đúng Official Account.
oa-login-foreign = Địa chỉ vừa dán không thuộc lần đăng nhập này. Chưa có gì thay đổi; đồng chí chạy lại lệnh.
oa-login-refused = Zalo từ chối cấp quyền ({ $why }). Quyền cũ, nếu có, vẫn giữ nguyên. Đồng chí kiểm tra khoá bí mật của ứng dụng, Callback Url và Code Challenge rồi chạy lại lệnh.
oa-login-no-answer = Không nhận được trả lời của Zalo ({ $why }). Quyền cũ, nếu có, vẫn giữ nguyên. Đồng chí chạy lại lệnh.

## npm run zalo-bot:webhook
bot-webhook-set = Đã đăng ký webhook { $url }. Kết quả Zalo tự kiểm tra: { $outcome }.
bot-webhook-removed = Đã gỡ webhook; bot nhận tin bằng cách hỏi định kỳ.
bot-webhook-refused = Zalo không nhận yêu cầu ({ $why }). Đồng chí kiểm tra ZALO_BOT_TOKEN và PUBLIC_URL.
