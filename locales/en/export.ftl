# Figures as files, and reports of units.

export-what = Export of figures
export-done = Figures: { $count }; indicators: { $indicators }
export-over =
    { $level ->
        [district] the districts
        [commune] the communes
       *[any] the units
    }
export-nothing = There is no figure yet to export for this.
export-caption = Excel: { $count } figures, sources, targets, definitions
export-caption-csv = CSV: the figures only

## Sheets and columns

export-figures = Figures
export-targets = Targets
export-sources = Sources
export-definitions = Definitions
export-cell = { $cell }
export-column =
    { $column ->
        [indicator] Indicator
        [unit] Unit
        [code] Unit code
        [period] Period
        [value] Value
        [total] Out of
        [measure] Measured in
        [qualifier] In the words of the source
        [status] Status
        [source] Source
        [published] Published
        [address] Address
        [note] Note
        [kind] Kind of document
        [document] Document number
        [due] Due
        [operator] Demand
        [title] Title
        [count] Number of figures
        [name] Full name
        [pillar] Group
        [base] Out of what
        [better] Better
       *[definition] Definition
    }
export-measure =
    { $measure ->
        [percent] %
        [percent-per-year] % a year
        [rank] rank
        [score] points from 0 to 1
        [per-100-people] per 100 people
       *[count] number
    }
export-qualifier =
    { $qualifier ->
        [about] about
        [more-than] more than
       *[nearly] nearly
    }
export-status =
    { $status ->
        [official] official
        [preliminary] preliminary
        [estimate] estimate
       *[illustrative] illustrative figure
    }
export-better =
    { $better ->
        [lower] the lower the better
       *[higher] the higher the better
    }

## Reports

export-report-caption = One-page report: { $unit }
export-report-none = There are no figures yet for a report on { $unit }.
export-tap-report = One-page report
export-tap-print = To print (PDF)
