## Echo: what was understood

ask-whole = { $whole }
ask-whole-programme = toàn chương trình
ask-echo = { $left } · { $right }
ask-when-latest = số mới nhất
ask-when-due = hạn { $year }
ask-when-since = từ { $from } đến nay
ask-when-between = { $from } đến { $to }
ask-when-today = tính đến { $date }
ask-unit-until = { $unit } (đến { $date })
ask-unit-of-until = { $unit }, { $district } (đến { $date })
ask-within = địa bàn { $units }
ask-document = { $kind } { $number }
ask-group = Nhóm { $name }
ask-any-document = mọi văn bản
ask-took = Tôi hiểu là { $taken }; nếu hỏi { $others }, đồng chí chọn bên dưới.
ask-unused = Tôi chưa dùng đến trong câu hỏi: { $words }.
ask-quoted = “{ $word }”
ask-what-trend = Xu hướng: { $topic }
ask-what-target = Mục tiêu: { $topic }
ask-what-overview = Tổng quan: { $topic }
ask-what-unit = Tình hình đơn vị
ask-what-history = Lịch sử đơn vị hành chính
ask-what-map =
    Bản đồ { $level ->
        [district] cấp huyện
        [commune] cấp xã
       *[any] đơn vị
    }: { $topic }
ask-what-ranking =
    Xếp hạng { $level ->
        [district] cấp huyện
        [commune] cấp xã
        [province] cấp tỉnh
        [department] sở, ngành
       *[any] đơn vị
    } { $order ->
        [worst] (từ cuối bảng)
       *[best] (từ đầu bảng)
    }: { $topic }
ask-what-place =
    { $level ->
        [district] Thứ hạng ở cấp huyện
        [commune] Thứ hạng ở cấp xã
       *[any] Thứ hạng
    }: { $topic }
ask-what-change =
    { $first ->
        [fall] Mức giảm
       *[rise] Mức tăng
    } { $level ->
        [district] của các đơn vị cấp huyện
        [commune] của các đơn vị cấp xã
       *[any] của các đơn vị
    }: { $topic }
ask-what-mean =
    { $level ->
        [district] Trung bình các đơn vị cấp huyện
        [commune] Trung bình các đơn vị cấp xã
       *[any] Trung bình các đơn vị
    }: { $topic }
ask-what-comparison = So sánh: { $topic }
ask-what-listing = Danh sách chỉ tiêu: { $topic }
ask-what-status =
    { $status ->
        [met] Chỉ tiêu đã đạt
        [not-met] Chỉ tiêu không đạt
        [at-risk] Chỉ tiêu có nguy cơ không đạt
        [on-track] Chỉ tiêu đúng tiến độ
        [no-data] Chỉ tiêu chưa có số liệu
       *[risk] Chỉ tiêu không đạt hoặc có nguy cơ
    }: { $topic }
ask-what-missing = Số liệu còn thiếu
ask-what-missing-units =
    { $level ->
        [district] Đơn vị cấp huyện chưa có số liệu
       *[commune] Đơn vị cấp xã chưa có số liệu
    }: { $topic }
ask-what-freshness = Số liệu mới nhất
ask-what-source = Nguồn số liệu
ask-what-definition = Cách hiểu chỉ tiêu
ask-what-document = Văn bản
ask-what-threshold =
    { $level ->
        [district] Đơn vị cấp huyện
        [commune] Đơn vị cấp xã
       *[any] Chỉ tiêu
    } { $condition }: { $topic }
ask-what-units-in =
    { $level ->
        [district] Đơn vị cấp huyện
        [commune] Đơn vị cấp xã
       *[any] Đơn vị
    } { $status ->
        [met] đã đạt
        [not-met] chưa đạt
        [at-risk] có nguy cơ
       *[on-track] đúng tiến độ
    }: { $topic }
ask-threshold =
    { $operator ->
        [lt] dưới { $level }
        [le] từ { $level } trở xuống
        [gt] trên { $level }
        [ge] từ { $level } trở lên
       *[eq] bằng { $level }
    }

## Figures

ask-headline = { $value } ({ $period })
ask-headline-by = { $value } ({ $period }), nguồn { $publisher }
ask-remainder = Còn { $left } chưa đạt ({ $period })
ask-value-share = { $amount } { $of }
ask-value-rank = hạng { $amount }
ask-value-count = { $amount } { $of }
ask-estimate = ước { $amount }
ask-preliminary = { $amount } (sơ bộ)
ask-about = khoảng { $amount }
ask-counts = Cụ thể: { $numerator }/{ $denominator }
ask-counts-of = Cụ thể: { $numerator }/{ $denominator } { $of }
ask-only-within = Chưa có số liệu cho cả { $asked }. Số gần nhất trong thời gian đó:
ask-only-other = Chưa có số liệu { $asked }. Số gần nhất hiện có:
ask-no-figure = Chưa có số liệu.
ask-no-figure-is-not-missed = Chưa có số liệu không có nghĩa là chưa đạt.
ask-no-figure-of-unit = Chưa có số liệu công bố riêng cho { $unit }.
ask-no-figures-of-unit = Chưa có số liệu công bố riêng cho { $unit }.
ask-instead = Số liệu chung của { $unit }
ask-change = { $change } so với { $period } ({ $amount })
ask-change-none = Trước đó: { $amount } ({ $period }), không so sánh trực tiếp được
ask-up = tăng { $by }
ask-down = giảm { $by }
ask-unchanged = không đổi
ask-other-basis = khác cơ sở tính

