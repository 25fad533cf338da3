## The letter. $from and $to are days, $follows is what the reader follows.

digest-headline = Digest: { $follows } ({ $stretch })
digest-nothing-new = Digest: { $follows }. Nothing changed { $stretch }.
digest-nothing-yet = Digest: { $follows }. Still no figure was published { $stretch }.
digest-stretch = from { $from } to { $to }
digest-stretch-day = on { $day }
digest-programme = the whole programme
digest-topics-of-units = { $topics } of { $units }
digest-topic-of-unit = { $topic } ({ $unit })
digest-late = This digest was due at { $due } and comes late.
digest-invite = Zalo only lets us write within 7 days of your last message. Type a number, choose an entry or send any message to keep receiving these.

## What is new

digest-newer = { $topic }: { $value } ({ $period }), { $change }
digest-newer-other-basis = { $topic }: { $value } ({ $period }). { $change }
digest-first = { $topic }: { $value } ({ $period }), no figure before
digest-added = { $topic }: added { $value } ({ $period })
digest-added-several = { $topic }: added { $count } figures of earlier periods
digest-corrected = Correction of { $topic } ({ $period }): { $value }, formerly given as { $before }
digest-withdrawn = Withdrawn: { $topic } ({ $period }): { $value }
digest-turn = { $topic }; { $turn }
digest-turn-by = { $news }; { $turn }
digest-turned = target { $demand } by { $due }: { $before } → { $after }
digest-turned-part = part { $demand } of a common target by { $due }: { $before } → { $after }
digest-state =
    { $state ->
        [met] met
        [exceeded] exceeded
        [reached] at the target's level
        [not-met] not met
        [on-track] on track
        [at-risk] at risk of not being met
        [open] pace not known yet
        [stale] past due, no figure of that date yet
        [not-comparable] on another basis
       *[no-data] no figure
    }
digest-more-news =
    { $count ->
        [one] And one other change; “Newest figures” tells what was recorded last.
       *[other] And { $count } other changes; “Newest figures” tells what was recorded last.
    }

## How things stand besides

digest-missed = Past due, not met: { $topics }.
digest-stale = Past due, without a figure of that date, so undecided: { $topics }.
digest-at-risk = At risk of not being met (by a straight line from the first figure to the target): { $topics }.
digest-no-figure = No figure yet (undecided): { $topics }.
digest-no-figure-of-units = No figure published for { $units } yet.
digest-no-figure-lacks = No figure of their own yet: { $units }.
digest-lacks = { $unit } ({ $count ->
        [one] 1 indicator
       *[other] { $count } indicators
    })
digest-and-more-units = { $names } and others ({ $more })
digest-and-more =
    { $more ->
        [one] { $names } and one other
       *[other] { $names } and { $more } others
    }
digest-next-due =
    { $days ->
        [0] Next due date: today, { $due } (targets: { $count }).
        [one] Next due date: { $due }, tomorrow (targets: { $count }).
       *[other] Next due date: { $due }, in { $days } days (targets: { $count }).
    }
digest-fresh = The newest figures are of { $period }, recorded on { $date }.

## Taps

digest-tap-edit = Change subscription
digest-tap-stop = Stop the digest
digest-tap-again = Subscribe again
digest-tap-subscribe = Subscribe
digest-tap-now = Show the digest now
digest-tap-go = Let it go
digest-tap-cancel = Give it up
digest-tap-status = Show the system
digest-tap-only = Only { $follow }
digest-tap-drop = Drop { $follow }
digest-tap-whole = The whole programme
digest-tap-pillar = { $name }
digest-tap-week = Monday { $at }
digest-tap-friday = Friday { $at }
digest-tap-month = Monthly, on the 1st
digest-tap-change = As soon as something changes
digest-tap-pictures-off = Without pictures
digest-tap-pictures-on = With pictures
digest-tap-unchanged-off = Skip when nothing changed
digest-tap-unchanged-on = Send also when unchanged
digest-tap-pause = Pause for 2 weeks
digest-tap-resume = Go on sending
digest-tap-quiet = Quiet 21:00–07:00
digest-tap-no-quiet = No quiet hours
digest-tap-confirm-announcement = Send it
digest-tap-no-announcement = Don't send
digest-tap-samples = Preview the next run
digest-tap-resume-channel = Send again

