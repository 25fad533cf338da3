import { initWasm, Resvg } from '@resvg/resvg-wasm';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { readFontFace } from '#charts/font.ts';
import { words } from '#charts/words.ts';
import { loadPack, programmeFolder } from '#db/programmes/index.ts';
import { faces, letters } from './read-picture.ts';

const body = { size: 30, weight: 'regular' } as const;
const bold = { size: 30, weight: 'bold' } as const;
const { resolve } = createRequire(import.meta.url);
const fonts = dirname(resolve('@expo-google-fonts/be-vietnam-pro/package.json'));
await initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')));
const vietnamese =
  'aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵfjwz';

test('both weights have every Vietnamese letter, digit and mark that is written', () => {
  const wanted = `${vietnamese}${vietnamese.toUpperCase()}0123456789.,:;%/()+-–…·"'?≥≤`;

  const missing = Array.from(wanted).filter((char) => letters.clean(char) !== char);

  expect(missing).toEqual([]);
});

test('both weights have every character of the words in pictures', () => {
  const said = JSON.stringify(words, (_, value: unknown) =>
    typeof value === 'function' ? String(value) : value,
  );

  const missing = Array.from(said).filter((char) => !faces.regular.covers(char.codePointAt(0) ?? 0));

  expect(missing).toEqual([]);
});

test('every name of the programme can be drawn as it is written', () => {
  const pack = loadPack(programmeFolder('thanh-hoa'));
  if (!pack.ok) throw new Error(JSON.stringify(pack.mistakes));
  const { programme, units } = pack.catalogue;
  const texts = [
    ...units.map(({ fullName }) => fullName),
    ...programme.indicators.flatMap(({ short, name, breaks }) => [
      short,
      name,
      ...breaks.map(({ note }) => note),
    ]),
    ...programme.documents.map(({ title }) => title),
  ];
  const said = texts
    .flatMap(({ vi, en }) => [vi, en])
    .concat(pack.figures.map(({ source }) => source.publisher));

  expect(said.filter((text) => letters.clean(text) !== text)).toEqual([]);
});

test('a character the font lacks becomes one that is seen', () => {
  expect(letters.clean('558 → 547 ✓ 👍')).toBe('558 – 547 ? ?');
});

test('decomposed letters are composed and line breaks become spaces', () => {
  expect(letters.clean('Thanh Ho\u0301a\n2024')).toBe('Thanh Hóa 2024');
});

test.each(['Thường Xuân', 'Tỷ lệ người dân trưởng thành có chữ ký số', '124/547', 'AVATAR To Ty 11.117'])(
  'the measured width of "%s" is that of the painter, kerning aside',
  (text) => {
    for (const style of [body, bold]) {
      const files = ['400Regular/BeVietnamPro_400Regular.ttf', '600SemiBold/BeVietnamPro_600SemiBold.ttf'];
      const fontBuffers = files.map((file) => new Uint8Array(readFileSync(join(fonts, file))));
      const font = { fontBuffers, loadSystemFonts: false };
      const weight = style.weight === 'bold' ? 600 : 400;
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="100" font-family="Be Vietnam Pro"><text y="50" font-size="30" font-weight="${weight}">${text}</text></svg>`;

      const painted = new Resvg(svg, { font }).getBBox()?.width ?? 0;

      const measured = letters.width(text, style);
      expect(painted).toBeGreaterThan(measured * 0.9);
      expect(painted).toBeLessThan(measured * 1.01);
    }
  },
);

test('a name of 40 letters is cut with an ellipsis where there is no room', () => {
  const shortened = letters.shorten('Thị trấn Nông trường Thống Nhất Yên Định', body, 300);

  expect(shortened).toMatch(/^Thị trấn Nông tr.*…$/);
  expect(letters.width(shortened, body)).toBeLessThanOrEqual(300);
});

test('a text that fits is left as it is', () => {
  expect(letters.shorten('Nga Sơn', body, 300)).toBe('Nga Sơn');
});

test('wrapped lines fit the room, stay within their number and lose nothing where there are enough', () => {
  const phrase = fc.array(fc.stringMatching(/^[a-zđâêôơư]{1,30}$/), { minLength: 1, maxLength: 20 });

  fc.assert(
    fc.property(
      phrase,
      fc.integer({ min: 60, max: 900 }),
      fc.integer({ min: 1, max: 4 }),
      (parts, room, lines) => {
        const text = parts.join(' ');
        const few = letters.wrap(text, body, { room, lines });
        const all = letters.wrap(text, body, { room, lines: 999 });

        expect(few.length).toBeLessThanOrEqual(lines);
        for (const line of [...few, ...all]) expect(letters.width(line, body)).toBeLessThanOrEqual(room);
        expect(all.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      },
    ),
  );
});

test('balanced lines leave no lonely word at the end', () => {
  const text = 'Tỷ lệ dân số có tài khoản thanh toán điện tử';
  const space = { room: letters.width(text, bold) - 20, lines: 3 };

  expect(letters.wrap(text, bold, space).at(-1)).toBe('tử');
  expect(letters.balance(text, bold, space)).toEqual(['Tỷ lệ dân số có tài khoản', 'thanh toán điện tử']);
});

test('a file that is no font is refused with a reason', () => {
  expect(() => readFontFace(new Uint8Array(64))).toThrow('charts.bad_font');
});

test('words that run out of lines end with a whole one', () => {
  const text = 'Tỷ lệ hồ sơ thủ tục hành chính được xử lý trên môi trường mạng';

  const [line = ''] = letters.wrap(text, { size: 30, weight: 'regular' }, { room: 400, lines: 1 });

  expect(line.endsWith('…')).toBe(true);
  expect(text.startsWith(`${line.slice(0, -1)} `)).toBe(true);
});
