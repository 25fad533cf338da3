## Who may do what

admin-refused-group = Lệnh này chỉ dùng khi nhắn riêng với tôi.
admin-refused-edited = Tôi không thực hiện lệnh trong tin nhắn đã sửa. Đồng chí gửi tin mới.
admin-refused-right = Đồng chí chưa được giao quyền dùng lệnh này.
admin-refused-file = Tôi chỉ nhận tệp số liệu của người được giao nhập số liệu. Đồng chí gõ câu hỏi bằng chữ giúp tôi, ví dụ: kinh tế số chiếm bao nhiêu phần trăm GRDP?
admin-refused-scope = Nội dung này ngoài phạm vi được giao cho đồng chí.
admin-refused-own = Đồng chí không duyệt được thay đổi của chính mình; việc này cần người thứ hai.
admin-refused-code = Mã này không ứng với thay đổi nào đồng chí được quyết định ở đây.
admin-role =
    { $role ->
        [admin] quản trị
        [approver] người duyệt
        [reporter] người báo cáo
       *[reader] người đọc
    }
admin-role-scope = { $role } ({ $units }; { $topics })
admin-all-units = mọi đơn vị
admin-all-topics = mọi chỉ tiêu
admin-whole-pillar = cả nhóm { $name }
admin-operator = người vận hành
admin-anonymous = người ẩn danh
admin-stranger = người lạ (dấu { $mark })
admin-no-chat = chưa liên kết kênh nào

## Linking a chat

admin-link-how = Đồng chí gõ /lienket và mã được cấp, ví dụ: /lienket K7M2…
admin-link-wrong = Mã không đúng hoặc đã hết hiệu lực. Đồng chí kiểm tra lại, hoặc xin mã mới.
admin-link-locked = Đã nhập sai mã nhiều lần. Đồng chí thử lại sau một giờ.
admin-linked = Đã liên kết cuộc trò chuyện này với { $name }.
admin-linked-role = Quyền: { $grant }
admin-linked-hint = Đồng chí gõ /capnhat để nhập số liệu, /thieu để xem việc còn thiếu, /trogiup để xem các lệnh khác.
admin-linked-to = Cuộc trò chuyện này đã liên kết với { $name } (kênh: { $channels }).
admin-link-further = Để liên kết thêm kênh khác, đồng chí nhắn ở kênh đó: /lienket { $code } (dùng một lần, đến { $until }).

## Inviting, listing, revoking

admin-invite-how = Cách mời: /moi, rồi vai trò, phạm vi, tên, và hạn dùng mã nếu cần. Ví dụ:
admin-invite-example =
    { $role ->
        [admin] /moi quản trị tên Lê Văn Bình
        [approver] /moi người duyệt tất cả đơn vị, kinh tế số tên Trần Thị Chi
        [reporter] /moi báo cáo xã Nga Sơn, xã Hồ Vương tên Nguyễn Văn An hạn 3 ngày
       *[reader] /moi người đọc tên Phạm Thị Dung
    }
admin-invited = Đã tạo mã mời cho { $name }: { $grant }.
admin-invitation-code = { $code }
admin-invitation-how = Người được mời nhắn riêng cho tôi: /lienket và mã trên. Mã dùng một lần, đến { $until }; tôi không lưu mã nên không xem lại được.
admin-bad-name = Tên chỉ gồm chữ, số và dấu câu thường, từ 2 đến 60 ký tự, trên một dòng.
admin-bad-lifetime = Hạn của mã từ 15 phút đến 7 ngày.
admin-scope-no-unit = Đồng chí nêu đơn vị trong phạm vi: tên xã, phường, huyện cũ, “toàn tỉnh” (số liệu cấp tỉnh) hoặc “tất cả đơn vị”.
admin-scope-unread = Tôi chưa hiểu phạm vi “{ $words }”. Mỗi phần cách nhau bằng dấu phẩy: tên đơn vị, tên chỉ tiêu hoặc nhóm chỉ tiêu.
admin-scope-ambiguous = “{ $words }” có thể là { $units }. Đồng chí ghi rõ loại đơn vị (xã, phường, huyện) hoặc “cũ”, “hiện nay”.
admin-people =
    { $count ->
       *[other] { $count } người có quyền
    }
