import { typedWordings } from '../text/typed-wordings.ts';

const self = '(?:tôi|em|mình|anh|chị|tui|tao|tớ|cháu|con|bác|chú|cô)';
const kin =
  '(?:vợ|chồng|vk|ck|con|con gái|con trai|con dâu|con rể|cháu|em|em gái|em trai|anh|anh trai|anh rể|chị|chị gái|bố|mẹ|ba|má|ông|bà|ông xã|bà xã|cậu|dì|chú|bác|cô|thím|bạn|người yêu|hàng xóm)(?: vợ| chồng| thân| học)?';
const moods =
  '(?: (?:ạ|nhé|nha|nhỉ|nhể|mà|thôi|đây|đấy|đó|thế|vậy|rứa|quá|lắm|ghê|gớm|thật|thiệt|rồi|luôn|đâu|cơ|phết|dữ|đi|ta|em|anh|chị|bạn|bot|ad|ơi|haha|hihi|hehe))*$';
const there =
  '(?:(?:ngay|gần|cạnh|tận|trên|dưới|trong|xã|phường|chỗ|huyện|vùng|bên) )*(?:đó|đấy|đây|ấy|này|kia|nớ|ni|trển)';
const at =
  '(?:việc|ở|bên|cho|tại|trong|cán bộ|công chức|văn thư|giáo viên|kế toán|chủ tịch|bí thư|công an|một cửa|trên|dưới)';
const offices =
  '(?:cán bộ|công chức|văn thư|chủ tịch|phó chủ tịch|bí thư|dân|người|lãnh đạo|trưởng|phó|giáo viên|kế toán|tư pháp|địa chính|công an|chuyên viên|nhân viên|con em|con dâu|con rể|rể|dâu)';
const lives = `(?:là ${offices}|làm ${at}|công tác|quê|sinh ra|lớn lên|sống|ở ${there}|chuyển (?:về|đến|vào|ra|lên)|dạy (?:học|ở|cấp)|lấy (?:chồng|vợ)|về hưu|nghỉ hưu|phụ trách)`;
const good = '(?:giỏi|nhanh|tốt|khá|cao|kém|chậm|thấp|tệ|ít|nhiều|lạ|khổ|hay|ngon|to|lớn)';
const numbers =
  '(?:con số|số liệu|số)(?: này| đó| ấy| kia)?|(?:kết quả|tỷ lệ|mức|điểm|cái|bảng)(?: này| đó| ấy| kia)';
const looks =
  '(?:ảo|đẹp|xấu|lạ|kỳ|kỳ kỳ|khó tin|bất thường|cao|thấp|buồn|vô lý|phi lý|ổn|ấn tượng|đáng nể|đáng buồn|đáng mừng|khiêm tốn|kinh|khủng|tệ|ngon)';

/** Somebody tells who they or theirs are and where they come from: "vợ tôi công tác ở UBND xã đó", "quê tôi ở đó". */
export const ofThemselves = typedWordings([
  `^(?:(?:dạ|vâng|à|ừ|ờ|thì|mà|nhưng|thật ra|nói thật|chả là) )*(?:${kin} )?${self}(?: (?:cũng|đang|vốn|trước|xưa|thì|vẫn|mới|từng|đã|còn|chính|lại|hiện|giờ|chỉ|không|toàn))* ${lives}(?: |$)`,
  `^(?:quê|nhà)(?: (?:nội|ngoại|vợ|chồng|gốc))*(?: ${self})?(?: (?:cũng|vốn|là|ở|ngay))* ${there}(?: |$)`,
]);

