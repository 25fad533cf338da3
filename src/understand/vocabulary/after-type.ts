/**
 * Single words that may stand right behind "xã", "huyện", "phường" where no unit is named: any other there is part of a
 * name, known or not. Those of `open` begin names too, so that the word behind them counts as well. Behind "của xã", "ở
 * phường", where a unit is to be named, only those of `placed` may stand. Same spelling rules as `cues`.
 */
export const afterType = {
  sure: `vậy, gì, nào, cả, ấy, khác, được, bị, chưa, không, hết, sẽ, cũng, đều, rồi, là, thì, mà, hoặc, và, với, của, về, theo, thuộc, trong, trên, dưới, tại, ở, trừ, như, nhất, nhiều, ít, bao, nhiêu, mấy, thấp, nhanh, chậm, kém, yếu, giỏi, bét, chót, đứng, xếp, vượt, xong, nộp, muốn, phải, vì, do, bởi, so, để, thiếu, thừa, luôn, ai, ý`,
  open: `thôi, à, nó, đã, đang, vẫn, vừa, hơn, mô, chi, ni, nớ, tê, này, đó, kia, đây, mình, tôi, em, ta, nhà, cháu, bác, cũ, mới, trước, sau, có, còn, cơ, hay, từ, ngoài, khi, hồi, lúc, cao, tốt, mạnh, cuối, đầu, dẫn, tụt, đạt, hoàn, làm, mần, gửi, báo, cần, nên, cứ, dùng, xài, lập, ký, số, nghèo, giàu, vùng, bên, dân, hộ, người, gồm, nhập, chia, tách, gộp, hỏi, họp, nhé, nha, hả, ạ, vậy, thế, nhỉ, đi, đến, lên, ra, vào, vô, lần, cấp, ghi, nghĩ, trống, trắng, nợ, hạng, xin, tra, trả, tính, giữ, mang, tên, chỉ, chạy, thua, chung, riêng, toàn, lớn, nhỏ, xa, gần, đảo, điểm, loại, ngoại, nội, ven, cộng, anh, chị, bác, chú, cô, ông, bà, chứ, bạn, bỏ, chừng`,
  placed: `gì, nào, cả, ấy, khác, được, bị, chưa, không, hết, sẽ, cũng, đều, rồi, là, thì, mà, hoặc, và, với, của, về, theo, thuộc, trong, trên, dưới, tại, ở, trừ, như, nhất, nhiều, ít, bao, mấy, thấp, nhanh, chậm, kém, so, để, hay, chả, vùng, gồm, mô, chi, ni, nớ, tê, này, đó, kia, đây, mình, tôi, em, ta, nhà, cháu, bác, anh, chị, cũ, mới, có, còn, khi, hồi, lúc, từ, đã, đang, vẫn, giờ, đi, đến, thế, sao, đạt`,
} as const;