admin-person = { $name } (mã { $id }): { $grants }; kênh: { $channels }
admin-people-hint = Thêm người: /moi. Thu hồi quyền: /thuhoi và tên hoặc mã.
admin-revoke-how = Đồng chí gõ /thuhoi và tên hoặc mã trong /nguoidung.
admin-revoke-nobody = Không có ai tên hoặc mã { $name } đang giữ quyền.
admin-revoke-self = Đồng chí không tự thu hồi quyền của mình; quản trị khác làm việc này.
admin-revoke-which = Có nhiều người trùng tên. Đồng chí chọn:
admin-revoke-sure = Thu hồi toàn bộ quyền, liên kết và mã mời của người này, trên mọi kênh?
admin-revoked = Đã thu hồi mọi quyền của { $name }, có hiệu lực ngay.

## Entering a figure, step by step

admin-entering-update = Cập nhật
admin-entering-correct = Đính chính
admin-unread = Tôi chưa nhận ra “{ $words }”. Tên chỉ tiêu, đơn vị và thời gian phải ghi đúng, không đoán.
admin-several-values = Tôi thấy nhiều số ({ $texts }) nên không biết số nào là giá trị.
admin-value-relative = “{ $text }” chưa cho biết giá trị của kỳ này.
admin-two-readings = “{ $text }” có hai cách đọc. Đồng chí chọn:
admin-as-decimal = { $amount } (phần nguyên là { $whole })
admin-as-thousands = { $amount } (dấu ngăn hàng nghìn)
admin-value-not-a-number = Tôi chưa đọc được giá trị trong “{ $text }”. Đồng chí chỉ gửi giá trị, dấu phẩy trước phần thập phân.
admin-value-negative = Chỉ tiêu này không có giá trị âm.
admin-value-not-whole = Chỉ tiêu này đếm bằng số nguyên, không có phần thập phân.
admin-value-percent-unexpected = Chỉ tiêu này không tính bằng %.
admin-value-scale-unexpected = Chỉ tiêu này không tính bằng nghìn, triệu, tỷ.
admin-value-total-missing = Cần cả tổng số, ví dụ 124/547.
admin-value-total-unexpected = Chỉ tiêu này không ghi dạng số trên tổng số.
admin-value-more-than-total = Giá trị lớn hơn tổng số. Đồng chí xem lại hai số.
admin-value-no-rank = Thứ hạng bắt đầu từ 1.
admin-value-score-range = Điểm của chỉ tiêu này từ 0 đến 1. Nếu báo cáo ghi theo thang 1000, đồng chí chia cho 1000.
admin-value-does-not-agree = Tỷ lệ không khớp với hai số trong ngoặc.
admin-value-too-large = Giá trị quá lớn. Đồng chí xem lại số và đơn vị tính.
admin-ask-indicator = Đồng chí nhập số liệu cho chỉ tiêu nào? Gõ tên chỉ tiêu, hoặc cả câu: chỉ tiêu, đơn vị, thời gian, giá trị, nguồn.
admin-ask-unit = Của đơn vị nào?
admin-ask-period = Của thời gian nào? Ví dụ: 2025, quý 3/2025, tháng 10/2025.
admin-ask-amount =
    { $measure ->
        [percent] Giá trị bao nhiêu phần trăm?
        [percent-per-year] Giá trị bao nhiêu phần trăm mỗi năm?
        [count] Giá trị bao nhiêu? Có thể ghi “gần 5 triệu”, “hơn 4000”.
        [count-of-total] Giá trị bao nhiêu trên tổng số? Ví dụ: 124/547.
        [rank] Xếp hạng bao nhiêu trên bao nhiêu? Ví dụ: 5/34.
        [score] Bao nhiêu điểm, từ 0 đến 1?
       *[per-100-people] Giá trị bao nhiêu?
    }
admin-ask-base =
    { $kind ->
        [correct] Đang có nhiều số của các nguồn khác nhau. Đồng chí đính chính số nào?
       *[update] Đang có nhiều số của các nguồn khác nhau. Số mới thay số nào?
    }
