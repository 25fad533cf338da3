import type { Catalogue } from '#domain/catalogue.ts';
import type { Unit } from '#domain/unit.ts';
import type { Expectation } from '../score.ts';
import type { Chance } from './random.ts';

/** A clean question and the reading it must have. */
export interface Sample {
  readonly text: string;
  readonly expect: Expectation;
}

interface Slots {
  readonly topic: string;
  readonly topicId: string;
  readonly unit: string;
  readonly unitId: string;
  readonly year: string;
}

type Template = (slots: Slots) => Sample;

const templates: readonly Template[] = [
  (s) => make(`${s.topic} của ${s.unit} năm ${s.year} đạt bao nhiêu`, s, ['figure'], 'tuy'),
  (s) => make(`cho biết ${s.topic} ${s.unit}`, s, ['figure'], 'tu'),
  (s) => make(`${s.unit} ${s.topic} thế nào rồi`, s, ['figure'], 'tu'),
  (s) => make(`${s.topic} ${s.unit} ${s.year}`, s, ['figure'], 'tuy'),
  (s) => make(`năm ${s.year} ${s.topic} ra sao`, s, ['figure'], 'ty'),
  (s) => make(`kết quả ${s.topic} của ${s.unit} quý 3/${s.year}`, s, ['figure'], 'tu', `${s.year}-Q3`),
  (s) => make(`${s.topic} đến tháng 10/${s.year} thế nào`, s, ['figure'], 't', `${s.year}-10`),
  (s) => make(`6 tháng đầu năm ${s.year} ${s.topic} ở ${s.unit}`, s, ['figure'], 'tu', `${s.year}-H1`),
  (s) => make(`${s.topic} hiện nay là bao nhiêu`, s, ['figure'], 't'),
  (s) => make(`em cần số liệu ${s.topic} của ${s.unit} gấp ạ`, s, ['figure'], 'tu'),
  (s) => make(`mục tiêu ${s.topic} đến năm 2030 là bao nhiêu`, s, ['target'], 't', '2030'),
  (s) => make(`${s.topic} phải đạt bao nhiêu vào năm 2030`, s, ['target'], 't', '2030'),
  (s) => make(`huyện nào thấp nhất về ${s.topic}`, s, ['ranking'], 't'),
  (s) => make(`top 5 xã ${s.topic}`, s, ['ranking'], 't'),
  (s) => make(`xếp hạng các xã về ${s.topic} năm ${s.year}`, s, ['ranking'], 'ty'),
  (s) => make(`${s.unit} xếp thứ mấy về ${s.topic}`, s, ['ranking', 'figure'], 'tu'),
  (s) => make(`xã nào có ${s.topic} trên 80%`, s, ['listing', 'ranking'], 't'),
  (s) => make(`xu hướng ${s.topic} qua các năm ở ${s.unit}`, s, ['trend'], 'tu'),
  (s) => make(`${s.topic} của ${s.unit} tăng hay giảm`, s, ['trend'], 'tu'),
  (s) => make(`tình hình chuyển đổi số ${s.unit}`, s, ['overview'], 'u'),
  (s) => make(`${s.unit} dạo này sao rồi`, s, ['overview'], 'u'),
  (s) => make(`chỉ tiêu nào của ${s.unit} có nguy cơ không đạt`, s, ['risk'], 'u'),
  (s) => make(`nguồn số liệu ${s.topic}`, s, ['source'], 't'),
  (s) => make(`${s.topic} là gì`, s, ['definition'], 't'),
  (s) => make(`xã nào chưa báo cáo ${s.topic}`, s, ['missing'], 't'),
  (s) => make(`${s.topic} cập nhật khi nào`, s, ['freshness'], 't'),
];

