import { beforeAll, expect, test } from 'vitest';
import { period } from '#domain/period.ts';
import type { Locale } from '#domain/text.ts';
import type { UnitId } from '#domain/unit.ts';
import type { House } from '#domain/turn.ts';
import { answer, asking, openHouse, understood, unitNamed, words } from './house.ts';

const nation = 'nation' as UnitId;

let house: House;

beforeAll(async () => {
  house = await openHouse();
});

/** An answer in words, its links left out. */
async function read(question: Parameters<typeof asking>, locale: Locale = 'vi'): Promise<string> {
  const reply = await answer(house, understood(asking(...question)));
  return words(reply, locale).replaceAll(/ \(https?:[^)]*\)/g, '');
}

test('a figure with its targets', async () => {
  expect(await read(['figure', { topics: ['digital-economy'] }])).toMatchInlineSnapshot(`
    "Tỷ trọng kinh tế số · tỉnh Thanh Hóa · số mới nhất

    8,28% GRDP (năm 2023)
    Mục tiêu ≥ 20% GRDP đến 31/12/2025 (Nghị quyết 06-NQ/TU, Kế hoạch 134/KH-UBND): đã qua hạn, chưa công bố số liệu năm 2025; số mới nhất còn thiếu 11,72 điểm %.
    Mục tiêu ≥ 30% GRDP đến 31/12/2030 (Nghị quyết 06-NQ/TU): chưa đến hạn; số mới nhất còn thiếu 21,72 điểm %; chưa đủ số liệu để xét tiến độ.

    Nguồn: Truyền hình Thanh Hóa, 17/2/2024
    [Mục tiêu] [So với cả nước] [Nguồn]"
  `);
});

test('the same in English', async () => {
  expect(await read(['figure', { topics: ['digital-economy'] }], 'en')).toMatchInlineSnapshot(`
    "Digital economy share · Thanh Hóa province · latest figure

    8.28% of GRDP (2023)
    Target ≥ 20% of GRDP by 31 Dec 2025 (Resolution 06-NQ/TU, Plan 134/KH-UBND): the date has passed and no figure for 2025 is published; the latest figure is 11.72 percentage points short.
    Target ≥ 30% of GRDP by 31 Dec 2030 (Resolution 06-NQ/TU): not yet due; the latest figure is 21.72 percentage points short; too few figures to judge the pace.

    Source: Truyền hình Thanh Hóa, 17 Feb 2024
    [Targets] [Against the nation] [Source]"
  `);
});

test('a rank that may not be compared with the year before', async () => {
  expect(await read(['figure', { topics: ['dti-rank'], period: period('2024') }])).toMatchInlineSnapshot(`
    "Xếp hạng DTI · tỉnh Thanh Hóa · năm 2024

    Hạng 5/34 (năm 2024)
    Trước đó: 11/63 (năm 2023), không so sánh trực tiếp được
    Mục tiêu thuộc nhóm 10 địa phương dẫn đầu đến 31/12/2025 (Nghị quyết 06-NQ/TU): đã qua hạn, chưa công bố số liệu năm 2025; số mới nhất đã ở mức mục tiêu.
    Mục tiêu thuộc nhóm 10 địa phương dẫn đầu đến 31/12/2030 (Nghị quyết 06-NQ/TU): đã ở mức mục tiêu trước hạn, theo số mới nhất.

    Giá trị của các tỉnh sáp nhập là trung bình cộng. Công bố ngày 21/10/2025; cũng công bố tại Báo Huế ngày nay.
    Từ chỉ số năm 2024: xếp hạng trên 34 tỉnh, thành phố sau sáp nhập (trước đó là 63) và theo bộ chỉ số đã thay đổi, nên không so sánh trực tiếp được với các năm trước.

    Nguồn: VnExpress, 6/12/2025
    Nguồn: Báo Lao Động, 12/2/2025
    [Xu hướng] [Mục tiêu] [Nguồn]"
  `);
});

