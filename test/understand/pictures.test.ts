import { describe, expect, test } from 'vitest';
import { question, read } from './support/understanding.ts';

describe('when pictures are to come', () => {
  test.each([
    ['luôn gửi biểu đồ', 'always'],
    ['Luôn gửi kèm biểu đồ nhé!', 'always'],
    ['bat bieu do', 'always'],
    ['/bieudo luôn', 'always'],
    ['/bieudo bật đi', 'always'],
    ['always send charts', 'always'],
    ['chỉ gửi biểu đồ khi tôi yêu cầu', 'on-request'],
    ['chỉ khi tôi yêu cầu', 'on-request'],
    ['chi gui bieu do khi em hoi a', 'on-request'],
    ['khi nào tôi cần mới gửi hình', 'on-request'],
    ['/bieudo theo yêu cầu', 'on-request'],
    ['charts on request', 'on-request'],
    ['không gửi biểu đồ', 'never'],
    ['Đừng gửi hình nữa', 'never'],
    ['tắt biểu đồ giúp tôi với', 'never'],
    ['/bieudo không', 'never'],
    ['/bieudo tắt', 'never'],
    ['no charts please', 'never'],
  ])('"%s" is a wish for the chat', (text, rest) => {
    expect(question(text)).toMatchObject({ kind: 'chart', rest, topics: [], units: [] });
  });

  test.each(['vẽ biểu đồ', 'cho xem biểu đồ kinh tế số', 'biểu đồ'])(
    '"%s" asks for a picture and changes nothing',
    (text) => {
      const reading = read(text, question('kinh tế số'));

      expect(reading).toMatchObject({
        questions: [{ kind: 'chart', topics: ['digital-economy'], rest: null }],
      });
    },
  );

  test.each(['không', 'luôn luôn', 'tắt', 'chỉ'])('"%s" alone says nothing of pictures', (text) => {
    expect(JSON.stringify(read(text))).not.toContain('"rest":"');
  });
});

describe('a map', () => {
  test.each(['vẽ bản đồ dịch vụ công trực tuyến các xã', 'ban do ho so truc tuyen cac xa'])(
    '"%s" is a picture of where units lie',
    (text) => {
      expect(question(text)).toMatchObject({ kind: 'chart', rest: 'map', over: 'commune' });
    },
  );
});

describe('a map of who is where', () => {
  test.each([
    ['bản đồ các xã theo tình trạng hoàn thành', [], 'commune'],
    ['ban do cac xa theo tinh trang hoan thanh', [], 'commune'],
    ['bản đồ xã nào đã hoàn thành CĐS', ['communes-completed'], 'commune'],
    ['bản đồ các xã hoàn thành chuyển đổi số', ['communes-completed'], null],
    ['bản đồ trạng thái', [], null],
    ['bản đồ trạng thái mức độ hài lòng các xã', ['satisfaction'], 'commune'],
    ['bản đồ mức độ hài lòng các xã theo trạng thái', ['satisfaction'], 'commune'],
    ['xem bản đồ xã nào đạt mục tiêu mức độ hài lòng', ['satisfaction'], 'commune'],
    ['map of communes by status', [], 'commune'],
  ])('"%s"', (text, topics, over) => {
    expect(question(text)).toMatchObject({ kind: 'chart', rest: 'state-map', topics, over });
  });

  test.each([
    'xem bản đồ mức độ hài lòng các xã',
    'cho xem bản đồ mức độ hài lòng các xã',
    'mức độ hài lòng các xã trên bản đồ',
    'xếp hạng các xã về mức độ hài lòng bằng bản đồ',
  ])('"%s" is a map of the values', (text) => {
    expect(question(text)).toMatchObject({
      kind: 'chart',
      rest: 'map',
      topics: ['satisfaction'],
      over: 'commune',
    });
  });

  test('a map of nothing is still asked about', () => {
    expect(read('bản đồ').kind).toBe('not-understood');
  });
});

describe('a page of a long order', () => {
  test.each([
    ['biểu đồ xếp hạng các xã về mức độ hài lòng trang 2', 'page-2'],
    ['bieu do xep hang cac xa ve muc do hai long trang 3', 'page-3'],
    ['biểu đồ xếp hạng các xã về mức độ hài lòng', null],
    ['biểu đồ xếp hạng các xã về mức độ hài lòng trang 2026', null],
  ])('"%s"', (text, rest) => {
    expect(question(text)).toMatchObject({
      kind: 'chart',
      rest,
      topics: ['satisfaction'],
      over: 'commune',
      limit: null,
    });
  });
});

describe('what a picture or a file is to hold', () => {
  test('is read as a ranking would be', () => {
    expect(question('vẽ biểu đồ 10 xã đứng cuối về hồ sơ trực tuyến')).toMatchObject({
      kind: 'chart',
      topics: ['online-dossiers'],
      over: 'commune',
      order: 'worst',
      limit: 10,
    });
    expect(question('xuất excel hồ sơ trực tuyến các xã')).toMatchObject({
      kind: 'export',
      topics: ['online-dossiers'],
      over: 'commune',
    });
  });
});

describe('a start with something behind it', () => {
  test('a link to a question asks it', () => {
    expect(question('/start q_tr_tdigital-economy')).toMatchObject({
      kind: 'trend',
      topics: ['digital-economy'],
    });
  });

  test('a one-time code is passed on', () => {
    expect(question('/start K7M2XQ9A')).toMatchObject({ kind: 'link', rest: 'K7M2XQ9A' });
  });

  test.each(['q_tr_tno-such-topic', 'q_', 'fanpage', 'utm_source-zalo', '🙂', 'q_fi_tdti-rank_p2024-99'])(
    '"%s" is a plain start',
    (payload) => {
      expect(question(`/start ${payload}`)).toMatchObject({ kind: 'start', rest: null });
    },
  );
});
