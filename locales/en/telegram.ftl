# What only Telegram needs said.
telegram-copy = Copy the figure
telegram-share = Share
telegram-illustrative = Illustrative figures
telegram-ask-here = Ask here
telegram-card-more = More from Tiến Độ
