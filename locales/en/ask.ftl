## Echo: what was understood

ask-whole = { $whole }
ask-whole-programme = the whole programme
ask-echo = { $left } · { $right }
ask-when-latest = latest figure
ask-when-due = due { $year }
ask-when-since = since { $from }
ask-when-between = { $from } to { $to }
ask-when-today = as of { $date }
ask-unit-until = { $unit } (until { $date })
ask-unit-of-until = { $unit }, { $district } (until { $date })
ask-within = on the ground of { $units }
ask-document = { $kind } { $number }
ask-group = { $name } group
ask-any-document = any document
ask-took = I took this as { $taken }. If you meant { $others }, choose below.
ask-unused = I did not use these words of the question: { $words }.
ask-quoted = “{ $word }”
ask-what-trend = Trend: { $topic }
ask-what-target = Targets: { $topic }
ask-what-overview = Overview: { $topic }
ask-what-unit = State of a unit
ask-what-history = History of administrative units
ask-what-map =
    Map of { $level ->
        [district] districts
        [commune] communes
       *[any] units
    }: { $topic }
ask-what-ranking =
    Ranking of { $level ->
        [district] districts
        [commune] communes
        [province] provinces
        [department] departments
       *[any] units
    } { $order ->
        [worst] (from the bottom)
       *[best] (from the top)
    }: { $topic }
ask-what-place =
    { $level ->
        [district] Place among the districts
        [commune] Place among the communes
       *[any] Place
    }: { $topic }
ask-what-change =
    { $first ->
        [fall] Falls
       *[rise] Rises
    } { $level ->
        [district] of the districts
        [commune] of the communes
       *[any] of the units
    }: { $topic }
ask-what-mean =
    { $level ->
        [district] Mean of the districts
        [commune] Mean of the communes
       *[any] Mean of the units
    }: { $topic }
ask-what-comparison = Comparison: { $topic }
ask-what-listing = List of indicators: { $topic }
ask-what-status =
    { $status ->
        [met] Targets met
        [not-met] Targets not met
        [at-risk] Targets at risk
        [on-track] Targets on track
        [no-data] Targets without figures
       *[risk] Targets not met or at risk
    }: { $topic }
ask-what-missing = Missing figures
ask-what-missing-units =
    { $level ->
        [district] Districts without figures
       *[commune] Communes without figures
    }: { $topic }
ask-what-freshness = Newest figures
ask-what-source = Sources of figures
ask-what-definition = What the indicator means
ask-what-document = Document
ask-what-threshold =
    { $level ->
        [district] Districts
        [commune] Communes
       *[any] Indicators
    } { $condition }: { $topic }
ask-what-units-in =
    { $level ->
        [district] Districts
        [commune] Communes
       *[any] Units
    } { $status ->
        [met] that have met it
        [not-met] that have not met it
        [at-risk] at risk
       *[on-track] on track
    }: { $topic }
ask-threshold =
    { $operator ->
        [lt] below { $level }
        [le] at { $level } or less
        [gt] above { $level }
        [ge] at { $level } or more
       *[eq] at exactly { $level }
    }

## Figures

ask-headline = { $value } ({ $period })
ask-headline-by = { $value } ({ $period }), according to { $publisher }
ask-remainder = Not yet: { $left } ({ $period })
ask-value-share = { $amount } of { $of }
ask-value-rank = rank { $amount }
ask-value-count = { $amount } { $of }
ask-estimate = an estimated { $amount }
ask-preliminary = { $amount } (preliminary)
ask-about = about { $amount }
ask-counts = In numbers: { $numerator }/{ $denominator }
ask-counts-of = In numbers: { $numerator }/{ $denominator } { $of }
ask-only-within = There is no figure for the whole of { $asked }. The latest within it:
ask-only-other = There is no figure for { $asked }. The nearest there is:
ask-no-figure = No figure yet.
ask-no-figure-is-not-missed = No figure does not mean that a target was missed.
ask-no-figure-of-unit = No figure has been published for { $unit } alone.
ask-no-figures-of-unit = No figures have been published for { $unit } alone.
ask-instead = Figures of { $unit } as a whole
ask-change = { $change } since { $period } ({ $amount })
ask-change-none = Before: { $amount } ({ $period }), not directly comparable
ask-up = up { $by }
ask-down = down { $by }
ask-unchanged = unchanged
ask-other-basis = another basis