/** Beginnings behind which somebody only thinks aloud: "thảo nào", "được cái là". */
export const thinkingAloud = typedWordings([
  '^(?:à |ừ |ờ )*(?:thảo nào|bảo sao|hèn gì|hèn chi|chả trách|chẳng trách|trách gì|trách chi)(?: |$)',
  '^(?:được|khổ|tội|hiềm) (?:mỗi )?cái(?: là)? ',
  `^(?:đúng|quả|quả đúng|công nhận)(?: là| rằng)? (?=.*(?:có khác|khác hẳn|khổ|${good} (?:thật|quá|ghê|lắm|phết|nhỉ))${moods})`,
  '^(?:chỉ |cũng )*(?:mong|hy vọng|hi vọng|ước gì|cầu trời|cầu mong)(?: là| rằng| sao)? ',
  '^(?:thương|khổ thân|tội nghiệp|tội|khổ|khổ cho|tội cho|vất vả cho) (?:cho )?(?:anh em|dân|bà con|cán bộ|mấy anh|mấy chị|các anh|các chị|xã|thằng|bọn)(?: |$)',
  '^(?:nói|làm|đạt|được|làm được|đạt được) (?:được )?(?:thế|vậy|như thế|như vậy|chừng ấy|ngần ấy)(?: thôi| rồi)* (?:chứ|là|cũng|đã) ',
  '^(?:[^ ]+ )?(?:trời|hôm nay|ngoài trời|sáng nay|chiều nay|đêm qua|trời đất)(?: [^ ]+){0,3} (?:nóng|mưa|lạnh|rét|nắng|oi|nồm|mát|bão)(?: |$)',
  `^(?:sếp|lãnh đạo|mọi người|bà con|dân|vợ|chồng)(?: ${self})?(?: cũng| đều| toàn| đang| hay)* (?:khen|chê|mắng|không quan tâm|chả quan tâm|thích lắm)(?: |$)`,
  `^(?:cán bộ|anh em|bà con|người dân|dân mình|dân)(?: [^ ]+){0,3} (?:vất vả|khổ|cực|giỏi|nhiệt tình|tận tình) (?:thật|quá|lắm|ghê)${moods}`,
]);

const waits = '(?:từ từ|khoan|đợi|chờ|hượm|để|tí|chút|xíu|một|đã|cái|nhé|thôi)';
const fetches = '(?:tìm|lấy|kiếm|đeo|cầm|mở|cắm|sạc|uống|pha|nghe|nhấp)';
const fetched =
  '(?:kính|mắt kính|kính lão|bút|bút giấy|giấy|giấy bút|sổ tay|máy|máy tính|điện thoại|sạc|nước|trà|chén nước|cốc nước|hớp nước|ngụm nước|tai nghe)';

const boss =
  '(?:các )?(?:sếp|xếp|lãnh đạo|chủ tịch|bí thư|thủ trưởng|cấp trên|bên trên|trưởng phòng|văn phòng)';
const writes = '(?:gõ|viết|soạn|đánh máy|đánh|làm|ghi|lập|chuẩn bị|in|hoàn thiện)';
const papers =
  '(?:báo cáo|tờ trình|công văn|slide|bài|văn bản|biên bản|bài phát biểu|bảng tổng hợp|kế hoạch)';
const leaves = `(?:(?:thôi chết|chết rồi|ấy chết|úi|dạ) )*(?:${self} )?(?:(?:phải|có|vào|sắp|đến giờ|đi|bị|lại) )*(?:họp|có việc|bận|có khách|có điện thoại)(?: (?:rồi|đã|gấp|mất|tí|việc))*`;

const urges = '(?:gọi|gọi điện|điện|hỏi|giục|đôn đốc|liên hệ|trao đổi|nhắn)';
const urged =
  '(?:(?:anh|chị|bên|mấy|các|cán bộ|dưới|trên|văn phòng|anh em) )*(?:huyện|xã|phường|sở|ủy ban|ubnd|cơ sở|địa phương|đơn vị|anh em|bên ấy|dưới ấy|dưới đó|họ|văn hóa|công an)(?: (?:xã|huyện|phường|đó|ấy|này))?';

