import { typedWordings } from '../text/typed-wordings.ts';

const lead = '(?:(?:thế|vậy|mà|nhưng|ơ|ủa|ơ kìa|hả|à|ừ|này|thực sự|liệu|nhưng mà) )*';
const figure =
  '(?:(?:con số|số liệu|số|cái|kết quả|tỷ lệ|thông tin)(?: (?:này|đó|ấy|kia|trên|nớ|ni|bạn đưa|em đưa|bạn nói))* )?';
const moods = '(?: (?:đấy|đó|vậy|thế|rứa|ạ|nhỉ|nha|nhé|em|anh|chị|bạn|bot|ad|ơi|hả|z))*$';
const no = '(?:không|chưa|ko|k|hông|hok|chứ)';
const tells = '(?:ghi|nói(?! nào| mô)|đăng|viết|đưa|bảo|phát|công bố|đưa tin|nêu|chạy|thấy)';
const press = '(?:báo(?! cáo| nhiêu| giờ)|báo chí|đài|tivi|ti vi|tv|thời sự|truyền hình|vtv)';
const sites = '(?:web|website|trang|trang web|cổng|cổng thông tin|trên mạng|facebook|fb|fanpage|page)';
const shows = '(?:ghi|đăng|viết|để số|để con số|công bố|nêu|nói(?! nào| mô))';
const otherwise = '(?:khác|lại|(?:cao|thấp|nhiều|ít) hơn|[0-9]+ ?%?|một kiểu|có [0-9]+)';
const body =
  '(?:bảo hiểm xã hội|bảo hiểm|bhxh|công an|ngân hàng|kho bạc|thuế|bộ|sở|cục|tổng cục|thống kê|bưu điện|viettel|vnpt|mobifone|nhà mạng|trung ương|ủy ban|ubnd|văn phòng|hội đồng|bên)';
const gives =
  '(?:cung cấp|đưa|báo|báo lên|báo cáo|tính|công bố|gửi|nộp|thống kê|khảo sát|chấm|nhập|tổng hợp|cho|đưa ra|ra|làm)';

