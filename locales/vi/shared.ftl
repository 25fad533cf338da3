## Values. $number comes written by the language's conventions.

amount-percent = { $number }%
amount-percent-per-year = { $number }%/năm
amount-per-100-people = { $number } trên 100 dân
amount-count = { $number }
amount-out-of = { $number }/{ $total }
amount-millions = { $number } triệu
amount-billions = { $number } tỷ

qualifier-about = khoảng { $amount }
qualifier-more-than = hơn { $amount }
qualifier-nearly = gần { $amount }

## Differences

gap-percent = { $number } điểm %
gap-percent-per-year = { $number } điểm %/năm
gap-rank = { $number } bậc
gap-score = { $number } điểm

## Periods, inside a sentence and short for a column. $number counts halves, quarters and months within the year.

period-year = năm { $year }
period-half =
    { $number ->
        [1] 6 tháng đầu năm { $year }
       *[2] 6 tháng cuối năm { $year }
    }
period-quarter =
    { $number ->
        [1] quý I/{ $year }
        [2] quý II/{ $year }
        [3] quý III/{ $year }
       *[4] quý IV/{ $year }
    }
period-month = tháng { $number }/{ $year }

period-year-short = { $year }
period-half-short =
    { $number ->
        [1] 6 tháng đầu { $year }
       *[2] 6 tháng cuối { $year }
    }
period-quarter-short =
    { $number ->
        [1] quý I/{ $year }
        [2] quý II/{ $year }
        [3] quý III/{ $year }
       *[4] quý IV/{ $year }
    }
period-month-short = { $number }/{ $year }

## A moment in the programme's time zone

moment = { $time } { $zone } ngày { $day }