/** Whole messages that ask nothing: "đấy, thấy chưa", "hỏi cho biết thôi", "xã nào chả thế". */
export const idle = typedWordings(
  [
    'thấy chưa(?: còn (?:xa|kém|thấp|lâu|khổ|yếu|ít))?',
    `(?:thấy chưa )?biết ngay`,
    `(?:thấy chưa )?${self} (?:đã|có) (?:bảo|nói|biết)(?: ngay| trước| rồi)?`,
    `(?:thấy chưa )?${self} (?:bảo|nói|biết) (?:rồi )?mà`,
    `(?:${self} )?(?:cũng )?(?:chỉ )?(?:hỏi|tò mò)(?: (?:cho biết|cho vui|vậy|thế|chơi|thử|cho có|linh tinh|thăm|tí|chút|xíu|tý))* thôi(?: chứ (?:không|chả|chẳng|có|cũng|biết) .*)?`,
    `(?:ô hay|ô kìa|ái chà|(?:ối|úi) (?:giời|trời)(?: ơi)?|chà|chà chà|ủa|ơ|ô|ồ|uầy|trời|trời ơi|giời ơi|ôi|ôi trời|ối|chu choa|ui chao|ghê|eo ơi|wow)(?: mà)?(?: (?:thế|vậy))? ${good}(?: (?:dữ|thế|vậy|rứa|cơ|à|hả|ta|ư|kinh|nữa))*`,
    `(?:(?:hôm nay|đi|làm|đang|thấy|${self}) )*(?:mệt|đói|đói bụng|buồn ngủ|khát|nhức đầu|đau đầu|oải) (?:quá|ghê|rồi|lắm|thật)`,
    '(?:không|chưa|ko|k) (?:có|biết|thấy|tìm được|trả lời được)(?: số| số liệu| dữ liệu| thông tin)? (?:thì|cũng) (?:thôi|được|đành|chịu|đành chịu|không sao)',
    '(?:thôi )?không sao(?: cả)?',
    `(?:(?:tổng|tổng số|chênh lệch|phần trăm|cái đó|số đó|phần đó|chỗ đó|còn lại) )?(?:thì )?(?:để )?${self} tự (?:cộng|tính|trừ|chia|tra|làm|so|so sánh|xem)(?: lấy| được| sau)*(?: rồi)?`,
    `(?:(?:mấy|những|các) )?(?:cái|thứ|số|số liệu|phần|thông tin|con số)(?: này| đó| ấy| kia| trên)? (?:thì )?${self} (?:đã |cũng )?(?:có|biết|nắm|nắm được|xem|lưu|đủ)(?: hết| sẵn| cả)? rồi`,
    '(?:thôi )?(?:kệ|chịu|nghỉ|bỏ qua)(?: (?:họ|nó|người ta|chúng nó))?',
    `(?:${self} )?(?:đi họp|đi làm|đi ăn|đi ngủ|đi ăn cơm|đi có việc|bận)(?: (?:đã|tí|việc|họp))*`,
    `(?:vẫn|còn|vẫn còn|còn phải|hơi|cũng) ${good} (?:quá|lắm|thật|ghê)`,
    '(?:nói chung|nhìn chung|kể ra|xem ra)(?: là| thì)? (?:cũng )?(?:ổn|được|tạm|khá|tốt|chán|kém|buồn)',
    '(?:còn )?(?:chưa|không|chả|chẳng) bằng (?:(?:một nửa|nửa|một góc|nổi|được) )*(?:xã bên|xã bạn|huyện bên|người ta|tỉnh bạn|xã khác|họ)',
    '(?:thua|kém|hơn|bỏ xa)(?: xa| cả)? (?:xã bên|xã bạn|huyện bên|người ta|tỉnh bạn|xã khác|họ|xã tôi|xã mình)(?: nhiều| xa)? (?:rồi|mà|nhỉ|đấy|quá|thật)',
    `(?:cũng |vẫn |còn )*${good} hơn (?:so với )?(?:${self} )?(?:vẫn |từng |đã )?(?:nghĩ|tưởng|mong|đoán|dự đoán|hy vọng|hình dung)`,
    `(?:${self} )?(?:cứ |lại |cũng )*(?:tưởng|ngỡ|nghĩ|đoán)(?: (?:là|phải|nó|sẽ|cũng|được|số))* ${good}(?: hơn)?(?: (?:chứ|cơ|nữa))*`,
    'còn (?:lâu|khướt|xa) mới (?:bằng|đạt|được|kịp|tới)(?: [^ ]+){0,2}',
    'hỏi (?:vậy|thế) (?:để|cho) (?:biết|vui)',
    `(?:${waits} )*(?:${self} )?(?:(?:đi|ra|vào|còn|phải|đang) )*${fetches}(?: (?:cái|cây|cặp|quyển|cuốn|tờ|lại|thêm))* ${fetched} (?:đã|cái đã|lên đã)`,
    `${waits}(?: ${waits})*(?: ${self})?(?: (?:đi|ra|vào|còn|phải|đang))* ${fetches}(?: (?:cái|cây|cặp|quyển|cuốn|tờ|lại|thêm))* ${fetched}`,
    `${waits}(?: ${waits})*(?: ${self})? (?:ghi|chép|ghi chép|lưu)(?: lại)?(?: đã| cái đã)?`,
    `(?:từ từ|khoan|đợi|chờ|hượm)(?: (?:tí|tý|chút|xíu|lát|một|đã|cái|nhé|${self}))+`,
    `(?:(?:để xem|khoan|chờ|đợi|tí|chút) )*(?:${boss})(?: ${self})?(?: (?:đang|cứ|lại|vừa|mới|cũng|toàn))* (?:giục|hối|thúc|chờ|đợi|gọi|réo)(?: (?:báo cáo|số|số liệu|rồi|gấp|liên tục|suốt|nộp|về|lên|kìa|mãi|điện thoại|ký|${self}))*`,
    `(?:(?:${self}|thì|vẫn|còn) )*(?:đang|phải|dở|mải) ${writes}(?: (?:dở|nốt|tiếp|lại|cái|bản|cho|vào))* ${papers}(?: (?:tí|tý|chút|xíu|một|dở|cho|sếp|lãnh đạo))*`,
    `${leaves}(?: (?:để|thôi|mai|mốt|lát|tí|chút|chiều|tối|nữa|lúc khác|hôm khác|rồi|sẽ))*(?: (?:hỏi|xem|tính|nói|quay lại)(?: tiếp| sau| lại)?)?`,
    '(?:ở đó |đó )?có (?:cả )?(?:xã|huyện|phường)(?: (?:cả|lẫn|và|với))+ (?:xã|huyện|phường)(?: (?:cùng|trùng|chung))* tên(?: (?:ấy|đó|này|thế|vậy|đấy))?',
    '(?:thôi )?(?:để|đợi|chờ)(?: [^ ]+){1,5} (?:tính|hỏi|xem|coi|nói|bàn|làm|nghiên cứu)(?: tiếp| sau| lại)(?: sau)?',
    '(?:thế|vậy)(?: thì| là)*(?: cũng)? (?:chịu|hỏng|toang|chết|căng|thua|gay|nguy|yên tâm|được|ổn|tạm|mừng|buồn|chán|khổ|quý)',
    '(?:(?:chắc|vẫn|còn|cần|phải|thôi) )*(?:cố gắng|cố|phấn đấu|nỗ lực)(?: (?:nhiều|lên|thêm|nữa|hơn|dài|tiếp))+',
    '(?:thôi )?(?:để )?(?:mai|mốt|lát|tí|lúc khác|hôm khác|khi khác|hôm nào)(?: nữa)? (?:hỏi|xem|tính|nói|quay lại)(?: tiếp| sau| lại)?',
    `(?:(?:thôi|vâng|dạ|để) )*${self}(?: (?:về|xin|sẽ|đã))? (?:báo cáo|báo|trình|nói|kể|ghi|chép|lưu|ghi chép|hỏi)(?: lại)?(?: (?:với|cho))?(?: (?:sếp|lãnh đạo|chủ tịch|bí thư|vợ|chồng|anh em))?(?: (?:đã|rồi|sau))`,
    `để ${self} (?:về )?(?:báo cáo|báo|trình|nói|kể|ghi|chép|lưu|hỏi)(?: lại)?(?: (?:với|cho))?(?: (?:sếp|lãnh đạo|chủ tịch|bí thư|vợ|chồng|anh em))?`,
    `(?:(?:thiếu|chưa có|không có|trống)(?: số| số liệu)?(?: (?:à|hả|sao|ư|rồi|thì))* )?(?:thôi |vậy |thế )*để ${self} ${urges}(?: (?:lại|cho|với|trực tiếp|điện|thử|thêm))* ${urged}(?: (?:xem sao|xem thế nào|xem|coi|đã|trước|ngay|một tiếng|cái|luôn))*`,
    '(?:ở )?(?:xã|huyện|phường|tỉnh|nơi|chỗ|năm|đâu|ai|bên)(?: nào| đâu)? (?:mà )?(?:chả|chẳng) (?:thế|vậy|rứa|như thế|như vậy|giống thế)',
    '(?:dân|bà con|mọi người)(?: tôi| em| mình)? (?:không|chả|chẳng|đâu có) (?:quan tâm|hiểu|biết|để ý)(?: gì)?(?: (?:mấy|ba) cái (?:này|đó)| cái này)?',
    `${self} (?:đang |vẫn )?(?:đứng|ngồi|sống|ở) .* (?:chả|chẳng|không) (?:có|thấy|được) .*(?:nào|gì|cả|đâu)`,
    `(?:ở )?(?:xã|huyện|phường|bên|chỗ|quê|nhà) ${self} (?:cũng|đều) (?:thế|vậy|rứa|như thế|như vậy)`,
    '(?:năm ngoái|năm trước|mọi năm|trước|trước kia|xưa nay|xưa giờ) (?:cũng|vẫn|đều) (?:thế|vậy|rứa|như thế|như vậy)(?: mà| thôi)',
    '(?:đọc|nghe|nhìn|xem|thấy|coi)(?: số| con số| này| xong| thế| vậy)* (?:mà|là|cũng) (?:thấy )?(?:buồn|vui|mừng|nản|chán|phấn khởi|ấm lòng|sướng|xót|được|ham|thích|lo|sốt ruột|sợ)(?: đấy chứ)?',
    `(?:${self} )?(?:thấy |nghe |nhìn |trông )?(?:${numbers})(?: (?:nghe|trông|nhìn|có vẻ|hơi|cũng|quá|khá|rất|đúng là|cứ))* ${looks}`,
    `(?:${self} )?(?:nghe|trông|nhìn|có vẻ|nghe có vẻ)(?: (?:có vẻ|hơi|cũng|quá|khá|rất))* ${looks}(?: so với thực tế)?`,
  ].map(
    (words) =>
      `^(?:(?:đấy|đó|ừ|ờ|à|ừm|um|uhm|hm|hmm|hừm|đúng|phải|dạ|vâng|thì|thôi|haha|(?:thế|vậy|rứa) (?:à|a|hả|ư)|ủa|ồ|ơ|ui) )*(?:${words})${moods}`,
  ),
);