admin-ask-source = Nguồn số liệu là văn bản, báo cáo nào? Ghi số, ngày và nơi ban hành nếu có.
admin-ask-reason = Lý do đính chính?
admin-keep-source = Giữ nguồn cũ: { $source }
admin-replace = Thay { $amount } của { $publisher }
admin-beside = Ghi song song, giữ số đang có
admin-nothing-to-correct = Chưa có số liệu nào ở kỳ này để đính chính. Đồng chí dùng /capnhat.
admin-old-choice = Lựa chọn này đã cũ. Đồng chí gõ lại /capnhat.
admin-given-up = Đã thôi, chưa ghi gì.

## A change before and after it is confirmed

admin-preview = Xem trước { $code }
admin-kind-correct = Đính chính số đã công bố.
admin-kind-withdraw = Rút lại thay đổi gần nhất của đồng chí bằng một phiên bản đảo ngược.
admin-kind-import = Tệp { $file }
admin-item = { $topic } · { $unit } · { $period }
admin-item-value = { $old } → { $new }
admin-item-change = So với số đang có: { $change }
admin-item-line = { $topic }, { $unit }, { $period }: { $change }
admin-old-new = { $old } → { $new }
admin-none-yet = chưa có
admin-none-then = không còn số liệu
admin-stands-beside = Số khác vẫn giữ song song: { $amount }, { $source }.
admin-effect = Mục tiêu { $target }: { $was } → { $is }
admin-effect-none = Không làm thay đổi tình trạng mục tiêu nào.
admin-reason = Lý do: { $reason }
admin-figures-changed =
    { $count ->
       *[other] { $count } số liệu:
    }
admin-figures-noted =
    { $count ->
       *[other] { $count } số liệu trong cùng một lần.
    }
admin-and-more =
    { $count ->
       *[other] Và { $count } mục nữa.
    }
admin-doubt-future = Lưu ý: { $period } chưa bắt đầu.
admin-doubt-unfinished = Lưu ý: { $period } chưa kết thúc. Nếu là số ước, đồng chí ghi “ước” trước giá trị.
admin-doubt-unit-ended = Lưu ý: { $unit } kết thúc hoạt động ngày { $date }, trước kỳ này.
admin-doubt-unit-later = Lưu ý: { $unit } chỉ có từ { $date }, sau kỳ này.
admin-doubt-over-hundred = Lưu ý: giá trị trên 100%.
admin-doubt-duplicate = Lưu ý: giá trị này đang có rồi (nguồn { $publisher }).
admin-doubt-fell = Lưu ý: số luỹ kế giảm, không khớp với { $amount } ({ $period }).
admin-doubt-older = Lưu ý: đã có số mới hơn kỳ này: { $amount } ({ $period }).
admin-doubt-other-whole = Lưu ý: tổng số khác lần trước ({ $amount }, { $period }).
admin-doubt-leap = Lưu ý: chênh lệch gấp nhiều lần so với { $amount } ({ $period }).
admin-doubt-jump = Lưu ý: thay đổi vượt mức thường thấy, khoảng { $usual }, so với { $amount } ({ $period }).
admin-confirm-publishes = Đồng chí xác nhận thì số liệu được công bố ngay. Bấm nút hoặc gõ “xác nhận { $code }”, trước { $until }.
admin-confirm-withdraws = Đồng chí xác nhận thì thay đổi được rút lại ngay. Bấm nút hoặc gõ “xác nhận { $code }”, trước { $until }.
admin-confirm-proposes = Đồng chí xác nhận thì thay đổi chờ người thứ hai duyệt. Bấm nút hoặc gõ “xác nhận { $code }”, trước { $until }.
admin-waits = Bản xem trước { $code } đang chờ đồng chí xác nhận.
admin-expired = Bản xem trước { $code } đã hết hạn, chưa ghi gì.
admin-noted = Đã ghi nhận và công bố { $code } lúc { $at }.
admin-noted-waiting = Đã ghi nhận { $code } lúc { $at }; đang chờ duyệt.
admin-noted-withdrawn = Đã rút lại ({ $code }) lúc { $at }.
admin-was-rejected = { $code } đã bị từ chối lúc { $at }. Lý do: { $reason }
admin-was-cancelled = { $code } đã huỷ, chưa ghi gì.
admin-was-outdated = { $code } không được ghi vì số liệu đã đổi trước đó.
admin-outdated = Chưa ghi { $code }: số liệu vừa được người khác thay đổi. Hiện nay:
admin-now = { $topic }, { $period }: { $amount } ({ $source })
admin-now-none = { $topic }, { $period }: không còn số liệu