test('a development with a break', async () => {
  expect(await read(['trend', { topics: ['dti-rank'] }])).toMatchInlineSnapshot(`
    "Xu hướng: Xếp hạng DTI · tỉnh Thanh Hóa

    Năm 2020 đến năm 2023: tăng 4 bậc (từ 15/63 đến 11/63)
    Hạng 5/34 (năm 2024), khác cơ sở tính nên không kết luận được tăng hay giảm
    • 2020: 15/63
    • 2021: 12/63 (tăng 3 bậc)
    • 2022: 15/63 (giảm 3 bậc)
    • 2023: 11/63 (tăng 4 bậc)
    • 2024: 5/34 (khác cơ sở tính)

    Từ chỉ số năm 2024: xếp hạng trên 34 tỉnh, thành phố sau sáp nhập (trước đó là 63) và theo bộ chỉ số đã thay đổi, nên không so sánh trực tiếp được với các năm trước.
    Giá trị của các tỉnh sáp nhập là trung bình cộng. Công bố ngày 21/10/2025; cũng công bố tại Báo Huế ngày nay.

    Nguồn: VnExpress, 6/12/2025
    Nguồn: Báo Lao Động, 12/2/2025
    Nguồn: VnEconomy, 8/10/2024
    Và 2 nguồn khác: đồng chí gõ “nguồn” để xem đủ.
    [Xem số liệu] [Mục tiêu] [Nguồn]"
  `);
});

test('a count whose base has ended', async () => {
  expect(await read(['figure', { topics: ['communes-completed'] }])).toMatchInlineSnapshot(`
    "Cấp xã hoàn thành CĐS · tỉnh Thanh Hóa · số mới nhất

    124/547 xã, phường, thị trấn (quý I/2025)
    Trước đó: 114/558 (tháng 10/2024), không so sánh trực tiếp được
    Mục tiêu ≥ 300 xã, phường, thị trấn đến 31/12/2025 (Nghị quyết 06-NQ/TU): đã qua hạn, chưa công bố số liệu năm 2025 trên cùng cơ sở tính; số mới nhất còn thiếu 176.
    Mục tiêu ≥ 477 xã, phường, thị trấn đến 31/12/2025 (Quyết định 969/QĐ-UBND): đã qua hạn, chưa công bố số liệu năm 2025 trên cùng cơ sở tính; số mới nhất còn thiếu 353.
    Mục tiêu ≥ 80% xã, phường, thị trấn đến 31/12/2030 (Nghị quyết 06-NQ/TU): chưa so được, vì số liệu hiện có tính trên cơ sở khác.

    Mẫu số 547 do chúng tôi đối chiếu theo danh mục đơn vị hành chính có hiệu lực từ ngày 01/01/2025.
    Từ ngày 01/01/2025 tổng số xã, phường, thị trấn là 547 (trước đó là 558).
    Từ ngày 01/7/2025 tổng số là 166 xã, phường (trước đó là 547 xã, phường, thị trấn).

    Nguồn: Báo Đại biểu Nhân dân, năm 2025
    Nguồn: VnEconomy, 8/10/2024
    [Xu hướng] [Mục tiêu] [Nguồn]"
  `);
});

test('an indicator without a figure', async () => {
  expect(await read(['figure', { topics: ['satisfaction'] }])).toMatchInlineSnapshot(`
    "Mức độ hài lòng · tỉnh Thanh Hóa · số mới nhất

    Chưa có số liệu.
    Mục tiêu ≥ 90% người dân, doanh nghiệp đến 31/12/2025 (Nghị quyết 06-NQ/TU): đã qua hạn, chưa có số liệu để kết luận.
    Mục tiêu ≥ 98% người dân, doanh nghiệp đến 31/12/2030 (Nghị quyết 06-NQ/TU): chưa đến hạn, chưa có số liệu.

    Chưa có số liệu không có nghĩa là chưa đạt.

    Văn bản: Nghị quyết 06-NQ/TU, Ban Thường vụ Tỉnh ủy Thanh Hóa, 10/11/2021
    [Cách hiểu] [Danh sách chỉ tiêu] [Chỉ tiêu chưa có số liệu]"
  `);
});