/** Something to be built or mended out there, as a wish or a question: "lắp thêm trạm phát sóng cho bản nhà tôi được không". */
export const works = typedWordings([
  `^(?:(?:xin|đề nghị|nhờ|làm ơn|giúp|phiền|muốn|${self}) )*(?:lắp|kéo|xây|dựng|sửa|bắt|nâng cấp)(?: (?:thêm|giúp|hộ|cho|lại|đặt|${self}|cái|một))* (?:trạm|cột|cáp|mạng|wifi|đường|điện|máy)(?: .*)? (?:được không|được ko|với|đi|nhé|giúp|giùm|hộ|cho (?:thôn|bản|xã|nhà|${self}).*)$`,
]);

/** News to be passed on, or somebody to be dealt with: "giúp anh nhắc xã đó đẩy lên". */
export const errands = typedWordings([
  `^(?:(?:giúp|nhờ|phiền|làm ơn|hãy|em|anh|bạn|bot|ad|mày|${self}|hộ) )*(?:nhắc|nhắn|giục|thúc|đôn đốc|bảo|chuyển lời)(?: (?:với|cho|tới|đến|giúp|hộ))* (?:mấy |các )?(?:xã|phường|huyện|tỉnh|chủ tịch|lãnh đạo|cán bộ|thôn|bản|anh|bí thư|bên)(?: |$)`,
  '^(?:(?:giúp|nhờ|làm ơn|hãy|phải) )*(?:xử lý|kỷ luật|phạt|đuổi|thay)(?: (?:hết|mấy|các|thằng|ông|tay))* (?:anh |ông |thằng )?(?:cán bộ|công chức|chủ tịch|lãnh đạo)(?: |$)',
]);

