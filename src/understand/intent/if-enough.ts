import { fold } from '../text/syllable.ts';
import { wordsOf } from './scene.ts';
import type { Scene } from './scene.ts';

/** "tình hình này thì năm 2030 đủ 80% dân có tài khoản không", "đã được như nghị quyết đề ra chưa": what is, held against what shall be. */
export function wondersIfEnough(scene: Scene): boolean {
  return enough.test(wordsOf(scene)) || reachesWhatIsSet(scene);
}

/** "đã tới mức tỉnh đề ra chưa": the figure tells it, and no target is asked besides. */
export function reachesWhatIsSet(scene: Scene): boolean {
  return enoughSet.test(fold(wordsOf(scene)));
}

/** With marks and without. */
const enoughSet =
  /(?:^| )(?:dat|bang|toi|qua|vuot)(?: duoc| noi)? (?:muc|moc|dich|nguong|con so)(?: ma)? (?:(?:nghi quyet|ke hoach|tinh|tren) )?(?:giao|de ra|dat ra|yeu cau) (?:khong|chua)(?: a| nhi| ha| vay)*$/;

const enough =
  /(?:^| )như (?:(?:trong|các|những) )*(?:mục tiêu|nghị quyết|kế hoạch|chỉ tiêu|yêu cầu|đích)(?: .*)? (?:chưa|không)(?: ạ| nhỉ| hả| vậy)*$|(?:^| )(?:đủ|nổi) \d.* không(?: ạ| nhỉ| hả)?$|(?:^| )có kịp (?:năm )?\d+ không(?: |$)|(?:^| )liệu .* kịp (?:không|nổi không)(?: |$)|(?:^| )(?:có|liệu) kịp không(?: |$)|(?:^| )chưa (?:qua|tới|lên|chạm|vượt)(?: được| nổi| tới)?(?: mốc| ngưỡng| đích)? \d/;