## Targets and how they stand

ask-demand =
    { $operator ->
        [ge] ≥ { $level }
        [le] ≤ { $level }
       *[eq] { $level }
    }
ask-demand-share =
    { $operator ->
        [ge] ≥ { $level } { $of }
        [le] ≤ { $level } { $of }
       *[eq] { $level } { $of }
    }
ask-demand-count =
    { $operator ->
        [ge] ≥ { $level } { $of }
        [le] ≤ { $level } { $of }
       *[eq] { $level } { $of }
    }
ask-demand-top = thuộc nhóm { $places } địa phương dẫn đầu
ask-target = { $demand } đến { $due } ({ $documents })
ask-target-headline = { $demand } đến { $due } ({ $documents })
ask-target-group = Là một phần của mục tiêu chung với { $topics }; chỉ đạt khi mọi phần đều đạt.
ask-no-target = Chưa thấy mục tiêu nào cho chỉ tiêu này trong các văn bản hiện có.
ask-no-such-target = Chưa thấy mục tiêu như đồng chí hỏi trong các văn bản hiện có.
ask-status = Mục tiêu { $target }: { $state }.
ask-beside = { $publisher } nêu { $value } ({ $period }).
ask-status-by = Với số của { $publisher } ({ $amount }): { $state }.
ask-state-alone = { $state }.
ask-latest = số mới nhất
ask-latest-amount = số mới nhất { $amount } ({ $period })
ask-missing = còn thiếu { $gap }
ask-missing-nothing = đã ở mức mục tiêu
ask-missing-unknown = chưa xác định được còn thiếu bao nhiêu
ask-state-met = đạt, theo { $latest }
ask-state-exceeded = vượt { $by }, theo { $latest }
ask-state-not-met = không đạt; { $latest } { $missing }
ask-state-reached = đã ở mức mục tiêu trước hạn, theo { $latest }
ask-state-on-track = đúng tiến độ; { $latest } { $missing }
ask-state-at-risk = có nguy cơ không đạt; { $latest } { $missing }
ask-state-open = chưa đến hạn; { $latest } { $missing }; chưa đủ số liệu để xét tiến độ
ask-state-stale = đã qua hạn, chưa công bố số liệu { $due }; { $latest } { $missing }
ask-state-no-data = chưa đến hạn, chưa có số liệu
ask-state-no-data-passed = đã qua hạn, chưa có số liệu để kết luận
ask-state-not-comparable = chưa so được, vì số liệu hiện có tính trên cơ sở khác
ask-state-other-basis-passed = đã qua hạn, chưa công bố số liệu { $due } trên cùng cơ sở tính; { $latest } { $missing }
ask-rule-linear-path = Cách xét tiến độ: theo đường thẳng từ { $start } ({ $from }) đến mục tiêu, { $period } phải đạt { $required }.
ask-rule-after-due = Không có số liệu đúng thời điểm đến hạn; xét theo số { $period }.
ask-rule-beyond-base = Mục tiêu lớn hơn tổng số { $base } đơn vị của số liệu này.
ask-rule-of-risk = “Nguy cơ” chỉ xét với mục tiêu chưa đến hạn và có ít nhất hai số liệu so sánh được: theo đường thẳng từ số đầu tiên đến mục tiêu.
ask-row = { $topic }: { $value } ({ $period }); mục tiêu { $demand }: { $state }
ask-row-missing = { $topic }: { $value } ({ $period }); mục tiêu { $demand }: { $state }, còn thiếu { $gap }
ask-row-level = { $topic }: { $value } ({ $period }); mục tiêu { $demand }: { $state }, số này đã ở mức mục tiêu
ask-row-beside = { $topic }: { $publisher } nêu { $value } ({ $period })
ask-row-beside-state = { $topic }: { $publisher } nêu { $value } ({ $period }), theo số này: { $state }
ask-row-no-figure = { $topic }: chưa có số liệu; mục tiêu { $demand }
ask-rows-no-figure = Chưa có số liệu: { $topics }
ask-joint-target = { $topics } là các phần của một mục tiêu, chỉ đạt khi mọi phần đều đạt.
ask-topic-demand = { $topic } ({ $demand })
ask-row-figure = { $topic }: { $value } ({ $period })
ask-row-figure-by = { $topic }: { $value } ({ $period }), nguồn { $publisher }
ask-count = { $count } { $name }
ask-counts-list = { $counts }
ask-short-met = đạt
ask-short-exceeded = vượt
ask-short-not-met = không đạt
ask-short-on-track = đúng tiến độ
ask-short-at-risk = nguy cơ không đạt
ask-short-open = chưa đến hạn
ask-short-reached = đã ở mức mục tiêu
ask-short-stale = chưa có số đến hạn
ask-short-not-comparable = khác cơ sở tính
ask-short-no-data = chưa có số liệu
ask-due-passed = { $document }: { $count } mục tiêu đến { $due } (đã qua hạn)
ask-due-ahead = { $document }: { $count } mục tiêu đến { $due }
ask-undecided = Chưa kết luận được vì thiếu số liệu:
ask-none-passed =
    { $status ->
        [met] Chưa có mục tiêu nào đủ số liệu để kết luận là đạt.
        [not-met] Chưa có mục tiêu nào đủ số liệu để kết luận là không đạt.
        [at-risk] Đã qua hạn nên không còn xét nguy cơ.
        [on-track] Đã qua hạn nên không còn xét tiến độ.
       *[no-data] Mục tiêu nào cũng có số liệu.
    }