/** Names that read to one topic by themselves; ranks and scores are the province's own and take no unit. */
export const topicNames: readonly (readonly [string, string])[] = [
  ['tỷ trọng kinh tế số', 'digital-economy'],
  ['mức độ hài lòng', 'satisfaction'],
  ['tỷ lệ người dân hài lòng', 'satisfaction'],
  ['dịch vụ công trực tuyến', 'online-dossiers'],
  ['doanh nghiệp chuyển đổi số', 'digital-enterprises'],
  ['tài khoản thanh toán điện tử', 'e-payment-accounts'],
  ['chữ ký số người dân', 'citizen-signatures'],
  ['hồ sơ giải quyết đúng hạn', 'dossiers-on-time'],
  ['kết nối chia sẻ dữ liệu', 'data-sharing'],
  ['kiểm tra qua môi trường mạng', 'online-inspection'],
  ['định danh và xác thực điện tử', 'e-identity'],
  ['năng suất lao động', 'labour-productivity'],
  ['văn bản ký số', 'documents-signed'],
  ['phản ánh kiến nghị đúng hạn', 'feedback-on-time'],
  ['thanh toán trực tuyến', 'online-payments'],
  ['thôn bản phủ sóng', 'villages-covered'],
  ['thuê bao internet', 'internet-subscribers'],
  ['tổ công nghệ số cộng đồng', 'digital-teams'],
  ['lương hưu qua tài khoản', 'pensions-by-account'],
  ['an sinh xã hội qua tài khoản', 'welfare-by-account'],
  ['tài khoản định danh điện tử', 'identity-accounts'],
  ['dịch vụ công trực tuyến một phần', 'services-partial'],
];

const joint: Readonly<Record<string, string>> = {
  'digital-economy': 'digital-economy|pillar:economy',
  'e-identity': 'e-identity|identity-accounts',
};

function make(text: string, slots: Slots, kinds: readonly string[], uses: string, year?: string): Sample {
  const period = year ?? (uses.includes('y') ? slots.year : null);
  return {
    text,
    expect: {
      outcome: 'answered',
      kinds,
      indicators: uses.includes('t') ? [joint[slots.topicId] ?? slots.topicId] : [],
      units: uses.includes('u') ? [slots.unitId] : [],
      period,
    },
  };
}

/** Draws questions over all topics and units in equal shares. */
export function drawSamples(catalogue: Catalogue, count: number, chance: Chance): readonly Sample[] {
  const units = nameableUnits(catalogue);
  return Array.from({ length: count }, () => {
    const [topic, topicId] = chance.pick(topicNames);
    const [unit, unitId] = chance.pick(units);
    return chance.pick(templates)({ topic, topicId, unit, unitId, year: String(2021 + chance.below(5)) });
  });
}

/** Words for each unit, as people type them, with the ids of those that they may mean. */
function nameableUnits(catalogue: Catalogue): readonly (readonly [string, string])[] {
  const districts = catalogue.units.filter((unit) => unit.level === 'district');
  const current = catalogue.units.filter((unit) => unit.level === 'commune' && unit.validTo === null);
  const bearers = (name: string) =>
    [...current, ...districts].filter((unit) => unit.name === name).map(({ id }) => id);
  const named = (unit: Unit) => [`${unit.type.toLowerCase()} ${unit.name}`, unit.id] as const;
  const bare = (unit: Unit) => [unit.name, bearers(unit.name).join('|')] as const;
  // Thị xã Nghi Sơn was huyện Tĩnh Gia.
  const communes = Map.groupBy(
    catalogue.units.filter(({ level }) => level === 'commune'),
    ({ name }) => name,
  );
  const alone = current.filter(({ name }) => communes.get(name)?.length === 1 && name !== 'Tĩnh Gia');
  // Districts weigh as much as the six times more numerous communes.
  const all = districts.filter(({ name }) => name !== 'Thanh Hóa');
  return [
    ...current.map(named),
    ...alone.map(bare),
    ...Array.from({ length: 4 }, () => [...districts.map(named), ...all.map(bare)]).flat(),
  ];
}
