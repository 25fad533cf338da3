## Who may do what

admin-refused-group = This command works only when you write to me in private.
admin-refused-edited = I do not carry out commands in edited messages. Please send a new one.
admin-refused-right = You have not been given the right to use this command.
admin-refused-file = I take files only from people who were given the task of entering figures. Please type your question, for example: what share of GRDP is the digital economy?
admin-refused-scope = This is outside the scope you were given.
admin-refused-own = You cannot approve your own change; it takes a second person.
admin-refused-code = This code belongs to no change that you may decide here.
admin-role =
    { $role ->
        [admin] administrator
        [approver] approver
        [reporter] reporter
       *[reader] reader
    }
admin-role-scope = { $role } ({ $units }; { $topics })
admin-all-units = all units
admin-all-topics = all indicators
admin-whole-pillar = all of { $name }
admin-operator = the operator
admin-anonymous = somebody anonymous
admin-stranger = a stranger (mark { $mark })
admin-no-chat = no chat linked

## Linking a chat

admin-link-how = Type /lienket and the code you were given, for example: /lienket K7M2…
admin-link-wrong = The code is wrong or no longer valid. Check it, or ask for a new one.
admin-link-locked = Too many wrong codes. Try again in an hour.
admin-linked = This chat is now linked to { $name }.
admin-linked-role = Role: { $grant }
admin-linked-hint = Type /capnhat to enter figures, /thieu to see what is missing, /trogiup for the other commands.
admin-linked-to = This chat is linked to { $name } (channels: { $channels }).
admin-link-further = To link another channel, write there: /lienket { $code } (works once, until { $until }).

## Inviting, listing, revoking

admin-invite-how = To invite: /moi, then the role, the scope, the name, and how long the code works if needed. Examples:
admin-invite-example =
    { $role ->
        [admin] /moi quản trị tên Lê Văn Bình
        [approver] /moi người duyệt tất cả đơn vị, kinh tế số tên Trần Thị Chi
        [reporter] /moi báo cáo xã Nga Sơn, xã Hồ Vương tên Nguyễn Văn An hạn 3 ngày
       *[reader] /moi người đọc tên Phạm Thị Dung
    }
admin-invited = An invitation for { $name } was made: { $grant }.
admin-invitation-code = { $code }
admin-invitation-how = The invited person writes to me in private: /lienket and the code above. It works once, until { $until }; I do not keep it, so it cannot be shown again.
admin-bad-name = A name has letters, digits and plain punctuation only, 2 to 60 characters, on one line.
admin-bad-lifetime = A code works for 15 minutes to 7 days.
admin-scope-no-unit = Name the units of the scope: a commune, a ward, a former district, “toàn tỉnh” (figures of the province) or “tất cả đơn vị” (all units).
admin-scope-unread = I do not understand the scope “{ $words }”. Part its pieces by commas: names of units, indicators or groups of indicators.
admin-scope-ambiguous = “{ $words }” could be { $units }. Say which kind of unit it is (xã, phường, huyện), or “cũ” (former), “hiện nay” (current).
admin-people =
    { $count ->
        [one] { $count } person with a role
       *[other] { $count } people with a role
    }
admin-person = { $name } (id { $id }): { $grants }; channels: { $channels }
admin-people-hint = To add somebody: /moi. To revoke: /thuhoi and a name or id.
admin-revoke-how = Type /thuhoi and a name or id from /nguoidung.
admin-revoke-nobody = Nobody called { $name } holds a role.
admin-revoke-self = You cannot revoke your own rights; another administrator can.
admin-revoke-which = Several people have that name. Choose one:
admin-revoke-sure = Revoke all rights, links and invitations of this person, on every channel?
admin-revoked = All rights of { $name } were revoked, at once.

## Entering a figure, step by step

