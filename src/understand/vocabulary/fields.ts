/**
 * Fields of paperwork and of data, matters that people complain of and groups that draw benefits: what indicators of procedures, of
 * data, of complaints and of benefits are not kept by. Same spelling rules as `cues`.
 */
export const fields = {
  papers: `đất đai, đất, sổ đỏ, sổ hồng, tách thửa, chuyển nhượng, chuyển nhượng đất, (làm|cấp|sang tên|) (sổ đỏ|sổ hồng), hộ tịch, (làm|đăng ký|) (khai sinh|khai tử|kết hôn), giấy khai sinh, chứng thực, chứng thực bản sao, công chứng, (làm|cấp|) (lý lịch tư pháp|căn cước|căn cước công dân|cccd|hộ chiếu), (xin|cấp|) giấy phép (xây dựng|kinh doanh|lái xe), (cấp đổi|đổi) (giấy phép lái xe|bằng lái|bằng lái xe|căn cước), bằng lái, hộ khẩu, (đăng ký|) (hộ khẩu|tạm trú|thường trú|hộ kinh doanh), đăng ký kinh doanh, thuế, thuế đất, nghĩa vụ tài chính, nghĩa vụ tài chính đất đai`,
  registers: `y tế, giáo dục, bảo hiểm, bảo hiểm xã hội, dân số, môi trường`,
  complaints: `rác, rác thải, xử lý rác, bãi rác, ổ gà, đèn đường, đèn đường hỏng, mất điện, cắt điện, điện nước, nước, nước sạch, nước thải, ngập, ngập nước, ngập lụt, cống tắc, ô nhiễm, ô nhiễm môi trường, môi trường, tiếng ồn, vỉa hè, chó thả rông, an ninh trật tự, trật tự, giao thông, đường, đường hỏng, đường xấu, khiếu nại, đất đai`,
  benefits: `thương binh, liệt sĩ, mẹ liệt sĩ, gia đình liệt sĩ, thương binh liệt sĩ, mẹ việt nam anh hùng, người có công, bảo trợ, hộ nghèo, cận nghèo, hộ cận nghèo, trẻ em, chất độc da cam, nạn nhân chất độc da cam`,
} as const;
