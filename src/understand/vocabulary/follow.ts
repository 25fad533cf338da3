/** Words by which a message goes on from the one before. Same spelling rules as `cues`. */
export const followWords = {
  lead: `rứa, rứa còn, còn, thế còn, vậy còn, rồi còn, thế, vậy, thế thì, vậy thì, thì sao, thế nào nữa, what about, how about, and what about, and, ngoài ra, tiếp theo, tương tự, thế (ở|tại), vậy (ở|tại), sang, chuyển sang, qua, tương tự với, còn nữa, nữa, cả, riêng, đổi sang, thay bằng, và, hoặc là, tiếp, cũng vậy, thì thế nào, thì ra sao, thì bao nhiêu, thì, ý tôi là, ý là, ý em là, ý mình là, nhầm, à nhầm, ý nhầm, lộn, à lộn, à không, không phải, ko phải, ý tôi hỏi, ý em hỏi, ý mình hỏi, ý anh hỏi, ý tôi, ý chị là, ý anh là, ý tui là, phải là, nhầm rồi, (điểm|hạng|thứ hạng|tỷ lệ|số|số lượng) thì sao, thế (điểm|hạng|thứ hạng|tỷ lệ) thì sao, thế điểm, thế hạng, khoanh lại, chỉ kể, chỉ kể mảng, lọc lại, thu hẹp lại, gói gọn, chỉ lấy, nâng ngưỡng, hạ ngưỡng`,
  pronoun: `(xã|huyện|phường|đơn vị|địa phương|nơi|chỗ|vùng|thị xã|thành phố|trụ cột|trụ|mảng|nhóm|lĩnh vực) (đó|này|ấy|kia|vừa rồi|vừa nêu|nói trên), ở (đó|đấy|đây|chỗ đó|nơi đó|trên đó), tại (đó|đây|đấy), (chỉ tiêu|chỉ số|mục tiêu|cái|mục|nội dung|con số|số|số liệu|vấn đề|tỷ lệ|kết quả) (đó|này|ấy|kia|vừa rồi|vừa nêu|nói trên), nó, chúng, đơn vị nói trên, that one, this one, there, it, (ba|3) (xã|huyện|phường|đơn vị|nơi) (này|đó|ấy), (cũng|vào|trong|đúng|cùng) (tháng|năm|quý|kỳ|thời điểm|mốc) (đó|ấy), (tháng|năm|quý|kỳ|thời điểm|mốc) (đó|ấy|nớ)`,
  more: `chi tiết hơn, cụ thể hơn, rõ hơn, nói rõ hơn, nói thêm, nói kỹ hơn, kỹ hơn, thêm thông tin, thêm chi tiết, thêm nữa, xem thêm, chi tiết, đầy đủ hơn, more, more detail, more details, details, nói lại, nhắc lại, lặp lại, sâu hơn, phân tích thêm`,
  before: `quý trước nữa, tháng trước nữa, kỳ trước nữa, quý trước đó, tháng trước đó, năm trước, năm trước đó, năm trước nữa, năm trước kia, năm liền trước, kỳ trước, quý trước, tháng trước, trước đó, cùng kỳ năm trước, cùng kỳ năm ngoái, cùng kỳ`,
  same: `cùng kỳ, cùng kỳ đó, cùng thời điểm, cùng thời điểm đó, cùng mốc, cùng mốc đó, cùng lúc đó`,
  both: `(hai|2|cả hai) (cái|nơi|chỗ|bên|huyện|xã|phường|đơn vị|đứa) (này|đó|ấy|ni|nớ|), so hai, so 2`,
  after: `năm sau đó, năm kế tiếp, năm sau nữa, năm tiếp theo`,
  add: `thêm, thêm cả, bổ sung, bổ sung thêm, cho thêm, thêm vào, cộng thêm, kèm cả, thêm nữa`,
  reverse: `đảo lại, đảo ngược, ngược lại, chiều ngược lại, lật ngược`,
} as const;
