import { describe, expect, test } from 'vitest';
import { asked } from './support/understanding.ts';

describe('the document that was spoken of', () => {
  const counts = 'Quyết định 1829 có bao nhiêu tiêu chí';
  const aims = 'Mục tiêu đến năm 2030 của Nghị quyết 06 gồm những gì?';

  test.each([
    [[counts, 'hạ tầng số mấy tiêu chí trong đó', 'ai ký ban hành văn bản ấy'], 'qd1829'],
    [[counts, 'ai ký ban hành quyết định đó, ngày mấy'], 'qd1829'],
    [[aims, 'văn bản này của tỉnh hay trung ương thế'], 'nq06'],
    [[aims, 'nghi quyet do ban hanh ngay nao'], 'nq06'],
    [[aims, 'nghị quyết ấy số mấy'], 'nq06'],
  ])('%s', (said, document) => {
    expect(asked(...said)).toMatchObject({ kind: 'source', topics: [], units: [], document });
  });

  test('what it aims at is no question of who has made it', () => {
    expect(asked(aims, 'văn bản đó đặt ra mấy chỉ tiêu')).not.toMatchObject({ kind: 'source' });
    expect(asked('tổ công nghệ số cộng đồng bao nhiêu tổ', 'ai ký văn bản đó')).not.toMatchObject({
      document: 'nq06',
    });
  });

  test('the country sets it in a document of its own', () => {
    const text = 'Trung ương quy định ở quyết định nào vậy';
    expect(asked(aims, 'Riêng kinh tế số là bao nhiêu', text)).toMatchObject({
      kind: 'source',
      topics: ['digital-economy'],
      units: ['nation'],
    });
  });
});

describe('how recent a figure is that was spoken of', () => {
  test.each(['con số tỉnh đó chốt hồi nào vậy em, anh sợ cũ', 'số liệu này cập nhật hồi nào, sợ cũ'])(
    '“%s”',
    (text) => {
      expect(asked('số xã hoàn thành toàn tỉnh', text)).toMatchObject({
        kind: 'freshness',
        topics: ['communes-completed'],
      });
    },
  );

  test('but not how large it is elsewhere', () => {
    expect(asked('kinh tế số toàn tỉnh', 'con số này của cả nước là bao nhiêu')).toMatchObject({
      kind: 'figure',
      units: ['nation'],
    });
  });
});

describe('the pillar that was spoken of', () => {
  test.each([
    ['Kinh tế số làm tới đâu rồi', 'chỉ tiêu nào của trụ này không đạt', 'pillar:economy', 'not-met'],
    ['tài khoản vneid bao nhiêu', 'mảng này còn chỉ tiêu nào chậm', 'pillar:society', 'at-risk'],
    ['các chỉ tiêu chưa đạt', 'của nhóm xã hội', 'pillar:society', 'not-met'],
    ['các chỉ tiêu chưa đạt', 'mảng hạ tầng', 'pillar:infrastructure', 'not-met'],
  ])('%s → %s', (first, then, pillar, status) => {
    expect(asked(first, then)).toMatchObject({ kind: 'risk', topics: [pillar], status });
  });

  test.each([
    ['các chỉ tiêu chưa đạt', 'hài lòng xã Nga An bao nhiêu'],
    ['các chỉ tiêu chưa đạt', 'kinh tế số đạt bao nhiêu phần trăm'],
  ])('%s → %s is a figure', (first, then) => {
    expect(asked(first, then)).toMatchObject({ kind: 'figure' });
  });
});

describe('the news as a whole is stopped', () => {
  test('whatever was spoken of', () => {
    expect(asked('chuyển đổi số xã Triệu Sơn', 'thôi đừng gửi hằng tuần nữa')).toMatchObject({
      kind: 'unsubscribe',
      topics: [],
      units: [],
    });
  });

  test('but it goes on with what was spoken of', () => {
    expect(asked('chuyển đổi số xã Cẩm Vân', 'sang tuần gửi tiếp cho mình đều đều nhé')).toMatchObject({
      kind: 'subscribe',
      units: ['commune:15163'],
    });
  });
});

describe('what became of a place that was spoken of with a topic', () => {
  test('is of no topic', () => {
    const reading = asked('kinh tế số xã Yên Thọ huyện Yên Định', 'vậy giờ nó nhập vào xã nào');
    expect(JSON.stringify(reading)).not.toContain('pillar:');
  });
});

describe('what a place was made of', () => {
  test.each([
    ['hài lòng xã Hồ Vương', 'thế hồ vương là mấy xã nào gộp lại', 'commune:16138'],
    ['hài lòng xã Hồ Vương', 'xã này do những xã nào nhập thành', 'commune:16138'],
    ['hồ vương là mấy xã nào gộp lại', 'nga liên cũng vô đó luôn hả, quê ngoại em', 'oldcommune:16159'],
    ['xã Linh Sơn cđs', 'nó là thị trấn Lang Chánh cũ đúng không ạ', 'oldcommune:15055'],
    ['phuong dong tien', 'thieu giao co nam trong day khong', 'oldcommune:15853'],
  ])('%s → %s', (first, then, unit) => {
    expect(asked(first, then)).toMatchObject({ kind: 'geography', topics: [], units: [unit] });
  });

  test('is not asked where figures are to be put together, or places compared', () => {
    expect(asked('hài lòng xã Nga An', 'Nga Liên có cao hơn không')).toMatchObject({ kind: 'comparison' });
    expect(asked('hài lòng xã Nga An', 'gộp lại các xã thì bao nhiêu')).not.toMatchObject({
      kind: 'geography',
    });
  });
});

