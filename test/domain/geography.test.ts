import { expect, test } from 'vitest';
import { loadPack, programmeFolder } from '#db/programmes/index.ts';
import { communesOfDistrict } from '#domain/geography.ts';
import type { UnitId } from '#domain/unit.ts';

const pack = loadPack(programmeFolder('thanh-hoa'));
if (!pack.ok) throw new Error(JSON.stringify(pack.mistakes, null, 2));
const { catalogue } = pack;

function communesOf(district: string): readonly [string, boolean][] {
  return communesOfDistrict(catalogue, district as UnitId).map(({ commune, partly }) => [
    commune.fullName.vi,
    partly,
  ]);
}

test('Như Xuân district became six communes that are wholly its own', () => {
  const communes = communesOf('district:402');

  expect(communes).toHaveLength(6);
  expect(communes).toContainEqual(['Xã Như Xuân', false]);
  expect(communes.filter(([, partly]) => partly)).toEqual([]);
});

test('Đông Sơn district lives on in three wards that also hold ground of others', () => {
  const communes = communesOf('district:405');

  expect(communes).toEqual([
    ['Phường Đông Tiến', true],
    ['Phường Đông Sơn', true],
    ['Phường Đông Quang', true],
  ]);
});

test('a commune made from two districts is partly of each', () => {
  expect(communesOf('district:403')).toContainEqual(['Xã Công Chính', true]);
  expect(communesOf('district:404')).toContainEqual(['Xã Công Chính', true]);
});

test('every current commune is found from the communes of its districts', () => {
  const districts = catalogue.units.filter(({ level }) => level === 'district');

  for (const { id: district } of districts) {
    const direct = communesOfDistrict(catalogue, district).map(({ commune }) => commune.id);
    const followed = new Set(
      catalogue
        .children(district)
        .filter(({ validTo }) => validTo !== null)
        .flatMap(({ id }) => currentHeirs(id)),
    );

    expect(new Set(direct)).toEqual(followed);
  }
});

function currentHeirs(unit: UnitId): readonly UnitId[] {
  if (catalogue.unit(unit)?.validTo === null) return [unit];
  return catalogue.successors(unit).flatMap(({ to }) => currentHeirs(to));
}
