# What only Zalo needs said.
chat-type-a-number = Type a number to choose:
chat-file-not-sent = The file { $name } could not be sent through Zalo.

## npm run zalo-oa:login
oa-login-console = 1. Open developers.zalo.me, go to the application { $app }, Official Account → Thiết lập chung (general settings). Enter the two values below and save.
oa-login-callback = Official Account Callback Url: { $url }
oa-login-challenge = Code Challenge: { $challenge }
oa-login-open = 2. An administrator of the Official Account opens this address in a browser and allows access: { $link }
oa-login-then = 3. The browser goes to an address with “code=” in it; it does not matter if the page is not found. The code is good for 10 minutes.
oa-login-paste = Paste that whole address here and press Enter:
oa-login-done = Done. The right to write for the Official Account is kept; the program renews it from now on.
oa-login-no-code = There is no code in what was pasted. Nothing has changed; run the command again.
oa-login-other-oa = The right was given for another Official Account ({ $oa }). Nothing has changed; run the command again and choose the right one.
oa-login-foreign = The pasted address does not belong to this login. Nothing has changed; run the command again.
oa-login-refused = Zalo refused ({ $why }). The earlier right, if any, is kept. Check the application's secret key, the callback URL and the code challenge, then run the command again.
oa-login-no-answer = Zalo did not answer ({ $why }). The earlier right, if any, is kept. Run the command again.

## npm run zalo-bot:webhook
bot-webhook-set = The webhook { $url } is registered. The result of Zalo's own check: { $outcome }.
bot-webhook-removed = The webhook is removed; the bot asks for messages from now on.
bot-webhook-refused = Zalo did not take it ({ $why }). Check ZALO_BOT_TOKEN and PUBLIC_URL.