/** Doubt in a figure, or another one read elsewhere, after an answer: "có chắc không đấy", "báo Thanh Hóa đăng con số khác mà". */
export const doubts = typedWordings([
  `^${lead}${figure}(?:có |đã )?(?:chắc|chắc chắn|chuẩn|chính xác|tin được|đáng tin|tin cậy|uy tín|thật|đúng|chuẩn xác)(?: (?:thật|là thật|rồi))? ${no}${moods}`,
  `^${lead}${figure}(?:có )?(?:chắc|chuẩn|đáng tin|tin được)(?: (?:là )?đúng)? ${no}${moods}`,
  `(?:^| )(?:${press}(?: [^ ]+){0,4} ${tells}|${sites}(?: [^ ]+){0,4} ${shows})(?: [^ ]+){0,4} ${otherwise}(?: |$)`,
  `(?:^| )(?:${press}(?: [^ ]+){0,4} ${tells}|${sites}(?: [^ ]+){0,4} ${shows}) (?:khác|thế|vậy)(?: |$)`,
  `^${lead}(?:sao )?${press}(?: [^ ]+){0,2} khác(?: |$)`,
  `(?:^| )(?:văn bản|tài liệu|quyết định|chỗ|nơi) (?:khác|kia) (?:lại )?(?:ghi|nói|viết|nêu)(?: |$)`,
  `^${lead}(?:nghe |theo |xem |đọc |tôi |em |mình |hôm qua |hôm trước |sáng nay )*${press}(?: [^ ]+){0,2} (?:nói(?! nào| mô)|bảo|đăng|đưa|thấy)(?: [^ ]+){0,2} [0-9]+`,
  `(?:như|theo|trên|nghe) (?:trên )?(?:${press}(?: [^ ]+)? ${tells}|${sites}(?: [^ ]+)? ${shows})(?: |$)`,
  `^${lead}(?:sao )?(?:tôi|em|mình|anh|chị) (?:nghe nói|đọc thấy|thấy người ta nói|nghe bảo|nghe) (?:là )?[0-9]+`,
  `(?:^| )báo cáo (?:của |bên )?(?:xã|sở|huyện|tỉnh|phường|bộ|tôi|em)(?: [^ ]+){0,2} (?:ghi|nói|viết|để|nêu) (?:[^ ]+ )*${otherwise}(?: |$)`,
  `(?:^| )(?:sao )?số (?:của |bên )?(?:bạn|em|bot|đây|mày|${body}|báo cáo)(?: [^ ]+){0,2} khác (?:với )?(?:số|bên|của|báo cáo)(?: |$)`,
  `^${lead}(?:sao )?(?:lại )?khác (?:hẳn )?(?:với |so với |số )*(?:báo cáo|bên|của) [^ ]+`,
  `(?:^| )báo cáo (?:của |bên )?(?:xã|sở|huyện|tỉnh|phường|bộ|tôi|em)(?: tôi| em)? (?:lại )?(?:khác|khác hẳn|cao hơn|thấp hơn)(?: cơ| hẳn| mà)*${moods}`,
  `^${lead}(?:làm )?sao (?:mà )?tin (?:được|nổi)${moods}`,
  `^${lead}${figure}(?:là )?(?:số )?(?:thật hay (?:là )?(?:số )?(?:ảo|giả|bịa)|(?:sơ bộ|ước tính|tạm tính) hay (?:là )?(?:số )?chính thức|chính thức hay (?:là )?(?:số )?(?:sơ bộ|ước tính|tạm tính))${moods}`,
  `^${lead}(?:có )?(?:bị )?(?:tính |ghi |nhập |lộn )?(?:nhầm|sai|lộn)(?: số)?(?: gì)? không${moods}`,
  `^${lead}(?:hình như|chắc|có khi|có vẻ|số này|số đó|số ấy|con số này|số liệu này|nhầm số)(?: (?:bị|là|có vẻ|nhập|ghi|tính))* (?:sai|nhầm|lộn)(?: (?:rồi|số|hay sao|ấy|mà))*${moods}`,
  `^${lead}(?:nhầm|sai|lộn) số (?:rồi|à|hay sao)(?: (?:hay sao|ấy|em ơi))*${moods}`,
  '(?:nhập|ghi|tính|gõ|đánh|lấy) (?:nhầm|sai) (?:rồi |r |số )*(?:[^ ]+ )*(?:nguồn|kiểm tra|xem lại|coi lại)(?: |$)',
  '^(?:[^ ]+ ){0,3}(?:kiểm tra|xem|coi|rà|soát|check) lại (?:cái |hộ |giúp |giùm )*nguồn(?: |$)',
  `^${lead}${figure}(?:có )?(?:khi nào|khi|thể|bị|lúc nào)(?: bị)? (?:sai|nhầm|lộn|lệch)(?: số)? không${moods}`,
  `^${lead}${figure}(?:đã |được |đã được )*(?:chính thức|công bố|kiểm chứng|xác minh|thẩm định|duyệt)(?: chính thức)? (?:chưa|chưa hay .*)${moods}`,
]);