ask-none-ahead =
    { $status ->
        [met] Chưa đến hạn; chưa có số liệu nào đã ở mức mục tiêu.
        [not-met] Chưa đến hạn nên chưa thể nói là không đạt.
        [at-risk] Không có mục tiêu nào đủ số liệu để xếp vào diện nguy cơ.
        [on-track] Không có mục tiêu nào đủ số liệu để xếp vào diện đúng tiến độ.
       *[no-data] Mục tiêu nào cũng có số liệu.
    }
ask-no-targets-of-unit = Chưa có mục tiêu giao riêng cho { $units } trong các văn bản hiện có.

## Remarks and sources

ask-note = { $note }
ask-note-on = { $topic } – { $note }
ask-own-definition = Tính theo định nghĩa riêng: { $definition }
ask-sources-differ = Các nguồn nêu số khác nhau nên để cạnh nhau, mỗi số kèm nguồn.
ask-judged-by = Các nguồn nêu số khác nhau; tình trạng trên xét theo số của { $publisher }.
ask-why-definition = Hai kỳ tính theo định nghĩa khác nhau; một kỳ tính: { $definition }
ask-why-base = Tổng số khác nhau ({ $from } và { $to }), nên không so sánh trực tiếp.
ask-why-method = Cách tính khác nhau (một số là số ước hoặc số minh hoạ), nên không so sánh trực tiếp.
ask-illustrative = Số liệu minh hoạ, tạo ra để dùng thử; không phải số liệu thật.
ask-source = Nguồn: { $source }
ask-source-titled = { $publisher }, { $title }
ask-source-dated = { $source }, { $date }
ask-source-document = Văn bản: { $document }, { $issuer }, { $date }
ask-source-document-bare = Văn bản: { $document }
ask-source-more =
    { $count ->
       *[other] Và { $count } nguồn khác: đồng chí gõ “nguồn” để xem đủ.
    }
ask-source-units = Theo danh mục đơn vị hành chính của cơ quan thống kê.
ask-source-for = { $source }: { $figures }
ask-source-page = Trang có nội dung văn bản
ask-source-hint = Đồng chí hỏi một chỉ tiêu rồi gõ “nguồn” để xem nguồn của từng số.
ask-sources-of-figures = Số liệu
ask-sources-of-targets = Mục tiêu
ask-sources-of-programme = Các văn bản đang dùng:
ask-no-figures-to-source = Chưa có số liệu nào nên chưa có nguồn số liệu.
ask-figure-read = { $topic }, { $unit }: { $values }

## Trend

ask-trend-segment = { $from } đến { $to }: { $change } (từ { $start } đến { $end })
ask-trend-other-basis = { $value } ({ $period }), khác cơ sở tính nên không kết luận được tăng hay giảm
ask-trend-one = Mới có một số liệu nên chưa nói được xu hướng.
ask-trend-none-inside = Không có số liệu trong khoảng thời gian này. Các số hiện có:
ask-column-period = Kỳ
ask-column-value = Giá trị
ask-column-rank = Hạng
ask-column-unit = Đơn vị
ask-cell = { $cell }
ask-cell-by = { $amount } ({ $publisher })
ask-cell-change = { $amount } ({ $change })

## Overview