## The subscription of a chat

digest-subscribed = Subscribed to the digest: { $follows }.
digest-changed = The subscription has been changed.
digest-your-subscription = You receive the digest: { $follows }.
digest-no-subscription = You have not subscribed to the digest. Choose what to follow, or type for example: { $example }
digest-example = gửi tôi bản tin chính quyền số mỗi thứ sáu 16h
digest-schedule = Sent: { $schedule } ({ $zone }).
digest-schedule-week =
    { $weekday ->
        [1] every Monday at { $at }
        [2] every Tuesday at { $at }
        [3] every Wednesday at { $at }
        [4] every Thursday at { $at }
        [5] every Friday at { $at }
        [6] every Saturday at { $at }
       *[7] every Sunday at { $at }
    }
digest-schedule-month = day { $day } of every month at { $at }
digest-schedule-last-day = the last day of every month at { $at }
digest-schedule-change = as soon as something changes, looked at every day at { $at }
digest-next = Next digest: { $moment }.
digest-options =
    { $pictures ->
        [yes] With pictures
       *[no] Without pictures
    }; { $unchanged ->
        [line] one line when nothing changed
        [never] only when something changed
       *[nothing] nothing when nothing changed
    }.
digest-quiet = Quiet hours: { $from }–{ $to }; what comes then waits until { $to }.
digest-paused = Paused until { $date }.
digest-no-figures-yet = So far there is no figure on { $follows }; the digest will tell when there is.
digest-units-ended = { $units }: no longer exists, so there will be no new figures.
digest-no-push-here = Here I can't write to you unasked. Type “bản tin” to see the digest, or subscribe on Telegram or Zalo.
digest-unsubscribed = The digest has been stopped. You will get nothing more unless you subscribe again.
digest-unsubscribed-nothing = You have no subscription, so there is nothing to stop.
digest-dropped-all = A digest needs something to tell of. To stop it, choose “Stop the digest”.
digest-not-followed = Your digest does not hold { $follow }, so there is nothing to drop.
digest-too-many = A digest holds at most { $most } things. Drop one first.
digest-group-admins-only = In a group, only its administrators may subscribe or change the digest.
digest-group-unknown = Here I can't tell who administers the group, so it can't subscribe. Please subscribe in a private chat.
digest-not-understood = I changed nothing, because I don't understand { $words }.
digest-which-unit = Several units have that name. Which one would you like to follow?
digest-which-topic = That may mean several indicators. Which one would you like to follow?

## Words about time that no calendar or clock has

digest-bad-time = There is no time “{ $typed }”. A day has 0h to 23h59, for example 7h30 or 16h.
digest-bad-weekday = There is no “{ $typed }”. A week runs from Monday (thứ hai) to Saturday (thứ bảy) and Sunday (chủ nhật).
digest-bad-day = A month has no day { $typed }. Choose 1 to 31.
digest-bad-date = The day “{ $typed }” is in no calendar or has passed.
digest-bad-daily = I don't send daily. You can choose weekly, monthly, or only on changes (looked at every day).
digest-bad-two-rhythms = A digest has one rhythm: a weekday, a day of the month, or only on changes. Choose one.
digest-bad-two-times = A digest comes at one time of day. Choose one.
digest-bad-pause = Until when shall I pause? For example: tạm dừng đến 15/12.
digest-bad-quiet = Quiet hours need two times, for example: giờ yên tĩnh 21h đến 6h.
digest-nothing-changed-yet = I have not changed anything.

## Administrators: alerts

digest-held =
    { $letters ->
        [one] A digest run of one letter is held, because figures look implausible:
       *[other] A digest run of { $letters } letters is held, because figures look implausible:
    }
digest-held-hint = Nobody has received anything. Check the figures, then choose; after { $until } the letters expire.
digest-doubt-same = { $count }/{ $all } new figures equal those of the period before.
digest-doubt-jump = { $count }/{ $all } new figures changed abruptly.
digest-trial = Preview: this digest goes out at { $at } (letters: { $letters }). Unless somebody stops it, it sends itself.
digest-missed-hours =
    { $count ->
        [one] One subscription missed its hour for too long; the old digest is not sent, the next one is.
       *[other] { $count } subscriptions missed their hour for too long; the old digest is not sent, the next one is.
    }