/** Who says so, and on what grounds, in words that are no office's: "theo công bố của ai thế", "số của bảo hiểm xã hội cung cấp hả". */
export const grounds = typedWordings([
  `^${lead}(?:con số|số liệu|số|kết quả|tỷ lệ)(?: (?:này|đó|ấy|kia|trên|của tỉnh|tỉnh|toàn tỉnh))* (?:được |là )?(?:đăng|công bố|nằm|in|trích|ghi|lấy)(?: (?:lên|ra))? (?:ở|trong|trên|tại|từ) (?:bài|bài báo|trang|trang web|trang báo|báo|tờ|tờ báo|cổng|mục|phụ lục|tài liệu|link) (?:nào|mô|gì)${moods}`,
  `(?:^| )(?:công bố|số|số liệu|khảo sát|báo cáo|thống kê) của ai${moods}`,
  `^${lead}(?:theo|nghe) ai${moods}`,
  `(?:^| )(?:công bố|đăng|đưa ra|thống kê|khảo sát|trích) (?:ở đâu|ở chỗ nào|chỗ nào|trên đâu|bao giờ ở đâu)${moods}`,
  `(?:^| )(?:báo cáo|tài liệu|văn bản|giấy tờ|giấy|thông báo|công văn) (?:nào|gì|mô) (?:mà )?(?:nói|ghi|viết|nêu|bảo|có)(?: (?:thế|vậy|rứa|số này|số đó|ra))*${moods}`,
  `(?:^| )(?:do|của|từ|là|bên|có phải|phải)(?: (?:do|của|bên))* ${body}(?: [^ ]+){0,4} ${gives}(?: [^ ]+){0,3} (?:à|hả|không|chứ|sao|phải không)${moods}`,
  `^${lead}${figure}${body}(?: [^ ]+){0,4} ${gives}(?: [^ ]+){0,2} (?:à|hả|phải không|đúng không)${moods}`,
  `^${lead}(?:là )?${figure}(?:của|do) ${body}(?: [^ ]+){0,4} (?:à|hả|phải không|đúng không)${moods}`,
  `(?:^| )${body}(?: [^ ]+){0,2} (?:tính|chấm|làm|công bố|nhập|báo)(?: ra)? hay (?:là )?${body}(?: [^ ]+){0,3}(?: |$)`,
  `^${lead}${body}(?: [^ ]+){0,3} (?:đưa|cho|cung cấp|báo)(?: lên)? (?:số|cái) (?:này|đó|ấy)(?: (?:à|hả))?${moods}`,
  `(?:^| )(?:sở|ngành|cơ quan|đơn vị|bộ|bên) nào (?:quản lý|cung cấp|tính|công bố|chịu trách nhiệm|theo dõi|nhập|đưa|chủ trì|phụ trách) (?:ra )?(?:số|cái|con số|chỉ tiêu|số liệu)(?: |$)`,
  `^${lead}(?:số|cái|con số|số liệu|tỷ lệ)(?: này| đó| ấy)? (?:do )?ai (?:duyệt|ký|tính|làm|đưa|nói|bảo|chịu trách nhiệm|xác nhận)(?: ra| đấy)*${moods}`,
  `^${lead}(?:thật à |thật hả )?ai (?:nói|bảo|tính|duyệt|xác nhận) (?:thế|vậy|rứa|ra|số này)${moods}`,
  '(?:^| )lấy (?:gì|chi) (?:để )?(?:đảm bảo|bảo đảm|chứng minh|làm chứng)(?: |$)',
  `^${lead}${figure}(?:do |là )*(?:xã|phường|huyện|tỉnh|hệ thống|máy|phần mềm|địa phương|đơn vị|họ|dưới đó|cơ sở) tự (?:khai|kê khai|${gives})(?: lên| ra)?(?: (?:à|hả|phải không|đúng không|sao|hay .*))${moods}`,
  `^${lead}${figure}(?:do |là )*(?:xã|phường|huyện|tỉnh|hệ thống|địa phương|cơ sở) ${gives}(?: lên| ra)? hay (?:là )?(?:hệ thống|máy|phần mềm|tỉnh|bộ|sở)(?: tự)? ${gives}(?: |$)`,
  `^${lead}(?:dựa|căn cứ) (?:trên|vào|theo) (?:cái )?(?:gì|đâu|chi)(?: |$)`,
  `^${lead}(?:bên|cơ quan|đơn vị|sở|bộ|ngành) nào (?:đứng ra )?(?:công bố|cung cấp|tính|thống kê|khảo sát|chịu trách nhiệm|kiểm chứng)${moods}`,
  `^${lead}ai (?:dám )?(?:khẳng định|xác nhận|kiểm chứng|thẩm định)(?: |$)`,
  `^${lead}(?:trích dẫn|dẫn chứng|bằng chứng) (?:đâu|ở đâu)${moods}`,
  `(?:^| )(?:cho|xin|dẫn|đưa|nêu)(?: [^ ]+){0,2} (?:căn cứ|dẫn chứng|bằng chứng|minh chứng|đường dẫn|link)${moods}`,
  `^${lead}(?:có )?(?:căn cứ|dẫn chứng|bằng chứng|minh chứng|đường dẫn|link|văn bản)(?: gì| nào)? (?:không|đâu)${moods}`,
]);
