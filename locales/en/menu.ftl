# What the commands of a chat's menu do, in a few words.
menu-tongquan = The whole programme or one pillar at a glance
menu-chitieu = The figures of an indicator
menu-muctieu = The targets and due dates of an indicator
menu-donvi = How a unit is doing
menu-huyen = A district, town or city (until July 2025)
menu-xa = A present commune or ward
menu-xephang = Units ranked by an indicator
menu-sosanh = Compare two units or two indicators
menu-xuhuong = An indicator over time
menu-nguyco = Targets missed or at risk
menu-thieu = Indicators and units without figures
menu-moinhat = The figures updated last
menu-nguon = The sources of the last answer
menu-bieudo = A chart of the last answer
menu-trogiup = How to ask, with examples
menu-ngonngu = Tiếng Việt or English
menu-xoadulieu = Delete everything held about this chat
