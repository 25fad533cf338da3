/** Whole messages that say when pictures are to come with answers, by the setting they ask for; same spelling rules as `cues`. */
export const pictureWishes = {
  always: `luôn (luôn|) (gửi|kèm|gửi kèm|vẽ|có|hiện|cho xem) (biểu đồ|đồ thị|hình|hình ảnh|hình vẽ), (bật|mở|bật lại|mở lại) (biểu đồ|đồ thị|hình|hình ảnh), (gửi kèm|kèm|kèm theo) (biểu đồ|đồ thị|hình|hình ảnh), (câu|lần) nào cũng (gửi|vẽ|kèm) (biểu đồ|đồ thị|hình|hình ảnh), luôn luôn, luôn, bật, always, on, always send (charts|pictures), charts on, pictures on`,
  'on-request': `chỉ (gửi|vẽ|kèm|gửi kèm|cho xem) (biểu đồ|đồ thị|hình|hình ảnh) khi (tôi|em|anh|chị|mình|) (yêu cầu|hỏi|cần|bảo|muốn), (gửi|vẽ) (biểu đồ|đồ thị|hình|hình ảnh) khi (tôi|em|anh|chị|mình|) (yêu cầu|hỏi|cần|bảo), (biểu đồ|đồ thị|hình|hình ảnh) (chỉ|) khi (tôi|em|anh|chị|mình|) (yêu cầu|hỏi|cần|bảo), (chỉ|) khi (tôi|em|anh|chị|mình|) (yêu cầu|hỏi|cần|bảo), khi nào (tôi|em|anh|chị|mình|) (yêu cầu|hỏi|cần|bảo) (thì|mới|hãy) (gửi|vẽ) (biểu đồ|đồ thị|hình|hình ảnh), theo yêu cầu, on request, (charts|pictures) on request, only when i ask, only send (charts|pictures) when i ask`,
  never: `(không|đừng|thôi|ngừng|dừng|ngưng|không cần|không muốn|khỏi|thôi không) (gửi|vẽ|kèm|gửi kèm|nhận|xem) (biểu đồ|đồ thị|hình|hình ảnh), (không cần|không muốn|bỏ|tắt) (biểu đồ|đồ thị|hình|hình ảnh), không (bao giờ|) (gửi|kèm) (biểu đồ|hình), không gửi, không bao giờ, không, tắt, never, off, no (charts|pictures), (charts|pictures) off, stop sending (charts|pictures), (do not|don't) send (charts|pictures)`,
} as const;

/** Words at the end that only make a wish polite. */
export const politeEnds = `nữa, nhé, nha, đi, ạ, với, giúp tôi, giúp em, giúp mình, cho tôi, cho em, cho mình, được không, please`;
