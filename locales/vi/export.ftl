# Figures as files, and reports of units.

export-what = Xuất số liệu
export-done = { $count } số liệu của { $indicators } chỉ tiêu
export-over =
    { $level ->
        [district] các huyện, thị xã, thành phố
        [commune] các xã, phường
       *[any] các đơn vị
    }
export-nothing = Chưa có số liệu nào để xuất theo yêu cầu này.
export-caption = Bảng Excel: { $count } số liệu, nguồn, mục tiêu, định nghĩa
export-caption-csv = Bảng CSV: chỉ số liệu

## Sheets and columns

export-figures = Số liệu
export-targets = Mục tiêu
export-sources = Nguồn
export-definitions = Định nghĩa
export-cell = { $cell }
export-column =
    { $column ->
        [indicator] Chỉ tiêu
        [unit] Đơn vị
        [code] Mã đơn vị
        [period] Kỳ số liệu
        [value] Giá trị
        [total] Trên tổng số
        [measure] Đơn vị tính
        [qualifier] Cách nói của nguồn
        [status] Tình trạng
        [source] Nguồn
        [published] Ngày công bố
        [address] Địa chỉ
        [note] Ghi chú
        [kind] Loại văn bản
        [document] Số văn bản
        [due] Hạn
        [operator] Yêu cầu
        [title] Tên tài liệu
        [count] Số lượng số liệu
        [name] Tên đầy đủ
        [pillar] Nhóm
        [base] Tính trên
        [better] Chiều tốt
       *[definition] Định nghĩa
    }
export-measure =
    { $measure ->
        [percent] %
        [percent-per-year] %/năm
        [rank] thứ hạng
        [score] điểm từ 0 đến 1
        [per-100-people] trên 100 dân
       *[count] số lượng
    }
export-qualifier =
    { $qualifier ->
        [about] khoảng
        [more-than] hơn
       *[nearly] gần
    }
export-status =
    { $status ->
        [official] chính thức
        [preliminary] sơ bộ
        [estimate] ước
       *[illustrative] số liệu minh hoạ
    }
export-better =
    { $better ->
        [lower] càng thấp càng tốt
       *[higher] càng cao càng tốt
    }

## Reports

export-report-caption = Báo cáo một trang: { $unit }
export-report-none = Chưa có số liệu để lập báo cáo cho { $unit }.
export-tap-report = Báo cáo một trang
export-tap-print = Bản in (PDF)
