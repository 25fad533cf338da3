# The chat page.
web-title = Tiến Độ
web-trial = Trial mode · with illustrative figures
web-conversation = Conversation
web-input = Your question
web-placeholder = Type a question…
web-send = Send
web-attach = Send a file of figures (XLSX, CSV)
web-thinking = Answering…
web-you = You
web-bot = Tiến Độ
web-choices = Quick choices
web-failed = Not sent; your question is still here.
web-retry = Try again
web-no-script = This page needs JavaScript to talk.