## Targets and how they stand

ask-demand =
    { $operator ->
        [ge] ≥ { $level }
        [le] ≤ { $level }
       *[eq] { $level }
    }
ask-demand-share =
    { $operator ->
        [ge] ≥ { $level } of { $of }
        [le] ≤ { $level } of { $of }
       *[eq] { $level } of { $of }
    }
ask-demand-count =
    { $operator ->
        [ge] ≥ { $level } { $of }
        [le] ≤ { $level } { $of }
       *[eq] { $level } { $of }
    }
ask-demand-top = among the leading { $places }
ask-target = { $demand } by { $due } ({ $documents })
ask-target-headline = { $demand } by { $due } ({ $documents })
ask-target-group = Part of one target together with { $topics }; met only when every part is.
ask-no-target = The documents at hand set no target for this indicator.
ask-no-such-target = The documents at hand hold no target like the one asked for.
ask-status = Target { $target }: { $state }.
ask-beside = { $publisher } gives { $value } ({ $period }).
ask-status-by = According to { $publisher } ({ $amount }): { $state }.
ask-state-alone = { $state }.
ask-latest = the latest figure
ask-latest-amount = the latest figure, { $amount } ({ $period }),
ask-missing = is { $gap } short
ask-missing-nothing = is at the level already
ask-missing-unknown = leaves the distance open
ask-state-met = met, by { $latest }
ask-state-exceeded = exceeded by { $by }, by { $latest }
ask-state-not-met = not met; { $latest } { $missing }
ask-state-reached = level reached ahead of time, by { $latest }
ask-state-on-track = on track; { $latest } { $missing }
ask-state-at-risk = at risk; { $latest } { $missing }
ask-state-open = not yet due; { $latest } { $missing }; too few figures to judge the pace
ask-state-stale = the date has passed and no figure for { $due } is published; { $latest } { $missing }
ask-state-no-data = not yet due, no figure yet
ask-state-no-data-passed = the date has passed and there is no figure to decide it
ask-state-not-comparable = not comparable yet, since the figures there are stand on another basis
ask-state-other-basis-passed = the date has passed and no figure for { $due } on the same basis is published; { $latest } { $missing }
ask-rule-linear-path = How the pace is judged: on the straight line from { $start } ({ $from }) to the target, { $period } needs { $required }.
ask-rule-after-due = There is no figure of the due date itself; judged by the figure for { $period }.
ask-rule-beyond-base = The target is larger than the { $base } units this figure is out of.
ask-rule-of-risk = “At risk” is said only of targets not yet due with at least two comparable figures: by the straight line from the first figure to the target.
ask-row = { $topic }: { $value } ({ $period }); target { $demand }: { $state }
ask-row-missing = { $topic }: { $value } ({ $period }); target { $demand }: { $state }, { $gap } short
ask-row-level = { $topic }: { $value } ({ $period }); target { $demand }: { $state }, this figure is at the level
ask-row-beside = { $topic }: { $publisher } gives { $value } ({ $period })
ask-row-beside-state = { $topic }: { $publisher } gives { $value } ({ $period }), by which: { $state }
ask-row-no-figure = { $topic }: no figure yet; target { $demand }
ask-rows-no-figure = No figure yet: { $topics }
ask-joint-target = { $topics } are parts of one target, met only when every part is.
ask-topic-demand = { $topic } ({ $demand })
ask-row-figure = { $topic }: { $value } ({ $period })
ask-row-figure-by = { $topic }: { $value } ({ $period }), by { $publisher }
ask-count = { $count } { $name }
ask-counts-list = { $counts }
ask-short-met = met
ask-short-exceeded = exceeded
ask-short-not-met = not met
ask-short-on-track = on track
ask-short-at-risk = at risk
ask-short-open = not yet due
ask-short-reached = level reached
ask-short-stale = no figure as of the due date
ask-short-not-comparable = another basis
ask-short-no-data = no figure
ask-due-passed =
    { $count ->
        [one] { $document }: { $count } target due { $due } (date passed)
       *[other] { $document }: { $count } targets due { $due } (date passed)
    }
ask-due-ahead =
    { $count ->
        [one] { $document }: { $count } target due { $due }
       *[other] { $document }: { $count } targets due { $due }
    }
