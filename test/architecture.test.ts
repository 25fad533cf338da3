import { describe, expect, test } from 'vitest';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractDepcruiseConfig from 'dependency-cruiser/config-utl/extract-depcruise-config';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const rooms = ['src', 'handlers', 'db'];

async function cruised(): Promise<ICruiseResult> {
  const { options = {}, ...ruleSet } = await extractDepcruiseConfig('./.dependency-cruiser.cjs');
  const tsConfig = extractTSConfig('tsconfig.json');
  const { output } = await cruise(rooms, { ...options, validate: true, ruleSet }, {}, { tsConfig });
  if (typeof output === 'string') throw new Error('test.cruise: expected a result object, not a report');
  return output;
}

describe('the import table', () => {
  test('every room imports only what its row allows, and nothing goes in circles', async () => {
    const { summary } = await cruised();

    const violations = summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
    expect(violations).toEqual([]);
  });

  test('the modules were really read, with their imports across rooms resolved', async () => {
    const { modules } = await cruised();

    const imports = modules.flatMap((module) => module.dependencies);
    expect(modules.length).toBeGreaterThan(100);
    expect(imports.filter((dependency) => dependency.module.startsWith('#')).length).toBeGreaterThan(100);
    expect(imports.filter((dependency) => dependency.couldNotResolve).map(({ module }) => module)).toEqual(
      [],
    );
  });
});
