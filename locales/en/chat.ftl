# Sentences that belong to no question.
chat-old-button = This button is out of date. Please type the question again or choose in the latest message.
chat-unsupported = I can only read text. Please type your question, for example: what share of GRDP is the digital economy?
chat-nothing-to-pick = That number matches no choice that is waiting. Please type the whole question.
chat-failed = Something went wrong while finding the answer; nothing was lost. Please try again in a few minutes.
chat-invited-only = This assistant serves invited people only. If you have a linking code, send me in private: /lienket and the code.