ask-undecided = Not decided for want of figures:
ask-none-passed =
    { $status ->
        [met] No target has the figures to be called met.
        [not-met] No target has the figures to be called not met.
        [at-risk] The date has passed, so risk is no longer judged.
        [on-track] The date has passed, so the pace is no longer judged.
       *[no-data] Every target has a figure.
    }
ask-none-ahead =
    { $status ->
        [met] Not yet due; no figure is at the level of its target.
        [not-met] Not yet due, so nothing can be called not met.
        [at-risk] No target has the figures to be called at risk.
        [on-track] No target has the figures to be called on track.
       *[no-data] Every target has a figure.
    }
ask-no-targets-of-unit = The documents at hand set no targets for { $units } alone.

## Remarks and sources

ask-note = { $note }
ask-note-on = { $topic } – { $note }
ask-own-definition = Counted by a definition of its own: { $definition }
ask-sources-differ = The sources differ; they stand side by side here, and none is preferred.
ask-judged-by = The sources give different values; the state above is judged by that of { $publisher }.
ask-why-definition = The two were counted by different definitions; one of them: { $definition }
ask-why-base = The wholes differ ({ $from } and { $to }), so the values are not directly comparable.
ask-why-method = The methods differ (one value is an estimate or a sample), so the values are not directly comparable.
ask-illustrative = Sample figures, generated for trying out; they are not real.
ask-source = Source: { $source }
ask-source-titled = { $publisher }, { $title }
ask-source-dated = { $source }, { $date }
ask-source-document = Document: { $document }, { $issuer }, { $date }
ask-source-document-bare = Document: { $document }
ask-source-more =
    { $count ->
        [one] And { $count } more source: type “nguồn” to see all.
       *[other] And { $count } more sources: type “nguồn” to see all.
    }
ask-source-units = By the statistics office’s list of administrative units.
ask-source-for = { $source }: { $figures }
ask-source-page = A page about it
ask-source-hint = Ask about an indicator and then type “nguồn” to see where each figure comes from.
ask-sources-of-figures = Figures
ask-sources-of-targets = Targets
ask-sources-of-programme = The documents in use:
ask-no-figures-to-source = There is no figure yet, so there is no source of one.
ask-figure-read = { $topic }, { $unit }: { $values }

## Trend

ask-trend-segment = { $from } to { $to }: { $change } (from { $start } to { $end })
ask-trend-other-basis = { $value } ({ $period }), on another basis, so neither a rise nor a fall can be told
ask-trend-one = There is only one figure, so nothing can be said of a trend.
ask-trend-none-inside = There are no figures in this stretch of time. What there is:
ask-column-period = Period
ask-column-value = Value
ask-column-rank = Rank
ask-column-unit = Unit
ask-cell = { $cell }
ask-cell-by = { $amount } ({ $publisher })
ask-cell-change = { $amount } ({ $change })

## Overview

ask-other-figures = Other figures
ask-latest-figures = Latest figures
ask-no-targets-of-topic = The documents at hand set no targets for this group.
ask-figures-of = Figures for { $period }
ask-without-in-period =
    { $count ->
        [one] { $count } other indicator has no figure for { $period }.
       *[other] { $count } other indicators have no figure for { $period }.
    }
ask-noted = Some figures carry notes; ask about the indicator alone to see them.

## Ranking and comparison

ask-leader =
    { $order ->
        [worst] Last: { $unit }, { $value }
       *[best] First: { $unit }, { $value }
    }
ask-place = { $unit }: { $value }, place { $rank } of { $total } ({ $period })
ask-place-other = { $unit }: no figure for { $period }, so no place; the latest is { $value } ({ $latest })
ask-place-none = { $unit }: no figure for { $period }, so no place
ask-ranked-of = Showing { $shown } of { $total } units with figures.
ask-page = Units { $from }–{ $to } of { $total } with figures
ask-page-end =
    { $side ->
        [last] Last on the page: rank { $rank }, { $unit }, { $value }
       *[first] First on the page: rank { $rank }, { $unit }, { $value }
    }