digest-channel-trouble = Channel { $channel } failed again and again and is stopped; it is tried again at { $until }. Nobody was unsubscribed. Error: { $said }
digest-channel-waits = Channel { $channel } asks to wait until { $until }. Reason: { $said }
digest-channel-back = Channel { $channel } sends again.
digest-unsure = Channel { $channel }: the program ended while sending. Sent again: { $again } (may arrive twice); unknown: { $unknown }.

## Administrators: the system

digest-status = The digest system at { $moment }
digest-status-next = Next run: { $moment }; subscriptions: { $count }.
digest-status-none = Nobody has subscribed yet.
digest-status-channel = { $channel }: { $count }
digest-status-runs = Recent runs
digest-status-run =
    { $kind ->
        [digest] Digest
        [announcement] Announcement
        [reminder] Reminder
        [correction] Correction
       *[alert] Alert
    } { $moment } ({ $state ->
        [writing] being written
        [held] held
        [posting] being sent
        [cancelled] cancelled
       *[ended] done
    }): { $counts }
digest-status-no-letters = no letters
digest-count =
    { $state ->
        [waiting] waiting
        [sending] on the way
        [sent] sent
        [unchanged] unchanged
        [blocked] blocked
        [outside-window] outside the window
        [expired] expired
        [failed] failed
       *[unknown] unknown
    } { $count }
digest-status-reasons = Not sent because of: { $reasons }
digest-status-reason = { $why } ({ $letters })
digest-status-backlog = Waiting to be sent: { $counts }
digest-status-backlog-of = { $channel } { $count }
digest-status-paused = Channel { $channel } is stopped until { $until }: { $said }
digest-status-words = Words not understood most often in 30 days: { $words }
digest-status-word = { $word } ({ $times })
digest-samples = Next run ({ $moment }): letters: { $letters }, distinct contents: { $distinct }, nothing to tell: { $unchanged }.
digest-sample = Sample { $number } (readers: { $readers }):
digest-run-released = The run goes out now.
digest-run-cancelled = The run was given up; letters not sent: { $letters }. The next digest tells what changed.
digest-run-gone = That run waits for no decision any more.
digest-channel-resumed = Channel { $channel } sends again.

## Administrators: announcements

digest-correction = Correction of a figure in a digest you received
digest-correction-more =
    { $count ->
        [one] And { $count } more figure.
       *[other] And { $count } more figures.
    }
digest-correction-reason = Reason: { $reason }
digest-correction-confirm = The letter goes only to followers who got a digest with the old value. Once sent, it cannot be taken back.
digest-correction-nothing = { $code } is no published change that took the place of an earlier figure.
digest-correction-outdated = The figure of { $code } has been changed once more. Send a letter about the latest change.
digest-correction-nobody = Nobody got a digest with the old value of { $code }, so no letter is needed. The next digest tells of the correction.
digest-correction-sent-before = The letter about { $code } was handed over before; it is not sent again.
digest-tap-correction =
    { $chats ->
        [one] Send a correction ({ $chats } chat)
       *[other] Send a correction ({ $chats } chats)
    }
digest-tap-confirm-correction = Send the correction
digest-announce-how = Type the text after the command, for example: { $example }
digest-announce-example = /thongbao Thứ sáu này hệ thống bảo trì từ 17h đến 18h.
digest-announce-preview =
    { $chats ->
        [one] Preview, to be sent to one chat:
       *[other] Preview, to be sent to { $chats } chats:
    }
digest-announcement = Announcement
digest-announcement-text = { $text }
digest-announce-confirm = It can't be taken back. Please confirm within 15 minutes.
digest-announce-nobody = Nobody has subscribed yet, so there is nobody to write to.
digest-announce-too-long = The text has { $length } characters; at most { $most }.
digest-announced =
    { $letters ->
        [one] One letter is queued.
       *[other] { $letters } letters are queued.
    }
digest-announce-gone = This announcement was sent or dropped, or 15 minutes have passed. Please write it again.
digest-announce-dropped = Dropped; nothing was sent.
