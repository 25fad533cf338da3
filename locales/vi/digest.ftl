## The letter. $from and $to are days, $follows is what the reader follows.

digest-headline = Bản tin { $follows } ({ $stretch })
digest-nothing-new = Bản tin { $follows }: { $stretch } không có gì thay đổi.
digest-nothing-yet = Bản tin { $follows }: { $stretch } vẫn chưa có số liệu nào được công bố.
digest-stretch = từ { $from } đến { $to }
digest-stretch-day = ngày { $day }
digest-programme = toàn chương trình
digest-topics-of-units = { $topics } của { $units }
digest-topic-of-unit = { $topic } ({ $unit })
digest-late = Bản tin hẹn lúc { $due }, nay gửi muộn.
digest-invite = Zalo chỉ cho gửi tin trong 7 ngày kể từ lần cuối đồng chí nhắn tin. Đồng chí gõ số, chọn một mục hoặc nhắn một câu bất kỳ để tiếp tục nhận tin.

## What is new

digest-newer = { $topic }: { $value } ({ $period }), { $change }
digest-newer-other-basis = { $topic }: { $value } ({ $period }). { $change }
digest-first = { $topic }: { $value } ({ $period }), lần đầu có số liệu
digest-added = { $topic }: bổ sung { $value } ({ $period })
digest-added-several = { $topic }: bổ sung { $count } số liệu các kỳ trước
digest-corrected = Đính chính { $topic } ({ $period }): { $value }, trước đây ghi { $before }
digest-withdrawn = Đã rút số liệu { $topic } ({ $period }): { $value }
digest-turn = { $topic }; { $turn }
digest-turn-by = { $news }; { $turn }
digest-turned = mục tiêu { $demand } đến { $due }: { $before } → { $after }
digest-turned-part = phần { $demand } của mục tiêu chung đến { $due }: { $before } → { $after }
digest-state =
    { $state ->
        [met] đạt
        [exceeded] vượt
        [reached] đã ở mức mục tiêu
        [not-met] không đạt
        [on-track] đúng tiến độ
        [at-risk] nguy cơ không đạt
        [open] chưa xét được tiến độ
        [stale] đã qua hạn, chưa có số đến hạn
        [not-comparable] khác cơ sở tính
       *[no-data] chưa có số liệu
    }
digest-more-news = Và { $count } thay đổi khác; xem thêm “Số liệu mới nhất”.

## How things stand besides

digest-missed = Đã qua hạn, không đạt: { $topics }.
digest-stale = Đã qua hạn, chưa có số đến hạn nên chưa kết luận: { $topics }.
digest-at-risk = Nguy cơ không đạt (xét theo đường thẳng từ số đầu tiên đến mục tiêu): { $topics }.
digest-no-figure = Chưa có số liệu (chưa kết luận): { $topics }.
digest-no-figure-of-units = Chưa có số liệu công bố riêng cho { $units }.
digest-no-figure-lacks = Chưa có số liệu công bố riêng: { $units }.
digest-lacks = { $unit } ({ $count } chỉ tiêu)
digest-and-more-units = { $names } và { $more } đơn vị khác
digest-and-more = { $names } và { $more } chỉ tiêu khác
digest-next-due = Hạn gần nhất: { $due }, còn { $days } ngày ({ $count } mục tiêu).
digest-fresh = Số liệu mới nhất là của { $period }, cập nhật ngày { $date }.

## Taps

digest-tap-edit = Đổi đăng ký
digest-tap-stop = Dừng bản tin
digest-tap-again = Đăng ký lại
digest-tap-subscribe = Đăng ký bản tin
digest-tap-now = Xem bản tin ngay
digest-tap-go = Gửi đi
digest-tap-cancel = Huỷ đợt này
digest-tap-status = Xem hệ thống
digest-tap-only = Chỉ nhận { $follow }
digest-tap-drop = Bỏ { $follow }
digest-tap-whole = Toàn chương trình
digest-tap-pillar = { $name }
digest-tap-week = Thứ hai { $at }
digest-tap-friday = Thứ sáu { $at }
digest-tap-month = Ngày 1 hằng tháng
digest-tap-change = Ngay khi có thay đổi
digest-tap-pictures-off = Không kèm hình
digest-tap-pictures-on = Kèm hình
digest-tap-unchanged-off = Bỏ kỳ không thay đổi
digest-tap-unchanged-on = Gửi cả kỳ không thay đổi
digest-tap-pause = Tạm dừng 2 tuần
digest-tap-resume = Tiếp tục gửi
digest-tap-quiet = Yên tĩnh 21h–7h
digest-tap-no-quiet = Bỏ giờ yên tĩnh
digest-tap-confirm-announcement = Gửi thông báo
digest-tap-no-announcement = Không gửi
digest-tap-samples = Xem thử đợt tới
digest-tap-resume-channel = Gửi tiếp

## The subscription of a chat