ask-other-figures = Số liệu khác
ask-latest-figures = Số liệu mới nhất
ask-no-targets-of-topic = Chưa thấy mục tiêu nào cho nhóm này trong các văn bản hiện có.
ask-figures-of = Số liệu { $period }
ask-without-in-period = Chưa có số liệu { $period } cho { $count } chỉ tiêu khác.
ask-noted = Một số số liệu có ghi chú; đồng chí hỏi riêng từng chỉ tiêu để xem.

## Ranking and comparison

ask-leader =
    { $order ->
        [worst] Cuối bảng: { $unit }, { $value }
       *[best] Đứng đầu: { $unit }, { $value }
    }
ask-place = { $unit }: { $value }, hạng { $rank }/{ $total } ({ $period })
ask-place-other = { $unit }: chưa có số liệu { $period } nên chưa có hạng; số gần nhất là { $value } ({ $latest })
ask-place-none = { $unit }: chưa có số liệu { $period } nên chưa có hạng
ask-ranked-of = Trên đây là { $shown } trong { $total } đơn vị có số liệu.
ask-page = Đơn vị { $from }–{ $to } trong { $total } đơn vị có số liệu
ask-page-end =
    { $side ->
        [last] Cuối trang: hạng { $rank }, { $unit }, { $value }
       *[first] Đầu trang: hạng { $rank }, { $unit }, { $value }
    }
ask-map-level = { $count } trong { $total } đơn vị có số liệu đã ở mức mục tiêu chung { $level } của tỉnh
ask-map-whole = { $count } trong { $total } đơn vị có số liệu đã đủ toàn bộ
ask-map-no-level = Chỉ tiêu này không có mục tiêu để tô theo mức đạt, nên bản đồ tô theo số liệu.
ask-map-status = { ask-status-name }: { $count } đơn vị
ask-mapped-by = Bản đồ tô theo chỉ tiêu “{ $topic }”.
ask-mapped-instead = “{ $asked }” chưa có số liệu theo từng đơn vị; bản đồ tô theo chỉ tiêu “{ $topic }”.
ask-ranked-by = Không có thứ hạng chung; xếp theo chỉ tiêu “{ $topic }”.
ask-other-periods = { $count } đơn vị chỉ có số liệu của kỳ khác, không xếp hạng.
ask-units-without = { $count } đơn vị chưa có số liệu, không xếp hạng.
ask-no-ranking =
    { $level ->
        [district] Chưa có số liệu công bố theo từng đơn vị cấp huyện nên không xếp hạng được.
        [commune] Chưa có số liệu công bố theo từng đơn vị cấp xã nên không xếp hạng được.
        [province] Chưa có số liệu của các tỉnh khác nên không lập được bảng xếp hạng.
        [department] Chưa có số liệu công bố theo từng sở, ngành nên không xếp hạng được.
       *[any] Chưa có số liệu công bố theo từng huyện, xã nên không xếp hạng được.
    }
ask-no-place = Chưa có số liệu công bố riêng cho { $units } nên không xếp hạng được.
ask-no-units-known =
    { $level ->
        [district] Chưa có số liệu công bố theo từng đơn vị cấp huyện
        [commune] Chưa có số liệu công bố theo từng đơn vị cấp xã
       *[any] Chưa có số liệu công bố theo từng huyện, xã
    } { $status ->
        [met] nên chưa biết đơn vị nào đã đạt.
        [not-met] nên chưa biết đơn vị nào chưa đạt.
        [at-risk] nên chưa biết đơn vị nào có nguy cơ.
        [on-track] nên chưa biết đơn vị nào đúng tiến độ.
       *[any] nên không lập được danh sách.
    }
ask-index-none-of = “{ $topic }” chỉ tính cho cấp tỉnh; không có số liệu riêng cho { $units }.
ask-index-none =
    { $level ->
        [district] “{ $topic }” chỉ tính cho cấp tỉnh; không có số liệu theo từng đơn vị cấp huyện.
        [commune] “{ $topic }” chỉ tính cho cấp tỉnh; không có số liệu theo từng đơn vị cấp xã.
       *[any] “{ $topic }” chỉ tính cho cấp tỉnh; không có số liệu theo từng huyện, xã.
    }
ask-no-mean = Tôi không tính trung bình các đơn vị: trung bình cộng của từng đơn vị không phải là số chung của { $unit }. Số chung nếu có nêu dưới đây.
ask-level-only = Chưa có hai kỳ so sánh được để xếp theo mức tăng, giảm; bảng dưới đây xếp theo mức hiện có.
ask-change-leader =
    { $first ->
        [fall] Giảm nhiều nhất
       *[rise] Tăng nhiều nhất
    }: { $unit }, { $change } (từ { $start } đến { $end })
ask-none-moved =
    { $first ->
        [fall] Không đơn vị nào giảm.
       *[rise] Không đơn vị nào tăng.
    }