describe('the resolution as a whole after one of its pillars', () => {
  test.each(['Gộp cả nghị quyết thì được mấy cái rồi?', 'tính cả nghị quyết đạt bao nhiêu chỉ tiêu'])(
    '“%s” counts all its targets met',
    (text) => {
      expect(asked('Nhóm kinh tế?', text)).toMatchObject({ kind: 'figure', topics: ['nq06-targets-met'] });
    },
  );

  test('but how high they are set is no count', () => {
    expect(asked('Nhóm kinh tế?', 'cả nghị quyết gồm mấy mục tiêu')).not.toMatchObject({
      topics: ['nq06-targets-met'],
    });
  });
});

describe('somebody wonders at when a figure is of', () => {
  const rate = 'tỷ lệ thanh toán trực tuyến dịch vụ công';

  test.each([
    ['thang 3 nam ngoai a, cu the, gio thi may phan tram', null],
    ['quý 1/2025 à, cũ quá, hiện nay thì thế nào', null],
    ['năm 2024 à, thế còn năm 2025 bao nhiêu', '2025'],
    ['năm 2024 à, cao thế', '2024'],
    ['tháng 3 năm ngoái ạ, giờ tra giúp em', '2025-03'],
  ])('%s', (text, period) => {
    expect(asked(rate, text)).toMatchObject({
      kind: 'figure',
      topics: ['online-payments'],
      period,
      range: null,
    });
  });

  test('two times that are added or compared stay two', () => {
    const range = { from: '2024', to: '2025' };
    expect(asked(rate, 'năm 2024 ạ, năm 2025 nữa')).toMatchObject({ range });
    expect(asked(rate, 'năm 2024 à, so với năm 2025 thì sao')).toMatchObject({ range });
  });
});

describe('the other measure besides the one that was told', () => {
  test.each([
    ['hạng dti năm 2024', 'quen chua hoi, ngoai thu hang thi diem nam 2024 duoc bao nhieu', 'dti-score'],
    ['hạng dti năm 2024', 'ngoài thứ hạng ra thì điểm mấy', 'dti-score'],
    ['điểm dti 2024', 'bên cạnh điểm thì hạng bao nhiêu', 'dti-rank'],
  ])('%s → %s', (first, then, topic) => {
    expect(asked(first, then)).toMatchObject({ kind: 'figure', topics: [topic], period: '2024' });
  });

  test('nothing is told apart where the same is asked again', () => {
    expect(asked('hạng dti năm 2024', 'ngoài hạng thì hạng năm 2023 mấy')).not.toMatchObject({
      topics: ['dti-score'],
    });
  });
});

describe('two kinds put together by what they count', () => {
  test.each(['cộng hai loại lại thì được bao nhiêu dịch vụ', 'cộng hai loại là bao nhiêu dịch vụ'])(
    '%s',
    (text) => {
      expect(asked('số dịch vụ công trực tuyến toàn trình năm 2024', 'còn một phần?', text)).toMatchObject({
        topics: ['services-full', 'services-partial'],
        period: '2024',
      });
    },
  );

  test('but not by something else', () => {
    expect(
      asked(
        'số dịch vụ công trực tuyến toàn trình năm 2024',
        'còn một phần?',
        'cộng hai loại là bao nhiêu bệnh nhân',
      ),
    ).not.toMatchObject({ kind: 'comparison' });
  });
});

describe('a figure held against what was set', () => {
  const text = 'So với 300 xã nghị quyết giao thì hụt mất bao nhiêu';

  test.each([[['số xã hoàn thành toàn tỉnh']], [['số xã hoàn thành toàn tỉnh', 'số đó chốt hồi nào']]])(
    'after %s',
    (said) => {
      expect(asked(...said, text)).toMatchObject({ kind: 'figure', topics: ['communes-completed'] });
    },
  );

  test('another place is held against it as such', () => {
    expect(asked('hài lòng xã Nga An', 'so với xã Nga Sơn thì hụt bao nhiêu')).toMatchObject({
      kind: 'comparison',
    });
  });
});

describe('several places after what became of one', () => {
  test.each([
    ['vậy Giao An, Yên Thắng với Linh Sơn đơn vị nào nhỉnh hơn', 'comparison'],
    ['còn Giao An với Yên Thắng', 'geography'],
  ])('%s → %s', (text, kind) => {
    expect(asked('thị trấn Lang Chánh giờ thuộc xã nào', text)).toMatchObject({ kind });
  });
});