ask-map-level = { $count } of { $total } units with figures are at the overall target of { $level }, which is the province's
ask-map-whole = { $count } of { $total } units with figures have all of them
ask-map-no-level = This indicator has no target to colour by, so the map shows the figures.
ask-map-status = { ask-status-name }: { $count }
ask-mapped-by = The map is coloured by “{ $topic }”.
ask-mapped-instead = “{ $asked }” has no figures by unit; the map is coloured by “{ $topic }”.
ask-ranked-by = There is no common rank; ordered by “{ $topic }”.
ask-other-periods =
    { $count ->
        [one] { $count } unit has figures of another period only and is not ranked.
       *[other] { $count } units have figures of another period only and are not ranked.
    }
ask-units-without =
    { $count ->
        [one] { $count } unit has no figure and is not ranked.
       *[other] { $count } units have no figure and are not ranked.
    }
ask-no-ranking =
    { $level ->
        [district] No figures have been published by district, so there is nothing to rank.
        [commune] No figures have been published by commune, so there is nothing to rank.
        [province] There are no figures of other provinces, so there is no table of provinces.
        [department] No figures have been published by department, so there is nothing to rank.
       *[any] No figures have been published by district or commune, so there is nothing to rank.
    }
ask-no-place = No figures are published for { $units }, so there is no place to tell.
ask-no-units-known =
    { $level ->
        [district] No figures by district are published
        [commune] No figures by commune are published
       *[any] No figures by district or commune are published
    }{ $status ->
        [met] , so it is not known which have met it.
        [not-met] , so it is not known which have not met it.
        [at-risk] , so it is not known which are at risk.
        [on-track] , so it is not known which are on track.
       *[any] , so no list can be made.
    }
ask-index-none-of = “{ $topic }” is measured for provinces only; there is no figure for { $units }.
ask-index-none =
    { $level ->
        [district] “{ $topic }” is measured for provinces only; there are no figures by district.
        [commune] “{ $topic }” is measured for provinces only; there are no figures by commune.
       *[any] “{ $topic }” is measured for provinces only; there are no figures by district or commune.
    }
ask-no-mean = I give no mean of units: the mean of single units is not the figure of { $unit } as a whole. That figure, if any, follows.
ask-level-only = No two periods can be compared, so there is no order by change; the table below is by level.
ask-change-leader =
    { $first ->
        [fall] Largest fall
       *[rise] Largest rise
    }: { $unit }, { $change } (from { $start } to { $end })
ask-none-moved =
    { $first ->
        [fall] No unit fell.
       *[rise] No unit rose.
    }
ask-moved-of =
    { $first ->
        [fall] Showing { $shown } of { $count } units that fell; { $total } have figures of both periods.
       *[rise] Showing { $shown } of { $count } units that rose; { $total } have figures of both periods.
    }
ask-units-incomparable = { $count } units lack a figure of one of the two periods or cannot be compared; they are not ranked.
ask-topic = { $topic }
ask-compared = { $unit }: { $value } ({ $period })
ask-compared-by = { $unit }: { $value } ({ $period }), according to { $publisher }
ask-compared-none = { $unit }: no figure yet
ask-compared-more = Showing { $shown } of { $total } indicators that can be compared; the others: { $topics }. Ask for each by its name.
ask-difference-above = { $one } is { $by } above { $other }.
ask-difference-below = { $one } is { $by } below { $other }.
ask-difference-none = { $one } and { $other } are equal.
ask-other-times = The figures are of different periods: for orientation only, no difference is told.
ask-other-levels = The units are of different levels and times: for orientation only, no difference is told.
ask-nothing-to-compare = No figures have been published by which these units could be compared.
ask-period-none = No figure for { $period }.
ask-period-ending = Of a period that ends together with it, no difference told: { $value } ({ $period })
ask-topic-within = { $topic }: no figure for all of { $asked }; the latest within it is { $value } ({ $period })
ask-topic-none = { $topic }: no figure yet
ask-topic-nearest = { $topic }: no figure for { $asked }; nearest { $value } ({ $period })
ask-topic-none-in = { $topic }: no figure for { $period }

## Lists

ask-indicator-count =
    { $count ->
        [one] { $count } indicator, { $core } of them of the resolution
       *[other] { $count } indicators, { $core } of them of the resolution
    }
ask-pillar = { $name } ({ $count })
ask-indicator = { $topic }
ask-indicator-core = { $topic } (of the resolution)
ask-indicators-passing = { $count } of { $total } indicators with figures are { $condition }
ask-percentages-without =
    { $count ->
        [one] { $count } other percentage has no figure and could not be judged.
       *[other] { $count } other percentages have no figure and could not be judged.
    }