ask-moved-of =
    { $first ->
        [fall] Trên đây là { $shown } trong { $count } đơn vị giảm; { $total } đơn vị có số liệu cả hai kỳ.
       *[rise] Trên đây là { $shown } trong { $count } đơn vị tăng; { $total } đơn vị có số liệu cả hai kỳ.
    }
ask-units-incomparable = { $count } đơn vị thiếu số liệu của một trong hai kỳ hoặc không so sánh được, không xếp hạng.
ask-topic = { $topic }
ask-compared = { $unit }: { $value } ({ $period })
ask-compared-by = { $unit }: { $value } ({ $period }), nguồn { $publisher }
ask-compared-none = { $unit }: chưa có số liệu
ask-compared-more = Trên đây là { $shown } trong { $total } chỉ tiêu so sánh được; còn: { $topics }. Đồng chí hỏi riêng từng chỉ tiêu.
ask-difference-above = { $one } cao hơn { $other } { $by }.
ask-difference-below = { $one } thấp hơn { $other } { $by }.
ask-difference-none = { $one } và { $other } bằng nhau.
ask-other-times = Các số thuộc các kỳ khác nhau nên chỉ để tham khảo, không tính chênh lệch.
ask-other-levels = Các đơn vị khác cấp, khác thời kỳ nên chỉ để tham khảo, không tính chênh lệch.
ask-nothing-to-compare = Chưa có số liệu công bố để so sánh các đơn vị này.
ask-period-none = Chưa có số liệu { $period }.
ask-period-ending = Số có kỳ kết thúc cùng lúc, không tính chênh lệch: { $value } ({ $period })
ask-topic-within = { $topic }: chưa có số liệu cho cả { $asked }; số gần nhất trong thời gian đó là { $value } ({ $period })
ask-topic-none = { $topic }: chưa có số liệu
ask-topic-nearest = { $topic }: chưa có số liệu { $asked }; số gần nhất là { $value } ({ $period })
ask-topic-none-in = { $topic }: chưa có số liệu { $period }

## Lists

ask-indicator-count = { $count } chỉ tiêu, trong đó { $core } chỉ tiêu của Nghị quyết
ask-pillar = { $name } ({ $count })
ask-indicator = { $topic }
ask-indicator-core = { $topic } (chỉ tiêu Nghị quyết)
ask-indicators-passing = { $count }/{ $total } chỉ tiêu có số liệu { $condition }
ask-percentages-without = { $count } chỉ tiêu tỷ lệ khác chưa có số liệu nên chưa xét được.
ask-units-passing =
    { $level ->
        [district] { $count }/{ $total } đơn vị cấp huyện { $condition }
       *[commune] { $count }/{ $total } đơn vị cấp xã { $condition }
    }
ask-listed-of = Trên đây là { $shown } trong { $count } đơn vị đó.
ask-level-of-province = { $target } là mục tiêu chung của { $unit }, không giao riêng cho từng đơn vị.
ask-units-at-other = { $count }/{ $total } đơn vị ở mức { $target }.
ask-missing-indicators =
    { $count ->
        [0] Chỉ tiêu nào cũng có số liệu.
       *[other] { $count }/{ $total } chỉ tiêu chưa có số liệu
    }
ask-missing-indicators-in =
    { $count ->
        [0] Chỉ tiêu nào cũng có số liệu { $period }.
       *[other] { $count }/{ $total } chỉ tiêu chưa có số liệu { $period }
    }
ask-missing-units =
    { $level ->
        [district] { $count }/{ $total } đơn vị cấp huyện chưa có số liệu { $period }
        [commune] { $count }/{ $total } đơn vị cấp xã chưa có số liệu { $period }
       *[any] { $count }/{ $total } đơn vị chưa có số liệu { $period }
    }
ask-no-unit-reports =
    { $level ->
        [district] Chưa có số liệu công bố theo từng đơn vị cấp huyện nên chưa biết đơn vị nào chưa báo cáo.
       *[commune] Chưa có số liệu công bố theo từng đơn vị cấp xã nên chưa biết đơn vị nào chưa báo cáo.
    }
ask-units-report = Kỳ gần nhất mà phần lớn đơn vị có số liệu là { $period }.
ask-no-units-missing =
    { $scope ->
        [several] Tất cả { $total } đơn vị đều có số liệu { $period } của ít nhất một chỉ tiêu.
       *[one] Tất cả { $total } đơn vị đều có số liệu { $period }.
    }
ask-core-indicators = Chỉ tiêu của Nghị quyết ({ $count })
ask-other-indicators = Chỉ tiêu khác ({ $count })
ask-missing-names =
    { $more ->
        [0] { $units }
       *[other] { $units } và { $more } đơn vị khác
    }
