import type { Part } from '#domain/answer.ts';
import type { Chart } from '#domain/chart.ts';
import type { WebChatParts } from '#channels/web/index.ts';
import { offered, said, saidAnswer, saidPart } from '#test/support/said.ts';

type WebReply = Awaited<ReturnType<WebChatParts['converse']>>;

const source = {
  ...saidPart('Nguồn: Báo Lao Động, 17/2/2024', 'source'),
  link: 'https://example.org/bai-1',
} as Part;

export const welcome: WebReply = {
  locale: 'vi',
  answer: saidAnswer(
    saidPart('Chào đồng chí!', 'headline'),
    'Tôi trả lời nhanh về tiến độ chuyển đổi số của tỉnh: số liệu, mục tiêu, xếp hạng, nguồn.',
    saidPart('Đồng chí gõ câu hỏi hoặc chọn một mục dưới đây.', 'hint'),
  ),
  choices: offered('Toàn cảnh chương trình', 'Kinh tế số', 'Chỉ tiêu có nguy cơ', 'Cách hỏi'),
};

const figure: WebReply = {
  locale: 'vi',
  answer: saidAnswer(
    saidPart('Kinh tế số trong GRDP của tỉnh Thanh Hóa', 'echo'),
    saidPart('8,28% (năm 2023)', 'headline'),
    saidPart('Mục tiêu ≥ 20% vào 31/12/2025: đã qua hạn, chưa công bố số liệu năm 2025', 'status'),
    'Còn thiếu 11,72 điểm % so với số gần nhất; mục tiêu năm 2030 là 30%.',
    saidPart('Tỷ lệ < 50% & > 20%: cách tính khác trước năm 2022, không so sánh trực tiếp.', 'remark'),
    source,
  ),
  choices: offered('Nguồn', 'Xu hướng', 'So với cả nước'),
};

const ranking: WebReply = {
  locale: 'vi',
  answer: saidAnswer(
    saidPart('Xếp hạng các xã theo tiêu chí chuyển đổi số', 'echo'),
    {
      part: 'table',
      head: ['Hạng', 'Xã, phường', 'Tiêu chí', 'Tỷ lệ'].map(said),
      rows: [
        ['1', 'Phường Hạc Thành', '37/37', '100%'],
        ['2', 'Phường Sầm Sơn', '36/37', '97,3%'],
        ['3', 'Xã Thọ Xuân', '35/37', '94,6%'],
        ['4', 'Xã Như Xuân', '33/37', '89,2%'],
      ].map((row) => row.map(said)),
      align: ['right', 'left', 'right', 'right'],
    },
    saidPart('Số liệu minh hoạ', 'remark'),
    { part: 'list', items: ['Có số liệu: 4 xã', 'Chưa có số liệu: 162 xã'].map(said), numbered: false },
    source,
  ),
  choices: [
    { token: 'yes', label: 'Xác nhận', tone: 'confirm' },
    { token: 'no', label: 'Bỏ qua', tone: 'danger' },
  ],
};

const trend: WebReply = {
  locale: 'vi',
  answer: saidAnswer(
    saidPart('Xu hướng chỉ số DTI', 'echo'),
    {
      part: 'chart',
      chart: {
        chart: 'bullet',
        title: { vi: 'Kinh tế số trong GRDP', en: 'Digital economy' },
        subtitle: { vi: 'Tỉnh Thanh Hóa, năm 2023', en: 'Thanh Hóa, 2023' },
        source: 'Báo Lao Động',
        illustrative: false,
        measure: 'percent',
        better: 'higher',
        value: 8.28,
        outOf: null,
        targets: [],
      } as Chart,
    },
    saidPart('8,28% (năm 2023)', 'headline'),
    source,
  ),
  choices: [],
};

/** Answers by a word of the question; what is tapped gets the figure. */
export const converse: WebChatParts['converse'] = ({ content }) => {
  if (content.type !== 'text') return Promise.resolve(figure);
  if (content.text === '/start') return Promise.resolve(welcome);
  if (content.text.includes('hạng')) return Promise.resolve(ranking);
  return Promise.resolve(content.text.includes('xu hướng') ? trend : figure);
};