ask-units-passing =
    { $level ->
        [district] { $count } of { $total } districts are { $condition }
       *[commune] { $count } of { $total } communes are { $condition }
    }
ask-listed-of = Showing { $shown } of these { $count } units.
ask-level-of-province = { $target } is a target for { $unit } as a whole; none is set for each unit.
ask-units-at-other = { $count } of { $total } units are at { $target }.
ask-missing-indicators =
    { $count ->
        [0] Every indicator has a figure.
       *[other] { $count } of { $total } indicators have no figure
    }
ask-missing-indicators-in =
    { $count ->
        [0] Every indicator has a figure for { $period }.
       *[other] { $count } of { $total } indicators have no figure for { $period }
    }
ask-missing-units =
    { $level ->
        [district] { $count } of { $total } districts have no figure for { $period }
        [commune] { $count } of { $total } communes have no figure for { $period }
       *[any] { $count } of { $total } units have no figure for { $period }
    }
ask-no-unit-reports =
    { $level ->
        [district] No figures by district are published, so it is not known which have not reported.
       *[commune] No figures by commune are published, so it is not known which have not reported.
    }
ask-units-report = The latest period that most units have figures of is { $period }.
ask-no-units-missing =
    { $scope ->
        [several] All { $total } units have a figure of at least one indicator for { $period }.
       *[one] All { $total } units have a figure for { $period }.
    }
ask-core-indicators = Indicators of the Resolution ({ $count })
ask-other-indicators = Other indicators ({ $count })
ask-missing-names =
    { $more ->
        [0] { $units }
       *[other] { $units } and { $more } more
    }
ask-recorded = Last recorded: { $moment }
ask-recorded-on = Last recorded: { $date }
ask-fresh = { $figure }; published by { $source }
ask-fresh-of = { $figure }, { $unit }; published by { $source }

## Definition

ask-full-name = { $name }
ask-definition = { $definition }
ask-no-definition = The documents at hand give no detailed definition.
ask-measure =
    { $measure ->
        [percent] Measured in percent
        [percent-per-year] Measured in percent a year
        [count] Measured as a number
        [count-of-total] Measured as a number out of a total
        [rank] Measured as a rank
        [score] Measured as a score from 0 to 1
       *[per-100-people] Measured per 100 people
    }
ask-measure-base = Out of: { $base }
ask-better =
    { $better ->
        [rank] The smaller the rank, the better
        [lower] Lower is better
       *[higher] Higher is better
    }
ask-core = It is a target of the resolution.
ask-document-title = { $document } { $title }
ask-document-issued = Issued by { $issuer }, { $date }

## Geography

ask-merged = { $unit } was merged into { $into }.
ask-merged-on = { $unit } was merged into { $into } as of { $date }.
ask-level-ended =
    { $level ->
        [district] The district level ended on { $date }.
       *[other] It ended on { $date }.
    }
ask-now-communes =
    { $count ->
        [one] The ground of { $unit } now lies in { $count } commune or ward: { $units }.
       *[other] The ground of { $unit } now lies in { $count } communes and wards: { $units }.
    }
ask-now-communes-count =
    { $count ->
        [one] The area of { $unit } now belongs to one commune or ward.
       *[other] The area of { $unit } now belongs to { $count } communes and wards.
    }
ask-district-count-until = Until { $to }: communes, wards and townships: { $count } ({ $types })
ask-district-count = From { $from } until { $to }: communes, wards and townships: { $count } ({ $types })
ask-formerly = { $unit } was formerly { $names }.
ask-partly-elsewhere = Those marked “in part” also take in ground of other districts.
ask-partly-taken = Units marked “in part” were divided among several; their old figures are not added to the new units.
ask-split = This unit was divided; its old figures are not carried over to the new units.
ask-part-of = { $unit } (in part)
ask-became = { $unit } is now in { $units }.
ask-became-several = { $unit } was divided among { $units }.
ask-became-unknown = { $unit } no longer exists; the lists at hand do not name what followed it.
ask-step = From { $date } it was { $unit }.
ask-since = { $unit } has existed since { $date }.
ask-unchanged-unit = { $unit } was kept as it was, without a merger.
ask-made-of =
    { $count ->
        [one] { $unit } was made of { $count } unit: { $units }.
       *[other] { $unit } was made of { $count } units: { $units }.
    }