digest-subscribed = Đã đăng ký bản tin: { $follows }.
digest-changed = Đã đổi đăng ký.
digest-your-subscription = Đồng chí đang nhận bản tin: { $follows }.
digest-no-subscription = Đồng chí chưa đăng ký bản tin. Đồng chí chọn nội dung, hoặc gõ chẳng hạn: { $example }
digest-example = gửi tôi bản tin chính quyền số mỗi thứ sáu 16h
digest-schedule = Lịch gửi: { $schedule } ({ $zone }).
digest-schedule-week =
    { $weekday ->
        [1] thứ hai
        [2] thứ ba
        [3] thứ tư
        [4] thứ năm
        [5] thứ sáu
        [6] thứ bảy
       *[7] chủ nhật
    } hằng tuần, { $at }
digest-schedule-month = ngày { $day } hằng tháng, { $at }
digest-schedule-last-day = ngày cuối tháng, { $at }
digest-schedule-change = ngay khi có thay đổi, xét { $at } mỗi ngày
digest-next = Bản tới: { $moment }.
digest-options =
    { $pictures ->
        [yes] Có hình
       *[no] Không hình
    }; { $unchanged ->
        [line] không có gì thay đổi vẫn báo một dòng
        [never] chỉ gửi khi có thay đổi
       *[nothing] không có gì thay đổi thì không gửi
    }.
digest-quiet = Giờ yên tĩnh: { $from }–{ $to }; tin đến trong giờ này sẽ chờ đến { $to }.
digest-paused = Đang tạm dừng đến { $date }.
digest-no-figures-yet = Hiện chưa có số liệu nào về { $follows }; khi có, bản tin sẽ báo.
digest-units-ended = { $units }: đơn vị không còn, nên sẽ không có số liệu mới.
digest-no-push-here = Ở đây tôi không tự gửi tin đến được. Đồng chí gõ “bản tin” để xem, hoặc đăng ký qua Telegram hay Zalo.
digest-unsubscribed = Đã dừng bản tin. Đồng chí không nhận thêm gì nữa, trừ khi đăng ký lại.
digest-unsubscribed-nothing = Đồng chí không đăng ký bản tin nào nên không có gì để dừng.
digest-dropped-all = Bản tin phải có ít nhất một nội dung. Muốn thôi nhận, đồng chí chọn “Dừng bản tin”.
digest-not-followed = Bản tin của đồng chí không có { $follow } nên không có gì để bỏ.
digest-too-many = Một bản tin có tối đa { $most } nội dung. Đồng chí bỏ bớt một nội dung trước.
digest-group-admins-only = Trong nhóm, chỉ quản trị viên của nhóm được đăng ký hoặc đổi bản tin.
digest-group-unknown = Ở đây tôi không biết ai là quản trị viên của nhóm nên không đăng ký bản tin cho nhóm được. Đồng chí đăng ký trong cuộc trò chuyện riêng.
digest-not-understood = Tôi chưa đổi gì, vì không hiểu { $words }.
digest-which-unit = Tên này có thể là nhiều đơn vị. Đồng chí muốn theo dõi đơn vị nào?
digest-which-topic = Câu này có thể nói về nhiều chỉ tiêu. Đồng chí muốn theo dõi chỉ tiêu nào?

## Words about time that no calendar or clock has

digest-bad-time = Không có giờ “{ $typed }”. Giờ trong ngày từ 0h đến 23h59, ví dụ 7h30 hoặc 16h.
digest-bad-weekday = Không có “{ $typed }”. Tuần có thứ hai đến thứ bảy và chủ nhật.
digest-bad-day = Không có ngày { $typed } trong tháng. Đồng chí chọn ngày 1 đến 31.
digest-bad-date = Ngày “{ $typed }” không có trong lịch hoặc đã qua.
digest-bad-daily = Tôi không gửi hằng ngày. Đồng chí có thể chọn hằng tuần, hằng tháng, hoặc chỉ khi có thay đổi (xét mỗi ngày).
digest-bad-two-rhythms = Bản tin chỉ theo một nhịp: một thứ trong tuần, một ngày trong tháng, hoặc khi có thay đổi. Đồng chí chọn một.
digest-bad-two-times = Bản tin chỉ đến vào một giờ. Đồng chí chọn một giờ.
digest-bad-pause = Đồng chí muốn tạm dừng đến bao giờ? Ví dụ: tạm dừng đến 15/12.
digest-bad-quiet = Giờ yên tĩnh cần hai mốc, ví dụ: giờ yên tĩnh 21h đến 6h.
digest-nothing-changed-yet = Tôi chưa đổi gì.

## Administrators: alerts