## Approving

admin-nothing-waits = Không có thay đổi nào chờ đồng chí duyệt.
admin-waiting =
    { $count ->
       *[other] { $count } thay đổi chờ duyệt
    }
admin-waiting-more =
    { $count ->
       *[other] Còn { $count } thay đổi nữa sau các mục này.
    }
admin-waiting-one = { $code } · { $name } · { $item }
admin-waiting-many =
    { $count ->
       *[other] { $code } · { $name } · { $count } số liệu { $file }
    }
admin-waiting-change = Chờ duyệt { $code }
admin-proposed-by = Người gửi: { $name }, { $at }
admin-ask-rejection = Vì sao từ chối { $code }? Người gửi sẽ đọc lý do này.
admin-reason-value = Giá trị chưa đúng
admin-reason-source = Nguồn chưa rõ
admin-reason-period = Sai kỳ số liệu
admin-approve-outdated = Không duyệt được { $code }: số liệu đã được thay đổi sau khi gửi. Người gửi cần gửi lại.
admin-letter-waiting =
    { $count ->
        [1] { $name } gửi một thay đổi số liệu, chờ đồng chí duyệt.
       *[other] { $name } gửi { $count } số liệu, chờ đồng chí duyệt.
    }
admin-letter-decided =
    { $state ->
        [published] Thay đổi { $code } của đồng chí đã được duyệt và công bố.
        [rejected] Thay đổi { $code } của đồng chí bị từ chối. Lý do: { $reason }
       *[outdated] Thay đổi { $code } của đồng chí không được ghi vì số liệu đã đổi trước khi duyệt. Đồng chí xem và gửi lại nếu cần.
    }

## Undoing

admin-nothing-to-undo = Trong 24 giờ qua đồng chí không có thay đổi nào có thể rút lại.
admin-undo-changed-since = Không rút lại được { $code }: số liệu này đã được thay đổi tiếp sau đó. Đồng chí dùng /dinhchinh.
admin-undo-waiting = { $code } còn chờ duyệt
admin-undo-again = Đồng chí gõ lại /hoantac để rút lại ({ $code } đã cũ).

## Files

admin-import-how = Đồng chí gửi tệp XLSX hoặc CSV vào đây, tối đa 5 MB. Tôi cho xem trước rồi mới ghi.
admin-import-how-rows = Mỗi dòng một số liệu, theo trang đầu của tệp mẫu.
admin-import-how-matrix = Hoặc bảng đơn vị × chỉ tiêu của một kỳ, theo trang thứ hai: ghi kỳ và nguồn ở dòng đầu.
admin-import-how-units = Đơn vị ghi mã hoặc tên. Tên được hiểu theo danh mục có hiệu lực cuối kỳ; muốn khác thì ghi ở trên bảng “Danh mục đơn vị” và ngày.
admin-import-how-values = Giá trị ghi như trong báo cáo: dấu phẩy trước phần thập phân; 124/547; 5/34; “ước” trước số ước. Kỳ ghi dạng chữ, ví dụ Q3/2026.
admin-import-how-all = Một ô sai thì cả tệp chưa được ghi; tôi chỉ rõ từng ô để sửa.
admin-import-template = Tệp mẫu nhập số liệu
admin-file-too-large = Tệp lớn hơn 5 MB hoặc nở ra quá lớn. Đồng chí chia nhỏ tệp.
admin-file-gone = Tôi không tải được tệp này. Đồng chí gửi lại.
admin-file-later = Chưa tải được tệp do mạng. Đồng chí gửi lại sau ít phút.
admin-file-empty = Tệp trống.
admin-file-too-many-sheets = Tệp có quá nhiều trang. Đồng chí chỉ để trang số liệu.
admin-file-too-many-rows = Bảng quá lớn (tối đa 20000 dòng, 300 cột). Đồng chí xoá dòng, cột thừa hoặc chia nhỏ.
admin-file-unknown-format = Tôi chỉ đọc tệp XLSX và CSV.
admin-file-old-format = Đây là tệp Excel cũ (.xls). Đồng chí lưu lại dạng .xlsx rồi gửi.
admin-file-protected = Tệp có mật khẩu. Đồng chí bỏ mật khẩu rồi gửi lại.
admin-file-damaged = Tệp hỏng hoặc không đúng định dạng. Đồng chí mở và lưu lại rồi gửi.
admin-file-unknown-encoding = Tệp không dùng bảng mã Unicode nên tên tiếng Việt sẽ sai. Đồng chí lưu lại dạng CSV UTF-8 hoặc XLSX.
admin-file-no-table = Tôi không thấy bảng số liệu: cần cột Đơn vị hoặc Mã đơn vị, cùng cột Chỉ tiêu và Giá trị, hoặc các cột mang tên chỉ tiêu. Đồng chí gõ /nhap để lấy tệp mẫu.
admin-file-unreadable =
    { $why ->
        [missing] Không có tệp { $file }.
        [folder] { $file } là thư mục, không phải tệp.
       *[denied] Không đọc được tệp { $file }. Hãy kiểm tra quyền truy cập.
    }
