import { beforeEach, expect, test } from 'vitest';
import { ids, scope, stage, type Stage } from './stage.ts';

let scene: Stage;

beforeEach(async () => {
  scene = await stage();
  await scene.link('admin', 'admin');
  await scene.link('an', 'reporter', scope(['commune:16093']));
  await scene.say('admin', '/capnhat kinh tế số 2025 21,3% nguồn: BC 1');
  await scene.say('admin', 'xác nhận');
  await scene.say('an', '/capnhat mức độ hài lòng 2025 90% nguồn: BC 2');
  await scene.say('an', 'xác nhận');
});

test('an administrator reads what happened last', async () => {
  const log = await scene.say('admin', '/nhatky');

  expect(ids(log)).toEqual([
    'admin-log',
    ...Array.from({ length: 7 }, () => 'admin-audit'),
    'admin-log-hint',
  ]);
});

test('the history of an indicator tells every version and every change', async () => {
  const log = await scene.say('admin', '/nhatky kinh tế số');

  expect(ids(log)).toEqual([
    'admin-history',
    'admin-history-line',
    'admin-history-line',
    'admin-log-changes',
    'admin-log-change',
  ]);
});

test('the history of a unit, and of a person by name', async () => {
  const unit = await scene.say('admin', '/nhatky xã Nga Sơn');
  const person = await scene.say('admin', '/nhatky an');

  expect(ids(unit)).toEqual(['admin-log-changes', 'admin-log-change']);
  expect(ids(person)).toEqual(['admin-log-of', 'admin-log-change']);
});

test('a reporter reads their own changes, and no proposals outside their scope', async () => {
  const own = await scene.say('an', '/nhatky');
  const other = await scene.say('an', '/nhatky kinh tế số');

  expect(ids(own)).toEqual(['admin-log-of', 'admin-log-change']);
  expect(ids(other)).toEqual([
    'admin-history',
    'admin-history-line',
    'admin-history-line',
    'admin-log-changes',
    'admin-log-none',
  ]);
});

test('words that name nothing are said to', async () => {
  expect(ids(await scene.say('admin', '/nhatky mùa xuân'))).toEqual(['admin-log-unread']);
});