admin-entering-update = Update
admin-entering-correct = Correction
admin-unread = I do not recognise “{ $words }”. Names of indicators, units and times must be exact: nothing is guessed.
admin-several-values = I see several numbers ({ $texts }) and cannot tell which one is the value.
admin-value-relative = “{ $text }” does not say what the value of the period is.
admin-two-readings = “{ $text }” can be read in two ways. Choose one:
admin-as-decimal = { $amount } (the whole part is { $whole })
admin-as-thousands = { $amount } (a thousands mark)
admin-value-not-a-number = I cannot read a value in “{ $text }”. Send the value alone.
admin-value-negative = This indicator has no negative values.
admin-value-not-whole = This indicator is counted in whole numbers.
admin-value-percent-unexpected = This indicator is not a percentage.
admin-value-scale-unexpected = This indicator is not counted in thousands, millions or billions.
admin-value-total-missing = The total is needed too, as in 124/547.
admin-value-total-unexpected = This indicator is not written as a number out of a total.
admin-value-more-than-total = The value is more than the total. Check both numbers.
admin-value-no-rank = Ranks begin with 1.
admin-value-score-range = Scores of this indicator run from 0 to 1. If the report counts to 1000, divide by 1000.
admin-value-does-not-agree = The percentage does not agree with the two numbers in brackets.
admin-value-too-large = The value is too large. Check the number and its unit.
admin-ask-indicator = Which indicator is the figure for? Type its name, or the whole sentence: indicator, unit, time, value, source.
admin-ask-unit = Of which unit?
admin-ask-period = For which time? For example: 2025, quý 3/2025, tháng 10/2025.
admin-ask-amount =
    { $measure ->
        [percent] How many per cent?
        [percent-per-year] How many per cent a year?
        [count] How many? You may write “gần 5 triệu” (nearly 5 million).
        [count-of-total] How many, out of how many? For example: 124/547.
        [rank] Which rank, out of how many? For example: 5/34.
        [score] What score, from 0 to 1?
       *[per-100-people] What is the value?
    }
admin-ask-base =
    { $kind ->
        [correct] Several figures of different sources stand. Which one do you correct?
       *[update] Several figures of different sources stand. Which one does the new figure replace?
    }
admin-ask-source = Which document or report is the source? Give its number, date and issuer if you can.
admin-ask-reason = Why is it corrected?
admin-keep-source = Keep the source: { $source }
admin-replace = Replace { $amount } of { $publisher }
admin-beside = Record it beside what stands
admin-nothing-to-correct = There is no figure of this period to correct. Use /capnhat.
admin-old-choice = This choice is too old. Type /capnhat again.
admin-given-up = Given up; nothing was recorded.

## A change before and after it is confirmed

admin-preview = Preview { $code }
admin-kind-correct = A correction of a published figure.
admin-kind-withdraw = Takes back your last change by a reversing version.
admin-kind-import = File { $file }
admin-item = { $topic } · { $unit } · { $period }
admin-item-value = { $old } → { $new }
admin-item-change = Against the figure that stands: { $change }
admin-item-line = { $topic }, { $unit }, { $period }: { $change }
admin-old-new = { $old } → { $new }
admin-none-yet = none yet
admin-none-then = no figure any more
admin-stands-beside = Another figure goes on standing beside it: { $amount }, { $source }.
admin-effect = Target { $target }: { $was } → { $is }
admin-effect-none = Changes the state of no target.
admin-reason = Reason: { $reason }
admin-figures-changed =
    { $count ->
        [one] { $count } figure:
       *[other] { $count } figures:
    }
admin-figures-noted =
    { $count ->
        [one] { $count } figure.
       *[other] { $count } figures, all at once.
    }
admin-and-more =
    { $count ->
       *[other] And { $count } more.
    }
admin-doubt-future = Note: { $period } has not begun.
admin-doubt-unfinished = Note: { $period } is not over. If it is an estimate, write “ước” before the value.
admin-doubt-unit-ended = Note: { $unit } ended on { $date }, before this period.
admin-doubt-unit-later = Note: { $unit } exists only since { $date }, after this period.
admin-doubt-over-hundred = Note: the value is over 100%.
admin-doubt-duplicate = Note: this value stands already (source { $publisher }).
admin-doubt-fell = Note: a running total falls, at odds with { $amount } ({ $period }).
admin-doubt-older = Note: there is a newer figure: { $amount } ({ $period }).
admin-doubt-other-whole = Note: the total differs from the last one ({ $amount }, { $period }).
admin-doubt-leap = Note: many times more or less than { $amount } ({ $period }).
admin-doubt-jump = Note: a step beyond the usual one, about { $usual }, against { $amount } ({ $period }).
admin-confirm-publishes = Once you confirm, it is published at once. Tap the button or type “xác nhận { $code }”, before { $until }.
admin-confirm-withdraws = When you confirm, the change is taken back at once. Tap the button or type “confirm { $code }”, before { $until }.
admin-confirm-proposes = Once you confirm, it waits for a second person. Tap the button or type “xác nhận { $code }”, before { $until }.
admin-waits = Preview { $code } waits for your confirmation.
admin-expired = Preview { $code } has expired; nothing was recorded.
admin-noted = { $code } was recorded and published at { $at }.
admin-noted-waiting = { $code } was recorded at { $at }; it waits for approval.
admin-noted-withdrawn = Taken back ({ $code }) at { $at }.
admin-was-rejected = { $code } was rejected at { $at }. Reason: { $reason }
admin-was-cancelled = { $code } was cancelled; nothing was recorded.
admin-was-outdated = { $code } was not recorded, because the figure had changed before.
admin-outdated = { $code } was not recorded: somebody has just changed the figure. What stands now:
admin-now = { $topic }, { $period }: { $amount } ({ $source })
admin-now-none = { $topic }, { $period }: no figure any more