test('two sources that differ', async () => {
  expect(await read(['figure', { topics: ['digital-economy'], units: [nation], period: period('2024') }]))
    .toMatchInlineSnapshot(`
      "Tỷ trọng kinh tế số · cả nước · năm 2024

      13,17% (năm 2024), nguồn Tổng cục Thống kê (theo Báo Mới)
      Ước 18,3% (năm 2024), nguồn Báo VietNamNet
      Mục tiêu ≥ 20% đến 31/12/2025 (Quyết định 749/QĐ-TTg): đã qua hạn, chưa công bố số liệu năm 2025; số mới nhất 13,17% (năm 2024) còn thiếu 6,83 điểm %.
      Mục tiêu ≥ 30% đến 31/12/2030 (Quyết định 411/QĐ-TTg): có nguy cơ không đạt; số mới nhất 13,17% (năm 2024) còn thiếu 16,83 điểm %.
      Với số của Báo VietNamNet (ước 18,3%): chưa đến hạn; số mới nhất còn thiếu 11,7 điểm %; chưa đủ số liệu để xét tiến độ.

      Các nguồn nêu số khác nhau nên để cạnh nhau, mỗi số kèm nguồn.
      Tỷ trọng trong GDP, theo cách tính của Tổng cục Thống kê.
      Số 18,3% là ước tính phục vụ xây dựng chính sách, khác với số của Tổng cục Thống kê (13,17%).
      Cách xét tiến độ: theo đường thẳng từ 12,66% (năm 2020) đến mục tiêu, năm 2024 phải đạt 19,6%.

      Nguồn: Tổng cục Thống kê (theo Báo Mới), 6/1/2025
      Nguồn: Báo VietNamNet
      [Xu hướng] [Mục tiêu] [Nguồn]"
    `);
});

test('a former district', async () => {
  expect(await read(['overview', { units: [unitNamed('Huyện Đông Sơn')] }])).toMatchInlineSnapshot(`
    "Tình hình đơn vị · huyện Đông Sơn (đến 31/12/2024)

    Chưa có số liệu công bố riêng cho huyện Đông Sơn.
    Huyện Đông Sơn nhập vào thành phố Thanh Hóa từ 1/1/2025.
    Cấp huyện kết thúc hoạt động ngày 30/6/2025.
    Địa bàn huyện Đông Sơn nay thuộc 3 xã, phường: phường Đông Tiến (một phần), phường Đông Sơn (một phần), phường Đông Quang (một phần).
    • Đến 31/12/2024: 14 đơn vị cấp xã (13 xã, 1 thị trấn)

    Xã, phường ghi “một phần” còn gồm địa bàn của huyện khác.

    Theo danh mục đơn vị hành chính của cơ quan thống kê.
    [Phường Đông Tiến] [Phường Đông Sơn] [Tổng quan] [Số liệu mới nhất]"
  `);
});

test('what was missed', async () => {
  expect(await read(['risk', { status: 'not-met', due: '2025' }])).toMatchInlineSnapshot(`
    "Chỉ tiêu không đạt hoặc có nguy cơ: toàn chương trình · hạn 2025

    Nghị quyết 06-NQ/TU: 11 mục tiêu đến 31/12/2025 (đã qua hạn)
    0 đạt, 0 không đạt, 2 chưa có số đến hạn, 1 khác cơ sở tính, 8 chưa có số liệu
    Chưa có mục tiêu nào đủ số liệu để kết luận là không đạt.
    Chưa kết luận được vì thiếu số liệu:
    • Xếp hạng DTI: 5/34 (năm 2024); mục tiêu thuộc nhóm 10 địa phương dẫn đầu: chưa có số đến hạn, số này đã ở mức mục tiêu
    • Tỷ trọng kinh tế số: 8,28% (năm 2023); mục tiêu ≥ 20%: chưa có số đến hạn, còn thiếu 11,72 điểm %
    • Cấp xã hoàn thành CĐS: 124/547 (quý I/2025); mục tiêu ≥ 300: khác cơ sở tính, còn thiếu 176
    • Chưa có số liệu: Kết nối, chia sẻ dữ liệu (100%), Kiểm tra qua môi trường mạng (≥ 50%), Dịch vụ công trực tuyến (100%), Mức độ hài lòng (≥ 90%), Định danh, xác thực điện tử (100%), Tăng năng suất lao động (≥ 9,6%/năm), Doanh nghiệp chuyển đổi số (≥ 50%), Cấp huyện hoàn thành CĐS (≥ 6), Tài khoản thanh toán điện tử (≥ 50%)

    “Cấp huyện hoàn thành CĐS” và “Cấp xã hoàn thành CĐS” là các phần của một mục tiêu, chỉ đạt khi mọi phần đều đạt.

    Văn bản: Nghị quyết 06-NQ/TU, Ban Thường vụ Tỉnh ủy Thanh Hóa, 10/11/2021
    Nguồn: VnExpress, 6/12/2025
    Nguồn: Truyền hình Thanh Hóa, 17/2/2024
    Nguồn: Báo Đại biểu Nhân dân, năm 2025
    [Chỉ tiêu chưa có số liệu] [Tổng quan] [Nguồn]"
  `);
});

