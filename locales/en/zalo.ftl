# What only Zalo needs said.
chat-type-a-number = Type a number to choose:
chat-file-not-sent = The file { $name } could not be sent through Zalo.

## Told to administrators, in their own chats. $why is what Zalo said.
notice-zalo-bot-token-refused = Zalo does not take ZALO_BOT_TOKEN, so the Zalo Bot neither receives nor sends. Copy the token again from Zalo Bot Creator into ZALO_BOT_TOKEN and restart the program.
notice-zalo-bot-quota-nearly-used = The Zalo Bot has sent { $sent } of { $quota } messages of { $month }. Once they are used up the channel is silent until the month ends; consider fewer digests or a second bot.
notice-zalo-bot-quota-used-up = The Zalo Bot has used up its messages of { $month }. Nothing goes out on this channel until the month ends.
notice-zalo-oa-no-grant = The Zalo Official Account has not given its consent, so nothing can be sent. The operator runs: npm run zalo-oa:login
notice-zalo-oa-renewal-refused = Zalo refused to renew the right of the Official Account ({ $why }). The present one works for some hours at most. The operator runs: npm run zalo-oa:login
notice-zalo-oa-renewal-unknown = Zalo did not answer when the right of the Official Account was to be renewed ({ $why }). The program tries again every 15 minutes; if it goes on, the operator runs: npm run zalo-oa:login
notice-zalo-oa-refresh-token-old = The right of the Official Account could not be renewed for { $days } days; after three months it is lost. The operator runs: npm run zalo-oa:login
notice-zalo-oa-account-refused = Zalo does not let the Official Account send ({ $why }). Check the account, its package and its application at Zalo.
notice-zalo-oa-quota-used-up = The Official Account has used up its messages to people silent for more than 48 hours ({ $why }). They get nothing until the next period of the package.

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