ask-recorded = Lần cập nhật gần nhất vào hệ thống: { $moment }
ask-recorded-on = Lần cập nhật gần nhất vào hệ thống: ngày { $date }
ask-fresh = { $figure }; công bố: { $source }
ask-fresh-of = { $figure }, { $unit }; công bố: { $source }

## Definition

ask-full-name = { $name }
ask-definition = { $definition }
ask-no-definition = Chưa thấy định nghĩa chi tiết trong các văn bản hiện có.
ask-measure =
    { $measure ->
        [percent] Đơn vị tính: phần trăm (%)
        [percent-per-year] Đơn vị tính: phần trăm mỗi năm
        [count] Đơn vị tính: số lượng
        [count-of-total] Đơn vị tính: số lượng trên tổng số
        [rank] Đơn vị tính: thứ hạng
        [score] Đơn vị tính: điểm, từ 0 đến 1
       *[per-100-people] Đơn vị tính: số thuê bao trên 100 dân
    }
ask-measure-base = Tính trên: { $base }
ask-better =
    { $better ->
        [rank] Thứ hạng càng nhỏ càng tốt
        [lower] Càng thấp càng tốt
       *[higher] Càng cao càng tốt
    }
ask-core = Là chỉ tiêu của Nghị quyết.
ask-document-title = { $document } { $title }
ask-document-issued = Ban hành: { $issuer }, { $date }

## Geography

ask-merged = { $unit } nhập vào { $into }.
ask-merged-on = { $unit } nhập vào { $into } từ { $date }.
ask-level-ended =
    { $level ->
        [district] Cấp huyện kết thúc hoạt động ngày { $date }.
       *[other] Kết thúc ngày { $date }.
    }
ask-now-communes = Địa bàn { $unit } nay thuộc { $count } xã, phường: { $units }.
ask-now-communes-count = Địa bàn { $unit } nay thuộc { $count } xã, phường.
ask-district-count-until = Đến { $to }: { $count } đơn vị cấp xã ({ $types })
ask-district-count = Từ { $from } đến { $to }: { $count } đơn vị cấp xã ({ $types })
ask-formerly = Trước đây { $unit } là { $names }.
ask-partly-elsewhere = Xã, phường ghi “một phần” còn gồm địa bàn của huyện khác.
ask-partly-taken = Đơn vị ghi “một phần” đã chia cho nhiều xã, phường; số liệu cũ không cộng sang đơn vị mới.
ask-split = Đơn vị này đã chia tách; số liệu cũ không chuyển sang đơn vị mới.
ask-part-of = { $unit } (một phần)
ask-became = { $unit } nay thuộc { $units }.
ask-became-several = { $unit } đã chia về { $units }.
ask-became-unknown = { $unit } không còn; danh mục hiện có không nêu đơn vị kế tục.
ask-step = Từ { $date } là { $unit }.
ask-since = { $unit } có từ { $date }.
ask-unchanged-unit = { $unit } được giữ nguyên, không sáp nhập.
ask-made-of = { $unit } được lập từ { $count } đơn vị: { $units }.
ask-belonged = Địa bàn { $unit } từng thuộc { $districts }.
ask-count-now =
    { $level ->
        [district] Hiện nay có { $count } đơn vị cấp huyện: { $types }
       *[commune] Hiện nay có { $count } đơn vị cấp xã: { $types }
    }
ask-type-count =
    { $type ->
        [commune] { $count } xã
        [ward] { $count } phường
        [township] { $count } thị trấn
        [zone] { $count } đặc khu
        [district] { $count } huyện
        [town] { $count } thị xã
        [city] { $count } thành phố
       *[other] { $count } đơn vị khác
    }
ask-what-units =
    { $level ->
        [district] Danh sách huyện, thị xã, thành phố
       *[commune]
            { $only ->
                [wards] Danh sách phường
                [unchanged] Danh sách xã, phường giữ nguyên, không sáp nhập
               *[all] Danh sách xã, phường
            }
    }
ask-units-last = Trước đó có { $count } huyện, thị xã, thành phố:
ask-units-of = { $district }: { $units }
ask-units-names = { $units }
ask-units-hint = Đồng chí gõ tên đơn vị để xem tình hình, ví dụ: { $example }.
ask-count-until =
    { $level ->
        [district] Đến { $date }: { $count } huyện, thị xã, thành phố
       *[commune] Đến { $date }: { $count } xã, phường, thị trấn
    }
ask-count-from =
    { $level ->
        [district]
            { $count ->
                [0] Từ { $date }: không còn cấp huyện
               *[other] Từ { $date }: { $count } huyện, thị xã, thành phố
            }
       *[commune] Từ { $date }: { $count } đơn vị cấp xã
    }
ask-not-joined = Theo danh mục, { $one } và { $other } không nhập vào nhau.

## Asking back and refusing

