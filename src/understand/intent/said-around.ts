import { withHomePut } from './home-put.ts';
import { withoutOtherHome } from './other-than-home.ts';
import type { Scene } from './scene.ts';

/** What is said around a question of who asks, where they are, and what the answer is for; each leaves the question. */
export const saidAround: readonly ((scene: Scene) => string | null)[] = [withHomePut, withoutOtherHome];
