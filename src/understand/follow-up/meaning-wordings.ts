import { typedWordings } from '../text/typed-wordings.ts';

const lead =
  '(?:(?:thế|vậy|mà|nhưng|ơ|ủa|à|ừ|này|dạ|nhưng mà|là|tức là|thì|đó|cho hỏi|cho em hỏi|không biết) )*';
const moods =
  '(?: (?:đấy|đó|vậy|thế|rứa|ạ|nhỉ|nha|nhé|em|anh|chị|bạn|bot|ad|ơi|z|cơ|hả|đi|xem|với|giúp|hộ|giùm|được không))*$';
const asks = '(?:à|hả|không|ko|chứ|sao|ư|phải không|đúng không|nhỉ)';
const it = '(?:cái này|cái đó|cái ấy|nó|chỉ tiêu này|chỉ tiêu đó|số này|số đó|con số này)';
const counts = '(?:tính|đếm|kể|gộp)';
const measures = '(?:khảo sát|đo|tính|chấm|chấm điểm|thống kê|đếm|đo đếm|điều tra)';
const how = '(?:kiểu gì|kiểu chi|thế nào|bằng cách nào|ra sao|làm sao|kiểu nào|như thế nào|cách nào|răng)';
const what =
  '(?:gì|chi|cái gì|những gì|những cái gì|những mặt nào|mặt nào|những nội dung nào|nội dung gì|với ai|cho ai|về cái gì|về gì|của ai)';
const short = '(?:mấy |các |những |cái )*(?:chữ|từ)(?: viết tắt)?(?: (?:đó|này|ấy))?';

/** The scale of a score: "thang điểm bao nhiêu vậy", "tối đa là mấy điểm". */
export const scales = typedWordings([
  `(?:^| )thang điểm (?:là )?(?:mấy|bao nhiêu|bn|100|10|1|5|nào|gì)(?: |$)`,
  `(?:^| )(?:trên|chấm) thang (?:mấy|bao nhiêu|bn|100|10|1|5|nào)(?: |$)`,
  `(?:^| )thang (?:mấy|bao nhiêu|bn|100|10) điểm(?: |$)`,
  `(?:^| )(?:tối đa|cao nhất|kịch trần|max)(?: (?:được|là|có thể))* (?:mấy|bao nhiêu|bn) điểm(?: |$)`,
  `(?:^| )điểm (?:tối đa|tuyệt đối|cao nhất|trần)(?: là)? (?:mấy|bao nhiêu|bn)(?: |$)`,
  `^${lead}(?:trên )?thang (?:100|1000) ${asks}${moods}`,
  `^${lead}(?:tối đa|kịch trần|max) (?:là |được )?[0-9]+(?: điểm)? ${asks}${moods}`,
  `^${lead}(?:bao nhiêu|mấy)(?: điểm)? (?:mới )?là tối đa${moods}`,
  `^${lead}trên (?:thang )?(?:100|10|1)(?: điểm)? ${asks}${moods}`,
]);

/** Of which time or place a figure is one: "bình quân giai đoạn hay riêng năm 2025", "của riêng xã hay gộp cả huyện". */
export const spans = typedWordings([
  `^${lead}(?:${it} |số trên )?(?:của |là |tính )*riêng (?:xã|phường|thị trấn) hay (?:là )?(?:gộp|tính|cả|chung|gồm|của)(?: |$)`,
  `^${lead}(?:${it} )?(?:tính |là )*(?:bình quân|trung bình|bq)(?: [^ ]+){0,3} hay (?:[^ ]+ )*(?:từng năm|riêng|giai đoạn|năm|tổng|cộng dồn)(?: |$)`,
  `^${lead}(?:${it} )?(?:tính |là )*(?:từng năm|riêng năm|một năm|cả giai đoạn|tổng)(?: [^ ]+){0,3} hay (?:là )?(?:bình quân|trung bình|bq)(?: |$)`,
  `^${lead}(?:${it} )?(?:tính |là )*(?:bình quân|trung bình) (?:năm|hằng năm|giai đoạn|cả giai đoạn) ${asks}${moods}`,
]);

/** Whether it is the same as something else, named or not: "cái này với VNeID có phải một không". */
export const sameAs = typedWordings([
  `^${lead}(?:${it} )?(?:với|và) (?:[^ ]+ ){1,5}(?:có phải |có |là |phải )*(?:một|như nhau|giống nhau|khác nhau)(?: (?:không|ko|à|hả|phải không|ở đâu|chỗ nào|gì|sao))*${moods}`,
  `^${lead}(?:${it} )?(?:có )?(?:khác|giống)(?: gì)? (?:với |so với )?(?!gì|gi |với|voi |so |nhau|năm|nam|tháng|thang|quý|quy|xã|phường|huyện|tỉnh|tinh|mục tiêu|kế hoạch|chỉ tiêu|trước|truoc|báo cáo|số)(?:[^ ]+ ?){1,4}$`,
  `^${lead}${it} (?:có phải |phải |tức |chính )*là (?!số|thấp|cao|đúng|của|do|mới|cũ|năm|tháng|thế|vậy|xã|huyện|phường|tỉnh|mục tiêu|kế hoạch|[0-9])(?:[^ ]+ ){1,4}${asks}${moods}`,
]);