ask-belonged = The ground of { $unit } used to lie in { $districts }.
ask-count-now =
    { $level ->
        [district] Today there are { $count } units at district level: { $types }
       *[commune] Today there are { $count } units at commune level: { $types }
    }
ask-type-count =
    { $type ->
        [commune] { $count ->
            [one] { $count } commune
           *[other] { $count } communes
        }
        [ward] { $count ->
            [one] { $count } ward
           *[other] { $count } wards
        }
        [township] { $count ->
            [one] { $count } township
           *[other] { $count } townships
        }
        [zone] { $count ->
            [one] { $count } special zone
           *[other] { $count } special zones
        }
        [district] { $count ->
            [one] { $count } district
           *[other] { $count } districts
        }
        [town] { $count ->
            [one] { $count } town
           *[other] { $count } towns
        }
        [city] { $count ->
            [one] { $count } city
           *[other] { $count } cities
        }
       *[other] { $count } others
    }
ask-what-units =
    { $level ->
        [district] Districts, towns and cities
       *[commune]
            { $only ->
                [wards] Wards
                [unchanged] Communes and wards that no merger touched
               *[all] Communes and wards
            }
    }
ask-units-last = Before that there were { $count } districts, towns and cities:
ask-units-of = { $district }: { $units }
ask-units-names = { $units }
ask-units-hint = Type the name of a unit to see how it stands, for example: { $example }.
ask-count-until =
    { $level ->
        [district] Until { $date }: { $count } districts, towns and cities
       *[commune] Until { $date }: { $count } communes, wards and townships
    }
ask-count-from =
    { $level ->
        [district]
            { $count ->
                [0] From { $date }: no district level
               *[other] From { $date }: { $count } districts, towns and cities
            }
       *[commune] From { $date }: { $count } units at commune level
    }
ask-not-joined = By the lists, { $one } and { $other } were not merged into one another.

## Asking back and refusing

ask-clarify =
    { $about ->
        [one] Do you mean:
        [unit] This name may be several units. Which one do you mean?
        [indicator] The question may be about several indicators. Which one do you mean?
        [direction] From the top of the table or from the bottom?
        [period] Which time do you mean?
       *[question] The question can be read in several ways. Which one do you mean?
    }
ask-clarify-more = The other readings:
ask-refuse-too-long = The message is too long. Please ask one short question at a time.
ask-refuse-empty = I see no question yet; { $offer }
ask-refuse-asks-nothing = This sounds like something told or reported rather than asked; I have recorded no figure from it. To ask, tap a button below or type a question.
ask-refuse-not-measured = I do not follow { $words }; { $offer }
ask-refuse-no-subject = I did not understand { $words }; { $offer }
ask-refuse-unknown-unit = I find no unit { $words } in the province’s lists; { $offer }
ask-refuse-which-unit = I don’t know which place { $words } is. Please type its name, as “xã Nga Sơn”; or tap below.
ask-refuse-no-such-time = There is no { $words }; please give the month, quarter or year again.
ask-refuse-nothing-known = I did not understand this message; { $offer }
ask-unknown-command = There is no command { $command }. Type /trogiup to see what can be asked.
ask-unknown-command-near = There is no command { $command }; did you mean { $nearest }?
ask-refuse-offer = you can ask about progress, targets and figures of the programme { $programme }.
ask-not-here-yet =
    { $kind ->
        [export] Files cannot be exported here yet.
        [link] Accounts cannot be linked here yet.
       *[other] This is not available here yet.
    }

## Readings, to tell questions apart

ask-kind =
    { $kind ->
        [figure] Figure
        [target] Targets
        [overview] Overview
        [ranking] Ranking
        [comparison] Comparison
        [trend] Trend
        [listing] List of indicators
        [units] List of units
        [risk] Targets not met or at risk
        [missing] Indicators without figures
        [freshness] Newest figures
        [source] Sources of figures
        [definition] What the indicator means
        [geography] History of units
        [chart] Chart
        [help] Help
       *[other] Something else
    }

ask-level =
    { $level ->
        [nation] the nation
        [province] provinces
        [district] districts
        [commune] communes
        [department] departments
       *[any] all levels
    }
