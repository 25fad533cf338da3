import { programmeFolder } from '#db/programmes/index.ts';
import { loadPack } from '#db/programmes/load-pack.ts';

/** The real programme: its catalogue and its published figures. */
export function thanhHoa() {
  const pack = loadPack(programmeFolder('thanh-hoa'));
  if (!pack.ok) throw new Error('test.pack: the pack must load');
  return pack;
}