## Approving

admin-nothing-waits = No change waits for your approval.
admin-waiting =
    { $count ->
        [one] { $count } change waits for approval
       *[other] { $count } changes wait for approval
    }
admin-waiting-more =
    { $count ->
        [one] { $count } more change comes after these.
       *[other] { $count } more changes come after these.
    }
admin-waiting-one = { $code } · { $name } · { $item }
admin-waiting-many =
    { $count ->
        [one] { $code } · { $name } · { $count } figure { $file }
       *[other] { $code } · { $name } · { $count } figures { $file }
    }
admin-waiting-change = Waiting for approval: { $code }
admin-proposed-by = Sent by { $name }, { $at }
admin-ask-rejection = Why is { $code } rejected? Its author will read the reason.
admin-reason-value = The value is wrong
admin-reason-source = The source is unclear
admin-reason-period = The period is wrong
admin-approve-outdated = { $code } cannot be approved: the figure was changed after it was sent. Its author has to send it again.
admin-letter-waiting =
    { $count ->
        [1] { $name } sent a change of a figure that waits for your approval.
       *[other] { $name } sent { $count } figures that wait for your approval.
    }
admin-letter-decided =
    { $state ->
        [published] Your change { $code } was approved and published.
        [rejected] Your change { $code } was rejected. Reason: { $reason }
       *[outdated] Your change { $code } was not recorded, because the figure changed before it was approved. Look again and send it anew if needed.
    }

## Undoing

admin-nothing-to-undo = You made no change in the last 24 hours that can be taken back.
admin-undo-changed-since = { $code } cannot be taken back: the figure was changed again since. Use /dinhchinh.
admin-undo-waiting = { $code } still waits for approval
admin-undo-again = Type /hoantac again to take it back ({ $code } is too old).

## Files

admin-import-how = Send an XLSX or CSV file here, at most 5 MB. You see a preview before anything is recorded.
admin-import-how-rows = One figure a row, as on the first sheet of the template.
admin-import-how-matrix = Or a table of units × indicators for one period, as on the second sheet: period and source in the first row.
admin-import-how-units = Units by code or name. Names mean the list in force at the end of the period; for another one write “Danh mục đơn vị” and a day above the table.
admin-import-how-values = Values as in reports: a comma before the fraction; 124/547; 5/34; “ước” before an estimate. Write periods as text, for example Q3/2026.
admin-import-how-all = One wrong cell, and nothing of the file is recorded; every such cell is named.
admin-import-template = Template for figures
admin-file-too-large = The file is larger than 5 MB, or becomes too large when unpacked. Please split it.
admin-file-gone = I cannot fetch this file. Please send it again.
admin-file-later = The file could not be fetched for now. Please send it again in a few minutes.
admin-file-empty = The file is empty.
admin-file-too-many-sheets = The file has too many sheets. Keep only the one with figures.
admin-file-too-many-rows = The table is too large (at most 20000 rows and 300 columns). Delete what is not needed, or split it.
admin-file-unknown-format = I read XLSX and CSV files only.
admin-file-old-format = This is an old Excel file (.xls). Save it as .xlsx and send it again.
admin-file-protected = The file has a password. Remove it and send the file again.
admin-file-damaged = The file is damaged or not what it says. Open it, save it and send it again.
admin-file-unknown-encoding = The file is not in Unicode, so Vietnamese names would be wrong. Save it as CSV UTF-8 or XLSX.
admin-file-no-table = I see no table of figures: it needs a column Đơn vị or Mã đơn vị with the columns Chỉ tiêu and Giá trị, or columns named by indicators. Type /nhap for a template.
admin-file-unreadable =
    { $why ->
        [missing] There is no file { $file }.
        [folder] { $file } is a folder, not a file.
       *[denied] The file { $file } cannot be read. Check who may read it.
    }
admin-import-progress = { $done } of { $total } figures looked at.
admin-import-no-undo = No import with the code { $code } can be taken back by this command.
admin-import-would-undo =
    { $count ->
        [one] { $code } would be taken back ({ $count } figure). Nothing was recorded.
       *[other] { $code } would be taken back ({ $count } figures). Nothing was recorded.
    }
admin-import-counts = New: { $added } · changed: { $changed } · the same: { $same }
admin-import-empty-cells =
    { $count ->
        [one] { $count } empty cell was passed over.
       *[other] { $count } empty cells were passed over.
    }
