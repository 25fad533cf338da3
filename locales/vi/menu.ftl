# What the commands of a chat's menu do, in a few words.
menu-tongquan = Toàn cảnh chương trình hoặc một trụ cột
menu-chitieu = Số liệu của một chỉ tiêu
menu-muctieu = Mục tiêu và hạn của một chỉ tiêu
menu-donvi = Tình hình một đơn vị
menu-huyen = Một huyện, thị xã, thành phố (trước 7/2025)
menu-xa = Một xã, phường hiện nay
menu-xephang = Xếp hạng các đơn vị theo chỉ tiêu
menu-sosanh = So sánh hai đơn vị hoặc hai chỉ tiêu
menu-xuhuong = Diễn biến của một chỉ tiêu qua các kỳ
menu-nguyco = Chỉ tiêu không đạt hoặc có nguy cơ không đạt
menu-thieu = Chỉ tiêu, đơn vị chưa có số liệu
menu-moinhat = Số liệu cập nhật gần đây nhất
menu-nguon = Nguồn của câu trả lời vừa rồi
menu-bieudo = Biểu đồ của câu trả lời vừa rồi
menu-trogiup = Cách hỏi và ví dụ
menu-ngonngu = Tiếng Việt hoặc English
menu-xoadulieu = Xoá mọi dữ liệu về cuộc trò chuyện này