/** What the figures are for, and what is done with them first: "báo cáo này trình thường trực chiều nay", "để tôi đối chiếu với báo cáo huyện đã". */
export const purposes = typedWordings([
  `^(?:(?:à|ừ|ờ|ok|thôi|dạ|vâng|từ từ|khoan|khoan đã|đợi|chờ|rồi) )*để ${self} (?:[^ ]+ ){1,10}(?:đã|cái đã)(?: (?:nhé|nha|rồi|hỏi|tính|tiếp))*$`,
  `^(?:(?:à|ừ|ờ|thì|mà|dạ|vì|là) )*(?:báo cáo|tờ trình|bản|bảng|slide|bài|tài liệu|văn bản|cái|số|số liệu|con số) (?:này|đó|ấy|đấy)(?: (?:là|để|phải|cần|sẽ|sắp|còn|mai|sáng mai|chiều nay|tối nay|${self}))* (?:trình|nộp|gửi|đưa|báo cáo|dùng|họp|phục vụ) [^ ]+`,
]);

/** What asks all the same. */
export const asksStill = typedWordings([
  '(?:^| )(?:bao nhiêu|bn|mấy|gì|nào|đâu|ai|sao|thế nào|bao giờ|khi nào|mô|răng|có phải|liệu|vì sao|thứ hạng)(?: |$)',
  '(?:không|chưa|ko|hông|hả|phải không)(?: (?:ạ|nhỉ|vậy|thế|nhé|bot|em|bạn|anh|chị))*$',
]);

/** What wants something all the same, or goes on to something else. */
export const wantsStill = typedWordings([
  `(?:^| )(?:cho (?:${self} )?(?:xem|biết|hỏi|xin|số)|xem|tra|xin|so sánh|xếp hạng|liệt kê|kể tên|gửi|muốn|cần|hỏi|so với|còn|báo cáo|làm báo cáo|slide)(?: |$)`,
]);