admin-import-progress = Đã xem { $done } trên { $total } số liệu.
admin-import-no-undo = Không có lần nhập nào mang mã { $code } còn rút lại được bằng lệnh này.
admin-import-would-undo =
    { $count ->
       *[other] Sẽ rút lại { $code } ({ $count } số liệu). Chưa ghi gì.
    }
admin-import-counts = Mới: { $added } · thay đổi: { $changed } · giữ nguyên: { $same }
admin-import-empty-cells =
    { $count ->
       *[other] Bỏ qua { $count } ô trống.
    }
admin-import-list = Tên và mã đơn vị hiểu theo danh mục có hiệu lực ngày { $days }.
admin-import-unused = Cột không dùng: { $titles }.
admin-import-together = Tất cả được ghi cùng lúc, hoặc không ghi gì; rút lại cũng cùng lúc.
admin-import-nothing = Tệp { $file }: không có số liệu nào mới hay thay đổi.
admin-import-refused =
    { $count ->
       *[other] Tệp { $file }: { $count } ô cần sửa, chưa ghi gì
    }
admin-import-refusal = { $place }, { $value }: { $why }
admin-import-cell = Ô { $column }{ $row }
admin-import-row = Dòng { $row }
admin-import-empty = trống
admin-import-more-refused =
    { $count ->
       *[other] Và { $count } ô nữa, liệt kê trong tệp kèm theo.
    }
admin-import-refused-file = Danh sách ô cần sửa
admin-import-mend = Đồng chí sửa các ô trên rồi gửi lại tệp.
admin-import-doubts =
    { $count ->
       *[other] { $count } số liệu cần xem lại
    }