digest-held = Đợt bản tin { $letters } thư đang được giữ lại vì số liệu có vẻ bất thường:
digest-held-hint = Chưa ai nhận được thư nào. Đồng chí xem lại số liệu rồi chọn; sau { $until } các thư hết hạn, không gửi nữa.
digest-doubt-same = { $count }/{ $all } số mới bằng đúng số kỳ trước.
digest-doubt-jump = { $count }/{ $all } số mới thay đổi đột biến.
digest-trial = Xem trước: bản tin này sẽ gửi { $letters } thư lúc { $at }. Không ai can thiệp thì tự gửi.
digest-missed-hours = { $count } đăng ký đã lỡ giờ quá lâu nên không gửi bản tin cũ; sẽ gửi vào kỳ tới.
digest-channel-trouble = Kênh { $channel } gặp lỗi nhiều lần liền nên tạm ngừng gửi, sẽ thử lại lúc { $until }. Chưa ai bị huỷ đăng ký. Lỗi: { $said }
digest-channel-waits = Kênh { $channel } yêu cầu chờ đến { $until } mới gửi tiếp. Lý do: { $said }
digest-channel-back = Kênh { $channel } đã gửi lại bình thường.
digest-unsure = Kênh { $channel }: chương trình dừng giữa lúc gửi. Gửi lại { $again } thư (có thể trùng), không rõ { $unknown } thư.

## Administrators: the system

digest-status = Hệ thống bản tin lúc { $moment }
digest-status-next = Đợt tới: { $moment }; { $count } đăng ký.
digest-status-none = Chưa có đăng ký nào.
digest-status-channel = { $channel }: { $count } đăng ký
digest-status-runs = Các đợt gần đây
digest-status-run =
    { $kind ->
        [digest] Bản tin
        [announcement] Thông báo
        [reminder] Nhắc việc
        [correction] Đính chính
       *[alert] Cảnh báo
    } { $moment } ({ $state ->
        [writing] đang viết
        [held] đang giữ lại
        [posting] đang gửi
        [cancelled] đã huỷ
       *[ended] xong
    }): { $counts }
digest-status-no-letters = không có thư
digest-count =
    { $state ->
        [waiting] chờ
        [sending] đang gửi
        [sent] đã gửi
        [unchanged] không đổi
        [blocked] bị chặn
        [outside-window] quá 7 ngày chưa nhắn lại
        [expired] hết hạn
        [failed] lỗi
       *[unknown] không rõ
    } { $count }
digest-status-reasons = Không gửi được vì: { $reasons }
digest-status-reason = { $why } ({ $letters })
digest-status-backlog = Đang chờ gửi: { $counts }
digest-status-backlog-of = { $channel } { $count }
digest-status-paused = Kênh { $channel } tạm ngừng đến { $until }: { $said }
digest-status-words = Từ chưa hiểu nhiều nhất trong 30 ngày: { $words }
digest-status-word = { $word } ({ $times })
digest-samples = Đợt tới ({ $moment }): { $letters } thư, { $distinct } nội dung khác nhau, { $unchanged } đăng ký không có gì để báo.
digest-sample = Mẫu { $number } ({ $readers } người nhận):
digest-run-released = Đã cho gửi đợt này.
digest-run-cancelled = Đã huỷ đợt này: { $letters } thư không gửi. Thay đổi sẽ có trong bản tin kỳ tới.
digest-run-gone = Đợt này không còn chờ quyết định.
digest-channel-resumed = Kênh { $channel } được gửi tiếp.

## Administrators: announcements

digest-correction = Đính chính số liệu trong bản tin đã gửi
digest-correction-more =
    { $count ->
       *[other] Và { $count } số liệu khác.
    }
digest-correction-reason = Lý do: { $reason }
digest-correction-confirm = Thư chỉ gửi cho người theo dõi đã nhận bản tin có số cũ. Gửi rồi không thu lại được.
digest-correction-nothing = { $code } không phải là thay đổi đã công bố thay cho số liệu trước đó.
digest-correction-outdated = Số liệu của { $code } đã được thay đổi tiếp. Đồng chí gửi thư cho thay đổi mới nhất.
digest-correction-nobody = Chưa ai nhận bản tin có số cũ của { $code }, nên không cần gửi thư. Bản tin tới sẽ nêu đính chính.
digest-correction-sent-before = Thư đính chính { $code } đã được xếp gửi trước đó, không gửi lần nữa.
digest-tap-correction =
    { $chats ->
       *[other] Gửi thư đính chính ({ $chats } nơi)
    }
digest-tap-confirm-correction = Gửi thư đính chính
digest-announce-how = Đồng chí gõ nội dung sau lệnh, ví dụ: { $example }
digest-announce-example = /thongbao Thứ sáu này hệ thống bảo trì từ 17h đến 18h.
digest-announce-preview = Xem trước, sẽ gửi đến { $chats } cuộc trò chuyện:
digest-announcement = Thông báo
digest-announcement-text = { $text }
digest-announce-confirm = Gửi rồi không thu lại được. Đồng chí xác nhận trong 15 phút.
digest-announce-nobody = Chưa có ai đăng ký nên không có ai để gửi.
digest-announce-too-long = Nội dung dài { $length } ký tự; tối đa { $most }.
digest-announced = Đã xếp { $letters } thư vào hàng gửi.
digest-announce-gone = Thông báo này đã gửi, đã bỏ hoặc quá 15 phút. Đồng chí soạn lại nếu cần.
digest-announce-dropped = Đã bỏ, không gửi gì.