ask-clarify =
    { $about ->
        [one] Có phải đồng chí hỏi:
        [unit] Tên này có thể là nhiều đơn vị. Đồng chí hỏi đơn vị nào?
        [indicator] Câu hỏi có thể nói về nhiều chỉ tiêu. Đồng chí hỏi chỉ tiêu nào?
        [direction] Đồng chí muốn xem từ đầu bảng hay từ cuối bảng?
        [period] Đồng chí hỏi thời gian nào?
       *[question] Câu hỏi có thể hiểu theo nhiều cách. Đồng chí hỏi ý nào?
    }
ask-clarify-more = Các cách hiểu còn lại:
ask-refuse-too-long = Tin nhắn quá dài. Đồng chí hỏi từng câu ngắn giúp tôi.
ask-refuse-empty = Tôi chưa thấy câu hỏi; { $offer }
ask-refuse-asks-nothing = Tin này nghe như lời kể, lời báo chứ không phải câu hỏi; tôi không ghi nhận số nào từ đây. Đồng chí muốn hỏi thì bấm nút bên dưới hoặc gõ thành câu hỏi.
ask-refuse-not-measured = Tôi không theo dõi { $words }; { $offer }
ask-refuse-no-subject = Tôi chưa hiểu { $words }; { $offer }
ask-refuse-unknown-unit = Tôi không tìm thấy đơn vị { $words } trong danh mục của tỉnh; { $offer }
ask-refuse-which-unit = Tôi chưa biết { $words } là nơi nào. Đồng chí gõ tên giúp tôi, ví dụ “xã Nga Sơn”; hoặc bấm nút bên dưới.
ask-refuse-no-such-time = Không có thời gian { $words }; đồng chí ghi lại tháng, quý hoặc năm giúp tôi.
ask-refuse-nothing-known = Tôi chưa hiểu câu này; { $offer }
ask-unknown-command = Không có lệnh { $command }. Đồng chí gõ /trogiup để xem có thể hỏi gì.
ask-unknown-command-near = Không có lệnh { $command }; đồng chí có định gõ { $nearest } không?
ask-refuse-offer = đồng chí có thể hỏi về tiến độ, mục tiêu, số liệu của chương trình { $programme }.
ask-not-here-yet =
    { $kind ->
        [export] Chưa xuất được tệp ở đây.
        [link] Chưa liên kết được tài khoản ở đây.
       *[other] Chức năng này chưa dùng được ở đây.
    }

## Readings, to tell questions apart

ask-kind =
    { $kind ->
        [figure] Số liệu
        [target] Mục tiêu
        [overview] Tổng quan
        [ranking] Xếp hạng
        [comparison] So sánh
        [trend] Xu hướng
        [listing] Danh sách chỉ tiêu
        [units] Danh sách đơn vị
        [risk] Chỉ tiêu không đạt, có nguy cơ
        [missing] Chỉ tiêu chưa có số liệu
        [freshness] Số liệu mới nhất
        [source] Nguồn số liệu
        [definition] Cách hiểu chỉ tiêu
        [geography] Lịch sử đơn vị
        [chart] Biểu đồ
        [help] Trợ giúp
       *[other] Chức năng khác
    }

ask-level =
    { $level ->
        [nation] cả nước
        [province] cấp tỉnh
        [district] cấp huyện
        [commune] cấp xã
        [department] sở, ngành
       *[any] mọi cấp
    }
ask-order =
    { $order ->
        [worst] từ cuối bảng
       *[best] từ đầu bảng
    }
ask-status-name =
    { $status ->
        [met] đã đạt
        [not-met] không đạt
        [at-risk] có nguy cơ
        [on-track] đúng tiến độ
        [no-data] chưa có số liệu
       *[any] mọi tình trạng
    }

## Taps

ask-and-others = { $names }, …
ask-tap-named = { $name }
ask-tap-trend = Xu hướng
ask-tap-target = Mục tiêu
ask-tap-targets-due = Mục tiêu { $year }
ask-tap-source = Nguồn
ask-tap-nation = So với cả nước
ask-tap-definition = Cách hiểu
ask-tap-overview = Tổng quan
ask-tap-listing = Danh sách chỉ tiêu
ask-tap-risk = Chỉ tiêu có nguy cơ
ask-tap-missing = Chỉ tiêu chưa có số liệu
ask-tap-freshness = Số liệu mới nhất
ask-tap-geography = Lịch sử đơn vị
ask-tap-ranking = Xếp hạng
ask-tap-by-level = Xếp theo mức hiện có
ask-tap-figure = Xem số liệu
ask-tap-help = Trợ giúp
ask-tap-command = { $command }
ask-tap-other-end =
    { $order ->
        [worst] Xem từ đầu bảng
       *[best] Xem từ cuối bảng
    }
