import { fold } from '#understand/text/syllable.ts';
import { bare } from './noise/noises.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Reading } from '#domain/reading.ts';
import type { Outcome } from './score.ts';

type Read = (text: string) => Reading;

/** Districts and towns of other provinces. */
const elsewhere =
  `Kim Bảng, Bình Lục, Hải Hậu, Nghi Lộc, Diễn Châu, Quỳnh Lưu, Yên Khánh, Mỹ Đức, Ba Vì, Từ Liêm, Long Thành, Củ Chi,
  Đông Anh, Gia Lâm, Thanh Trì, Chương Mỹ, Sóc Sơn, Mê Linh, Nam Trực, Giao Thủy, Ý Yên, Vụ Bản, Trực Ninh, Nho Quan,
  Gia Viễn, Hoa Lư, Yên Mô, Hưng Nguyên, Nam Đàn, Thanh Chương, Đô Lương, Con Cuông, Tương Dương, Kỳ Sơn, Quế Phong, Quỳ Châu,
  Quỳ Hợp, Tân Kỳ, Hương Khê, Can Lộc, Đức Thọ, Cẩm Xuyên, Thạch Hà, Kỳ Anh, Lệ Thủy, Bố Trạch, Tuyên Hóa, Minh Hóa,
  Vĩnh Linh, Cam Lộ, Hướng Hóa, Phú Vang, A Lưới, Đại Lộc, Điện Bàn, Duy Xuyên, Thăng Bình, Sơn Tịnh, Mộ Đức, Tuy Phước,
  An Nhơn, Phù Cát, Phù Mỹ, Hoài Nhơn, Tuy An, Sông Cầu, Vạn Ninh, Diên Khánh, Cam Ranh, Bác Ái, Tuy Phong, Hàm Tân,
  Tánh Linh, Di Linh, Đơn Dương, Lạc Dương, Đắk Mil, Chư Sê, Đức Cơ, Mang Yang, Ngọc Hồi, Sa Thầy, Bến Lức, Cần Giuộc,
  Đức Hòa, Tân Trụ, Gò Công, Cai Lậy, Chợ Gạo, Ba Tri, Giồng Trôm, Mỏ Cày, Càng Long, Trà Cú, Vũng Liêm, Lấp Vò,
  Hồng Ngự, Thoại Sơn, Hòn Đất, Gò Quao, Ô Môn, Thốt Nốt, Long Mỹ, Kế Sách, Giá Rai, Đầm Dơi, Năm Căn, Móng Cái,
  Tiên Yên, Ba Chẽ, Cô Tô, Chí Linh, Kinh Môn, Nam Sách, Ninh Giang, Ân Thi, Khoái Châu, Văn Giang, Mỹ Hào, Tiên Lữ,
  Phù Cừ, Thái Thụy, Tiền Hải, Kiến Xương, Vũ Thư, Quỳnh Phụ, Lý Nhân, Duy Tiên, Từ Sơn, Tiên Du, Quế Võ, Lương Tài,
  Yên Dũng, Hiệp Hòa, Lục Ngạn, Hữu Lũng, Chi Lăng, Bắc Sơn, Trùng Khánh, Bảo Lạc, Nguyên Bình, Ba Bể, Chợ Đồn, Na Rì,
  Đại Từ, Phổ Yên, Chiêm Hóa, Na Hang, Đồng Văn, Mèo Vạc, Bắc Quang, Sa Pa, Bát Xát, Bảo Thắng, Văn Bàn, Trạm Tấu,
  Văn Chấn, Lục Yên, Mộc Châu, Mai Sơn, Sông Mã, Thuận Châu, Mường La, Tuần Giáo, Sìn Hồ, Lạc Sơn, Kim Bôi, Đà Bắc,
  Mai Châu, Cao Phong, Hạ Hòa, Đoan Hùng, Lâm Thao, Tam Nông, Lập Thạch, Tam Đảo, Vĩnh Tường, Yên Lạc`.split(
    /,\s+/,
  );

const types = ['huyện', 'xã', 'phường', 'thị xã'];
const frames: readonly ((unit: string) => string)[] = [
  (unit) => `${unit} kinh tế số đạt bao nhiêu`,
  (unit) => `tỷ lệ ký số của ${unit} là bao nhiêu`,
  (unit) => `${unit} thế nào rồi`,
  (unit) => `chuyển đổi số ở ${unit} đến đâu`,
  (unit) => `dịch vụ công trực tuyến ${unit} năm 2024`,
  (unit) => `xếp hạng của ${unit}`,
];

/** A type word before a name we do not know: refused is exact, asked back is asked wrongly, answered without a unit wrong. */
export function scoreUnknownNames(
  read: Read,
  catalogue: Catalogue,
): readonly (readonly [string, readonly Outcome[]])[] {
  const known = new Set(catalogue.units.map(({ name }) => fold(name)));
  const names = elsewhere.filter((name) => !known.has(fold(name)));
  const run = (write: (text: string) => string) =>
    frames.flatMap((frame) =>
      names.map((name, i) => judge(read(write(frame(`${types[i % types.length] ?? ''} ${name}`))))),
    );
  return [
    ['unknown names after a type word, with capitals', run((text) => text)],
    ['unknown names after a type word, small', run((text) => text.toLowerCase())],
    ['unknown names after a type word, bare', run((text) => bare(text).toLowerCase())],
  ];
}

/** A name near enough to one of ours may be taken for it: the answer says which. */
function judge(reading: Reading): Outcome {
  if (reading.kind === 'not-understood') return 'exact';
  if (reading.kind === 'ambiguous') return 'asked-wrong';
  return reading.questions.every(({ units }) => units.some((id) => id !== 'province'))
    ? 'asked-right'
    : 'wrong';
}