/** Whom a figure counts: "gồm những đối tượng nào", which after a list asks for its units. */
export const whoCounts = typedWordings([
  `^${lead}(?:gồm|bao gồm|tính|có|dành cho|áp dụng cho|đối với)? ?(?:những |các |mấy )?(?:đối tượng|nhóm người|nhóm đối tượng|thành phần|hạng người) (?:nào|gì|mô)(?: (?:được tính|được hưởng|thế|vậy))*${moods}`,
  `^${lead}(?:đối tượng|người được tính|người hưởng)(?: (?:này|đó|ở đây))? (?:là|gồm) (?:những )?(?:ai|gì)${moods}`,
  `^${lead}(?:tính|gồm|bao gồm|kể|đếm)? ?những ai(?: (?:được tính|trong đó))?${moods}`,
  `^${lead}ai (?:thì )?được (?:tính|kể|đếm)(?: vào| trong)*(?: đây| đó)?${moods}`,
]);

/** What is counted, how, and what the words mean: "trẻ con cũng đếm vào à", "khảo sát kiểu gì mà ra số đó". */
export const meanings = typedWordings([
  `^${lead}(?:[^ ]+ ){1,6}(?:cũng|có|là) (?:được |bị )?(?:${counts}|coi là|xem là)(?: (?:cả|luôn|vào|vô|chung|trong đó|là|trễ|muộn|rồi|đạt|xong|có))* ${asks}${moods}`,
  `^${lead}(?:từ|trên|dưới) [0-9]+ tuổi(?: trở lên| trở xuống)? ${asks}${moods}`,
  `^${lead}(?:[0-9]+ ?)?(?:phần trăm|%|tỷ lệ)(?: (?:này|đó|ấy))? (?:là )?(?:của|trên|so với|tính trên)(?: (?:cái|tổng|tổng số))* (?:gì|chi|nào|ai)(?: |$)`,
  `(?:^| )hạn (?:là |được )?(?:mấy|bao nhiêu) ngày(?: |$)`,
  `^${lead}(?:dựa|chấm|xét|tính|công nhận)(?: theo| trên| vào)+ (?:mấy|bao nhiêu|những|các) (?:tiêu chí|chỉ số|mặt|nội dung|yếu tố)(?: |$)`,
  `^${lead}(?:làm sao|cách nào|kiểu gì) (?:mà )?(?:đo|tính|đếm|khảo sát) (?:được|ra|hết|nổi)(?: |$)`,
  `^${lead}(?:khảo sát|phỏng vấn|lấy ý kiến|lấy phiếu) (?:của )?(?:những )?ai${moods}`,
  `^${lead}hỏi (?:những )?ai mà (?:ra|được|có)(?: |$)`,
  `^${lead}họ làm (?:những )?(?:việc )?(?:gì|chi)${moods}`,
  `^${lead}(?:tổ|đội) (?:này|đó|ấy) là (?:tổ )?(?:gì|chi|cái gì)${moods}`,
  `^${lead}mỗi (?:thôn|xã|bản|huyện|phường|làng) (?:có )?(?:một|1|mấy|hai|2) tổ(?: |$)`,
  `(?:^| )nói (?:kiểu|sao|cho) (?:[^ ]+ ){1,4}hiểu${moods}`,
  `(?:^| )nói (?:cho )?(?:đơn giản|dễ hiểu)(?: |$)`,
  `(?:^| )(?:không|chưa|chả|chẳng) hiểu (?:lắm |rõ )?(?:mấy |cái )?(?:từ|chữ|nghĩa|khái niệm|thuật ngữ|chỉ tiêu này|chỉ tiêu đó)(?: |$)`,
  `(?:^| )(?:có )?(?:${counts}|gồm|bao gồm) (?:cả|luôn|luôn cả|cả luôn) (?!xã|phường|huyện|tỉnh|tinh|năm|tháng|quý)(?:[^ ]+ ){1,6}${asks}${moods}`,
  `^${lead}(?:có|kể) cả (?!xã|phường|huyện|tỉnh|tinh|năm|tháng|quý)(?:[^ ]+ ){1,5}${asks}${moods}`,
  `(?:^| )thì (?:được )?tính (?:là )?(?:mấy|thế nào|sao|ra sao|làm sao)${moods}`,
  `^${lead}(?:${it} )?${measures}(?: (?:ra|điểm|cái này|nó|số này|cái đó|toán))* ${how}(?: (?:mà|để|thì) (?:ra|được|có) (?:[^ ]+ ?){1,4})?${moods}`,
  `^${lead}(?:làm sao|cách nào|kiểu gì|thế nào) (?:mà )?(?:ra|tính ra|đo ra|có) (?:được )?(?:số|con số|kết quả|tỷ lệ|cái|điểm)(?: |$)`,
  `^${lead}(?:hỏi|khảo sát|phỏng vấn|đo|lấy mẫu|lấy ý kiến) (?:bao nhiêu|mấy|bn) (?:người|hộ|phiếu|mẫu|dân|ai)(?: |$)`,
  `^${lead}(?:${it} )?tính (?:trên|theo|bằng) (?!năm|tháng|quý|xã|huyện|phường|tỉnh|kỳ)(?:[^ ]+ ){1,3}(?:à|hả|phải không|đúng không)${moods}`,
  `^${lead}(?:mỗi|một|1) (?:tổ|đội)(?: có| gồm)? (?:mấy|bao nhiêu|bn) (?:người|thành viên|ai|ông|mạng)${moods}`,
  `^${lead}(?:tổ|đội)(?: (?:này|đó|ấy))? (?:gồm|có) (?:mấy|bao nhiêu|bn|những) (?:người|ai|thành viên)(?: |$)`,
  `^${lead}(?:tổ|đội)(?: (?:này|đó|ấy)) (?:làm|có|lo) (?:nhiệm vụ|việc|chức năng|những)(?: việc)? (?:gì|chi)${moods}`,
  `^${lead}(?:kiểm tra|chia sẻ|kết nối|hài lòng|thanh tra|định danh|xác thực) ${what}${moods}`,
  `^${lead}ai (?:kiểm tra|chia sẻ|chấm|hỏi|khảo sát) (?:với )?ai${moods}`,
  `^${lead}(?:dữ liệu|hồ sơ|văn bản|tài khoản|tiền|dịch vụ|doanh nghiệp|chữ ký|thuê bao|mạng|sóng) (?:gì|loại gì|loại nào|kiểu gì)${moods}`,
  `(?:^| )viết tắt (?:của |là |cho |từ )*(?:từ |chữ |cụm từ )*(?:gì|chi|nào)(?: |$)`,
  `^${lead}(?:giải nghĩa|giải thích|dịch|nói nghĩa|cắt nghĩa)(?: (?:giúp|hộ|cho|luôn|rõ|nghĩa|em|tôi|mình|anh|chị))* ${short}(?: |$)`,
  `^${lead}(?:grdp|gdp) là (?:gì|chi|cái gì|cái chi|viết tắt)(?: |$)`,
  `^${lead}(?:khó hiểu(?: quá)? )?(?:nói|giải thích|diễn giải|viết|trả lời|diễn đạt)(?: lại| rõ)?(?: cho)?(?: (?:em|tôi|mình|anh|chị|dân|bà con))? (?:dễ hiểu|đơn giản|dân dã|bình dân|nôm na|dễ nghe)(?: (?:hơn|là gì|là sao|chút|tí|xíu))*${moods}`,
  `^${lead}(?:hiểu |nói )?nôm na (?:là|thì|ra)(?: |$)`,
  `^${lead}khó hiểu (?:quá|thế|lắm|vậy)(?: |$)`,
  `^(?:cho |xin |nêu |lấy )*ví dụ(?: (?:cụ thể|đi|xem|với|nào|cái|thử))*$`,
  `^${lead}(?:theo )?(?:bộ )?tiêu chí (?:cũ hay mới|mới hay cũ|nào|gì|cũ à|mới à)${moods}`,
  `^${lead}(?:bộ )?tiêu chí (?:đó |này )?(?:gồm|là|có|bao gồm) (?:những )?(?:gì|cái gì|chi)${moods}`,
  `^${lead}(?:thế nào|như thế nào|ra sao|làm sao) (?:thì )?(?:là|được coi là|được tính là|mới là|gọi là|mới được coi là|được gọi là|mới tính là) (?:xong|đạt|hoàn thành|hài lòng|đúng hạn|ký số|đã chuyển đổi số)${moods}`,
  `^${lead}(?:xong|hoàn thành|đạt|hài lòng|đúng hạn|tăng) (?:nghĩa )?là (?:phải )?(?:đạt |có |làm |được )?(?:những )?(?:gì|sao|thế nào|ra sao|cái gì|chi)${moods}`,
  `^${lead}tăng (?:là|tức là|nghĩa là|có nghĩa là|có phải là) (?:đạt|xong|tốt|vượt|hoàn thành)(?: [^ ]+)? ${asks}${moods}`,
  `^${lead}(?:tại )?sao (?:lại )?(?:tính|đo|chấm|dùng|lấy)(?: [^ ]+){1,5} mà không (?:phải|tính|theo|dùng|lấy|là)(?: |$)`,
  `^${lead}(?:nghĩa|tức|ý) là (?:sao|gì|thế nào|răng)(?: |$)`,
]);