ask-tap-more-units = Xem thêm đơn vị
ask-tap-next-page = Trang sau ({ $page }/{ $pages })
ask-tap-previous-page = Trang trước ({ $page }/{ $pages })
ask-tap-map = Xem bản đồ
ask-tap-value-map = Bản đồ theo số liệu
ask-tap-state-map = Bản đồ theo mức đạt
ask-tap-whole-table = Tải cả bảng
ask-tap-more =
    { $count ->
       *[other] Khác ({ $count })
    }

## Welcome, help, courtesy

ask-welcome = Chào đồng chí. Tôi là Tiến Độ, trợ lý tra cứu tiến độ thực hiện chương trình.
ask-measures = Tôi theo dõi { $count } chỉ tiêu của chương trình: { $programme }.
ask-help = Đồng chí hỏi bằng câu thường, có dấu hay không dấu đều được.
ask-help-figures = Số liệu, xu hướng, xếp hạng, so sánh của một chỉ tiêu
ask-help-targets = Mục tiêu theo văn bản, chỉ tiêu đạt, không đạt, có nguy cơ
ask-help-pillars = Tổng quan theo nhóm: { $pillars }
ask-help-units = Huyện, xã, phường của { $province }, kể cả đơn vị cũ và lịch sử sáp nhập
ask-help-sources = Nguồn của từng số, chỉ tiêu chưa có số liệu, số liệu mới nhất
ask-help-digest = Bản tin định kỳ theo nội dung, thứ và giờ đồng chí chọn: gõ “đăng ký”
ask-help-limits = Tôi chỉ nêu số đã công bố kèm nguồn; không có số thì tôi nói là chưa có. Tôi không trả lời việc ngoài chương trình.
ask-try = Đồng chí thử một câu:
ask-wrong = Tôi vừa trả lời câu: { $question }. Sai ở đâu để tôi tra lại?
ask-wrong-words = Sai đơn vị, chỉ tiêu hay thời gian: đồng chí gõ lại phần đó, ví dụ “năm 2023”, “xã Nga Sơn”
ask-wrong-figure = Sai số liệu: đồng chí đối chiếu ở “Nguồn”; người được giao nhập số liệu đính chính bằng /dinhchinh
ask-greeting = Chào đồng chí. Đồng chí muốn xem chỉ tiêu nào?
ask-thanks = Rất vui được giúp đồng chí.
ask-no-reasons = Nguyên nhân chưa được ghi trong các số liệu đã công bố; dưới đây là số và nguồn.
ask-no-other-provinces = Tôi chỉ có số liệu của { $unit }, không theo dõi các tỉnh khác.
ask-no-departments = Chưa có số liệu theo từng sở, ngành nên không so được các sở, ngành; dưới đây là số liệu của { $unit }.
ask-no-reasons-missing = Các nguồn đã công bố không nêu vì sao chưa có số liệu.
ask-no-reasons-no-figures = Chưa có số liệu nào, nên chưa nói được kết quả và nguyên nhân.
ask-no-grounds = Chưa có số liệu nào, nên không có căn cứ cho “{ $claim }”.
ask-claim-unknown = Không thấy “{ $claim }” trong các số liệu và mục tiêu này.
ask-no-chart = Chưa đủ số liệu để vẽ biểu đồ cho câu này. Số liệu bằng chữ:
ask-no-map-figures = Chưa có số liệu theo từng đơn vị nên không vẽ được bản đồ. Số liệu hiện có:
ask-no-map = Chưa đủ số liệu theo đơn vị để vẽ bản đồ. Biểu đồ và số liệu hiện có:

## Language and forgetting

ask-pictures-set =
    { $setting ->
        [always] Từ nay tôi gửi biểu đồ kèm câu trả lời.
        [never] Từ nay tôi không gửi biểu đồ.
       *[on-request] Từ nay tôi chỉ gửi biểu đồ khi được yêu cầu.
    }
ask-language-which = Đồng chí muốn dùng ngôn ngữ nào?
ask-language-set = Từ nay tôi trả lời bằng tiếng Việt.
ask-language-vi = Tiếng Việt
ask-language-en = English
ask-forget-what = Tôi sẽ xoá mọi thứ đang giữ về cuộc trò chuyện này: cài đặt, câu hỏi gần nhất, lựa chọn, đăng ký bản tin, thư chờ gửi, liên kết quyền. Nhật ký ai đã sửa số liệu nào vẫn được giữ.
ask-forget-admins-only = Trong nhóm, chỉ quản trị viên của nhóm được xoá dữ liệu của nhóm.
ask-forget-confirm = Việc này không hoàn tác được. Đồng chí xác nhận?
ask-forget-yes = Đồng ý xoá
ask-forget-no = Không xoá
ask-forgotten = Đã xoá. Lần sau đồng chí nhắn, tôi coi như cuộc trò chuyện mới.