test('a ranking that nobody has published', async () => {
  expect(await read(['ranking', { over: 'commune', order: 'worst' }])).toMatchInlineSnapshot(`
    "Xếp hạng cấp xã (từ cuối bảng): toàn chương trình

    Chưa có số liệu công bố theo từng đơn vị cấp xã nên không xếp hạng được.

    Xếp hạng DTI · tỉnh Thanh Hóa · số mới nhất
    Hạng 5/34 (năm 2024)
    Trước đó: 11/63 (năm 2023), không so sánh trực tiếp được

    Giá trị của các tỉnh sáp nhập là trung bình cộng. Công bố ngày 21/10/2025; cũng công bố tại Báo Huế ngày nay.
    Từ chỉ số năm 2024: xếp hạng trên 34 tỉnh, thành phố sau sáp nhập (trước đó là 63) và theo bộ chỉ số đã thay đổi, nên không so sánh trực tiếp được với các năm trước.

    Nguồn: VnExpress, 6/12/2025
    Nguồn: Báo Lao Động, 12/2/2025
    [Xu hướng] [Nguồn] [Tổng quan]"
  `);
});

test('what is not measured', async () => {
  const refused = { kind: 'not-understood', why: 'not-measured', unknown: ['dân số'], nearest: [] } as const;
  expect(words(await answer(house, refused))).toMatchInlineSnapshot(`
    "Tôi không theo dõi “dân số”; đồng chí có thể hỏi về tiến độ, mục tiêu, số liệu của chương trình Chuyển đổi số tỉnh Thanh Hóa theo Nghị quyết 06-NQ/TU.
    [Tổng quan] [Trợ giúp]"
  `);
});

test('a document of the nation', async () => {
  expect(await read(['overview', { document: 'qd749' }])).toMatchInlineSnapshot(`
    "Tổng quan: Quyết định 749/QĐ-TTg · cả nước · tính đến 23/11/2026

    Quyết định 749/QĐ-TTg: 2 mục tiêu đến 31/12/2025 (đã qua hạn)
    0 đạt, 0 không đạt, 1 chưa có số đến hạn, 1 chưa có số liệu
    • Tỷ trọng kinh tế số: 13,17% (năm 2024); mục tiêu ≥ 20%: chưa có số đến hạn, còn thiếu 6,83 điểm %
    • Tỷ trọng kinh tế số: Báo VietNamNet nêu ước 18,3% (năm 2024)
    • Chưa có số liệu: Tài khoản thanh toán điện tử (≥ 50%)

    Các nguồn nêu số khác nhau; tình trạng trên xét theo số của Tổng cục Thống kê (theo Báo Mới).

    Văn bản: Quyết định 749/QĐ-TTg, Thủ tướng Chính phủ, 3/6/2020
    Nguồn: Tổng cục Thống kê (theo Báo Mới), 6/1/2025
    Nguồn: Báo VietNamNet
    [Mục tiêu] [Danh sách chỉ tiêu] [Tổng quan]"
  `);
});

test('a bare name that was taken for one of two', async () => {
  const taken = asking('overview', { units: [unitNamed('Xã Như Xuân')] });
  const other = asking('overview', { units: [unitNamed('Huyện Như Xuân')] });
  expect(words(await answer(house, understood(taken, { alternatives: [other] })))).toMatchInlineSnapshot(`
    "Tình hình đơn vị · xã Như Xuân
    Tôi hiểu là “Xã Như Xuân”; nếu hỏi “Huyện Như Xuân (đến 30/6/2025)”, đồng chí chọn bên dưới.

    Chưa có số liệu công bố riêng cho xã Như Xuân.
    Xã Như Xuân được lập từ 2 đơn vị: thị trấn Yên Cát, xã Tân Bình.
    Xã Như Xuân có từ 1/7/2025.
    Địa bàn xã Như Xuân từng thuộc huyện Như Xuân.

    Theo danh mục đơn vị hành chính của cơ quan thống kê.
    [Huyện Như Xuân (đến 30/6/2025)] [Lịch sử đơn vị] [Tổng quan] [Số liệu mới nhất]"
  `);
});
