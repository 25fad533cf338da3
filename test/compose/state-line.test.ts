import { describe, expect, test } from 'vitest';
import type { StatusRule, TargetAssessment, TargetStatus } from '#domain/assessment.ts';
import { ruleLine, stateLine } from '#compose/state-line.ts';
import { figure, indicator, target } from '#test/assess/given.ts';

const afterDue = '2026-11-23';
const beforeDue = '2025-06-30';

function assessed(status: TargetStatus, more: Partial<TargetAssessment> = {}): TargetAssessment {
  return {
    target: target(),
    status,
    rule: { rule: 'no-figure' },
    figure: figure('2025', 15),
    value: 15,
    gap: { value: 5, measure: 'percent' },
    conflicts: [],
    ...more,
  };
}

function state(assessment: TargetAssessment, today: '2026-11-23' | '2025-06-30' = afterDue, shown = false) {
  return stateLine({ assessment, indicator: indicator(), today, shown });
}

describe('each status has its own words', () => {
  test.each<[TargetStatus, string]>([
    ['met', 'ask-state-met'],
    ['exceeded', 'ask-state-exceeded'],
    ['not-met', 'ask-state-not-met'],
    ['stale', 'ask-state-stale'],
    ['no-data', 'ask-state-no-data-passed'],
    ['not-comparable', 'ask-state-other-basis-passed'],
  ])('%s once the date has passed', (status, id) => {
    expect(state(assessed(status)).id).toBe(id);
  });

  test.each<[TargetStatus, string]>([
    ['met', 'ask-state-reached'],
    ['exceeded', 'ask-state-reached'],
    ['on-track', 'ask-state-on-track'],
    ['at-risk', 'ask-state-at-risk'],
    ['open', 'ask-state-open'],
    ['no-data', 'ask-state-no-data'],
  ])('%s while it is ahead', (status, id) => {
    expect(state(assessed(status), beforeDue).id).toBe(id);
  });

  test('on the due date itself the date is still ahead', () => {
    const line = stateLine({
      assessment: assessed('met'),
      indicator: indicator(),
      today: '2025-12-31',
      shown: true,
    });

    expect(line.id).toBe('ask-state-reached');
  });
});

describe('what is missing', () => {
  test('is told in the measure of the target', () => {
    expect(state(assessed('not-met')).args?.['missing']).toMatchObject({
      line: { id: 'ask-missing', args: { gap: { value: 5, measure: 'percent' } } },
    });
  });

  test('is nothing where the level is reached', () => {
    const reached = assessed('stale', { gap: { value: 0, measure: 'percent' } });

    expect(state(reached).args?.['missing']).toMatchObject({ line: { id: 'ask-missing-nothing' } });
  });

  test('stays open where it can’t be told', () => {
    expect(state(assessed('open', { gap: null }), beforeDue).args?.['missing']).toMatchObject({
      line: { id: 'ask-missing-unknown' },
    });
  });

  test('an exceeded target tells by how much', () => {
    expect(state(assessed('exceeded', { value: 22.5, gap: null })).args?.['by']).toMatchObject({
      value: 2.5,
      measure: 'percent',
    });
  });
});

test('a figure that stands above is not repeated', () => {
  expect(state(assessed('stale'), afterDue, true).args?.['latest']).toMatchObject({
    line: { id: 'ask-latest' },
  });
  expect(state(assessed('stale')).args?.['latest']).toMatchObject({ line: { id: 'ask-latest-amount' } });
});

test('a due date within a year is told as a day', () => {
  const midYear = assessed('stale', { target: target({ due: '2025-06-30' }) });

  expect(state(midYear).args?.['due']).toEqual({ as: 'date', date: '2025-06-30' });
});

describe('the rule behind a status', () => {
  function rule(given: StatusRule) {
    const assessment = assessed('at-risk', { rule: given });
    return ruleLine({ assessment, indicator: indicator(), today: beforeDue, shown: true });
  }

  test('a straight line names its start and what it demands', () => {
    expect(rule({ rule: 'linear-path', required: 18, from: figure('2021', 8) })).toMatchObject({
      id: 'ask-rule-linear-path',
      args: { required: { value: 18 }, from: { period: '2021' } },
    });
  });

  test.each<[StatusRule, string]>([
    [{ rule: 'figure-after-due', due: '2025-12-31' }, 'ask-rule-after-due'],
    [{ rule: 'level-beyond-base', base: 166 }, 'ask-rule-beyond-base'],
    [{ rule: 'other-basis', note: { vi: 'khác', en: 'other' } }, 'ask-note'],
  ])('$rule is told', (given, id) => {
    expect(rule(given)?.id).toBe(id);
  });

  test('a rule that the status says itself is not told again', () => {
    expect(rule({ rule: 'due-passed', due: '2025-12-31' })).toBeNull();
  });
});