admin-import-doubt = Dòng { $row }: { $doubt }
admin-import-unknown-indicator = không có chỉ tiêu này; dùng tên hoặc mã trong trang Danh mục chỉ tiêu
admin-import-ambiguous-indicator = nhiều chỉ tiêu trùng tên; dùng mã chỉ tiêu
admin-import-no-unit = thiếu đơn vị; ghi mã hoặc tên
admin-import-unknown-unit = không có đơn vị này trong danh mục của kỳ; xem lại tên, mã hoặc kỳ
admin-import-ambiguous-unit = nhiều đơn vị trùng tên; ghi cả loại (xã, phường), huyện cũ, hoặc dùng mã
admin-import-unit-mismatch = mã và tên là hai đơn vị khác nhau; sửa một trong hai
admin-import-unit-not-then = đơn vị không tồn tại trong kỳ này
admin-import-no-period = thiếu kỳ; ghi ở cột Kỳ hoặc trên bảng
admin-import-unknown-period = không đọc được kỳ; ghi 2025, Q3/2025, T10/2025 hoặc 2025-H1
admin-import-date-as-period = Excel đã đổi thành ngày; định dạng ô là Text rồi ghi Q3/2025 hoặc T10/2025
admin-import-two-readings = số có hai cách đọc; viết liền không dấu ngăn hàng nghìn, dấu phẩy trước phần thập phân
admin-import-value-is-date = Excel đã đổi thành ngày; định dạng ô là Text, hoặc tách thành cột Giá trị và Tổng số
admin-import-value-is-truth = cần một số
admin-import-formula-failed = công thức bị lỗi; sửa công thức hoặc dán giá trị
admin-import-fraction = nhỏ hơn 1 mà không có dấu %; ghi rõ kèm dấu %
admin-import-unknown-status = tính chất chỉ là: ước, sơ bộ, chính thức
admin-import-no-source = thiếu nguồn; ghi ở cột Nguồn hoặc trên bảng
admin-import-out-of-scope = ngoài phạm vi được giao cho đồng chí
admin-import-repeated = chỉ tiêu, đơn vị và kỳ này đã có ở dòng trên
admin-import-several-sources = đang có nhiều số của các nguồn khác nhau; cập nhật riêng bằng /capnhat
admin-import-not-a-number = không đọc được giá trị
admin-import-negative = chỉ tiêu này không có giá trị âm
admin-import-not-whole = chỉ tiêu này đếm bằng số nguyên
admin-import-percent-unexpected = chỉ tiêu này không tính bằng %
admin-import-scale-unexpected = chỉ tiêu này không tính bằng nghìn, triệu, tỷ
admin-import-total-missing = thiếu tổng số; ghi 124/547 hoặc thêm cột Tổng số
admin-import-total-unexpected = chỉ tiêu này không có tổng số
admin-import-more-than-total = giá trị lớn hơn tổng số
admin-import-no-rank = thứ hạng bắt đầu từ 1
admin-import-score-range = điểm từ 0 đến 1
admin-import-does-not-agree = tỷ lệ không khớp với hai số trong ngoặc
admin-import-too-large = giá trị quá lớn

## The template

admin-sheet-rows = Số liệu
admin-sheet-matrix = Bảng đơn vị x chỉ tiêu
admin-sheet-indicators = Danh mục chỉ tiêu
admin-sheet-units = Danh mục đơn vị
admin-matrix-period = Kỳ:
admin-matrix-source = Nguồn:
admin-text = { $text }
admin-every =
    { $length ->
        [month] hằng tháng
        [quarter] hằng quý
        [half] 6 tháng
       *[year] hằng năm
    }
admin-column-indicator = Chỉ tiêu
admin-column-unit-code = Mã đơn vị
admin-column-unit = Đơn vị
admin-column-period = Kỳ
admin-column-value = Giá trị
admin-column-total = Tổng số
admin-column-status = Tính chất
admin-column-source = Nguồn
admin-column-id = Mã chỉ tiêu
admin-column-name = Tên chỉ tiêu
admin-column-measure = Cách tính
admin-column-reporting = Nhịp báo cáo
admin-column-code = Mã
admin-column-full-name = Tên đầy đủ
admin-column-from = Có từ
admin-column-until = Đến
admin-column-sheet = Trang
admin-column-row = Dòng
admin-column-column = Cột
admin-column-value-given = Nội dung ô
admin-column-why = Cần sửa

## Reporting and reminders

admin-to-do =
    { $count ->
       *[other] Đồng chí còn { $count } số liệu cần báo cáo
    }
admin-duty = { $topic }, { $unit }, { $period }
admin-all-reported = Đã báo cáo đủ.
admin-no-duties = Chưa có chỉ tiêu nào được giao cho đồng chí báo cáo riêng; quản trị nêu tên chỉ tiêu khi mời.
admin-no-reporters = Chưa ai được giao báo cáo chỉ tiêu nào. Đồng chí mời bằng /moi, nêu đơn vị và chỉ tiêu.
admin-missing =
    { $count ->
       *[other] { $count } người chưa báo cáo đủ
    }
admin-missing-line =
    { $more ->
        [0] { $name }: thiếu { $count } ({ $topics })
       *[other] { $name }: thiếu { $count } ({ $topics } và { $more } chỉ tiêu khác)
    }
admin-remind-confirm =
    { $count ->
        [0] Chưa nhắc được ai.
       *[other] Sẽ gửi lời nhắc đến { $count } người, mỗi người một tin với đúng phần còn thiếu của mình.
    }
