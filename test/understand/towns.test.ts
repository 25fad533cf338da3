import { describe, expect, test } from 'vitest';
import { asked, readLast } from './support/understanding.ts';

const [thanhHoa, bimSon, samSon, nghiSon] = ['district:380', 'district:381', 'district:382', 'district:407'];
const ofSamSon = 'Tỷ lệ hài lòng của thành phố Sầm Sơn năm 2024';

describe('a town that is only called by its type', () => {
  test.each([
    [
      [ofSamSon, 'còn thị xã?'],
      [bimSon, nghiSon],
    ],
    [
      [ofSamSon, 'thị xã thì sao'],
      [bimSon, nghiSon],
    ],
    [
      ['hài lòng huyện Thọ Xuân', 'con thi xa'],
      [bimSon, nghiSon],
    ],
    [['hài lòng của thị xã'], [bimSon, nghiSon]],
    [['hai long cua thi xa'], [bimSon, nghiSon]],
    [['tỷ lệ hài lòng ở thành phố là bao nhiêu'], [thanhHoa, samSon]],
  ])('%j is asked about', (texts, towns) => {
    expect(readLast(texts)).toMatchObject({
      kind: 'ambiguous',
      about: 'unit',
      readings: towns.map((id) => ({ kind: 'figure', topics: ['satisfaction'], units: [id] })),
    });
  });

  test.each([
    [[ofSamSon, 'còn thành phố?'], thanhHoa],
    [['hài lòng của thị xã Bỉm Sơn', 'còn thị xã kia'], nghiSon],
    [['hài lòng của thị xã Bỉm Sơn', 'thế chính quyền số của thị xã'], bimSon],
    [['hài lòng phường Nam Sầm Sơn', 'còn thành phố?'], samSon],
  ])('%j means one of them', (texts, town) => {
    const [last = '', ...before] = texts.toReversed();
    expect(asked(...before.toReversed(), last)).toMatchObject({ units: [town] });
  });

  test('"so với thành phố" sets each beside the commune spoken of', () => {
    const hoangLoc = 'commune:15961';
    const reading = readLast(['hài lòng xã Hoằng Lộc', 'so với thành phố']);
    expect(reading).toMatchObject({ kind: 'ambiguous', readings: [{ kind: 'comparison' }, {}] });
    expect(JSON.stringify(reading)).toContain(`"units":["${hoangLoc}","${samSon}"]`);
  });

  test.each([
    ['các thành phố hài lòng bao nhiêu'],
    ['huyện, thị xã, thành phố nào hài lòng cao nhất'],
    ['Sầm Sơn chuyển đổi số thế nào', 'phường ấy, không phải thành phố cũ'],
  ])('%s %s means none', (...texts) => {
    expect(JSON.stringify(readLast(texts))).not.toContain(`"units":["${thanhHoa}"]`);
  });
});
