import { describe, expect, test } from 'vitest';
import { assessTarget } from '#assess/assess-target.ts';
import { assessDemands } from '#assess/assess-demands.ts';
import type { TargetAssessment } from '#domain/assessment.ts';
import type { IsoDate } from '#domain/date.ts';
import { loadPack, programmeFolder } from '#db/programmes/index.ts';

const pack = loadPack(programmeFolder('thanh-hoa'));
if (!pack.ok) throw new Error(JSON.stringify(pack.mistakes));
const { catalogue, figures } = pack;

function assessAll(today: IsoDate): readonly TargetAssessment[] {
  return catalogue.programme.targets.map((target) => {
    const indicator = catalogue.indicator(target.indicator);
    if (!indicator) throw new Error(`no indicator ${target.indicator}`);
    return assessTarget({ target, indicator, figures, today });
  });
}

const summary = ({ target, status, gap }: TargetAssessment) =>
  `${target.due.slice(0, 4)} ${target.document} ${target.unit} ${target.indicator}: ${status} ${gap?.value ?? ''}`.trim();

describe('the published figures of Thanh Hóa on 23/11/2026', () => {
  const assessed = assessAll('2026-11-23');

  test('decide what they can decide and nothing more', () => {
    const withFigures = assessed.filter(({ status }) => status !== 'no-data');

    expect(withFigures.map(summary)).toEqual([
      '2025 nq06 province dti-rank: stale 0',
      '2030 nq06 province dti-rank: exceeded 0',
      '2030 nq06 province dti-government-rank: not-comparable',
      '2025 nq06 province digital-economy: stale 11.72',
      '2030 nq06 province digital-economy: open 21.72',
      '2025 nq06 province communes-completed: not-comparable 176',
      '2030 nq06 province communes-completed: not-comparable',
      '2025 qd969 province communes-completed: not-comparable 353',
      '2025 kh134 province digital-economy: stale 11.72',
      '2025 qd749 nation digital-economy: stale 6.83',
      '2030 qd411 nation digital-economy: at-risk 16.83',
    ]);
  });

  test('never make a failure of what nobody has counted', () => {
    const satisfaction = assessed.filter(({ target }) => target.indicator === 'satisfaction');

    expect(satisfaction.map(({ status }) => status)).toEqual(['no-data', 'no-data']);
  });

  test('the estimate for the nation stands beside the statistic, without a line of its own', () => {
    const nation = assessed.find(({ target }) => target.document === 'qd411' && target.value === 30);

    expect(nation?.figure?.value).toBe(13.17);
    expect(nation?.conflicts).toMatchObject([{ status: 'open', figure: { value: 18.3 } }]);
  });

  test('the resolution’s two-part target of a year is one demand', () => {
    const nq06 = assessed.filter(({ target }) => target.document === 'nq06');

    const demands = assessDemands(nq06);

    expect(demands.filter(({ parts }) => parts.length === 2)).toHaveLength(2);
    expect(demands.filter(({ parts }) => parts[0].target.due === '2025-12-31')).toHaveLength(11);
  });
});

test('before the end of 2025 the rank target was reached early', () => {
  const [rank] = assessAll('2025-11-23');

  expect(rank).toMatchObject({ status: 'exceeded', rule: { rule: 'reached-early' } });
});