ask-order =
    { $order ->
        [worst] from the bottom
       *[best] from the top
    }
ask-status-name =
    { $status ->
        [met] met
        [not-met] not met
        [at-risk] at risk
        [on-track] on track
        [no-data] without figures
       *[any] in any state
    }

## Taps

ask-and-others = { $names }, …
ask-tap-named = { $name }
ask-tap-trend = Trend
ask-tap-target = Targets
ask-tap-targets-due = Targets { $year }
ask-tap-source = Source
ask-tap-nation = Against the nation
ask-tap-definition = What it means
ask-tap-overview = Overview
ask-tap-listing = List of indicators
ask-tap-risk = Targets at risk
ask-tap-missing = Indicators without figures
ask-tap-freshness = Newest figures
ask-tap-geography = History of the unit
ask-tap-ranking = Ranking
ask-tap-by-level = Order by level
ask-tap-figure = See the figure
ask-tap-help = Help
ask-tap-command = { $command }
ask-tap-other-end =
    { $order ->
        [worst] From the top
       *[best] From the bottom
    }
ask-tap-more-units = More units
ask-tap-next-page = Next page ({ $page }/{ $pages })
ask-tap-previous-page = Previous page ({ $page }/{ $pages })
ask-tap-map = Show the map
ask-tap-value-map = Map by figure
ask-tap-state-map = Map by target
ask-tap-whole-table = Download the table
ask-tap-more =
    { $count ->
       *[other] Others ({ $count })
    }

## Welcome, help, courtesy

ask-welcome = Welcome. I am Tiến Độ and tell you how the programme is progressing.
ask-measures = I follow { $count } indicators of the programme: { $programme }.
ask-help = Ask in plain Vietnamese, with or without diacritics.
ask-help-figures = Figures, trends, rankings and comparisons of an indicator
ask-help-targets = Targets by document; what is met, not met or at risk
ask-help-pillars = Overviews by group: { $pillars }
ask-help-units = Districts and communes of { $province }, former ones and their history included
ask-help-sources = The source of every figure, indicators without figures, the newest figures
ask-help-digest = A regular digest of what you follow, on the day and at the hour you choose: type “đăng ký”
ask-help-limits = I only give published figures with their source; where there is none I say so. I do not answer what lies outside the programme.
ask-try = Try one of these:
ask-wrong = I have just answered: { $question }. What is wrong, so that I can look again?
ask-wrong-words = A wrong unit, indicator or time: type that part again, as “năm 2023”, “xã Nga Sơn”
ask-wrong-figure = A wrong figure: compare it under “Source”; whoever enters figures corrects it with /dinhchinh
ask-greeting = Hello. Which indicator would you like to see?
ask-thanks = Glad to help.
ask-no-reasons = Published figures do not record reasons; here are the figures and their sources.
ask-no-other-provinces = Only figures of { $unit } are held; other provinces are not followed.
ask-no-departments = There are no figures by department, so departments cannot be compared; below are those of { $unit }.
ask-no-reasons-missing = The published sources do not say why there is no figure.
ask-no-reasons-no-figures = There is no figure yet, so neither the result nor its reasons can be told.
ask-no-grounds = There is no figure yet, so there are no grounds for “{ $claim }”.
ask-claim-unknown = “{ $claim }” is not among these figures and targets.
ask-no-chart = There are too few figures for a chart here. The figures in words:
ask-no-map-figures = There are no figures by unit, so there is no map. What there is:
ask-no-map = There are not enough figures by unit for a map. What there is:

## Language and forgetting

ask-pictures-set =
    { $setting ->
        [always] From now on charts come with answers.
        [never] From now on no charts are sent.
       *[on-request] From now on charts come only on request.
    }
ask-language-which = Which language would you like?
ask-language-set = From now on I answer in English.
ask-language-vi = Tiếng Việt
ask-language-en = English
ask-forget-what = I will delete everything held about this chat: settings, the last question, choices, subscriptions, letters still to be sent, the link to a role. The log of who changed which figure is kept.
ask-forget-admins-only = In a group only its administrators may delete what is held about it.
ask-forget-confirm = This cannot be undone. Do you confirm?
ask-forget-yes = Yes, delete
ask-forget-no = Do not delete
ask-forgotten = Deleted. When you write again, I treat it as a new chat.