admin-import-list = Names and codes of units mean the list in force on { $days }.
admin-import-unused = Columns not used: { $titles }.
admin-import-together = All of it is recorded at once, or nothing is; it is also taken back at once.
admin-import-nothing = File { $file }: nothing is new or changed.
admin-import-refused =
    { $count ->
        [one] File { $file }: { $count } cell to mend, nothing was recorded
       *[other] File { $file }: { $count } cells to mend, nothing was recorded
    }
admin-import-refusal = { $place }, { $value }: { $why }
admin-import-cell = Cell { $column }{ $row }
admin-import-row = Row { $row }
admin-import-empty = empty
admin-import-more-refused =
    { $count ->
        [one] And { $count } more cell, listed in the file that comes with this.
       *[other] And { $count } more cells, listed in the file that comes with this.
    }
admin-import-refused-file = Cells to mend
admin-import-mend = Mend these cells and send the file again.
admin-import-doubts =
    { $count ->
        [one] { $count } figure to look at twice
       *[other] { $count } figures to look at twice
    }
admin-import-doubt = Row { $row }: { $doubt }
admin-import-unknown-indicator = there is no such indicator; use a name or id from the list of indicators
admin-import-ambiguous-indicator = several indicators have this name; use the id
admin-import-no-unit = the unit is missing; give its code or name
admin-import-unknown-unit = no such unit in the list of the period; check the name, the code or the period
admin-import-ambiguous-unit = several units have this name; add the kind (xã, phường) or the former district, or use the code
admin-import-unit-mismatch = code and name are two different units; mend one of them
admin-import-unit-not-then = the unit does not exist in this period
admin-import-no-period = the period is missing; give it in the column Kỳ or above the table
admin-import-unknown-period = the period cannot be read; write 2025, Q3/2025, T10/2025 or 2025-H1
admin-import-date-as-period = Excel made a date of it; format the cell as text and write Q3/2025 or T10/2025
admin-import-two-readings = the number can be read in two ways; write no thousands mark, and a comma before the fraction
admin-import-value-is-date = Excel made a date of it; format the cell as text, or part it into value and total
admin-import-value-is-truth = a number is needed
admin-import-formula-failed = the formula failed; mend it or paste the value
admin-import-fraction = below 1 without a per cent sign; write the sign
admin-import-unknown-status = the status can only be: ước, sơ bộ, chính thức
admin-import-no-source = the source is missing; give it in the column Nguồn or above the table
admin-import-out-of-scope = outside the scope you were given
admin-import-repeated = this indicator, unit and period came in a row above
admin-import-several-sources = several figures of different sources stand; enter this one by /capnhat
admin-import-not-a-number = no value can be read
admin-import-negative = this indicator has no negative values
admin-import-not-whole = this indicator is counted in whole numbers
admin-import-percent-unexpected = this indicator is not a percentage
admin-import-scale-unexpected = this indicator is not counted in thousands, millions or billions
admin-import-total-missing = the total is missing; write 124/547 or add the column Tổng số
admin-import-total-unexpected = this indicator has no total
admin-import-more-than-total = the value is more than the total
admin-import-no-rank = ranks begin with 1
admin-import-score-range = scores run from 0 to 1
admin-import-does-not-agree = the percentage does not agree with the two numbers in brackets
admin-import-too-large = the value is too large

## The template

admin-sheet-rows = Figures
admin-sheet-matrix = Units x indicators
admin-sheet-indicators = Indicators
admin-sheet-units = Units
admin-matrix-period = Period:
admin-matrix-source = Source:
admin-text = { $text }
admin-every =
    { $length ->
        [month] every month
        [quarter] every quarter
        [half] every half year
       *[year] every year
    }
admin-column-indicator = Indicator
admin-column-unit-code = Unit code
admin-column-unit = Unit
admin-column-period = Period
admin-column-value = Value
admin-column-total = Total
admin-column-status = Status
admin-column-source = Source
admin-column-id = Indicator id
admin-column-name = Indicator name
admin-column-measure = Measure
admin-column-reporting = Reported
admin-column-code = Code
admin-column-full-name = Full name
admin-column-from = Since
admin-column-until = Until
admin-column-sheet = Sheet
admin-column-row = Row
admin-column-column = Column
admin-column-value-given = Cell
admin-column-why = To mend

## Reporting and reminders

admin-to-do =
    { $count ->
        [one] You still have { $count } figure to report
       *[other] You still have { $count } figures to report
    }
