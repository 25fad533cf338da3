# What only Zalo needs said.
chat-type-a-number = Gõ số để chọn:
chat-file-not-sent = Chưa gửi được tệp { $name } qua Zalo.

## Told to administrators, in their own chats. $why is what Zalo said.
notice-zalo-bot-token-refused = Zalo không nhận ZALO_BOT_TOKEN nên kênh Zalo Bot không nhận và không gửi được tin. Đồng chí lấy lại mã ở Zalo Bot Creator, đặt vào ZALO_BOT_TOKEN rồi khởi động lại chương trình.
notice-zalo-bot-quota-nearly-used = Zalo Bot đã gửi { $sent } trong { $quota } tin của { $month }. Hết hạn mức thì kênh này im lặng đến hết tháng; đồng chí cân nhắc giảm bản tin hoặc thêm bot.
notice-zalo-bot-quota-used-up = Zalo Bot đã dùng hết hạn mức tin của { $month }. Kênh này không gửi được gì đến hết tháng.
notice-zalo-oa-no-grant = Zalo Official Account chưa được cấp quyền nên chưa gửi được tin. Người vận hành chạy: npm run zalo-oa:login
notice-zalo-oa-renewal-refused = Zalo từ chối gia hạn quyền của Official Account ({ $why }). Quyền hiện có chỉ còn vài giờ. Người vận hành chạy: npm run zalo-oa:login
notice-zalo-oa-renewal-unknown = Zalo không trả lời khi gia hạn quyền của Official Account ({ $why }). Chương trình thử lại mỗi 15 phút; nếu vẫn vậy, người vận hành chạy: npm run zalo-oa:login
notice-zalo-oa-refresh-token-old = Quyền của Official Account đã { $days } ngày không gia hạn được, quá ba tháng sẽ mất. Người vận hành chạy: npm run zalo-oa:login
notice-zalo-oa-account-refused = Zalo không cho Official Account gửi tin ({ $why }). Đồng chí kiểm tra tài khoản, gói dịch vụ và ứng dụng ở Zalo.
notice-zalo-oa-quota-used-up = Official Account đã dùng hết hạn mức gửi tin cho người im lặng quá 48 giờ ({ $why }). Những người này chưa nhận được tin đến kỳ sau của gói.

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