admin-remind-unreachable = Chưa liên kết kênh nào nên không nhắc được: { $names }.
admin-remind-unread = Tôi chưa đọc được kỳ “{ $words }”. Ví dụ: /nhacnho quý 3/2026.
admin-reminded =
    { $count ->
        [0] Hôm nay đã nhắc rồi, không nhắc thêm.
       *[other] Đã gửi lời nhắc đến { $count } người.
    }
admin-letter-reminder = Nhắc báo cáo số liệu.

## The log

admin-log = Nhật ký gần đây
admin-log-hint = Xem riêng: /nhatky và tên chỉ tiêu, đơn vị hoặc người.
admin-log-of = Thay đổi của { $name }
admin-log-changes = Các thay đổi
admin-log-none = Chưa có thay đổi nào.
admin-log-unread = Tôi chưa nhận ra “{ $words }”. Đồng chí ghi tên chỉ tiêu, đơn vị hoặc người.
admin-log-change =
    { $kind ->
        [correct] { $code }, { $at }: { $who } đính chính { $what }; { $state }
        [withdraw] { $code }, { $at }: { $who } rút lại { $what }; { $state }
        [import] { $code }, { $at }: { $who } nhập tệp, { $what }; { $state }
       *[update] { $code }, { $at }: { $who } cập nhật { $what }; { $state }
    }
admin-log-many =
    { $count ->
       *[other] { $count } số liệu { $file }
    }
admin-log-approved =
    { $state ->
        [published] { $by } duyệt và công bố { $at }
       *[other] { $by } duyệt { $at } { $reason }
    }
admin-log-state =
    { $state ->
        [published] công bố { $at }
        [confirmed] đang chờ duyệt
        [rejected] { $by } từ chối { $at }: { $reason }
        [cancelled] { $by } huỷ { $at }
        [outdated] không ghi vì số liệu đã đổi trước đó
       *[previewed] chưa xác nhận
    }
admin-history = Các phiên bản: { $topic }, { $unit }
admin-history-none = Chưa có số liệu nào.
admin-history-line = { $period }: { $amount }; nguồn: { $source }; ghi { $at } ({ $by })
admin-history-replaced = { $period }: { $amount } thay cho { $old }; nguồn: { $source }; ghi { $at } ({ $by })
admin-by-pack = bộ số liệu gốc
admin-audit = { $at }: { $who } { $what }
admin-audit-confirmed = xác nhận { $code }
admin-audit-approved = duyệt { $code }
admin-audit-published =
    { $count ->
       *[other] công bố { $code } ({ $count } số liệu)
    }
admin-audit-rejected = từ chối { $code }
admin-audit-cancelled = huỷ { $code }
admin-audit-outdated = không ghi được { $code } vì số liệu đã đổi
admin-audit-invited =
    { $role ->
        [none] xin mã liên kết thêm kênh
        [admin] mời { $name } làm quản trị
        [approver] mời { $name } làm người duyệt
        [reporter] mời { $name } làm người báo cáo
       *[reader] mời { $name } làm người đọc
    }
admin-audit-linked = liên kết một kênh
admin-audit-revoked = thu hồi quyền của { $name }
admin-audit-refused =
    { $why ->
        [group] bị từ chối: lệnh trong nhóm
        [edited] bị từ chối: tin đã sửa
        [scope] bị từ chối: ngoài phạm vi
        [own-change] bị từ chối: tự duyệt
        [another-chat] bị từ chối: mã không đúng chỗ
        [locked] bị từ chối: sai mã nhiều lần
       *[role] bị từ chối: không có quyền
    }
admin-audit-wrong-code = nhập sai mã liên kết
admin-audit-reminded = gửi lời nhắc báo cáo

## Taps

admin-tap-confirm = Xác nhận
admin-tap-cancel = Huỷ
admin-tap-again = Xem lại với số hiện nay
admin-tap-option = { $name }
admin-tap-approve = Duyệt
admin-tap-reject = Từ chối
admin-tap-look = Xem thay đổi
admin-tap-change = Xem { $code }
admin-tap-undo = Rút lại
admin-tap-give-up = Huỷ thay đổi này
admin-tap-person = { $name } ({ $id })
admin-tap-revoke = Thu hồi
admin-tap-report = { $topic }, { $period }
admin-tap-remind = Nhắc người chưa báo cáo
admin-tap-remind-now =
    { $count ->
       *[other] Gửi lời nhắc ({ $count })
    }