admin-duty = { $topic }, { $unit }, { $period }
admin-all-reported = Everything has been reported.
admin-no-duties = No indicator was given to you to report; an administrator names them when inviting.
admin-no-reporters = Nobody was given an indicator to report. Invite somebody by /moi, naming units and indicators.
admin-missing =
    { $count ->
        [one] { $count } person has not reported everything
       *[other] { $count } people have not reported everything
    }
admin-missing-line =
    { $more ->
        [0] { $name }: { $count } missing ({ $topics })
       *[other] { $name }: { $count } missing ({ $topics } and { $more } more)
    }
admin-remind-confirm =
    { $count ->
        [0] Nobody can be reminded.
        [one] { $count } person will be reminded of exactly what they have not reported.
       *[other] { $count } people will be reminded, each of exactly what they have not reported.
    }
admin-remind-unreachable = No chat is linked, so these cannot be reminded: { $names }.
admin-remind-unread = I cannot read the period “{ $words }”. For example: /nhacnho quý 3/2026.
admin-reminded =
    { $count ->
        [0] They were reminded today already.
        [one] { $count } person was reminded.
       *[other] { $count } people were reminded.
    }
admin-letter-reminder = A reminder to report figures.

## The log

admin-log = What happened last
admin-log-hint = For more: /nhatky and an indicator, a unit or a person.
admin-log-of = Changes of { $name }
admin-log-changes = Changes
admin-log-none = There are no changes yet.
admin-log-unread = I do not recognise “{ $words }”. Name an indicator, a unit or a person.
admin-log-change =
    { $kind ->
        [correct] { $code }, { $at }: { $who } corrected { $what }; { $state }
        [withdraw] { $code }, { $at }: { $who } took back { $what }; { $state }
        [import] { $code }, { $at }: { $who } sent a file, { $what }; { $state }
       *[update] { $code }, { $at }: { $who } updated { $what }; { $state }
    }
admin-log-many =
    { $count ->
        [one] { $count } figure { $file }
       *[other] { $count } figures { $file }
    }
admin-log-approved =
    { $state ->
        [published] approved by { $by } and published { $at }
       *[other] approved by { $by } { $at } { $reason }
    }
admin-log-state =
    { $state ->
        [published] published { $at }
        [confirmed] waits for approval
        [rejected] rejected by { $by } { $at }: { $reason }
        [cancelled] cancelled by { $by } { $at }
        [outdated] not recorded, because the figure had changed before
       *[previewed] not confirmed
    }
admin-history = Versions: { $topic }, { $unit }
admin-history-none = There are no figures yet.
admin-history-line = { $period }: { $amount }; source: { $source }; recorded { $at } ({ $by })
admin-history-replaced = { $period }: { $amount } in place of { $old }; source: { $source }; recorded { $at } ({ $by })
admin-by-pack = the programme’s own data
admin-audit = { $at }: { $who } { $what }
admin-audit-confirmed = confirmed { $code }
admin-audit-approved = approved { $code }
admin-audit-published =
    { $count ->
        [one] published { $code } ({ $count } figure)
       *[other] published { $code } ({ $count } figures)
    }
admin-audit-rejected = rejected { $code }
admin-audit-cancelled = cancelled { $code }
admin-audit-outdated = could not record { $code }, because the figure had changed
admin-audit-invited =
    { $role ->
        [none] asked for a code for a further channel
        [admin] invited { $name } as administrator
        [approver] invited { $name } as approver
        [reporter] invited { $name } as reporter
       *[reader] invited { $name } as reader
    }
admin-audit-linked = linked a chat
admin-audit-revoked = revoked the rights of { $name }
admin-audit-refused =
    { $why ->
        [group] was refused: a command in a group
        [edited] was refused: an edited message
        [scope] was refused: outside the scope
        [own-change] was refused: approving one’s own change
        [another-chat] was refused: a code out of place
        [locked] was refused: too many wrong codes
       *[role] was refused: no such right
    }
admin-audit-wrong-code = tried a wrong linking code
admin-audit-reminded = sent reminders

## Taps

admin-tap-confirm = Confirm
admin-tap-cancel = Cancel
admin-tap-again = Look again at what stands now
admin-tap-option = { $name }
admin-tap-approve = Approve
admin-tap-reject = Reject
admin-tap-look = Look at the change
admin-tap-change = Look at { $code }
admin-tap-undo = Take back
admin-tap-give-up = Cancel this change
admin-tap-person = { $name } ({ $id })
admin-tap-revoke = Revoke
admin-tap-report = { $topic }, { $period }
admin-tap-remind = Remind those who have not reported
admin-tap-remind-now =
    { $count ->
       *[other] Send reminders ({ $count })
    }
