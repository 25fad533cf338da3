## Values. $number comes written by the language's conventions.

amount-percent = { $number }%
amount-percent-per-year = { $number }% a year
amount-per-100-people = { $number } per 100 people
amount-count = { $number }
amount-out-of = { $number }/{ $total }
amount-millions = { $number } million
amount-billions = { $number } billion

qualifier-about = about { $amount }
qualifier-more-than = more than { $amount }
qualifier-nearly = nearly { $amount }

## Differences

gap-percent =
    { $number ->
        [one] { $number } percentage point
       *[other] { $number } percentage points
    }
gap-percent-per-year =
    { $number ->
        [one] { $number } percentage point a year
       *[other] { $number } percentage points a year
    }
gap-rank =
    { $number ->
        [one] { $number } place
       *[other] { $number } places
    }
gap-score =
    { $number ->
        [one] { $number } point
       *[other] { $number } points
    }

## Periods, inside a sentence and short for a column. $number counts halves, quarters and months within the year.

period-year = { $year }
period-half =
    { $number ->
        [1] the first half of { $year }
       *[2] the second half of { $year }
    }
period-quarter = Q{ $number } { $year }
period-month =
    { $number ->
        [1] January { $year }
        [2] February { $year }
        [3] March { $year }
        [4] April { $year }
        [5] May { $year }
        [6] June { $year }
        [7] July { $year }
        [8] August { $year }
        [9] September { $year }
        [10] October { $year }
        [11] November { $year }
       *[12] December { $year }
    }

period-year-short = { $year }
period-half-short = H{ $number } { $year }
period-quarter-short = Q{ $number } { $year }
period-month-short =
    { $number ->
        [1] Jan { $year }
        [2] Feb { $year }
        [3] Mar { $year }
        [4] Apr { $year }
        [5] May { $year }
        [6] Jun { $year }
        [7] Jul { $year }
        [8] Aug { $year }
        [9] Sept { $year }
        [10] Oct { $year }
        [11] Nov { $year }
       *[12] Dec { $year }
    }

## A moment in the programme's time zone

moment = { $time } { $zone } on { $day }
